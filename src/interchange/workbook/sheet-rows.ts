import type { Cell, MergeRange, Sheet } from 'hucre/xlsx';
import type { Warning } from '../../model';
import type { TableCell } from '../tables';
import { type CellFormat, isDoubtful, parseCellFormat, shownDate, shownNumber } from './cell-format';
import { type Details, keyOf, placeOf, sheetWarnings } from './sheet-warnings';

/** A sheet as the reader of people takes it. */
export interface SheetRows {
  /** Up to the last row and column that hold something; all rows equally long. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly warnings: readonly Warning[];
}

type Rows = readonly (readonly unknown[])[];

/**
 * Reads the cells of a sheet as a person sees them, except that numbers are not rounded to what fits the column.
 * Errors such as `#N/A` become blanks. O(cells).
 *
 * @param place how the sheet is called in warnings, as `people.xlsx: sheet "Mentors"`.
 */
export function sheetRows(sheet: Sheet, from1904: boolean, place: string): SheetRows {
  const details = detailsOf(sheet, from1904);
  const { height, width } = extentOf(sheet.rows);
  const rows: TableCell[][] = [];
  for (let row = 0; row < height; row++) {
    const given: readonly unknown[] = sheet.rows[row] ?? [];
    const cells: TableCell[] = [];
    for (let column = 0; column < width; column++) {
      const value = given[column];
      cells.push(
        typeof value === 'string' || typeof value === 'boolean'
          ? value
          : shownCell(value, details.formats.get(keyOf(row, column)) ?? PLAIN, from1904),
      );
    }
    rows.push(cells);
  }
  for (const key of details.errors) blankOut(rows, key);
  const merged = (sheet.merges ?? []).filter((range) => !fillHeader(rows, range));
  return { rows, warnings: sheetWarnings(sheet, { ...details, merged, height, width }, place) };
}

function blankOut(rows: readonly TableCell[][], key: number): void {
  const [row, column] = placeOf(key);
  const cells = rows[row];
  if (cells !== undefined && column < cells.length) cells[column] = null;
}

/**
 * Repeats the text of a merged cell in the columns that it spans, if it stands in the header: in the first row that
 * holds anything, beside other names. A title that spans the whole table is no name of its columns.
 *
 * @returns whether the merged cell is done with: it is part of the header, or spans nothing that the table has.
 */
function fillHeader(rows: readonly TableCell[][], range: MergeRange): boolean {
  const { startRow, startCol, endRow, endCol } = range;
  const first = rows.findIndex((cells) => !cells.every(isBlank));
  if (first < 0 || startRow > first) return startRow >= rows.length;
  const cells = rows[first];
  const text = cells?.[startCol];
  if (cells === undefined || endRow < first || isBlank(text) || text === undefined) return true;
  const beside = cells.some((cell, column) => (column < startCol || column > endCol) && !isBlank(cell));
  if (!beside) return true;
  for (let column = startCol + 1; column <= endCol && column < cells.length; column++) cells[column] = text;
  return true;
}

const PLAIN: CellFormat = { kind: 'number' };

function detailsOf({ cells }: Sheet, from1904: boolean): Details {
  const formats = new Map<number, CellFormat>();
  const errors: number[] = [];
  const withoutResult: number[] = [];
  const known = new Map<string, CellFormat>();
  for (const [name, cell] of cells ?? []) {
    const comma = name.indexOf(',');
    const key = keyOf(Number(name.slice(0, comma)), Number(name.slice(comma + 1)));
    if (isError(cell)) errors.push(key);
    if (cell.formula !== undefined && cell.value === null) withoutResult.push(key);
    const code = cell.style?.numFmt;
    if (code === undefined) continue;
    let format = known.get(code);
    if (format === undefined) {
      format = parseCellFormat(code);
      known.set(code, format);
    }
    if (format.kind !== 'number' || cell.value instanceof Date) formats.set(key, format);
    // The library takes some amounts of money for days, and two of these days for one.
    if (format.kind === 'number' && cell.value instanceof Date && isDoubtful(cell.value, from1904))
      errors.push(key);
  }
  const ascending = (a: number, b: number) => a - b;
  return { formats, errors: errors.sort(ascending), withoutResult: withoutResult.sort(ascending) };
}

const ERROR = /^#(?:N\/A|[A-Z0-9_]+[!?]|GETTING_DATA)$/;

/** Whether a cell holds an error. Some programs store the error of a formula as text; text that was typed is text. */
function isError({ type, formula, value }: Cell): boolean {
  return type === 'error' || (formula !== undefined && typeof value === 'string' && ERROR.test(value));
}

/** How far the sheet goes: formatted blanks beyond the last cell that says something do not count. */
function extentOf(rows: Rows): { readonly height: number; readonly width: number } {
  let height = 0;
  let width = 0;
  for (const [row, cells] of rows.entries()) {
    let last = cells.length - 1;
    while (last >= 0 && isBlank(cells[last])) last--;
    if (last < 0) continue;
    height = row + 1;
    if (last >= width) width = last + 1;
  }
  return { height, width };
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function shownCell(value: unknown, format: CellFormat, from1904: boolean): TableCell {
  if (typeof value === 'number') return shownNumber(value, format);
  return value instanceof Date ? shownDate(value, format, from1904) : null;
}
