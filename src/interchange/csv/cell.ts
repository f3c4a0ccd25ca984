import { isNothing } from '../cells';
import type { CsvWriteOptions } from '../options';

/** A cell to be written: numbers are written as numbers, text is made harmless, blanks are empty. */
export type Cell = string | number | boolean | null | undefined;

/**
 * The start of a cell that a spreadsheet could run as a formula (OWASP, "CSV Injection": `=`, `+`, `-`, `@`,
 * tab, carriage return and line feed; full-width forms too), with leading blanks and apostrophes.
 */
const RUNS_AS_FORMULA = /^['\s]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Puts an apostrophe before text that a spreadsheet could run as a formula, or that would be read as a blank (`N/A`);
 * {@link restoreText} takes it away again. The two are exact inverses on every text, because text that already begins
 * with apostrophes before such a text gets one more.
 */
export function neutralizeText(text: string): string {
  return isMarked(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that marks a cell as text. Other apostrophes stay. */
export function restoreText(cell: string): string {
  return cell.startsWith("'") && isMarked(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The text of a cell, without its mark and the blanks around it; nothing for a cell that is not there. */
export function textAt(cells: readonly string[], column: number): string {
  return restoreText(cells[column] ?? '').trim();
}

/** Whether the cell is marked as text, so that what it says is no blank. */
export function isMarkedText(cell: string): boolean {
  return cell.startsWith("'") && isMarked(cell.slice(1));
}

function isMarked(text: string): boolean {
  return RUNS_AS_FORMULA.test(text) || isNothing(text.replace(/^'+/, ''));
}

/** One cell as CSV (RFC 4180). Only text is neutralized: a number cannot be a formula. */
export function formatCell(cell: Cell, options: CsvWriteOptions = {}): string {
  const { delimiter = ',', decimal = '.' } = options;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : neutralizeText(cell);
  const quote = text.includes(delimiter) || /["\r\n\t]/.test(text) || /^\s|\s$/.test(text);
  return quote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line ending (`\r\n`, as RFC 4180 has it). */
export function formatRecord(cells: readonly Cell[], options: CsvWriteOptions = {}): string {
  // A record of one empty cell would read as a blank line.
  if (cells.length === 1 && (cells[0] === '' || cells[0] === null || cells[0] === undefined)) return '""\r\n';
  return `${cells.map((cell) => formatCell(cell, options)).join(options.delimiter ?? ',')}\r\n`;
}

/** What stands before the first record. */
export function csvStart(options: CsvWriteOptions = {}): string {
  return options.byteOrderMark === true ? '\uFEFF' : '';
}
