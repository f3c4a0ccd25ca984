/**
 * English sentences with what another language says in their place: errors, checks and problems of a result are data
 * whose text is English, and English is their id, as in gettext. `{name}` stands for a part that differs from case to
 * case. A part whose name begins with `said` is itself a sentence, or several with `; ` between them; one that begins
 * with `place` is where something stands.
 */
export type Sentences = readonly (readonly [english: string, other: string])[];

interface Pattern {
  readonly expression: RegExp;
  readonly names: readonly string[];
  readonly other: string;
  /** Letters that are always the same: the pattern with most of them is the one that is meant. */
  readonly fixed: number;
}

const PART = /\{([a-z][A-Za-z]*)\}/;

/** Translates sentences of a list; those that it does not have stay as they are. */
export class Interpreter {
  readonly #whole: ReadonlyMap<string, string>;
  readonly #patterns: readonly Pattern[];

  constructor(
    sentences: Sentences,
    /** Where something stands, in the other language. */
    private readonly place: (english: string) => string,
  ) {
    this.#whole = new Map(sentences.filter(([english]) => !PART.test(english)));
    this.#patterns = sentences
      .filter(([english]) => PART.test(english))
      .map(([english, other]) => patternOf(english, other))
      .sort((a, b) => b.fixed - a.fixed);
  }

  /** The sentence in the other language; `undefined` where the list does not have it. O(sentences). */
  find(english: string): string | undefined {
    const whole = this.#whole.get(english);
    if (whole !== undefined) return whole;
    for (const { expression, names, other } of this.#patterns) {
      const found = expression.exec(english);
      if (found === null) continue;
      const parts = new Map(names.map((name, at) => [name, found[at + 1] ?? '']));
      return other.replaceAll(new RegExp(PART, 'g'), (whole, name: string) => {
        const part = parts.get(name);
        if (part === undefined) return whole;
        if (name.startsWith('place')) return this.place(part);
        return name.startsWith('said') ? this.translate(part) : part;
      });
    }
    return undefined;
  }

  /** As {@link find}, or in the longest parts that are known where semicolons part sentences, or as it is. */
  translate(english: string): string {
    const found = this.find(english);
    if (found !== undefined) return found;
    const parts = partsOf(english);
    const said: string[] = [];
    let isKnown = false;
    for (let at = 0; at < parts.length; ) {
      let end = parts.length + 1;
      let other: string | undefined;
      while (other === undefined && --end > at) other = this.find(parts.slice(at, end).join('; '));
      if (other === undefined) end = at + 1;
      else isKnown = true;
      said.push(other ?? parts[at] ?? '');
      at = end;
    }
    return isKnown ? said.join('\u00a0; ') : english;
  }
}

/** What stands between semicolons, those in quotes aside: they are part of what somebody wrote. O(length). */
function partsOf(text: string): readonly string[] {
  const pieces = text.split('; ');
  const parts: string[] = [];
  let open: string | undefined;
  for (const piece of pieces) {
    const whole: string = open === undefined ? piece : `${open}; ${piece}`;
    open = (whole.split('"').length - 1) % 2 === 1 ? whole : undefined;
    if (open === undefined) parts.push(whole);
  }
  return open === undefined ? parts : pieces;
}

function patternOf(english: string, other: string): Pattern {
  const pieces = english.split(new RegExp(PART, 'g'));
  const names = pieces.filter((_, at) => at % 2 === 1);
  const source = pieces.map((piece, at) => (at % 2 === 1 ? '([\\s\\S]+?)' : escaped(piece))).join('');
  return {
    expression: new RegExp(`^${source}$`, 'u'),
    names,
    other,
    fixed: pieces.reduce((sum, piece, at) => sum + (at % 2 === 1 ? 0 : piece.length), 0),
  };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
