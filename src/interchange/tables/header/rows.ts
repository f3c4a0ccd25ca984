import { printValue } from '../../../errors';
import { tableWarning } from '../../../messages';
import type { Warning } from '../../../model';
import { type CsvRecord, restoreText } from '../../csv';
import { SURVEYS } from '../../surveys';
import { fieldKey } from './names';

/** The header of a table, and what follows it. */
export interface HeaderReading {
  readonly names: readonly string[];
  /** Further names of each column. */
  readonly labels: readonly (readonly string[])[];
  /** The row that names the columns, as a spreadsheet counts. */
  readonly row: number;
  /** All rows of the header, and the rows above it, as a spreadsheet counts. */
  readonly headerRows: readonly number[];
  readonly above: readonly number[];
  readonly data: readonly CsvRecord[];
  readonly warnings: readonly Warning[];
}

/** What is known of the header before it is read. */
export interface HeaderHints {
  readonly skipRows: number | undefined;
  readonly headerRows: number | undefined;
  /** Whether a header names a field by itself or by the mapping. */
  readonly knows: (name: string) => boolean;
  /** Whether it names the id of a person. */
  readonly isId: (name: string) => boolean;
}

/** Rows within which a header is looked for. */
const SEARCHED = 15;

/**
 * Finds the header among the first records: below a title, and in several rows where Qualtrics (names, questions,
 * `{"ImportId": ...}`), SurveyMonkey (questions, then options) or SAP SuccessFactors (ids, then labels) wrote it.
 *
 * @param records the first records, at least one.
 */
export function readHeader(
  fileName: string,
  records: readonly CsvRecord[],
  hints: HeaderHints,
): HeaderReading {
  const warnings: Warning[] = [];
  const first = findStart(records, hints);
  const above = records.slice(0, first);
  if (above.length > 0 && hints.skipRows === undefined) {
    const example = printValue(cellsOf(above[0]).find((cell) => cell !== ''));
    const header = records[first]?.row ?? 1;
    warnings.push(
      tableWarning(
        'warnings.table-rows-above-header',
        { count: above.length, header, example },
        `${fileName}: row ${above[0]?.row ?? 1}`,
      ),
    );
  }
  const rest = records.slice(first);
  const { rows, source } =
    hints.headerRows === undefined ? recognize(rest, hints) : { rows: hints.headerRows, source: undefined };
  const header = rest.slice(0, rows);
  const row = header[0]?.row ?? 1;
  const numbers = header.map((record) => record.row);
  if (source === 'repeated') {
    warnings.push(
      tableWarning(
        'warnings.table-header-repeated',
        { count: rows - 1, rows: numbers.slice(1) },
        `${fileName}: row ${numbers[1]}`,
      ),
    );
  } else if (source !== undefined) {
    warnings.push(
      tableWarning('warnings.table-survey-headers', { source, rows: numbers }, `${fileName}: row ${row}`),
    );
  }
  return {
    ...joinRows(header.map(cellsOf)),
    row,
    headerRows: numbers,
    above: above.map((record) => record.row),
    data: rest.slice(rows),
    warnings,
  };
}

function cellsOf(record: CsvRecord | undefined): string[] {
  return (record?.cells ?? []).map((cell) => restoreText(cell).trim());
}

/** Index of the first header row. */
function findStart(records: readonly CsvRecord[], hints: HeaderHints): number {
  const { skipRows } = hints;
  if (skipRows !== undefined) {
    const at = records.findIndex(({ row }) => row > skipRows);
    return at < 0 ? records.length : at;
  }
  if (hints.headerRows !== undefined) return 0;
  const known = (record: CsvRecord) =>
    cellsOf(record).filter((cell) => cell !== '' && hints.knows(cell)).length;
  if (records[0] === undefined || known(records[0]) > 0) return 0;
  const found = records
    .slice(0, SEARCHED)
    .findIndex((record) => cellsOf(record).some((cell) => cell !== '' && hints.isId(cell)));
  return Math.max(0, found);
}

type Recognized = { readonly rows: number; readonly source: string | undefined };

function recognize(records: readonly CsvRecord[], hints: HeaderHints): Recognized {
  const first = records.slice(0, 4).map(cellsOf);
  const [names = [], second] = first;
  if (second === undefined) return { rows: 1, source: undefined };
  for (const { name, headerRows } of SURVEYS) {
    const rows = headerRows?.(first);
    if (rows !== undefined) return { rows, source: name };
  }
  return isLabels(names, second, hints) ? { rows: 2, source: 'repeated' } : { rows: 1, source: undefined };
}

/** Whether a cell of a further header row names nothing, as what a survey tool puts under a question. */
const isUnnamed = (cell: string) =>
  cell === '' || SURVEYS.some(({ unnamed }) => unnamed?.test(cell) === true);

/** Whether a row says again what the columns are: the id cell is no id but its own header. */
function isLabels(names: readonly string[], cells: readonly string[], hints: HeaderHints): boolean {
  const same = (index: number) =>
    cells[index] !== '' && fieldKey(cells[index] ?? '') === fieldKey(names[index] ?? '');
  const filled = cells.filter((cell) => cell !== '').length;
  const repeated = names.filter((_, index) => same(index)).length;
  const idIsHeader = names.some((name, index) => name !== '' && hints.isId(name) && same(index));
  return idIsHeader || (repeated > 1 && repeated * 2 >= filled);
}

/**
 * One name a column out of several rows. Where the first row names every column, the others are further names; where it
 * has gaps (merged cells, one question over its options), a gap means "as before" and the rows are joined:
 * `Topics - SQL`.
 */
function joinRows(rows: readonly (readonly string[])[]): Pick<HeaderReading, 'names' | 'labels'> {
  const [first = [], ...others] = rows;
  const useful = others.filter((cells) => !cells.every(isUnnamed));
  if (useful.length === 0) return { names: first, labels: [] };
  const width = Math.max(...rows.map((cells) => cells.length));
  const whole = first.length === width && !first.includes('');
  const names: string[] = [];
  const labels: string[][] = [];
  let before = '';
  for (let index = 0; index < width; index++) {
    const own = useful.map((cells) => cells[index] ?? '').filter((cell) => !isUnnamed(cell));
    if ((first[index] ?? '') !== '') before = first[index] ?? '';
    if (whole) {
      names.push(first[index] ?? '');
      labels.push(own);
      continue;
    }
    const parts = (first[index] ?? '') === '' && own.length === 0 ? [] : [before, ...own];
    names.push([...new Set(parts.filter((part) => part !== ''))].join(' - '));
    labels.push(own);
  }
  return { names, labels };
}
