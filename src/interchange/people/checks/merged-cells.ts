import { tableWarning } from '../../../messages';
import { canonicalId, type Warning } from '../../../model';
import type { RawEntry } from '../source';

/** Fields that people of a group have alike, and lists are grouped by. */
const FIELDS = ['department', 'location', 'manager'] as const;
/** Fewer values say nothing of a pattern. */
const LEAST_VALUES = 4;
/** Values that stand where they stand by chance alone do so less often than this. */
const CHANCE = 0.005;

/** What is known of one field, row by row. */
interface Column {
  rows: number;
  values: number;
  /** Values in the row below another value. */
  adjacent: number;
  startsFilled: boolean;
  isFilled: boolean;
  /** No value stood twice. */
  isDistinct: boolean;
  readonly seen: Set<string>;
}

/**
 * Tells blanks that cells left which were merged before the table was saved as text: a value, then blanks down to the
 * next one, no value twice. Such blanks are read as blanks; a warning says what they may be where chance leaves that
 * pattern less than once in 200 columns with as many values. O(1) a row; of a column in which a value repeats nothing
 * more is kept.
 */
export class MergedCells {
  private readonly columns = new Map<(typeof FIELDS)[number], Column>(
    FIELDS.map((field) => [
      field,
      {
        rows: 0,
        values: 0,
        adjacent: 0,
        startsFilled: false,
        isFilled: false,
        isDistinct: true,
        seen: new Set(),
      },
    ]),
  );
  private row = Number.NaN;

  look(value: RawEntry['value'], row: number): void {
    // A row may hold one person in both roles.
    if (row === this.row) return;
    this.row = row;
    for (const [field, column] of this.columns) {
      if (!column.isDistinct) continue;
      const text = value[field];
      const isFilled = typeof text === 'string';
      if (column.rows++ === 0) column.startsFilled = isFilled;
      if (isFilled) {
        column.values++;
        if (column.isFilled) column.adjacent++;
        const key = canonicalId(text);
        if (column.seen.has(key)) {
          column.isDistinct = false;
          column.seen.clear();
        } else column.seen.add(key);
      }
      column.isFilled = isFilled;
    }
  }

  /** @param placeOf where a field of people stands in the table, if it does. */
  warnings(fileName: string, placeOf: (field: string) => string | undefined): Warning[] {
    return [...this.columns].flatMap(([field, column]) => {
      const place = placeOf(field);
      const { rows, values } = column;
      if (place === undefined || !column.isDistinct || !column.startsFilled || values < LEAST_VALUES)
        return [];
      if (2 * values > rows || chanceOf(field, column) >= CHANCE) return [];
      return [
        tableWarning('warnings.cells-merged', { values, blanks: rows - values }, `${fileName}: ${place}`),
      ];
    });
  }
}

/**
 * How likely so few values are to follow one another, and the first row is to have one, where as many values stand in
 * rows drawn by chance; of departments, of which there are few, also how likely it is that no two are alike.
 */
function chanceOf(field: string, { rows, values, adjacent }: Column): number {
  const logs = [0];
  for (let at = 1; at <= rows; at++) logs.push(logs[at - 1]! + Math.log(at));
  const choose = (n: number, k: number) => (k < 0 || k > n ? -Infinity : logs[n]! - logs[k]! - logs[n - k]!);
  let chance = 0;
  for (let pairs = 0; pairs <= adjacent; pairs++)
    chance += Math.exp(
      choose(values - 1, pairs) + choose(rows - values + 1, values - pairs) - choose(rows, values),
    );
  const alike = field === 'department' ? Math.exp(logs[values]! - values * Math.log(values)) : 1;
  return chance * (values / rows) * alike;
}
