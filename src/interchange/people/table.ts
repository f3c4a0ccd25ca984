import { type ErrorIssue, HIDDEN, IssueList, isHiddenField, printValue } from '../../errors';
import { warning } from '../../messages/warning';
import type { Warning } from '../../model';
import { restoreText } from '../csv/cell';
import { type CsvRecord, CsvRecords } from '../csv/records';
import type { Side } from '../options';
import { cellTexts, type TableRows } from '../rows';
import { Garbled } from './garbled';
import type { ColumnMapping } from './mapping';
import { assemble, planSide, type SidePlan, TableHeader } from './plan';
import type { PeopleReader, RawEntry } from './reader';
import { planSideColumn, type SideReader } from './side-column';
import { Words } from './words';

export interface PeopleTableOptions {
  readonly fileName: string;
  readonly sides: Side | 'both';
  readonly mappings: { readonly [S in Side]: ColumnMapping };
  /** What the mapping is called in errors, as `columns.mentors`. */
  readonly mappingName: string;
  readonly delimiter: string | undefined;
  readonly decimal: '.' | ',' | undefined;
  /** Of a table that is given as rows of cells: what is known of it besides. */
  readonly rows?: Pick<TableRows, 'sheet' | 'warnings'> | undefined;
}

/**
 * Reads people out of CSV text, piece by piece, or out of rows of cells, with all problems of header, mapping and cells collected in
 * `issues`. Memory: one piece, and the people given out.
 */
export class PeopleTable implements PeopleReader {
  readonly fileName: string;
  readonly issues = new IssueList();
  /** Data rows met so far, blank ones not counted. */
  rows = 0;
  /** Whether every row gave its people: if not, that an id is missing proves nothing. */
  complete = true;
  private readonly options: PeopleTableOptions;
  private readonly records: CsvRecords;
  private readonly words = new Words(true);
  private header: TableHeader | undefined;
  private headerRow = 1;
  private plans: readonly SidePlan[] = [];
  /** Where each field comes from, by its path. */
  private places: ReadonlyMap<Side, ReadonlyMap<string, string>> = new Map();
  private sideReader: SideReader | undefined;
  private unread: number[] = [];
  private readonly garbled = new Garbled();
  private readonly noticed: Warning[];
  private readonly lettered: boolean;
  private readonly report = (issue: ErrorIssue): void => {
    this.issues.add(issue);
  };
  /** Reports what makes rows unreadable as people, not only one of their fields. */
  private readonly reportLoss = (issue: ErrorIssue): void => {
    this.complete = false;
    this.issues.add(issue);
  };

  constructor(options: PeopleTableOptions) {
    this.options = options;
    const sheet = options.rows?.sheet;
    this.fileName = sheet === undefined ? options.fileName : `${options.fileName}: sheet "${sheet}"`;
    this.lettered = sheet !== undefined;
    this.noticed = [...(options.rows?.warnings ?? [])];
    this.records = new CsvRecords(options.fileName, options.delimiter, this.reportLoss);
  }

  /** In an order that does not depend on the pieces. */
  get warnings(): readonly Warning[] {
    const { found } = this.garbled;
    if (found === undefined) return this.noticed;
    return [
      warning('warnings.table-garbled', { example: printValue(found) }, this.fileName),
      ...this.noticed,
    ];
  }

  push(text: string): RawEntry[] {
    this.garbled.push(text);
    return this.records.push(text).flatMap((record) => this.read(record));
  }

  pushRows(rows: TableRows['rows'], first: number): RawEntry[] {
    const entries: RawEntry[] = [];
    for (const [index, row] of rows.entries()) {
      const cells = cellTexts(row, this.header?.names.length ?? row.length, this.options.decimal);
      if (cells === undefined) continue;
      for (const cell of cells) this.garbled.push(cell);
      for (const entry of this.read({ row: first + index, cells })) entries.push(entry);
    }
    return entries;
  }

  end(): RawEntry[] {
    const entries = this.records.end().flatMap((record) => this.read(record));
    if (this.header === undefined && this.issues.total === 0) {
      this.reportLoss({
        path: this.fileName,
        message: 'the table is empty: it has no header',
        received: 'no rows',
        expected: 'a first row with the names of the columns; without further rows the side is empty',
      });
    }
    return entries;
  }

  placeOf(row: number): string {
    return `${this.fileName}${this.lettered ? ',' : ':'} row ${row}`;
  }

  locate(row: number, side: Side, fieldPath: string): { path: string; detail: string } {
    const places = this.places.get(side);
    for (let end = fieldPath.length; end > 0; end = lastStep(fieldPath, end)) {
      const place = places?.get(fieldPath.slice(0, end));
      if (place === undefined) continue;
      const detail = itemName(fieldPath.slice(end));
      return { path: `${this.placeOf(row)}, ${place}`, detail };
    }
    return { path: this.placeOf(row), detail: fieldPath };
  }

  private read(record: CsvRecord): RawEntry[] {
    if (this.header === undefined) {
      this.start(record);
      return [];
    }
    this.rows++;
    const { row, cells } = record;
    const expected = this.header.names.length;
    if (cells.length !== expected) {
      this.reportLoss({
        path: this.placeOf(row),
        message: `the row has ${cells.length} cells, but the header has ${expected}`,
        received: `${cells.length} cells`,
        expected: `${expected} cells; a cell that contains the delimiter or a line break stands in quotes`,
      });
      return [];
    }
    this.checkUnread(record);
    const sides = this.sidesOf(record);
    return this.plans
      .filter((plan) => sides.includes(plan.side))
      .map((plan) => ({ side: plan.side, value: this.readPerson(plan, record), row, source: this }));
  }

  private readPerson(plan: SidePlan, { row, cells }: CsvRecord): { readonly [field: string]: unknown } {
    const values: [string, unknown][] = [];
    for (const { field, place, read } of plan.fields) {
      const value = read(cells, (message, received, expected) => {
        const shown = isHiddenField(field.path) ? HIDDEN : received;
        this.report({ path: `${this.placeOf(row)}, ${place}`, message, received: shown, expected });
      });
      // "1-3" in one cell, spread so that "capacity min" and "capacity max" can override its parts.
      if (field.path === 'capacity' && typeof value === 'object' && value !== null) {
        for (const [part, bound] of Object.entries(value)) values.push([`capacity.${part}`, bound]);
      } else values.push([field.path, this.words.share(field.path, value)]);
    }
    return assemble(values);
  }

  private sidesOf({ row, cells }: CsvRecord): readonly Side[] {
    if (this.options.sides !== 'both') return [this.options.sides];
    const reader = this.sideReader;
    if (reader === undefined) return [];
    const problem = (message: string, received: string, expected: string) =>
      this.reportLoss({ path: `${this.placeOf(row)}, ${reader.place}`, message, received, expected });
    return reader.read(cells, problem) ?? [];
  }

  private start(record: CsvRecord): void {
    const { sides, mappings, mappingName, decimal } = this.options;
    const header = new TableHeader(this.fileName, record.cells, this.lettered);
    this.header = header;
    this.headerRow = record.row;
    const before = this.issues.total;
    const taken = new Set<number>();
    if (sides === 'both') {
      this.sideReader = planSideColumn(header, mappings.mentors, mappingName, this.report);
      if (this.sideReader?.column !== undefined) taken.add(this.sideReader.column);
    }
    const wanted: readonly Side[] = sides === 'both' ? ['mentors', 'mentees'] : [sides];
    const issues = new Map<string, ErrorIssue>();
    // Both sides may trip over the same column; it is one problem.
    const once = (issue: ErrorIssue) => issues.set(`${issue.path}\n${issue.message}`, issue);
    const plans = wanted.map((side) =>
      planSide(header, side, mappings[side], mappingName, decimal, taken, once),
    );
    for (const issue of issues.values()) this.report(issue);
    const used = new Set([...taken, ...plans.flatMap((plan) => [...plan.used])]);
    this.checkHeader(header, used, [...new Set(wanted.flatMap((side) => mappings[side].ignore ?? []))]);
    const withoutId = plans.filter((plan) => !plan.fields.some(({ field }) => field.path === 'id'));
    if (withoutId.length > 0 && ![...this.issues].some((issue) => issue.path.endsWith('.id'))) {
      this.report({
        path: this.fileName,
        message: 'no column holds the id of a person',
        received: header.names.map((name) => `"${name}"`).join(', '),
        expected: 'a column "id"; or a mapping that says which one it is, as { "id": "email address" }',
      });
    }
    // With a header that can not be trusted every row would repeat the same complaint.
    if (this.issues.total > before) {
      this.complete = false;
      return;
    }
    this.plans = plans;
    this.places = new Map(
      plans.map(({ side, fields }) => [side, new Map(fields.map(({ field, place }) => [field.path, place]))]),
    );
  }

  private checkHeader(header: TableHeader, used: ReadonlySet<number>, ignore: readonly string[]): void {
    const ignored = new Set(ignore.flatMap((name) => header.find(name)));
    for (const name of ignore) {
      if (header.find(name).length > 0) continue;
      this.noticed.push(
        warning('warnings.column-ignored-missing', { column: name }, `${this.fileName}: column "${name}"`),
      );
    }
    const seen = new Set<string>();
    for (const [index, name] of header.names.entries()) {
      if (name === '') {
        this.unread.push(index);
        continue;
      }
      if (ignored.has(index)) continue;
      if (!used.has(index)) {
        this.noticed.push(
          warning(
            'warnings.column-unread',
            { column: name },
            `${this.fileName}: column ${header.label(index)}`,
          ),
        );
      }
      if (header.find(name).length > 1 && !seen.has(name)) {
        this.report({
          path: `${this.placeOf(this.headerRow)}, column ${header.label(index)}`,
          message: 'two columns have the same header',
          received: header
            .find(name)
            .map((at) => header.nth(at))
            .join(' and '),
          expected: 'a name of its own for each column; rename one, or list both under "ignore"',
        });
      }
      seen.add(name);
    }
  }

  /** Cells under a blank header can not be read: said once per column, at the first cell that is not blank. */
  private checkUnread({ row, cells }: CsvRecord): void {
    if (this.unread.length === 0) return;
    this.unread = this.unread.filter((index) => {
      const text = restoreText(cells[index] ?? '').trim();
      if (text === '') return true;
      this.noticed.push(
        warning(
          'warnings.column-nameless',
          { example: printValue(text) },
          `${this.placeOf(row)}, ${this.header?.nth(index)}`,
        ),
      );
      return false;
    });
  }
}

/** Where the last step of a path begins: 0 where it is the whole path. */
function lastStep(path: string, end: number): number {
  let at = end - 1;
  while (at > 0 && path[at] !== '.' && path[at] !== '[') at--;
  return at;
}

/** `[2].target` in words for people who see a cell, not a list: `item 3, target`. */
function itemName(rest: string): string {
  return rest
    .replace(/\[(\d+)\]/g, (_, index: string) => `item ${Number(index) + 1}`)
    .replace(/\["(.*)"\]/, '$1')
    .replace(/\./g, ', ')
    .replace(/^, /, '');
}
