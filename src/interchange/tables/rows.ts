import type { Warning } from '../../model';
import type { ChunkedInput } from '../chunked-input';
import { isMarkedText } from '../csv';

/** One cell of a table that is given as cells; `null` is a blank. */
export type TableCell = string | number | boolean | null;

/**
 * A table as rows of cells instead of text: a sheet of a workbook, or rows that a program has. The first row that is
 * not blank is the header. The row at index `i` is row `i + 1` in errors; rows may be shorter than the header.
 */
export interface TableRows {
  readonly rows: readonly (readonly TableCell[])[];
  /** Name of the sheet, for errors: `people.xlsx: sheet "Mentors", row 3, column C "grade"`. */
  readonly sheet?: string;
  /** What was met on the way to the rows; handed on with what is met in them. */
  readonly warnings?: readonly Warning[];
}

/** All that a table may be given as. */
export type TableContent = ChunkedInput | TableRows;

/** Whether a table is given as rows, and not as text or bytes. */
export function isTableRows(input: TableContent): input is TableRows {
  return typeof input === 'object' && input !== null && 'rows' in input;
}

/**
 * The cells of a row as the reader of people takes them: as text of a CSV would have them. `undefined` for a blank row.
 *
 * @param width cells that the row has at least; what is missing is blank.
 * @param decimal decimal mark that the reader expects in numbers; in the columns `commas` it is a comma.
 */
export function cellTexts(
  row: readonly TableCell[],
  width: number,
  decimal: '.' | ',' = '.',
  commas: ReadonlySet<number> = new Set(),
): string[] | undefined {
  const cells: string[] = [];
  let blank = true;
  for (let index = 0; index < Math.max(width, row.length); index++) {
    const text = cellText(row[index], commas.has(index) ? ',' : decimal);
    if (blank && text.trim() !== '') blank = false;
    cells.push(text);
  }
  return blank ? undefined : cells;
}

function cellText(cell: TableCell | undefined, decimal: '.' | ','): string {
  switch (typeof cell) {
    case 'string':
      // The reader takes a mark of text away: one that stands in the cell itself gets a second.
      return isMarkedText(cell) ? `'${cell}` : cell;
    case 'number':
      return decimal === '.' ? String(cell) : String(cell).replace('.', decimal);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

/** The cells with blanks added, or blanks at the end taken away, up to a number of cells. */
export function padded(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...new Array<string>(width - cells.length).fill('')];
  return cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : cells;
}

/** Name of a column as a spreadsheet shows it: 0 is `A`, 25 is `Z`, 26 is `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
