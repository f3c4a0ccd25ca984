import { clock, readTime } from '../../../cells';
import type { ColumnSource } from '../../../mapping';
import { isNames } from '../is-names';
import type { SourceContext } from './context';
import { itemsOfColumns } from './tick-items';

/** One column of a grid of availability, and the day, the time or both that it stands for. */
export interface GridColumn {
  readonly column: number;
  readonly window: string;
  /** What a cell that is ticked may repeat. */
  readonly label: string;
}

const TIME = String.raw`\d{1,2}(?:[:h.]\d{2}|h)?\s?(?:am|pm)?`;
const SPAN = new RegExp(String.raw`${TIME}\s?(?:[-–—]|\sto\s|\sà\s|\suntil\s)\s?${TIME}`, 'i');
const START = new RegExp(String.raw`(?<![\d:])${TIME}(?![\d:])`, 'i');

/** Minutes that a column stands for where its neighbours do not tell. */
const HOUR = 60;

/**
 * The columns of a grid: as the mapping lists them, or found by their headers, each of which says what it stands for:
 * `Monday`, `Mon 9-12`, `9:00 - 9:30 [Tuesday]`, or the beginning alone (`Mon 9:00`), which lasts until the next.
 * `undefined` after a problem was reported.
 */
export function gridColumns(source: ColumnSource, context: SourceContext): GridColumn[] | undefined {
  const { grid = {} } = source;
  const path = `${context.path}.grid`;
  if (typeof grid === 'string' || isNames(grid)) {
    const found = itemsOfColumns(typeof grid === 'string' ? [grid] : grid, path, context);
    return found === undefined
      ? undefined
      : withEnds(found.map(({ column, item }) => ({ column, window: item, label: item })));
  }
  const columns: GridColumn[] = [];
  for (const [name, window] of Object.entries(grid)) {
    const column = context.header.require(name, path, context.report);
    if (column !== undefined) columns.push({ column, window, label: window });
  }
  return columns.length === Object.keys(grid).length ? withEnds(columns) : undefined;
}

interface Beginning {
  /** The window without its time: a day, or nothing. */
  readonly day: string;
  readonly start: number;
}

/** Columns whose windows say only when they begin last until the next one of the same day begins. */
function withEnds(columns: readonly GridColumn[]): GridColumn[] {
  const beginnings = columns.map(({ window }) => beginningOf(window));
  const steps = beginnings.flatMap((one, index) => {
    const next = beginnings[index + 1];
    const step = one === undefined || next === undefined || next.day !== one.day ? 0 : next.start - one.start;
    return step > 0 ? [step] : [];
  });
  const step = steps.length === 0 ? HOUR : Math.min(...steps);
  // Where a column stands for an hour after noon or after midnight, `3:00` is at night.
  const wholeDay = columns.some(({ window }) => /(?<![\d:])(?:0?0|1[3-9]|2\d):\d{2}/.test(window));
  return columns.map((one, index) => {
    const beginning = beginnings[index];
    if (beginning === undefined)
      return wholeDay ? { ...one, window: one.window.replace(/(?<![\d:])(\d):(?=\d{2})/g, '0$1:') } : one;
    const { day, start } = beginning;
    const end = Math.min(24 * HOUR, start + step);
    return { ...one, window: `${day} ${clock(start)}-${clock(end)}`.trim() };
  });
}

function beginningOf(window: string): Beginning | undefined {
  if (SPAN.test(window)) return undefined;
  const match = START.exec(window);
  const start = match === null ? undefined : readTime(match[0]);
  if (match === null || start === undefined) return undefined;
  const day = `${window.slice(0, match.index)} ${window.slice(match.index + match[0].length)}`
    .replace(/[[\](),:@-]/g, ' ')
    .replace(/\b(?:at|from|à|de)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { day, start };
}
