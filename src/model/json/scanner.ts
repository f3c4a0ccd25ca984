import { cutText } from '../../errors';
import { placeIn } from '../text';

/** Thrown out of the depth of a text, never past {@link parseJson}. */
export class ScanFault extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly expected: string,
  ) {
    super(message);
  }
}

/** An object or list that is open, and the names met in it. */
interface Open {
  readonly at: number;
  readonly names: Set<string> | undefined;
}

const QUOTES: { readonly [mark: string]: string } = {
  "'": 'a single quote',
  '`': 'a backquote',
  '\u2018': 'a curly quote',
  '\u2019': 'a curly quote',
  '\u201a': 'a curly quote',
  '\u201c': 'a curly quote',
  '\u201d': 'a curly quote',
  '\u201e': 'a curly quote',
  '\u00ab': 'a guillemet',
  '\u00bb': 'a guillemet',
  '\u2033': 'a curly quote',
  '\uff02': 'a full-width quote',
};
const BLANK = /[ \t\r\n]/;
/** What editors and copied text bring in place of blanks. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f]/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** All that somebody may have meant as one value or name. */
const WORD = /[^\s,:{}[\]"']+/y;
const STRAIGHT = 'straight double quotes: "';

/** Finds the first thing in a text that is not JSON, or is a trap in it. */
export class JsonScanner {
  private at = 0;

  constructor(private readonly text: string) {}

  /**
   * @throws ScanFault at the first thing that is not JSON. Keeps a list of what is open, so that no depth is too deep.
   */
  document(): void {
    const open: Open[] = [];
    this.blanks();
    if (this.at === this.text.length) throw this.fault('the file is empty', 'JSON, such as {}');
    for (;;) {
      this.blanks();
      const mark = this.text[this.at];
      if (mark === '{' || mark === '[') {
        open.push({ at: this.at, names: mark === '{' ? new Set() : undefined });
        this.at += 1;
        if (!this.first(open.at(-1)!)) continue;
        open.pop();
      } else this.scalar(open.at(-1));
      // A value has ended: so may what holds it.
      while (open.length > 0 && this.after(open.at(-1)!)) open.pop();
      if (open.length === 0) break;
    }
    this.nothingMore();
  }

  /** What follows an opening bracket, up to the first value. @returns whether the bracket closes at once. */
  private first(open: Open): boolean {
    this.blanks();
    if (this.text[this.at] === closing(open)) {
      this.at += 1;
      return true;
    }
    if (this.text[this.at] === ',') throw this.fault('a comma that nothing stands before', 'no comma here');
    if (open.names !== undefined) this.name(open, open.names);
    return false;
  }

  /** What follows a value. @returns whether the bracket closes; else the next value stands here. */
  private after(open: Open): boolean {
    this.blanks();
    const mark = this.text[this.at];
    if (mark === closing(open)) {
      this.at += 1;
      return true;
    }
    if (mark !== ',') throw this.noComma(open);
    const comma = this.at;
    this.at += 1;
    this.blanks();
    const next = this.text[this.at];
    if (next === '}' || next === ']')
      throw this.fault(
        `a comma stands before the closing "${next}"`,
        `no comma after the last ${open.names === undefined ? 'item' : 'field'}`,
        comma,
      );
    if (next === ',') throw this.fault('two commas follow each other', 'one comma');
    if (open.names !== undefined) this.name(open, open.names);
    return false;
  }

  private noComma(open: Open): ScanFault {
    const mark = this.text[this.at];
    const what = open.names === undefined ? 'list' : 'object';
    if (mark === undefined) return this.unclosed(open);
    if (mark === '}' || mark === ']')
      return this.fault(
        `"${mark}" closes what was opened with "${this.text[open.at]}" in line ${placeIn(this.text, open.at).line}`,
        `"${closing(open)}"`,
      );
    if (mark === ':' || mark === '=' || mark === ';')
      return this.fault(`"${mark}" stands where a comma is to be`, 'a comma');
    const quote = QUOTES[mark];
    if (quote !== undefined)
      return this.fault(`${quote} stands here: JSON knows straight double quotes alone`, STRAIGHT);
    return this.fault(`a comma is missing before this in the ${what}`, `a comma, or "${closing(open)}"`);
  }

  private unclosed(open: Open): ScanFault {
    const { line, column } = placeIn(this.text, open.at);
    return this.fault(
      `the text ends before the "${this.text[open.at]}" of line ${line}, column ${column} is closed`,
      `"${closing(open)}" at the end; the file may be cut off`,
    );
  }

  private name(open: Open, names: Set<string>): void {
    const start = this.at;
    const mark = this.text[start];
    if (mark === undefined) throw this.unclosed(open);
    if (mark !== '"') {
      const word = this.word();
      if (word === undefined || QUOTES[mark] !== undefined) throw this.strange(mark);
      throw this.fault('a name without quotes', `"${cutText(word, 40)}"`);
    }
    const name = this.string();
    if (names.has(name))
      throw this.fault(
        `the name "${cutText(name, 60)}" stands twice in one object, and only one of them would count`,
        'each name once',
        start,
      );
    names.add(name);
    this.blanks();
    if (this.text[this.at] === ':') {
      this.at += 1;
      return;
    }
    if (this.text[this.at] === undefined) throw this.unclosed(open);
    throw this.fault('no colon follows the name', `"${cutText(name, 40)}": and then the value`);
  }

  private scalar(open: Open | undefined): void {
    const mark = this.text[this.at];
    if (mark === undefined) {
      if (open !== undefined) throw this.unclosed(open);
      throw this.fault('the text ends where a value is to be', 'a value');
    }
    if (mark === '"') {
      this.string();
      return;
    }
    if (QUOTES[mark] !== undefined) throw this.strange(mark);
    const word = this.word();
    if (word === undefined) throw this.strange(mark);
    if (word === 'true' || word === 'false' || word === 'null' || isNumber(word)) {
      this.at += word.length;
      return;
    }
    throw this.badWord(word);
  }

  private badWord(word: string): ScanFault {
    const lower = word.toLowerCase();
    if (['true', 'false', 'null'].includes(lower)) return this.fault(`"${word}" is not written so`, lower);
    if (lower === 'none' || lower === 'nil' || lower === 'undefined')
      return this.fault(`"${word}" is no word of JSON`, 'null, or leave the field out');
    if (/^[-+]?(?:nan|inf(?:inity)?)$/i.test(word))
      return this.fault(`"${word}" is no number of JSON`, 'a number');
    if (/^\d+(?:\.\d+)?%$/.test(word))
      return this.fault('a percent sign stands after the number', word.slice(0, -1));
    if (/^[-+.\d]/.test(word))
      return this.fault(
        `"${cutText(word, 40)}" is not a number as JSON writes it`,
        'digits with a point, as in 0.5; no leading zero, no "+"',
      );
    return this.fault('a text without quotes', `"${cutText(word, 40)}"`);
  }

  private strange(mark: string): ScanFault {
    const quote = QUOTES[mark];
    if (quote !== undefined)
      return this.fault(`${quote} stands here: JSON knows straight double quotes alone`, STRAIGHT);
    const shown = cutText(JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at)!)), 20);
    return this.fault(`${shown} cannot stand here`, 'a value, or a name in double quotes');
  }

  private string(): string {
    const start = this.at;
    let end = start + 1;
    for (; ; end++) {
      const mark = this.text[end];
      if (mark === '"') break;
      if (mark === undefined || mark === '\n' || mark === '\r')
        throw this.fault(
          'a text in quotes does not end in its line',
          'a closing " (a line break is written \\n)',
          start,
        );
      if (mark < ' ')
        throw this.fault(
          'a text holds a control character',
          mark === '\t' ? '\\t for a tab' : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
          end,
        );
      if (mark !== '\\') continue;
      const known = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      known.lastIndex = end;
      const found = known.exec(this.text)?.[0];
      if (found === undefined)
        throw this.fault(
          'a backslash that begins nothing JSON knows',
          'two backslashes for one, as in "C:\\\\files", or \\n, \\t, \\u00e9',
          end,
        );
      end += found.length - 1;
    }
    this.at = end + 1;
    // Every escape was looked at.
    return String(JSON.parse(this.text.slice(start, this.at)));
  }

  private nothingMore(): void {
    this.blanks();
    if (this.at === this.text.length) return;
    const mark = this.text[this.at];
    throw this.fault(
      mark === '}' || mark === ']' ? `one "${mark}" too many` : 'more text follows after the end',
      'one value and nothing after it',
    );
  }

  /** @throws ScanFault at a comment or at a blank that is none. */
  private blanks(): void {
    for (;;) {
      const mark = this.text[this.at];
      if (mark === undefined) return;
      if (BLANK.test(mark)) this.at += 1;
      else if (mark === '#' || (mark === '/' && /[/*]/.test(this.text[this.at + 1] ?? '')))
        throw this.fault('a comment: JSON has none', 'the same without the comment');
      else if (ODD_BLANK.test(mark)) {
        const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        throw this.fault(
          mark === '\uFEFF'
            ? 'a byte order mark stands inside the text'
            : `an unusual blank (U+${code}) stands here`,
          'plain blanks',
        );
      } else return;
    }
  }

  private word(): string | undefined {
    WORD.lastIndex = this.at;
    return WORD.exec(this.text)?.[0];
  }

  private fault(message: string, expected: string, at = this.at): ScanFault {
    return new ScanFault(at, message, expected);
  }
}

function isNumber(word: string): boolean {
  NUMBER.lastIndex = 0;
  return NUMBER.exec(word)?.[0] === word;
}

function closing(open: Open): string {
  return open.names === undefined ? ']' : '}';
}
