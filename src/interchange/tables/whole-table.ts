import { type ErrorIssue, IssueList } from '../../errors';
import type { Warning } from '../../model';
import { type CsvRecord, CsvRecords } from '../csv';
import { Garbled } from './garbled';
import { emptyTable, type GivenTable, tableName } from './given-table';
import { DataRows, type HeaderHints, readHeader, TableHeader } from './header';
import type { ReportIssue } from './report-issue';
import { widthIssue } from './row-width';
import { cellTexts, padded, type TableRows } from './rows';

/** A table whose header is found. */
export interface OpenTable {
  readonly header: TableHeader;
  /** All rows of the header, as a spreadsheet counts. */
  readonly headerRows: readonly number[];
  /** As many cells a row as the header has. */
  readonly data: readonly CsvRecord[];
}

/** A table that is read whole before anything is made of it. Memory: its cells. */
export class WholeTable {
  /** The table in messages, with its sheet. */
  readonly fileName: string;
  readonly issues = new IssueList();
  protected readonly records: CsvRecord[] = [];
  protected readonly csv: CsvRecords;
  private readonly garbled = new Garbled();

  constructor(protected readonly given: GivenTable) {
    this.fileName = tableName(given);
    this.csv = new CsvRecords(given.fileName, given.delimiter, (issue) => this.issues.add(issue));
  }

  push(text: string): void {
    this.garbled.push(text);
    for (const record of this.csv.push(text)) this.records.push(record);
  }

  pushRows(rows: TableRows['rows']): void {
    for (const [index, row] of rows.entries()) {
      const cells = cellTexts(row, row.length, this.given.decimal);
      if (cells === undefined) continue;
      this.garbled.pushCells(cells);
      this.records.push({ row: index + 1, cells });
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

  /**
   * Says that no text follows, and opens what was read of it where it is a table.
   *
   * @param columns as in {@link close}. @param issues receives what is wrong with the table.
   */
  protected finish<Opened>(
    columns: string,
    issues: IssueList,
    open: (report: ReportIssue, warnings: Warning[]) => Opened | undefined,
  ): { readonly opened: Opened | undefined; readonly report: ReportIssue; readonly warnings: Warning[] } {
    this.close(columns);
    issues.addAll(this.issues);
    const warnings = [...(this.given.rows?.warnings ?? [])];
    const report = (issue: ErrorIssue) => issues.add(issue);
    const opened = this.issues.total > 0 ? undefined : open(report, warnings);
    return { opened, report, warnings };
  }

  /**
   * Finds the header, and the rows of data below it. Reports rows that go beyond it, of which nobody knows which cell
   * came apart.
   */
  protected openTable(hints: HeaderHints, report: ReportIssue, warnings: Warning[]): OpenTable {
    const { fileName } = this;
    const { names, labels, headerRows, ...reading } = readHeader(fileName, this.records, hints);
    const rows = new DataRows(names);
    const data = reading.data.filter((record) => rows.has(record));
    warnings.push(...this.garbled.warnings(fileName), ...reading.warnings, ...rows.warnings(fileName));
    const header = new TableHeader(fileName, names, labels, this.given.rows?.sheet !== undefined);
    const width = names.length;
    return {
      header,
      headerRows,
      data: data.flatMap(({ row, cells: given }) => {
        const cells = padded(given, width);
        if (cells.length === width) return [{ row, cells }];
        report(widthIssue(cells, header, width, `${fileName}: row ${row}`));
        return [];
      }),
    };
  }
}
