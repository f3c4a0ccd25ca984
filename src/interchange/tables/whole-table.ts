import { IssueList } from '../../errors';
import { type CsvRecord, CsvRecords } from '../csv';
import { emptyTable, type GivenTable, tableName } from './given-table';
import { cellTexts, type TableRows } from './rows';

/** A table that is read whole before anything is made of it. Memory: its cells. */
export class WholeTable {
  /** The table in messages, with its sheet. */
  readonly fileName: string;
  readonly issues = new IssueList();
  protected readonly records: CsvRecord[] = [];
  protected readonly csv: CsvRecords;

  constructor(protected readonly given: GivenTable) {
    this.fileName = tableName(given);
    this.csv = new CsvRecords(given.fileName, given.delimiter, (issue) => this.issues.add(issue));
  }

  push(text: string): void {
    for (const record of this.csv.push(text)) this.records.push(record);
  }

  pushRows(rows: TableRows['rows']): void {
    for (const [index, row] of rows.entries()) {
      const cells = cellTexts(row, row.length, this.given.decimal);
      if (cells !== undefined) this.records.push({ row: index + 1, cells });
    }
  }

  /**
   * Says that no text follows.
   *
   * @param columns what the header is expected to name, for a table without one.
   */
  protected close(columns: string): void {
    for (const record of this.csv.end()) this.records.push(record);
    if (this.records.length === 0 && this.issues.total === 0)
      this.issues.add(emptyTable(this.fileName, columns));
  }
}
