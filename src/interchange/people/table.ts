import { type ErrorIssue, printValue } from '../../errors';
import { warning } from '../../messages/warning';
import type { Warning } from '../../model';
import { restoreText } from '../csv/cell';
import { type CsvRecord, CsvRecords } from '../csv/records';
import type { Side } from '../options';
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
}

/** UTF-8 that was read as Windows-1252 at some time (`PrÃ©nom`), or a character that was lost. */
const GARBLED = /Ã[\u00A0-\u00BF]|â€|\uFFFD/;

/**
 * Reads people out of CSV text, piece by piece, with all problems of header, mapping and cells collected in
 * `issues`. Memory: one piece, and the people given out.
 */
export class PeopleTable implements PeopleReader {
  readonly fileName: string;
  readonly issues: ErrorIssue[] = [];
  readonly warnings: Warning[] = [];
  /** Data rows met so far, blank ones not counted. */
  rows = 0;
  /** Whether every row gave its people: if not, that an id is missing proves nothing. */
  complete = true;
  private readonly options: PeopleTableOptions;
  private readonly records: CsvRecords;
  private readonly words = new Words(true);
  private header: TableHeader | undefined;
  private plans: readonly SidePlan[] = [];
  private sideReader: SideReader | undefined;
  private unread: number[] = [];
  private garbled = false;
  private readonly report = (issue: ErrorIssue): void => {
    this.issues.push(issue);
  };
  /** Reports what makes rows unreadable as people, not only one of their fields. */
  private readonly reportLoss = (issue: ErrorIssue): void => {
    this.complete = false;
    this.issues.push(issue);
  };

  constructor(options: PeopleTableOptions) {
    this.options = options;
    this.fileName = options.fileName;
    this.records = new CsvRecords(options.fileName, options.delimiter, this.reportLoss);
  }

  push(text: string): RawEntry[] {
    if (!this.garbled && GARBLED.test(text)) {
      this.garbled = true;
      const at = text.search(GARBLED);
      const example = printValue(text.slice(Math.max(0, at - 12), at + 12));
      this.warnings.push(warning('warnings.table-garbled', { example }, this.fileName));
    }
    return this.records.push(text).flatMap((record) => this.read(record));
  }

  end(): RawEntry[] {
    const entries = this.records.end().flatMap((record) => this.read(record));
    if (this.header === undefined && this.issues.length === 0) {
      this.reportLoss({
        path: this.fileName,
        message: 'the table is empty: it has no header',
        received: 'no rows',
        expected: 'a first row with the names of the columns; without further rows the side is empty',
      });
    }
    return entries;
  }

  rowName(row: number): string {
    return `row ${row}`;
  }

  locate(row: number, side: Side, fieldPath: string): { path: string; detail: string } {
    const fields = this.plans.find((plan) => plan.side === side)?.fields ?? [];
    let best: { readonly place: string; readonly length: number } | undefined;
    for (const { field, place } of fields) {
      const { path } = field;
      const inside =
        fieldPath === path || fieldPath.startsWith(`${path}.`) || fieldPath.startsWith(`${path}[`);
      if (inside && path.length > (best?.length ?? 0)) best = { place, length: path.length };
    }
    return best === undefined
      ? { path: `${this.fileName}: row ${row}`, detail: fieldPath }
      : {
          path: `${this.fileName}: row ${row}, ${best.place}`,
          detail: itemName(fieldPath.slice(best.length)),
        };
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
        path: `${this.fileName}: row ${row}`,
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
        this.report({ path: `${this.fileName}: row ${row}, ${place}`, message, received, expected });
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
      this.reportLoss({ path: `${this.fileName}: row ${row}, ${reader.place}`, message, received, expected });
    return reader.read(cells, problem) ?? [];
  }

  private start(record: CsvRecord): void {
    const { sides, mappings, mappingName, decimal } = this.options;
    const header = new TableHeader(this.fileName, record.cells);
    this.header = header;
    const before = this.issues.length;
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
    if (withoutId.length > 0 && !this.issues.slice(before).some((issue) => issue.path.endsWith('.id'))) {
      this.report({
        path: this.fileName,
        message: 'no column holds the id of a person',
        received: header.names.map((name) => `"${name}"`).join(', '),
        expected: 'a column "id"; or a mapping that says which one it is, as { "id": "email address" }',
      });
    }
    // With a header that can not be trusted every row would repeat the same complaint.
    if (this.issues.length === before) this.plans = plans;
    else this.complete = false;
  }

  private checkHeader(header: TableHeader, used: ReadonlySet<number>, ignore: readonly string[]): void {
    const ignored = new Set(ignore.flatMap((name) => header.find(name)));
    for (const name of ignore) {
      if (header.find(name).length > 0) continue;
      this.warnings.push(
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
        this.warnings.push(
          warning('warnings.column-unread', { column: name }, `${this.fileName}: column "${name}"`),
        );
      }
      if (header.find(name).length > 1 && !seen.has(name)) {
        this.report({
          path: `${this.fileName}: row 1, column "${name}"`,
          message: 'two columns have the same header',
          received: header
            .find(name)
            .map((at) => `column ${at + 1}`)
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
      this.warnings.push(
        warning(
          'warnings.column-nameless',
          { example: printValue(text) },
          `${this.fileName}: row ${row}, column ${index + 1}`,
        ),
      );
      return false;
    });
  }
}

/** `[2].target` in words for people who see a cell, not a list: `item 3, target`. */
function itemName(rest: string): string {
  return rest
    .replace(/\[(\d+)\]/g, (_, index: string) => `item ${Number(index) + 1}`)
    .replace(/\["(.*)"\]/, '$1')
    .replace(/\./g, ', ')
    .replace(/^, /, '');
}
