import type { MergeRange, Sheet } from 'hucre/xlsx';
import { MOST_EXAMPLES, tableWarning } from '../../messages';
import type { Warning } from '../../model';
import { columnLetter } from '../tables';
import type { CellFormat } from './cell-format';

/** Columns that a sheet can have: what tells one cell from another in a single number. */
const COLUMNS = 16_384;
export const keyOf = (row: number, column: number) => row * COLUMNS + column;
export const placeOf = (key: number): readonly [row: number, column: number] => [
  Math.floor(key / COLUMNS),
  key % COLUMNS,
];

/** What is known of the cells of a sheet beside their values; cells by {@link keyOf}, in the order of the sheet. */
export interface Details {
  /** Formats that change what a number says. */
  readonly formats: ReadonlyMap<number, CellFormat>;
  /** Cells that hold an error. */
  readonly errors: readonly number[];
  /** Formulas that nobody computed. */
  readonly withoutResult: readonly number[];
}

/** Says what a person who looks at the sheet may not see, or may see otherwise. */
export function sheetWarnings(
  sheet: Sheet,
  found: Omit<Details, 'formats'> & {
    /** Merged cells that are not part of the header. */
    readonly merged: readonly MergeRange[];
    readonly height: number;
    readonly width: number;
  },
  place: string,
): readonly Warning[] {
  const { height, width } = found;
  const rows = [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden === true && row < height)
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const columns = (sheet.columns ?? [])
    .slice(0, width)
    .flatMap((column, index) => (column.hidden === true ? [index] : []));
  const cells = (keys: readonly number[]) => ({
    count: keys.length,
    cells: keys.slice(0, MOST_EXAMPLES).map((key) => cellName(...placeOf(key))),
  });
  const ranges = found.merged.map(
    ({ startRow, startCol, endRow, endCol }) => `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`,
  );
  return [
    ...(rows.length > 0
      ? [
          tableWarning(
            'warnings.sheet-hidden-rows',
            { count: rows.length, rows: rows.slice(0, MOST_EXAMPLES).map((row) => `${row + 1}`) },
            place,
          ),
        ]
      : []),
    ...(columns.length > 0
      ? [
          tableWarning(
            'warnings.sheet-hidden-columns',
            { count: columns.length, columns: columns.slice(0, MOST_EXAMPLES).map(columnLetter) },
            place,
          ),
        ]
      : []),
    ...(found.errors.length > 0 ? [tableWarning('warnings.sheet-errors', cells(found.errors), place)] : []),
    ...(found.withoutResult.length > 0
      ? [tableWarning('warnings.sheet-no-results', cells(found.withoutResult), place)]
      : []),
    ...(ranges.length > 0
      ? [
          tableWarning(
            'warnings.sheet-merged',
            { count: ranges.length, ranges: ranges.slice(0, MOST_EXAMPLES) },
            place,
          ),
        ]
      : []),
  ];
}

const cellName = (row: number, column: number) => `${columnLetter(column)}${row + 1}`;
