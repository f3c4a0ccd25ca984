import { judgeWestern } from './western';

/** Letters that are looked at on either side of a character. */
const BESIDE = 24;
/** Letters beyond ASCII that follow each other in a western word, at most. */
const MOST_IN_A_ROW = 2;

/** A character by which Windows-1252 is doubtful. */
export interface Doubt {
  /** Where it stands in the text given last, -1 where it stood before it. */
  readonly at: number;
  /** The characters beyond ASCII around it, as they are in Windows-1252. */
  readonly run: string;
}

/**
 * Looks through text that was read as Windows-1252, in pieces, for what speaks against it; see {@link judgeWestern}.
 * O(characters beyond ASCII).
 */
export class CodePageJudge {
  /** The first character of which nothing could be told, as long as nothing speaks for Windows-1252. */
  private unsure: { readonly line: number; readonly run: string } | undefined;
  private western = 0;
  /** The end of the text before, with how much of it is judged. */
  private carry = '';
  private judged = 0;
  /** Characters beyond ASCII that were met, at most 10. */
  readonly characters = new Set<string>();

  /**
   * @param lineOf the line of a place of the text; of a place before it, where it is negative.
   * @returns the first character that speaks against Windows-1252.
   */
  push(text: string, lineOf: (at: number) => number, last = false): Doubt | undefined {
    const whole = this.carry + text;
    const before = this.carry.length;
    // A word that the next piece goes on with is judged with it.
    const end = last ? whole.length : endOfWords(whole);
    const start = Math.max(0, end - BESIDE);
    const judged = this.judged;
    this.carry = whole.slice(start);
    this.judged = end - start;
    HIGH.lastIndex = judged;
    for (let match = HIGH.exec(whole); match !== null && match.index < end; match = HIGH.exec(whole)) {
      const run = match[0];
      const doubt = this.judgeRun(whole, match.index, run);
      if (doubt === 'doubt') return { at: Math.max(-1, match.index - before), run };
      if (doubt === 'neutral') this.unsure ??= { line: lineOf(match.index - before), run };
    }
    return undefined;
  }

  /** What remains unsure when all was seen. */
  get open(): { readonly line: number; readonly run: string } | undefined {
    return this.western > 0 ? undefined : this.unsure;
  }

  private judgeRun(text: string, at: number, run: string): 'doubt' | 'neutral' | 'fine' {
    const before = lettersBefore(text, at);
    const after = lettersAfter(text, at + run.length);
    const letters = run.match(/[À-ÖØ-öø-ÿŠŒŽšœžŸ]/g)?.length ?? 0;
    if (letters > MOST_IN_A_ROW || (letters > 1 && before === '' && after === '')) return 'doubt';
    let found: 'neutral' | 'fine' = 'fine';
    for (let index = 0; index < run.length; index++) {
      const char = run[index] ?? '';
      const own = text.slice(Math.max(0, at - BESIDE), at + index);
      const next = text.slice(at + index + 1, at + run.length + BESIDE);
      const verdict = judgeWestern(char, {
        before: fold(lettersBefore(own, own.length)),
        after: fold(lettersAfter(next, 0)),
        afterSmall: /\p{Ll}$/u.test(own),
        left: own.at(-1) ?? '',
        right: next[0] ?? '',
      });
      if (verdict === 'doubt') return 'doubt';
      if (verdict === 'western') this.western++;
      if (verdict === 'neutral') found = 'neutral';
      if (this.characters.size < 10) this.characters.add(char);
    }
    return found;
  }
}

const HIGH = /[\x80-\uFFFF]+/g;
const LETTER = /\p{L}/u;

/** Where the last word begins that the text may not hold the end of. */
function endOfWords(text: string): number {
  let at = text.length;
  while (at > 0 && text.length - at < 2 * BESIDE && !/[\s,;|"]/.test(text[at - 1] ?? '')) at--;
  return at;
}

function lettersBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < BESIDE && LETTER.test(text[at - 1] ?? '')) at--;
  return text.slice(at, end);
}

function lettersAfter(text: string, start: number): string {
  let at = start;
  while (at < text.length && at - start < BESIDE && LETTER.test(text[at] ?? '')) at++;
  return text.slice(start, at);
}

const fold = (letters: string) => letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
