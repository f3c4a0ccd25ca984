import { type ErrorIssue, IssueList } from '../../../errors';
import { tableWarning } from '../../../messages';
import type { Side, Warning } from '../../../model';
import { type CsvRecord, CsvRecords } from '../../csv';
import {
  cellTexts,
  DataRows,
  emptyTable,
  Garbled,
  givenReading,
  padded,
  type ReaderReading,
  type TableRows,
  tableName,
  UnreadCells,
  widthIssue,
} from '../../tables';
import { MergedCells, OwnManagers } from '../checks';
import { Assembly, assemble, Notices, type SidePlan, ValueList } from '../plan';
import { DuplicateRows, MergedRows, readFields, rowPerson } from '../rows';
import { AccentedNames, type PeopleReader, type RawEntry, Words } from '../source';
import { CellTracer, tracedIds } from './cell-tracer';
import { CommaColumns } from './commas';
import { idColumn, itemName, lastStep } from './places';
import { tableReading } from './reading';
import { type OpenTable, openTable, type PeopleTableOptions, reportMissingId, tableMapping } from './start';

/** Records by which a table is judged before its first person is given out, header rows included. */
const LOOK_AHEAD = 1000;
/** The same, in characters of cells, for tables with long answers. */
const LOOK_AHEAD_LENGTH = 1 << 20;
/**
 * Reads people out of CSV text, piece by piece, or out of rows of cells, with all problems of header, mapping and cells
 * collected in `issues`. What a column's cells have in common (the separator of lists, the decimal mark, the scale of
 * levels, whether `NA` is a code) is told from the first 1,000 records or million characters, whichever comes first,
 * and holds for all that follow; later cells that do not fit are counted in warnings. Memory: those records, one piece,
 * and the people given out; all rows where the mapping lets the last of several rows of one person count.
 */
export class PeopleTable implements PeopleReader {
  readonly fileName: string;
  readonly issues = new IssueList();
  /** Data rows met so far, blank ones not counted. */
  rows = 0;
  /** Whether every row gave its people: if not, that an id is missing proves nothing. */
  hasAllRows = true;
  private readonly options: PeopleTableOptions;
  private readonly lettered: boolean;
  private readonly records: CsvRecords;
  private readonly words = new Words(true);
  private readonly notices = new Notices();
  /** The first records, until the table is opened. */
  private head: CsvRecord[] = [];
  private headLength = 0;
  private table: OpenTable | undefined;
  /** Whether header and mapping can be trusted: if not, every row would repeat the same complaint. */
  private sound = false;
  private unread: UnreadCells | undefined;
  private readonly duplicates: DuplicateRows | undefined;
  private readonly merged: MergedRows | undefined;
  private dataRows = new DataRows([]);
  private readonly ownManagers = new OwnManagers();
  private readonly mergedCells = new MergedCells();
  private readonly people = { mentors: 0, mentees: 0 };
  private readonly names = new AccentedNames();
  readonly accented = this.names.found;
  private bothRoles = 0;
  /** Where each field comes from, by its path. */
  private places: ReadonlyMap<Side, ReadonlyMap<string, string>> = new Map();
  private readonly garbled = new Garbled();
  private readonly commas: CommaColumns;
  private readonly report = (issue: ErrorIssue): void => {
    this.issues.add(issue);
  };
  /** Reports what makes rows unreadable as people, not only one of their fields. */
  private readonly reportLoss = (issue: ErrorIssue): void => {
    this.hasAllRows = false;
    this.issues.add(issue);
  };

  private readonly tracer: CellTracer;

  constructor(options: PeopleTableOptions) {
    this.tracer = new CellTracer(options.traced ?? tracedIds());
    this.options = options;
    this.commas = new CommaColumns(Object.values(options.mappings));
    this.fileName = tableName(options);
    this.lettered = options.rows?.sheet !== undefined;
    this.records = new CsvRecords(options.fileName, options.delimiter, this.reportLoss);
    const { duplicates = 'error' } = tableMapping(options);
    if (typeof duplicates === 'object')
      this.duplicates = new DuplicateRows(duplicates.keep, duplicates.by !== undefined);
    else if (duplicates === 'merge')
      this.merged = new MergedRows(this.report, (row, side, path) => this.locate(row, side, path).path);
    else if (duplicates !== 'error') this.duplicates = new DuplicateRows(duplicates, false);
  }

  get traces(): PeopleReader['traces'] {
    return this.tracer.traces;
  }

  /** In an order that does not depend on the pieces. */
  get warnings(): readonly Warning[] {
    const { fileName, bothRoles } = this;
    const left = this.table?.filter.left ?? 0;
    return [
      ...this.garbled.warnings(fileName),
      ...(this.options.rows?.warnings ?? []),
      ...(this.table?.warnings ?? []),
      ...this.dataRows.warnings(fileName),
      ...(left === 0 ? [] : [tableWarning('warnings.table-rows-filtered', { count: left }, fileName)]),
      ...(this.duplicates?.warnings(fileName) ?? []),
      ...(this.merged?.warnings(fileName) ?? []),
      ...(bothRoles === 0
        ? []
        : [tableWarning('warnings.capacity-of-both-roles', { count: bothRoles }, fileName)]),
      ...(this.unread?.warnings ?? []),
      ...this.mergedCellWarnings(fileName),
      ...this.ownManagers.warnings(fileName),
      ...this.notices.warnings(fileName),
      ...(this.table?.join?.warnings(fileName) ?? []),
    ];
  }

  private mergedCellWarnings(fileName: string): readonly Warning[] {
    const { rows } = this.options;
    // A workbook says itself which cells are merged.
    if (rows?.warnings?.some(({ id }) => id === 'warnings.sheet-merged') === true) return [];
    const places = [...this.places.values()];
    return this.mergedCells.warnings(fileName, (field) =>
      places.map((ofSide) => ofSide.get(field)).find((place) => place !== undefined),
    );
  }

  get ids(): PeopleReader['ids'] {
    const { sides } = this.options;
    return sides === 'both' || this.table === undefined ? undefined : idColumn(this.table, sides);
  }

  reading(): ReaderReading {
    const { options, rows, people } = this;
    const { repeated, beside } = this.dataRows;
    const left = { repeated, totals: beside, duplicates: this.duplicates?.left() ?? [] };
    return {
      ...givenReading(options, this.records),
      rows,
      people: { ...people },
      ...tableReading(this.table, this.notices, left),
    };
  }

  push(text: string): RawEntry[] {
    this.garbled.push(text);
    return this.pushRecords(this.records.push(text));
  }

  pushRows(rows: TableRows['rows'], first: number): RawEntry[] {
    const records: CsvRecord[] = [];
    for (const [index, row] of rows.entries()) {
      this.commas.push(row);
      const cells = cellTexts(row, row.length, this.options.decimal, this.commas.columns);
      if (cells === undefined) continue;
      this.garbled.pushCells(cells);
      records.push({ row: first + index, cells });
    }
    return this.pushRecords(records);
  }

  end(): RawEntry[] {
    const entries = this.pushRecords(this.records.end());
    if (this.table === undefined && this.head.length > 0) this.open(entries);
    if (this.table === undefined && this.issues.total === 0) {
      this.reportLoss(emptyTable(this.fileName, '; without further rows the side is empty'));
    }
    for (const record of this.duplicates?.end() ?? []) this.give(record, entries);
    for (const { side, row, values } of this.merged?.end() ?? [])
      entries.push(this.entry(side, row, assemble(values)));
    return entries;
  }

  /** Holds the first records back until the table can be judged by them. */
  private pushRecords(records: readonly CsvRecord[]): RawEntry[] {
    const entries: RawEntry[] = [];
    for (const record of records) {
      if (this.table !== undefined) {
        this.read(record, entries);
        continue;
      }
      this.head.push(record);
      for (const cell of record.cells) this.headLength += cell.length;
      if (this.head.length >= LOOK_AHEAD || this.headLength >= LOOK_AHEAD_LENGTH) this.open(entries);
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

  /** Reads the header and plans the columns, then goes on with the records after it. */
  private open(entries: RawEntry[]): void {
    const before = this.issues.total;
    const table = openTable(this.options, this.fileName, this.head, this.notices, this.words, this.report);
    this.head = [];
    this.table = table;
    const { plans } = table;
    reportMissingId(table, this.issues, this.options.mappingName, this.report);
    this.sound = this.issues.total === before;
    if (!this.sound) this.hasAllRows = false;
    else {
      this.unread = new UnreadCells(table.header, table.nameless);
      this.places = new Map(
        plans.map(({ side, fields }) => [
          side,
          new Map(fields.map(({ field, place }) => [field.path, place])),
        ]),
      );
    }
    this.dataRows = new DataRows(table.header.names.slice(0, table.width));
    for (const record of table.data) this.read(record, entries);
  }

  private read(given: CsvRecord, entries: RawEntry[]): void {
    const { table } = this;
    if (table === undefined) return;
    const { width, join } = table;
    if (!this.dataRows.has(given)) return;
    // Rows of a sheet end with their last cell.
    const own = this.options.rows === undefined ? given : { ...given, cells: padded(given.cells, width) };
    const { row, cells } = own;
    this.rows++;
    if (cells.length !== width) {
      this.reportLoss(widthIssue(cells, table.header, width, this.placeOf(row)));
      return;
    }
    this.unread?.check(own, this.placeOf(row));
    const record = join === undefined ? own : join.join(own);
    if (!this.sound || !table.filter.passes(record)) return;
    if (this.duplicates === undefined) this.give(record, entries);
    else this.compare(record, table, this.duplicates);
  }

  /** Hands a record to those among which one of several of a person counts. */
  private compare(record: CsvRecord, { plans, timeColumn }: OpenTable, duplicates: DuplicateRows): void {
    const sides = this.sidesOf(record, () => undefined);
    const plan = plans.find(({ side }) => sides.includes(side)) ?? plans[0];
    this.notices.quiet(() => duplicates.push(record, rowPerson(record, plan, sides, timeColumn)));
  }

  private give(record: CsvRecord, entries: RawEntry[]): void {
    const { table } = this;
    if (table === undefined) return;
    const sides = this.sidesOf(record, this.reportLoss);
    this.notices.row = record.row;
    for (const plan of table.plans) {
      if (!sides.includes(plan.side)) continue;
      this.notices.side = plan.side;
      const mentorsOnly = sides.length > 1 ? table.mentorsOnly : NONE;
      const [side, row] = [plan.side, record.row];
      let id: unknown;
      if (this.merged === undefined) {
        const assembly = new Assembly();
        this.readPerson(plan, record, mentorsOnly, assembly);
        id = assembly.top['id'];
        entries.push(this.entry(side, row, assembly.top));
      } else {
        const values = new ValueList();
        this.readPerson(plan, record, mentorsOnly, values);
        id = values.all.find(([path]) => path === 'id')?.[1];
        this.merged.push({ side, row, values: values.all });
      }
      this.tracer.take(id, plan, record, table, (path) => this.locate(row, side, path).path);
    }
  }

  private entry(side: Side, row: number, value: RawEntry['value']): RawEntry {
    this.people[side]++;
    this.names.look(value['name'], value['id']);
    this.mergedCells.look(value, row);
    return { side, value: this.ownManagers.take(value, row), row, source: this };
  }

  /** Reads the fields of a person, and reports what is wrong with their cells. */
  private readPerson(
    plan: SidePlan,
    record: CsvRecord,
    mentorsOnly: ReadonlySet<string>,
    into: Assembly | ValueList,
  ): void {
    const report = (issue: ErrorIssue): void => {
      this.notices.noted++;
      this.issues.add(issue);
    };
    if (readFields(plan, record, mentorsOnly, into, report, (row) => this.placeOf(row))) this.bothRoles++;
  }

  private sidesOf({ row, cells }: CsvRecord, report: (issue: ErrorIssue) => void): readonly Side[] {
    if (this.options.sides !== 'both') return [this.options.sides];
    const reader = this.table?.sideReader;
    if (reader === undefined) return [];
    const problem = (message: string, received: string, expected: string) =>
      report({ path: `${this.placeOf(row)}, ${reader.place}`, message, received, expected });
    return reader.read(cells, problem) ?? [];
  }
}

const NONE: ReadonlySet<string> = new Set();
