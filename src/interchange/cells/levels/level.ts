import type { CellFormat } from '../notation';
import { isNothing } from '../nothing';
import { parseNumber } from '../numbers';
import { FromEnd } from './from-end';
import { weightOfWord } from './importance';
import { levelOfWord } from './level-words';

/** An item of a list with the number that it may carry. */
export interface Leveled {
  readonly name: string;
  readonly number?: number;
}

/** What numbers mean in one kind of list. */
export interface NumberScale {
  /** The top of the scale, for words, percents and fractions; `undefined` where a number is not a level. */
  readonly top: (format: CellFormat) => number | undefined;
  /** Whether a fraction or a percentage is a level without a mark before it, as in `SQL 4/5`. */
  readonly bare?: true;
  /** Whether words say how much something matters. */
  readonly important?: true;
}

/** Levels of skills, on the scale of the column; 0 to 5 where nothing says otherwise. */
export const SKILL_LEVELS: NumberScale = { top: (format) => format.scale ?? 5, bare: true };
/** Strengths from 0 to 1. */
export const STRENGTHS: NumberScale = { top: () => 1 };
/** Priorities have no scale, but words: `high`, `medium`, `low`. */
export const PRIORITIES: NumberScale = { top: () => undefined, important: true };

/**
 * `SQL:4`, `SQL = 4`, `SQL (4)`, `SQL: 80%`, `SQL: 4/5`, `SQL: expert`, `SQL (good)` or `SQL`. Without a level after
 * it, a colon is part of the name; with nothing after it, it is not. `undefined` for an item of which the level says
 * "nothing", as `SQL: N/A`. O(length).
 */
export function readLeveled(written: string, kind: NumberScale, format: CellFormat): Leveled | undefined {
  const top = kind.top(format);
  if (!MARK.test(written) && format.bareLevels !== true) return { name: written };
  const item = OPEN_END.test(written) ? written.replace(OPEN_END, '') : written;
  const leveled =
    readNumbered(item, top, format, kind.bare === true) ??
    (top === undefined ? undefined : readWorded(item, top, format)) ??
    (kind.important === true ? readImportant(item, format) : undefined);
  if (leveled?.number === undefined) {
    if (leveled !== undefined) return leveled;
    const cut = top === undefined ? undefined : lastMark(item);
    if (cut === undefined || cut.name === '' || cut.after === '') return { name: item };
    if (isNothing(cut.after)) {
      format.notice?.('nothing-level', written);
      return undefined;
    }
    if (format.leveled === true) format.notice?.('level-unread', item);
    return { name: item };
  }
  if (top !== undefined && leveled.number > top && format.scale !== undefined)
    format.notice?.('level-off', item);
  return leveled;
}

/** What stands before a level. */
const MARK = /[:=)\]%/★⭐☆]|\s[-–—]\s/u;
/** A mark with nothing after it. */
const OPEN_END = /\s?[:=]$/;

function readNumbered(
  written: string,
  top: number | undefined,
  format: CellFormat,
  bare: boolean,
): Leveled | undefined {
  const item = written.endsWith('.') && /\d\.$/.test(written) ? written.slice(0, -1) : written;
  const end = new FromEnd(item);
  const bracket = end.word([')', ']']);
  end.blanks();
  const percent = end.word(['%']);
  end.blanks();
  let text = end.number();
  end.blanks();
  let outOf: number | undefined;
  if (text !== undefined && top !== undefined && end.word(['/'])) {
    outOf = toNumber(text);
    end.blanks();
    text = end.number();
    end.blanks();
  }
  const rest = end.rest;
  let name = end.word(bracket ? ['(', '['] : MARKS) ? end.rest : '';
  let dashed = false;
  if (name === '' && bare && !bracket && touches(item, rest)) {
    // `SQL 4/5` and `SQL - 4` leave no doubt; `Python 3` is a name, unless the column says otherwise.
    dashed = end.word(['-', '–', '—']) && end.blanks();
    if (dashed) name = end.rest;
    else if (percent || outOf !== undefined) name = rest;
    else if (format.bareLevels === true) {
      name = rest;
      if (text !== undefined) format.notice?.('level-word', `${item} = ${text}`);
    }
  }
  const number = text === undefined || name === '' ? undefined : toNumber(text);
  // `Grades 9 - 12` is a name.
  if (number === undefined || (dashed && number > (top ?? 0))) return undefined;
  if (outOf !== undefined && top !== undefined) {
    if (outOf > 0 && number <= outOf) return { name, number: rounded((number / outOf) * top) };
    format.notice?.('level-off', item);
    return undefined;
  }
  return { name, number: percent ? rounded((number / 100) * (top ?? 1)) : number };
}

const MARKS = [':', '='];

/** Whether a blank follows a part of an item. */
const touches = (item: string, part: string) => part !== '' && /\s/.test(item[part.length] ?? '');

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** Longer items are prose. */
const LONGEST_STARRED = 200;
/** A name with stars after it: `SQL ★★★☆☆`. */
const STARRED = /^(.*[^\s★⭐☆:=([-])[\s:=([-]*([★⭐☆]+)[)\]]?$/u;

function readWorded(item: string, top: number, format: CellFormat): Leveled | undefined {
  const [, starred, stars = ''] = STARRED.exec(item.slice(0, LONGEST_STARRED).replaceAll('\ufe0f', '')) ?? [];
  const cut = starred === undefined ? lastMark(item) : { name: starred, after: stars };
  if (cut === undefined) return undefined;
  const number = levelOfWord(cut.after, top);
  // `SQL: 3 (good)`: the number says more than its comment.
  const commented = item.endsWith(')') ? readNumbered(cut.name, top, format, false) : undefined;
  if (commented !== undefined) return commented;
  if (number === undefined || cut.name === '') return undefined;
  format.notice?.('level-word', `${cut.after} = ${number}`);
  return { name: cut.name, number };
}

/** `lead a team (high)`, `lead a team: low`. What must be is no priority, and said to be not read. */
function readImportant(item: string, format: CellFormat): Leveled | undefined {
  const cut = lastMark(item);
  if (cut === undefined || cut.name === '') return undefined;
  const word = weightOfWord(cut.after, item, format);
  if (word === undefined) return undefined;
  return word.weight === undefined ? { name: cut.name } : { name: cut.name, number: word.weight };
}

/** Name and what stands after the last `:`, `=`, ` - ` or inside the last bracket. */
export function lastMark(item: string): { readonly name: string; readonly after: string } | undefined {
  if (item.endsWith(')')) {
    const open = item.lastIndexOf('(');
    return open <= 0 ? undefined : { name: item.slice(0, open).trim(), after: item.slice(open + 1, -1) };
  }
  let at = -1;
  let length = 0;
  for (const mark of [':', '=', ' - ', ' – ', ' — ']) {
    const found = item.lastIndexOf(mark);
    if (found > at) {
      at = found;
      length = mark.length;
    }
  }
  return at <= 0 ? undefined : { name: item.slice(0, at).trim(), after: item.slice(at + length).trim() };
}

/** A level is short: its comma is always a decimal comma. */
export function toNumber(text: string): number | undefined {
  const value = parseNumber(text, text.includes(',') ? ',' : '.');
  return typeof value === 'number' ? value : undefined;
}
