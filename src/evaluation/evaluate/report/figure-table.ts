import {
  type EvaluatedFigure,
  formatInterval,
  formatNumber,
  formatP,
  formatShare,
  formatValue,
} from '../result';
import { escapeMarkdown, table } from './markdown';

/** What stands for a figure that may not be told. */
export const HIDDEN_CELL = 'hidden';
const NOTHING = '–';

/** Figures as a table: what, n, result, interval, and what else there is to say of it. Empty without figures. */
export function figureTable(figures: readonly EvaluatedFigure[], first: string, confidence: number): string {
  if (figures.length === 0) return '';
  const rows = figures.map((figure) => [escapeMarkdown(figure.label), ...cellsOf(figure)]);
  const noted = rows.some((row) => row[4] !== '');
  const head = [first, 'n', 'Result', `${formatShare(confidence)} interval`, ...(noted ? ['Note'] : [])];
  return table(head, rows, ['left', 'right', 'right', 'right', 'left']);
}

/** `n`, result, interval and note of one figure. */
function cellsOf({ kind, unit, estimate }: EvaluatedFigure): readonly string[] {
  if (estimate.hidden) return ['', HIDDEN_CELL, '', ''];
  const { n, value, interval, p, effectSize, bounds } = estimate.value;
  if (value === null) return [n === null || n === 0 ? '' : String(n), 'not known', NOTHING, ''];
  const notes = [
    ...(unit === '' || unit === 'points' ? [] : [escapeMarkdown(unit)]),
    ...(bounds === null
      ? []
      : [`${formatShare(bounds.lowest)} to ${formatShare(bounds.highest)} of all asked`]),
    ...(effectSize === null ? [] : [`effect ${formatNumber(effectSize)}`]),
    ...(p === null ? [] : [`p ${p < 0.001 ? '' : '= '}${formatP(p)}`]),
  ];
  return [
    n === null ? NOTHING : String(n),
    formatValue(kind, value),
    interval === null ? NOTHING : formatInterval(kind, interval),
    notes.join('; '),
  ];
}
