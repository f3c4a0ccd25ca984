import type { Phrase, Token } from './read-phrase';

/** A phrase in numbers. */
interface Coded {
  /**
   * For each word that must be found (all but `become`) the codes of which one must be there, the rarest word first.
   */
  readonly needed: readonly (readonly number[])[];
  /** All codes of all words, each once. */
  readonly all: readonly number[];
}

/**
 * Finds phrases that may be alike: all those of which one has every word of the other (but `become`), for these alone
 * are. A containment join: of each pair the rarest word of one is looked up among the words of the other, so only few
 * pairs are looked at, and these in numbers, without comparing texts.
 *
 * Source: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007, pp. 131-140 (prefix filtering,
 * here for containment).
 */
export class PhraseJoin {
  private readonly codes = new Map<string, number>();
  private readonly targets: readonly Coded[];
  /** Targets by each of their codes. */
  private readonly withCode: number[][] = [];
  /** Targets by the codes of their rarest word. */
  private readonly byRarest: number[][] = [];
  private readonly marked: Int32Array;
  private readonly seen: Int32Array;
  private query = 0;

  /** O(words of all targets). */
  constructor(targets: readonly (Phrase | undefined)[]) {
    const given = targets.map((phrase) => this.encode(phrase));
    for (let code = 0; code < this.codes.size; code++) {
      this.withCode.push([]);
      this.byRarest.push([]);
    }
    for (const [target, { all }] of given.entries())
      for (const code of all) this.withCode[code]!.push(target);
    this.targets = given.map(({ needed, all }) => ({ needed: this.rarestFirst(needed), all }));
    for (const [target, { needed }] of this.targets.entries()) {
      for (const code of needed[0] ?? []) this.byRarest[code]!.push(target);
    }
    this.marked = new Int32Array(this.codes.size).fill(-1);
    this.seen = new Int32Array(targets.length).fill(-1);
  }

  /** Hands out the targets that a query may be alike to. O(words + targets with a rarest word in common). */
  find(phrase: Phrase | undefined, take: (target: number) => void): void {
    if (phrase === undefined) return;
    const { marked, seen, query } = this;
    this.query += 1;
    const { needed, all } = this.encode(phrase);
    for (const code of all) if (code < marked.length) marked[code] = query;
    const rarest = this.rarestFirst(needed);
    for (const code of rarest[0] ?? []) {
      for (const target of this.withCode[code] ?? []) {
        if (hasEach(rarest, this.targets[target]!.all)) take(target);
      }
    }
    for (const code of all) {
      for (const target of this.byRarest[code] ?? []) {
        if (seen[target] === query) continue;
        seen[target] = query;
        if (isMarked(this.targets[target]!.needed, marked, query)) take(target);
      }
    }
  }

  /** Words by the number of targets in which they may find their like, fewest first. */
  private rarestFirst(words: Coded['needed']): Coded['needed'] {
    const often = (word: readonly number[]) =>
      word.reduce((sum, code) => sum + (this.withCode[code]?.length ?? 0), 0);
    return words
      .map((word) => ({ word, often: often(word) }))
      .sort((a, b) => a.often - b.often)
      .map(({ word }) => word);
  }

  private encode(phrase: Phrase | undefined): Coded {
    if (phrase === undefined) return { needed: [], all: [] };
    const needed = phrase.tokens.filter((token) => !token.isBecoming).map((token) => this.codesOf(token));
    return { needed, all: [...new Set(phrase.tokens.flatMap((token) => this.codesOf(token)))] };
  }

  /** The codes by which a word finds its like: of the same sign, a form of it, or of one of its groups. */
  private codesOf(token: Token): readonly number[] {
    const codes = [this.code(`${token.sign}${token.stem}`)];
    for (const group of token.groups) codes.push(this.code(`${token.sign}/${group}`));
    return codes;
  }

  private code(key: string): number {
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    this.codes.set(key, this.codes.size);
    return this.codes.size - 1;
  }
}

/** Whether a phrase with these codes has each of the words. */
function hasEach(words: Coded['needed'], codes: readonly number[]): boolean {
  // The first is the one by which the phrase was found.
  for (let next = 1; next < words.length; next++) {
    const word = words[next]!;
    let isThere = false;
    for (let of = 0; of < word.length && !isThere; of++) isThere = codes.includes(word[of]!);
    if (!isThere) return false;
  }
  return true;
}

function isMarked(words: Coded['needed'], marked: Int32Array, query: number): boolean {
  for (let next = 0; next < words.length; next++) {
    const word = words[next]!;
    let isThere = false;
    for (let of = 0; of < word.length && !isThere; of++) isThere = marked[word[of]!] === query;
    if (!isThere) return false;
  }
  return true;
}
