import { HIDDEN, printValue } from '../../errors';
import { joinWarning, MOST_EXAMPLES } from '../../messages';
import { canonicalId, type Warning } from '../../model';
import { isNothing } from '../cells';
import { type CsvRecord, restoreText, textAt } from '../csv';
import { fieldKey } from '../tables';
import type { JoinedRows } from './table';

/** A column of the joined table under a header that the table has itself. */
interface SharedColumn {
  readonly own: number;
  readonly joined: number;
  conflicts: number;
  readonly examples: string[];
}

/**
 * Puts the cells of a joined table behind those of a row. A column that both have stays one: a blank cell is filled
 * from the other table, and of two cells that differ the preferred one counts and the other is told of.
 */
export class RowJoin {
  /** Names of all columns: the table's own, then those of the joined table that it does not have. */
  readonly names: readonly string[];
  readonly labels: readonly (readonly string[])[];
  /** Columns whose values nobody may see in a warning. */
  hidden: ReadonlySet<number> = new Set();
  private readonly added: readonly number[];
  private readonly shared: readonly SharedColumn[];
  private readonly unmatched: { readonly row: number; readonly key: string }[] = [];
  private readonly blank: number[] = [];
  private missing = 0;
  private readonly seen = new Set<string>();

  /** @param key index of the column of keys in the own table. */
  constructor(
    names: readonly string[],
    labels: readonly (readonly string[])[],
    readonly key: number,
    private readonly rows: JoinedRows,
    private readonly prefer: 'first' | 'joined',
  ) {
    const own = new Map(
      names.flatMap((name, index) => (name === '' ? [] : [[fieldKey(name), index] as const])).reverse(),
    );
    const added: number[] = [];
    const shared: SharedColumn[] = [];
    for (const [joined, name] of rows.names.entries()) {
      if (joined === rows.key || name === '') continue;
      const index = own.get(fieldKey(name));
      if (index === undefined || index === key) added.push(joined);
      else {
        own.delete(fieldKey(name));
        shared.push({ own: index, joined, conflicts: 0, examples: [] });
      }
    }
    this.added = added;
    this.shared = shared;
    const filled = names.map((_, index) => labels[index] ?? []);
    this.names = [...names, ...added.map((index) => rows.names[index] ?? '')];
    this.labels = [...filled, ...added.map((index) => rows.labels[index] ?? [])];
  }

  /** The joined table, for columns that come from it alone. */
  originOf(index: number): string | undefined {
    return index >= this.names.length - this.added.length ? this.rows.fileName : undefined;
  }

  /** Says which of all columns a table reads, or leaves out on purpose, and the fields that they give. */
  read(columns: ReadonlySet<number>, given: Iterable<string>): void {
    const own = this.names.length - this.added.length;
    const added = this.added.filter((_, index) => columns.has(own + index));
    this.rows.read([...this.shared.map(({ joined }) => joined), ...added], given);
  }

  /** The cells of a row with those of the joined table; nothing is counted. */
  peek(cells: readonly string[]): readonly string[] {
    return this.joined(cells, this.rows.peek(this.keyOf(cells)), () => undefined);
  }

  /** A row with the cells of the joined table, counting what does not fit. */
  join(record: CsvRecord): CsvRecord {
    const { row, cells } = record;
    const key = this.keyOf(cells);
    const other = key === '' ? undefined : this.rows.use(key);
    if (key === '') this.blank.push(row);
    else if (other === undefined) {
      this.missing++;
      if (!this.seen.has(key) && this.unmatched.length < MOST_EXAMPLES) this.unmatched.push({ row, key });
      this.seen.add(key);
    }
    const conflict = (column: SharedColumn, mine: string, theirs: string) => {
      column.conflicts++;
      if (column.examples.length >= MOST_EXAMPLES) return;
      column.examples.push(
        `row ${row}: ${this.hidden.has(column.own) ? HIDDEN : `${printValue(mine)} here, ${printValue(theirs)} there`}`,
      );
    };
    return { row, cells: this.joined(cells, other, conflict) };
  }

  /** @param own the table in messages. */
  warnings(own: string): Warning[] {
    const table = this.rows.fileName;
    const path = `${own}: column "${this.names[this.key]}"`;
    const unmatched = this.unmatched.map(({ row, key }) => {
      const near = this.rows.near(key).map(({ id }) => printValue(id));
      return `row ${row} ${printValue(key)}${near.length === 0 ? '' : ` (${near.join(' or ')}?)`}`;
    });
    return [
      ...(this.missing === 0
        ? []
        : [
            joinWarning('warnings.join-unmatched', { count: this.missing, table, examples: unmatched }, path),
          ]),
      ...(this.blank.length === 0
        ? []
        : [
            joinWarning(
              'warnings.join-key-blank',
              { count: this.blank.length, table, rows: this.blank.slice(0, MOST_EXAMPLES) },
              path,
            ),
          ]),
      ...this.shared
        .filter(({ conflicts }) => conflicts > 0)
        .map(({ own: column, conflicts, examples }) =>
          joinWarning(
            'warnings.join-conflict',
            { count: conflicts, table, kept: this.prefer, examples },
            `${own}: column "${this.names[column]}"`,
          ),
        ),
    ];
  }

  private keyOf(cells: readonly string[]): string {
    const key = textAt(cells, this.key);
    return key === '' || isNothing(key) ? '' : key;
  }

  private joined(
    cells: readonly string[],
    other: CsvRecord | undefined,
    conflict: (column: SharedColumn, mine: string, theirs: string) => void,
  ): readonly string[] {
    const all = [...cells, ...this.added.map((index) => other?.cells[index] ?? '')];
    if (other === undefined) return all;
    for (const column of this.shared) {
      const mine = cells[column.own] ?? '';
      const theirs = other.cells[column.joined] ?? '';
      const [said, found] = [restoreText(mine).trim(), restoreText(theirs).trim()];
      if (found === '' || isNothing(found)) continue;
      const blank = said === '' || isNothing(said);
      if (!blank && canonicalId(said) !== canonicalId(found)) conflict(column, said, found);
      if (blank || this.prefer === 'joined') all[column.own] = theirs;
    }
    return all;
  }
}
