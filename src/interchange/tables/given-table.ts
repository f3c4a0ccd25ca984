import type { ErrorIssue } from '../../errors';
import type { CsvRecords } from '../csv';
import type { ReaderReading } from './reader-reading';
import type { TableRows } from './rows';

/** What is known of a table before it is read. */
export interface GivenTable {
  readonly fileName: string;
  readonly delimiter: string | undefined;
  readonly decimal?: '.' | ',' | undefined;
  /** Of a table that is given as rows of cells. */
  readonly rows?: Pick<TableRows, 'sheet' | 'warnings'> | undefined;
}

/** The table in messages, with its sheet: `people.xlsx: sheet "Mentors"`. */
export function tableName({ fileName, rows }: GivenTable): string {
  return rows?.sheet === undefined ? fileName : `${fileName}: sheet "${rows.sheet}"`;
}

/** What a reading says of how the table was given. */
export function givenReading(
  { fileName, rows, decimal }: GivenTable,
  { delimiterReading: delimiter }: Pick<CsvRecords, 'delimiterReading'>,
): Pick<ReaderReading, 'file' | 'sheet' | 'format' | 'delimiter' | 'decimal'> {
  return {
    file: fileName,
    ...(rows?.sheet !== undefined && { sheet: rows.sheet }),
    format: rows === undefined ? 'csv' : 'rows',
    ...(rows === undefined && delimiter !== undefined && { delimiter }),
    ...(decimal !== undefined && { decimal }),
  };
}

/** What is wrong with a table without a row. @param columns what the header is expected to name. */
export function emptyTable(path: string, columns: string): ErrorIssue {
  return {
    path,
    message: 'the table is empty: it has no header',
    received: 'no rows',
    expected: `a first row with the names of the columns${columns}`,
  };
}
