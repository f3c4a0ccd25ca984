import { FromEnd } from './from-end';
import { levelOfWord } from './level-words';
import type { CellFormat } from './notation';
import { parseNumber } from './number';

/** An item of a list with the number that it may carry. */
export interface Leveled {
  readonly name: string;
  readonly number?: number;
}

/** What numbers mean in one kind of list. */
export interface LevelKind {
  /** The top of the scale, for words, percents and fractions; `undefined` where a number is not a level. */
  readonly top: (format: CellFormat) => number | undefined;
}

/** Levels of skills, on the scale of the column; 0 to 5 where nothing says otherwise. */
export const SKILL_LEVELS: LevelKind = { top: (format) => format.scale ?? 5 };
/** Strengths from 0 to 1. */
export const STRENGTHS: LevelKind = { top: () => 1 };
/** Priorities have no scale. */
export const PRIORITIES: LevelKind = { top: () => undefined };

/**
 * `SQL:4`, `SQL = 4`, `SQL (4)`, `SQL: 80%`, `SQL: 4/5`, `SQL: expert`, `SQL (good)` or `SQL`. Without a level after it,
 * a colon is part of the name. O(length).
 */
export function readLeveled(item: string, kind: LevelKind, format: CellFormat): Leveled {
  const top = kind.top(format);
  if (!MARK.test(item)) return { name: item };
  const leveled = readNumbered(item, top) ?? (top === undefined ? undefined : readWorded(item, top, format));
  if (leveled?.number === undefined) return { name: item };
  if (top !== undefined && leveled.number > top && format.scale !== undefined)
    format.notice?.('level-off', item);
  return leveled;
}

/** What stands before a level. */
const MARK = /[:=)]|\s[-–—]\s/;

function readNumbered(item: string, top: number | undefined): Leveled | undefined {
  const end = new FromEnd(item);
  const bracket = end.word([')']);
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
  const name = end.word(bracket ? ['('] : [':', '=']) ? end.rest : '';
  const number = text === undefined || name === '' ? undefined : toNumber(text);
  if (number === undefined) return undefined;
  if (outOf !== undefined && top !== undefined) {
    return outOf > 0 && number <= outOf ? { name, number: rounded((number / outOf) * top) } : undefined;
  }
  return { name, number: percent ? rounded((number / 100) * (top ?? 1)) : number };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function readWorded(item: string, top: number, format: CellFormat): Leveled | undefined {
  const cut = lastMark(item);
  if (cut === undefined) return undefined;
  const number = levelOfWord(cut.after, top);
  if (number === undefined || cut.name === '') return undefined;
  format.notice?.('level-word', `${cut.after} = ${number}`);
  return { name: cut.name, number };
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
