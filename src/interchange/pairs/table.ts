import { type ErrorIssue, IssueList } from '../../errors';
import { joinWarning } from '../../messages';
import type { PairRef, Warning } from '../../model';
import { canonicalId } from '../../model/canonical-id';
import { isNothing } from '../cells';
import { type CsvRecord, CsvRecords, restoreText } from '../csv';
import type { PairsMapping } from '../mapping';
import { cellTexts, fieldKey, readHeader, TableHeader, type TableRows } from '../tables';

/** Rows that a warning lists, at most. */
const SHOWN = 20;

/** Headers by which a side is found, the surest first; blanks, case and punctuation make no difference. */
const HEADERS = {
  mentor: [
    'mentorid',
    'idmentor',
    'mentoremail',
    'mentoremailaddress',
    'emailmentor',
    'mentor',
    'mentorname',
  ],
  mentee: [
    'menteeid',
    'idmentee',
    'idmentoré',
    'menteeemail',
    'menteeemailaddress',
    'emailmentee',
    'emailmentoré',
    'mentee',
    'mentoré',
    'mentorée',
    'menteename',
  ],
} as const;

/** Reads pairs out of text that comes in pieces, or out of rows of cells. */
export class PairsTable {
  private readonly records: CsvRecord[] = [];
  private readonly issues = new IssueList();
  private readonly csv: CsvRecords;
  private readonly fileName: string;
  private readonly rows: Pick<TableRows, 'sheet' | 'warnings'> | undefined;

  constructor(
    fileName: string,
    private readonly mapping: PairsMapping,
    options: {
      readonly delimiter: string | undefined;
      readonly rows: Pick<TableRows, 'sheet' | 'warnings'> | undefined;
    },
  ) {
    const sheet = options.rows?.sheet;
    this.fileName = sheet === undefined ? fileName : `${fileName}: sheet "${sheet}"`;
    this.rows = options.rows;
    this.csv = new CsvRecords(fileName, options.delimiter, (issue) => this.issues.add(issue));
  }

  push(text: string): void {
    for (const record of this.csv.push(text)) this.records.push(record);
  }

  pushRows(rows: TableRows['rows']): void {
    for (const [index, row] of rows.entries()) {
      const cells = cellTexts(row, row.length);
      if (cells !== undefined) this.records.push({ row: index + 1, cells });
    }
  }

  /** @param issues receives what is wrong with the table. */
  end(issues: IssueList): {
    readonly pairs: readonly PairRef[];
    readonly rows: readonly number[];
    readonly warnings: readonly Warning[];
  } {
    for (const record of this.csv.end()) this.records.push(record);
    issues.addAll(this.issues);
    const pairs: PairRef[] = [];
    const rows: number[] = [];
    const warnings: Warning[] = [...(this.rows?.warnings ?? [])];
    const report = (issue: ErrorIssue) => issues.add(issue);
    const opened = this.issues.total > 0 ? undefined : this.open(report, warnings);
    if (opened === undefined) return { pairs, rows, warnings };
    const half: number[] = [];
    const again: number[] = [];
    const seen = new Set<string>();
    for (const { row, cells } of opened.data) {
      const [mentorId, menteeId] = [textOf(cells[opened.mentor]), textOf(cells[opened.mentee])];
      if (mentorId === '' && menteeId === '') continue;
      const key = JSON.stringify([canonicalId(mentorId), canonicalId(menteeId)]);
      if (mentorId === '' || menteeId === '') half.push(row);
      else if (seen.has(key)) again.push(row);
      else {
        seen.add(key);
        pairs.push({ mentorId, menteeId });
        rows.push(row);
      }
    }
    const { fileName } = this;
    const counted = (list: readonly number[]) => ({ count: list.length, rows: list.slice(0, SHOWN) });
    if (half.length > 0) warnings.push(joinWarning('warnings.pairs-incomplete', counted(half), fileName));
    if (again.length > 0) warnings.push(joinWarning('warnings.pairs-repeated', counted(again), fileName));
    if (pairs.length === 0 && half.length === 0)
      warnings.push(joinWarning('warnings.pairs-none', {}, fileName));
    return { pairs, rows, warnings };
  }

  /** Finds the header and the two columns. */
  private open(
    report: (issue: ErrorIssue) => void,
    warnings: Warning[],
  ): { readonly mentor: number; readonly mentee: number; readonly data: readonly CsvRecord[] } | undefined {
    const { fileName, mapping } = this;
    if (this.records.length === 0) {
      report({
        path: fileName,
        message: 'the table is empty: it has no header',
        received: 'no rows',
        expected: 'a first row with the names of the columns, such as "mentor id" and "mentee id"',
      });
      return undefined;
    }
    const named = (side: 'mentor' | 'mentee', name: string) => {
      const own = mapping[side];
      return own === undefined
        ? HEADERS[side].some((header) => header === sideKey(name))
        : fieldKey(own) === fieldKey(name);
    };
    const reading = readHeader(fileName, this.records, {
      skipRows: mapping.skipRows,
      headerRows: mapping.headerRows,
      knows: (name) => named('mentor', name) || named('mentee', name),
      isId: (name) => named('mentor', name),
    });
    warnings.push(...reading.warnings);
    const header = new TableHeader(fileName, reading.names, reading.labels, this.rows?.sheet !== undefined);
    const mentor = this.column('mentor', header, report);
    const mentee = this.column('mentee', header, report);
    return mentor === undefined || mentee === undefined ? undefined : { mentor, mentee, data: reading.data };
  }

  private column(
    side: 'mentor' | 'mentee',
    header: TableHeader,
    report: (issue: ErrorIssue) => void,
  ): number | undefined {
    const own = this.mapping[side];
    if (own !== undefined) return header.require(own, `${this.fileName}: mapping.${side}`, report);
    const keys = header.names.map(sideKey);
    for (const known of HEADERS[side]) {
      const index = keys.indexOf(known);
      if (index >= 0) return index;
    }
    report({
      path: this.fileName,
      message: `no column holds the ${side} of a pair`,
      received: header.names.map((name) => `"${name}"`).join(', '),
      expected: `a column "${side} id"; or a mapping such as { "pairs": { "mentor": ..., "mentee": ... } }`,
    });
    return undefined;
  }
}

/** `Mentor's e-mail` as `mentoremail`. */
const sideKey = (name: string) => fieldKey(name.replace(/['’]s?(?=\s)/g, ''));

function textOf(cell: string | undefined): string {
  const text = restoreText(cell ?? '').trim();
  return text !== '' && isNothing(text) ? '' : text;
}
