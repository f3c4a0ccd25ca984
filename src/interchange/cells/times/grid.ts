import { printValue } from '../../../errors';
import { type AvailabilityWindow, WEEKDAYS } from '../../../model';
import type { CellFormat, ReportProblem } from '../notation';
import { isNo, isYes } from '../words';
import { readWindows, wordIn } from './availability';

const HAS_TIME = /\d/;
/** A window without a day: `9:00-9:30`, `2 pm - 3 pm`. */
const TIME_ONLY = /^[\d\s:.h–—-]*(?:(?:am|pm|to|à)[\d\s:.h–—-]*)*$/i;

/**
 * The windows of one cell of a grid, whose column stands for a day (`Mon`), or for a day and a time (`Mon 9-12`). A
 * tick gives the column's own window, days under a time (`9:00-9:30`) give that time on them, a time or a word with a
 * time (`values`) gives that time on the column's day.
 *
 * @param cell the cell's text, not blank.
 * @param window what the column stands for.
 */
export function readGridCell(
  cell: string,
  window: string,
  format: CellFormat,
  problem: ReportProblem,
): AvailabilityWindow[] {
  if (isNo(cell, format)) return [];
  const known = format.values === undefined ? undefined : wordIn(format.values, cell);
  if (known === undefined && isYes(cell, format)) {
    if (HAS_TIME.test(window)) return readWindows(window, format, problem);
    problem(
      'a day is ticked, but no time is known for it',
      printValue(cell),
      'a time in the cell, a word that "values" gives a time for, or a time in the grid, as "Mon 9-12"',
    );
    return [];
  }
  const timeOnly = HAS_TIME.test(window) && TIME_ONLY.test(window);
  // The column's day stands for each of several times: `Morning; Evening`.
  return (known ?? cell)
    .split(/[;|\n]|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => readWindows(timeOnly ? `${part} ${window}` : `${window} ${part}`, format, problem));
}

/** Windows of one day that touch become one: 168 half-hours ticked one after the other are a few windows. */
export function joinWindows(windows: readonly AvailabilityWindow[]): AvailabilityWindow[] {
  const sorted = [...windows].sort(
    (a, b) =>
      WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) ||
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0),
  );
  const joined: AvailabilityWindow[] = [];
  for (const window of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && last.day === window.day && window.start <= last.end)
      joined[joined.length - 1] = { ...last, end: window.end > last.end ? window.end : last.end };
    else joined.push(window);
  }
  return joined;
}
