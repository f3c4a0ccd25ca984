import { type ErrorIssue, type IssueList, printValue } from '../../errors';
import { auditWarning } from '../../messages';
import { canonicalId, type Warning } from '../../model';
import { isNothing } from '../cells';
import { type CsvRecord, textAt } from '../csv';
import { fieldKey, type GivenTable, readHeader, TableHeader, WholeTable } from '../tables';

/** Who, and what is known of the person: every other column by its header, `null` where the cell is blank. */
export interface AttributeRow {
  readonly id: string;
  readonly [attribute: string]: string | null;
}

/** A table of attributes apart from the people, as `auditMatching` of `mentor-match/audit` takes it. */
export interface AttributesRead {
  /** In the order of the table. */
  readonly rows: readonly AttributeRow[];
  /** The row of each, as a spreadsheet counts. */
  readonly places: readonly number[];
  /** Header of the column with the ids. */
  readonly id: string;
  /** What the sender of the table should know, such as rows without an id. */
  readonly warnings: readonly Warning[];
}

/** Rows that a warning lists, at most. */
const SHOWN = 20;

/** Headers of columns that tell people apart, the surest first; blanks, case and punctuation make no difference. */
const IDS = [
  'id',
  'identifiant',
  'personid',
  'employeeid',
  'staffid',
  'userid',
  'matricule',
  'mentorid',
  'menteeid',
  'email',
  'emailaddress',
  'workemail',
  'mail',
  'courriel',
  'adressemail',
  'adresseemail',
] as const;

/** Reads attributes out of text that comes in pieces, or out of rows of cells. */
export class AttributesTable extends WholeTable {
  constructor(
    given: GivenTable,
    private readonly id: string | undefined,
  ) {
    super(given);
  }

  /** @param issues receives what is wrong with the table. */
  end(issues: IssueList): AttributesRead {
    this.close(', such as "id" and "gender"');
    issues.addAll(this.issues);
    const warnings: Warning[] = [...(this.given.rows?.warnings ?? [])];
    const report = (issue: ErrorIssue) => issues.add(issue);
    const opened = this.issues.total > 0 ? undefined : this.open(report, warnings);
    if (opened === undefined) return { rows: [], places: [], id: this.id ?? '', warnings };
    const { header, key, data } = opened;
    const columns = header.names.flatMap((name, index) => (name === '' || index === key ? [] : [index]));
    const rows: AttributeRow[] = [];
    const places: number[] = [];
    const blank: number[] = [];
    const seen = new Map<string, number>();
    for (const { row, cells } of data) {
      const id = valueAt(cells, key);
      if (id === null) {
        blank.push(row);
        continue;
      }
      const first = seen.get(canonicalId(id));
      if (first !== undefined)
        report({
          path: `${this.fileName}: row ${row}, column ${header.label(key)}`,
          message: `the id stands a second time, after row ${first}`,
          received: printValue(id),
          expected: 'one row a person',
        });
      else seen.set(canonicalId(id), row);
      const values = columns.map((index) => [header.names[index]!, valueAt(cells, index)] as const);
      rows.push({ ...Object.fromEntries(values), id });
      places.push(row);
    }
    if (blank.length > 0)
      warnings.push(
        auditWarning(
          'warnings.audit-no-id',
          { count: blank.length, rows: blank.slice(0, SHOWN) },
          this.fileName,
        ),
      );
    return { rows, places, id: header.names[key]!, warnings };
  }

  /** Finds the header and the column of ids. */
  private open(
    report: (issue: ErrorIssue) => void,
    warnings: Warning[],
  ): { readonly header: TableHeader; readonly key: number; readonly data: readonly CsvRecord[] } | undefined {
    const isId = (name: string) =>
      this.id === undefined
        ? IDS.some((known) => known === fieldKey(name))
        : fieldKey(name) === fieldKey(this.id);
    const reading = readHeader(this.fileName, this.records, {
      skipRows: undefined,
      headerRows: undefined,
      knows: isId,
      isId,
    });
    warnings.push(...reading.warnings);
    const { fileName } = this;
    const header = new TableHeader(
      fileName,
      reading.names,
      reading.labels,
      this.given.rows?.sheet !== undefined,
    );
    const key = this.keyOf(header, report);
    const twice = header.names.filter(
      (name, index) => name !== '' && index !== key && header.names.indexOf(name) < index,
    );
    for (const name of new Set(twice))
      report({
        path: fileName,
        message: `more than one column is called "${name}"`,
        received: header.names
          .flatMap((other, index) => (other === name ? [header.nth(index)] : []))
          .join(', '),
        expected: 'one column for each attribute',
      });
    return key === undefined ? undefined : { header, key, data: reading.data };
  }

  private keyOf(header: TableHeader, report: (issue: ErrorIssue) => void): number | undefined {
    if (this.id !== undefined) return header.require(this.id, this.fileName, report);
    const keys = header.names.map(fieldKey);
    const found = IDS.map((known) => keys.indexOf(known)).find((index) => index >= 0);
    if (found === undefined)
      report({
        path: this.fileName,
        message: 'no column holds the ids of people',
        received: header.names.map((name) => `"${name}"`).join(', '),
        expected:
          'a column "id", "employee id" or "email"; or the name of the column, as { id: ... } or --table-id',
      });
    return found;
  }
}

function valueAt(cells: readonly string[], column: number): string | null {
  const text = textAt(cells, column).trim();
  return text === '' || isNothing(text) ? null : text;
}
