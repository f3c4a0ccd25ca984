import { cutText } from '../../errors';

/** Where in a text something stands. */
export interface TextPlace {
  /** The first line and column are 1; columns count characters as editors do. */
  readonly line: number;
  readonly column: number;
  /** The line, cut to what stands around the place. */
  readonly shown: string;
}

/** Characters that are shown before and after the place. */
const AROUND = 30;

/** The place of the character at an index. O(index). */
export function placeIn(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  const next = text.indexOf('\n', start);
  const whole = text.slice(start, next < 0 ? text.length : next).replace(/\r$/, '');
  const column = at - start;
  const from = Math.max(0, column - AROUND);
  const shown = cutText(whole.slice(from), 2 * AROUND);
  return { line, column: column + 1, shown: (from > 0 ? `...${shown}` : shown).trim() };
}
