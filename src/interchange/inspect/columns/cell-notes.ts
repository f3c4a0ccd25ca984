import type { CellKinds } from './contents';
import type { Say } from './notes';

/** Separators of lists, as a reason shows them. */
const SEPARATORS = [';', '|', '\n', ','] as const;

/** Whether a cell speaks of whole numbers without a unit of time. */
const isCount = (cell: string) =>
  !/\d[.,]\d*[1-9]|\b(?:years?|yrs?|ans?|ann[ée]es?|months?|mois)\b|\d{4}/i.test(cell);

/** What the cells of a column hold, in words. */
export function cellsInWords(kinds: CellKinds, cells: readonly string[], say: Say): string {
  if (kinds.email > 0.8) return say('cells.emails', {}).text;
  if (kinds.date > 0.8) return say('cells.dates', {}).text;
  if (kinds.count > 0.9 && cells.every(isCount)) return say('cells.counts', {}).text;
  if (kinds.yesNo > 0.9) return say('cells.yes-no', {}).text;
  if (kinds.role > 0.8) return say('cells.roles', {}).text;
  if (kinds.zone > 0.8) return say('cells.zones', {}).text;
  if (kinds.level > 0.8) return say('cells.levels', {}).text;
  if (kinds.language > 0.8) return say('cells.languages', {}).text;
  if (kinds.times > 0.7) return say('cells.times', {}).text;
  if (kinds.years > 0.8) return say('cells.years', {}).text;
  if (kinds.prose < 0.3 && kinds.list > 0.2) {
    const separator = SEPARATORS.find((mark) => cells.some((cell) => cell.includes(mark))) ?? ',';
    return say('cells.lists', { separator: `“${separator === '\n' ? '↵' : separator}”` }).text;
  }
  if (kinds.person > 0.8) return say('cells.names', {}).text;
  return say('cells.texts', {}).text;
}
