import { MentorMatchError } from '../../../errors';
import { addAll } from '../../../lists';
import { isNothing } from '../../cells';
import { type CsvRecord, CsvRecords, restoreText, textAt } from '../../csv';
import { TableDecoder } from '../../encoding';
import { cellTexts, DataRows, fieldKey, type HeaderReading, isTableRows, readHeader } from '../../tables';
import type { InspectedFile } from '../types';
import { type Column, describeColumns } from './column';

/** Records that a table is judged by, header rows included: as many as the reader looks at. */
const JUDGED = 1000;
/** The same, in characters. */
const JUDGED_LENGTH = 1 << 20;
/** Rows within which a header is looked for. */
const SEARCHED = 15;

/** The beginning of a table, as far as it is judged. */
export interface TableView {
  readonly fileName: string;
  readonly columns: readonly Column[];
  /** What {@link readHeader} makes of the first rows: `Qualtrics`, `SurveyMonkey`, ... */
  readonly survey: string | undefined;
  readonly headerRows: number;
  readonly skipRows: number;
  /** People rows that were looked at, with their cells. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads the beginning of a table. @throws MentorMatchError for bytes that are no text, and for an empty table. */
export function viewTable(file: InspectedFile, fileName: string): TableView {
  const records = firstRecords(file, fileName);
  const { reading, skipRows } = findHeader(fileName, records);
  const headerRows = Math.max(1, records.filter(({ row }) => row > skipRows).length - reading.data.length);
  const survey = reading.warnings.find(({ id }) => id === 'warnings.table-survey-headers')?.params['source'];
  const width = reading.names.length;
  const dataRows = new DataRows(reading.names);
  const rows = reading.data
    .filter((record) => record.cells.some((cell) => cell.trim() !== '') && dataRows.has(record))
    .map(({ cells }) => Array.from({ length: width }, (_, index) => textAt(cells, index)));
  const names = reading.names.map((name) => restoreText(name).trim());
  return {
    fileName,
    columns: describeColumns(names, reading.labels, rows),
    survey: typeof survey === 'string' ? survey : undefined,
    headerRows,
    skipRows,
    rows,
  };
}

function firstRecords(file: InspectedFile, fileName: string): CsvRecord[] {
  const { content } = file;
  if (isTableRows(content)) {
    return content.rows.slice(0, JUDGED).flatMap((row, index) => {
      const cells = cellTexts(row, row.length);
      return cells === undefined ? [] : [{ row: index + 1, cells }];
    });
  }
  const records = new CsvRecords(fileName, file.delimiter, () => undefined);
  const decoder = new TableDecoder(fileName, file.encoding);
  const found: CsvRecord[] = [];
  const piece = JUDGED_LENGTH;
  for (let start = 0; start < content.length && found.length < JUDGED; start += piece) {
    const part =
      typeof content === 'string'
        ? content.slice(start, start + piece)
        : content.subarray(start, start + piece);
    addAll(found, records.push(decoder.push(part)));
    if (start + piece >= content.length) {
      addAll(found, records.push(endOf(decoder, found.length > 0)));
      addAll(found, records.end());
    }
  }
  return found.slice(0, JUDGED);
}

/** The end of a text that may be cut inside a character: what is wrong there is said by the reader. */
function endOf(decoder: TableDecoder, isTable: boolean): string {
  try {
    return decoder.end();
  } catch (error) {
    if (isTable && error instanceof MentorMatchError) return '';
    throw error;
  }
}

/** The header, below a title if there is one. */
function findHeader(
  fileName: string,
  records: readonly CsvRecord[],
): { readonly reading: HeaderReading; readonly skipRows: number } {
  if (records.length === 0) {
    const data: readonly CsvRecord[] = [];
    return {
      reading: { names: [], labels: [], row: 1, headerRows: [], above: [], data, warnings: [] },
      skipRows: 0,
    };
  }
  const hints = {
    headerRows: undefined,
    knows: () => true,
    isId: (name: string) => fieldKey(name) === 'id',
  };
  const plain = readHeader(fileName, records, { ...hints, skipRows: undefined });
  if (plain.data.length < records.length - 1) return { reading: plain, skipRows: 0 };
  const start = headerAt(records);
  if (start === 0) return { reading: plain, skipRows: 0 };
  const skipRows = (records[start]?.row ?? 1) - 1;
  return { reading: readHeader(fileName, records, { ...hints, skipRows }), skipRows };
}

/** A title fills few of the cells that the rows below it fill. */
function headerAt(records: readonly CsvRecord[]): number {
  const filled = records
    .slice(0, SEARCHED)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '' && !isNothing(cell.trim())).length);
  const width = Math.max(...filled);
  if (width < 3) return 0;
  return Math.max(
    0,
    filled.findIndex((count) => count >= width * 0.6),
  );
}
