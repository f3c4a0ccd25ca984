import { type IssueList, printValue } from '../../errors';
import { addTo } from '../../lists';
import { auditWarning, MOST_EXAMPLES } from '../../messages';
import { canonicalId, type Warning } from '../../model';
import { isNothing } from '../cells';
import { textAt } from '../csv';
import {
  fieldKey,
  type GivenTable,
  normalizeHeader,
  type OpenTable,
  type ReportIssue,
  type TableHeader,
  UnreadCells,
  WholeTable,
} from '../tables';

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
    const { opened, report, warnings } = this.finish(', such as "id" and "gender"', issues, this.open);
    if (opened === undefined) return { rows: [], places: [], id: this.id ?? '', warnings };
    const { header, key, data } = opened;
    const { names } = header;
    const at = names.indexOf('id');
    if (at >= 0 && at !== key)
      warnings.push(
        auditWarning(
          'warnings.audit-id-beside',
          { column: names[key]! },
          `${this.fileName}: column ${header.label(at)}`,
        ),
      );
    const columns = [...names.keys()].filter((index) => ![key, at].includes(index) && names[index] !== '');
    const unread = new UnreadCells(
      header,
      [...names.keys()].filter((index) => names[index] === ''),
    );
    const rows: AttributeRow[] = [];
    const places: number[] = [];
    const blank: number[] = [];
    const seen = new Map<string, number>();
    for (const { row, cells } of data) {
      unread.check({ row, cells }, `${this.fileName}: row ${row}`);
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
      const values = columns.map((index) => [names[index]!, valueAt(cells, index)] as const);
      rows.push({ ...Object.fromEntries(values), id });
      places.push(row);
    }
    warnings.push(...unread.warnings);
    if (rows.length === 0 || columns.length === 0)
      warnings.push(auditWarning('warnings.audit-nothing', { rows: rows.length }, this.fileName));
    if (blank.length > 0)
      warnings.push(
        auditWarning(
          'warnings.audit-no-id',
          { count: blank.length, rows: blank.slice(0, MOST_EXAMPLES) },
          this.fileName,
        ),
      );
    return { rows, places, id: names[key]!, warnings };
  }

  /** Finds the header and the column of ids. */
  private readonly open = (
    report: ReportIssue,
    warnings: Warning[],
  ): (OpenTable & { readonly key: number }) | undefined => {
    const isId = (name: string) =>
      this.id === undefined
        ? IDS.some((known) => known === fieldKey(name))
        : fieldKey(name) === fieldKey(this.id);
    const hints = { skipRows: undefined, headerRows: undefined, knows: isId, isId };
    const opened = this.openTable(hints, report, warnings);
    const { header } = opened;
    const key = this.keyOf(header, report);
    if (key === undefined) return undefined;
    // Of headers that differ in case or blanks alone nobody knows which is meant.
    const places = new Map<string, number[]>();
    for (const [index, name] of header.names.entries())
      if (name !== '' && index !== key) addTo(places, normalizeHeader(name), index);
    for (const same of places.values())
      if (same.length > 1)
        report({
          path: this.fileName,
          message: `more than one column is called "${header.names[same[0]!]}"`,
          received: same.map((index) => header.nth(index)).join(', '),
          expected: 'one column for each attribute',
        });
    return { ...opened, key };
  };

  private keyOf(header: TableHeader, report: ReportIssue): number | undefined {
    if (this.id !== undefined) return header.require(this.id, this.fileName, report);
    const found = header.first(IDS);
    if (found.length === 0)
      report({
        path: this.fileName,
        message: 'no column holds the ids of people',
        received: header.printed(),
        expected:
          'a column "id", "employee id" or "email"; or the name of the column, as { id: ... } or --table-id',
      });
    return header.only(found, this.fileName, report);
  }
}

function valueAt(cells: readonly string[], column: number): string | null {
  const text = textAt(cells, column).trim();
  return text === '' || isNothing(text) ? null : text;
}
