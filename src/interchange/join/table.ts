import { type ErrorIssue, printValue } from '../../errors';
import { addTo } from '../../lists';
import { joinWarning, MOST_EXAMPLES } from '../../messages';
import { canonicalId, NearIds, type NearMiss, type Warning } from '../../model';
import { type CsvRecord, textAt } from '../csv';
import type { JoinRule } from '../mapping';
import { fieldKey, givenReading, type ReaderReading, WholeTable } from '../tables';

/** Longest header that is kept. */
const LONGEST = 200;
export const MAIL = /e-?mail|courriel/i;

/** The header and the rows of a table that is joined to others by a key. */
export interface JoinedRows {
  readonly fileName: string;
  readonly names: readonly string[];
  readonly labels: readonly (readonly string[])[];
  /** Index of the column of keys. */
  readonly key: number;
  /** The row with this key, in any spelling; it counts as used. */
  use(key: string): CsvRecord | undefined;
  /** The same, without counting it. */
  peek(key: string): CsvRecord | undefined;
  /** Columns and fields that a table reads which is joined to these rows. */
  read(columns: readonly number[], given: Iterable<string>): void;
  /** Keys of the table that an unknown one may mean. */
  near(key: string): readonly NearMiss[];
}

/**
 * A table whose rows are looked up by a key, such as the list of an HR system by mail address. It is read whole before
 * the tables that it is joined to. Memory: its cells.
 */
export class JoinedTable extends WholeTable {
  private readonly opened = new Map<string, OpenRows>();
  /** What is said of its header and rows, once. */
  private said: readonly Warning[] | undefined;

  /** Says that no text follows. */
  end(): void {
    this.close(', one of which holds the key');
  }

  /**
   * The rows by the key that a rule names.
   *
   * @param names the header of the table that they are joined to.
   * @param on the column of the key there.
   * @param path the rule in errors.
   */
  open(
    rule: JoinRule,
    on: string,
    path: string,
    report: (issue: ErrorIssue) => void,
  ): JoinedRows | undefined {
    const wanted = rule.key ?? on;
    const known = this.opened.get(fieldKey(wanted));
    if (known !== undefined) return known;
    if (this.records.length === 0) return undefined;
    const isKey = (name: string) => fieldKey(name) === fieldKey(wanted);
    const hints = { skipRows: rule.skipRows, headerRows: rule.headerRows, knows: isKey, isId: isKey };
    const warnings: Warning[] = [];
    const { header, headerRows, data } = this.openTable(hints, report, warnings);
    const { names, labels } = header;
    this.said ??= warnings;
    const key = keyColumn(names, labels, wanted, rule.key === undefined);
    if (typeof key === 'string') {
      report({
        path,
        message: key,
        received: names.map((name) => `"${name}"`).join(', '),
        expected: `the header of its column with the same keys as "${on}" here: "join": { "on": "${on}", "key": ... } in the mapping, or --on "${on}=..."`,
      });
      return undefined;
    }
    const rows = new OpenRows(this.fileName, names, labels, key, headerRows, data);
    this.opened.set(fieldKey(wanted), rows);
    return rows;
  }

  /** What was read of it, when all was. */
  reading(): ReaderReading {
    const { given, records, csv } = this;
    const [rows] = this.opened.values();
    return {
      ...givenReading(given, csv),
      headerRows: rows?.headerRows ?? [],
      rows: records.filter(({ row }) => row > (rows?.headerRows.at(-1) ?? 0)).length,
      people: { mentors: 0, mentees: 0 },
      left: [],
      columns: (rows?.names ?? []).map((name, index) => ({
        column: index + 1,
        name: name.slice(0, LONGEST),
        use: index === rows?.key ? 'key' : 'joined',
        fields: [],
      })),
      fields: [],
    };
  }

  /** What is to be said once all tables are read that it is joined to. */
  get warnings(): readonly Warning[] {
    const own = [...this.opened.values()].flatMap((rows) => rows.warnings());
    return [...(this.given.rows?.warnings ?? []), ...(this.said ?? []), ...own];
  }
}

/** Index of the column of keys, or what is wrong. */
function keyColumn(
  names: readonly string[],
  labels: readonly (readonly string[])[],
  wanted: string,
  mayGuess: boolean,
): number | string {
  const indices = (test: (name: string, index: number) => boolean) =>
    names.flatMap((name, index) => (name !== '' && test(name, index) ? [index] : []));
  const same = (name: string) => fieldKey(name) === fieldKey(wanted);
  const exact = indices((name) => name === wanted.trim());
  const alike =
    exact.length > 0 ? exact : indices((name, index) => same(name) || labels[index]?.some(same) === true);
  const mails =
    mayGuess && alike.length === 0 && MAIL.test(wanted) ? indices((name) => MAIL.test(name)) : alike;
  if (mails.length === 1 && mails[0] !== undefined) return mails[0];
  return mails.length === 0
    ? `the joined table has no column "${wanted}"`
    : `${mails.length} columns of the joined table may be "${wanted}"`;
}

/** Headers that are likely to say what rules ask: whom a column names decides who may be paired. */
const LIKELY: readonly { readonly field: string; readonly header: RegExp }[] = [
  { field: 'manager', header: /manager|supervisor|reports? to|responsable|sup[ée]rieur|\bn\s?\+\s?1\b/i },
  {
    field: 'department',
    header: /department|d[ée]partement|division|business unit|^(?:direction|service)$/i,
  },
  { field: 'grade', header: /\bgrade\b|job level|pay band|\b[ée]chelon\b/i },
];

class OpenRows implements JoinedRows {
  private readonly byKey = new Map<string, CsvRecord>();
  private readonly used = new Set<string>();
  private readonly readColumns = new Set<number>();
  private readonly given = new Set<string>();
  private readonly repeated = new Map<string, number[]>();
  private blank = 0;
  private nearIds: NearIds | undefined;

  constructor(
    readonly fileName: string,
    readonly names: readonly string[],
    readonly labels: readonly (readonly string[])[],
    readonly key: number,
    readonly headerRows: readonly number[],
    data: readonly CsvRecord[],
  ) {
    for (const record of data) {
      const key = canonicalId(this.textOf(record));
      if (key === '') this.blank++;
      else if (!this.byKey.has(key)) this.byKey.set(key, record);
      else addTo(this.repeated, key, record.row);
    }
  }

  use(key: string): CsvRecord | undefined {
    const canonical = canonicalId(key);
    const record = this.byKey.get(canonical);
    if (record !== undefined) this.used.add(canonical);
    return record;
  }

  peek(key: string): CsvRecord | undefined {
    return this.byKey.get(canonicalId(key));
  }

  read(columns: readonly number[], given: Iterable<string>): void {
    for (const column of columns) this.readColumns.add(column);
    for (const field of given) this.given.add(field);
  }

  near(key: string): readonly NearMiss[] {
    this.nearIds ??= new NearIds([...this.byKey.values()].map((record) => ({ id: this.textOf(record) })));
    return this.nearIds.near(key);
  }

  warnings(): Warning[] {
    const { fileName, names } = this;
    const path = `${fileName}: column "${names[this.key]}"`;
    const twice = [...this.repeated].map(([key, rows]) => ({ first: this.byKey.get(key), rows }));
    const meant = LIKELY.flatMap(({ field, header }) => {
      const column = this.given.has(field)
        ? undefined
        : names.find(
            (name, index) => index !== this.key && !this.readColumns.has(index) && header.test(name),
          );
      return column === undefined ? [] : [{ field, column: column.slice(0, LONGEST) }];
    });
    const unused = [...this.byKey].filter(([key]) => !this.used.has(key)).map(([, record]) => record);
    return [
      ...(twice.length === 0
        ? []
        : [
            joinWarning(
              'warnings.join-repeated',
              {
                count: twice.length,
                examples: twice
                  .slice(0, MOST_EXAMPLES)
                  .map(
                    ({ first, rows }) =>
                      `${printValue(first === undefined ? '' : this.textOf(first))}: row ${first?.row}, not ${rows.slice(0, MOST_EXAMPLES).join(', ')}`,
                  ),
              },
              path,
            ),
          ]),
      ...meant.map((one) => joinWarning('warnings.join-unread', one, fileName)),
      ...(this.blank === 0 ? [] : [joinWarning('warnings.join-blank', { count: this.blank }, path)]),
      ...(unused.length === 0
        ? []
        : [
            joinWarning(
              'warnings.join-unused',
              {
                count: unused.length,
                of: this.byKey.size,
                examples: unused.slice(0, 3).map((record) => printValue(this.textOf(record))),
              },
              path,
            ),
          ]),
    ];
  }

  private textOf({ cells }: CsvRecord): string {
    return textAt(cells, this.key);
  }
}
