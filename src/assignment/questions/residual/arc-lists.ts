import { type CostSource, FORBIDDEN, type ScanBatch, scanBatch } from '../../costs';
import { Arcs, Collected, stepOf } from './arcs';
import type { LevelStack } from './level-stack';
import { isLess } from './lex-heap';
import { RowGroups } from './row-groups';

/** Entries of the first list of a row or column; each further one is so many times longer. */
const FIRST = 24;
const LONGER = 8;
/** Beyond, a row is read from end to end. */
const MOST_SCANNED = 512;
/** The share of rows whose lists are made longer when those of columns are made of them. */
const SHORT = 0.25;
/** How much longer it takes to read a pair of a column than one of a row that is scanned: of a matrix, and computed. */
const READ = 8;
const COMPUTED = 60;
/** Rows of a batch. */
const BATCH = 256;

/**
 * The arcs of rows to columns (pairs that are not chosen and could be), listed from the shortest on as far as somebody
 * asks: those of a row by `CostSource.scan` at prices -v, or where levels before the last weigh pairs, by reading it;
 * those into a column by reading it pair by pair. Lists stay true for all questions, since no price changes.
 */
export class ArcLists {
  /** What to list the arcs of a row, or those into a column, costs: in pairs looked at, about. */
  readonly work: { readonly row: number; readonly column: number };
  readonly #rows: number;
  readonly #columns: number;
  readonly #stack: LevelStack;
  readonly #source: CostSource;
  readonly #chosen: readonly (readonly number[])[];
  readonly #groups: RowGroups | undefined;
  readonly #isScanned: boolean;
  readonly #rowArcs: (Arcs | undefined)[];
  readonly #columnArcs: (Arcs | undefined)[];
  /** For rows that are scanned: the group that the list has come to. */
  readonly #groupOf: Int32Array;
  /** How many entries were asked for last, of rows and of columns. */
  readonly #wanted: Int32Array;
  readonly #found = new Collected();
  #batch: ScanBatch | undefined;

  /** @param chosen the columns that each row is chosen with. */
  constructor(source: CostSource, stack: LevelStack, chosen: readonly (readonly number[])[]) {
    const { rows, columns } = source;
    this.#rows = rows;
    this.#columns = columns;
    this.#stack = stack;
    this.#source = source;
    this.#chosen = chosen;
    this.#groups = stack.isPlain ? new RowGroups(stack) : undefined;
    this.#isScanned = stack.isPlain && stack.last.isTotal;
    this.#rowArcs = new Array<Arcs | undefined>(rows).fill(undefined);
    this.#columnArcs = new Array<Arcs | undefined>(columns).fill(undefined);
    this.#groupOf = new Int32Array(rows);
    this.#wanted = new Int32Array(rows + columns);
    this.work = { row: columns, column: (source.implicit === true ? COMPUTED : READ) * rows };
  }

  isKnownRow(row: number): boolean {
    return this.#rowArcs[row] !== undefined;
  }

  isKnownColumn(column: number): boolean {
    return this.#columnArcs[column] !== undefined;
  }

  /** The arcs from a row to columns, from the shortest on. */
  ofRow(row: number): Arcs {
    const known = this.#rowArcs[row];
    if (known !== undefined) return known;
    const arcs = new Arcs();
    this.#rowArcs[row] = arcs;
    this.extendRow(row);
    return arcs;
  }

  /** The arcs into a column from rows, from the shortest on. */
  ofColumn(column: number): Arcs {
    const known = this.#columnArcs[column];
    if (known !== undefined) return known;
    const arcs = new Arcs();
    this.#columnArcs[column] = arcs;
    this.extendColumn(column);
    return arcs;
  }

  /** Lists more of a row's arcs. */
  extendRow(row: number): void {
    const arcs = this.ofRow(row);
    if (arcs.endA === Number.POSITIVE_INFINITY) return;
    if (this.#isScanned) this.#scanRow(row, arcs);
    else this.#readRow(row, arcs);
  }

  /** Lists more of the arcs into a column. O(rows). */
  extendColumn(column: number): void {
    const arcs = this.ofColumn(column);
    const found = this.#found;
    const source = this.#source;
    const stack = this.#stack;
    found.count = 0;
    const groups = this.#groups;
    const lengths = groups?.into(column);
    const { u, v } = stack.last;
    const price = v[column]!;
    const simple = this.#isScanned && stack.thresholds.length === 0;
    for (let row = 0; row < this.#rows; row++) {
      const cost = source.cost(row, column);
      if (cost === FORBIDDEN) continue;
      if (simple && groups !== undefined && lengths !== undefined) {
        const a = lengths[groups.classOf(row)]!;
        if (a >= 0) found.add(row, a, cost - u[row]! - price);
      } else this.#collect(row, column, cost, row);
    }
    this.#finish(this.#rows + column, arcs, (row) => this.#step(row, column));
  }

  /** Lists the arcs of all rows, and those into columns from them: for many questions. */
  listAll(): void {
    if (this.#rows === 0) return;
    if (this.#isScanned) this.#scanAll();
    const lists = Array.from({ length: this.#rows }, (_, row) => this.ofRow(row));
    const byEnd = [...lists].sort((a, b) => a.endA - b.endA || a.endB - b.endB);
    // What is known of a column goes as far as the shortest of all lists: those are made longer first.
    const { endA, endB } = byEnd[Math.floor(SHORT * byEnd.length)]!;
    const into = Array.from({ length: this.#columns }, () => new Collected(8));
    lists.forEach((arcs, row) => {
      while (isLess(arcs.endA, arcs.endB, 0, endA, endB, 0)) this.extendRow(row);
      for (let at = 0; at < arcs.count; at++) {
        into[arcs.nodes[at]! - this.#rows]!.add(row, arcs.lengths[3 * at]!, arcs.lengths[3 * at + 1]!);
      }
    });
    into.forEach((found, column) => {
      if (this.#columnArcs[column] !== undefined) return;
      const arcs = new Arcs();
      arcs.set(found, endA, endB, (row) => stepOf(row, this.#rows + column));
      this.#columnArcs[column] = arcs;
    });
  }

  /** The third part of an arc's length; -1 for a chosen pair, which is none. */
  #step(row: number, column: number): number {
    return this.#chosen[row]!.includes(column) ? -1 : stepOf(row, this.#rows + column);
  }

  #collect(row: number, column: number, cost: number, node: number): void {
    const stack = this.#stack;
    if (stack.isExcluded(cost)) return;
    const a = stack.encode(stack.pairAt(row, column, cost));
    if (a >= 0) this.#found.add(node, a, stack.lastOfPair(row, column, cost));
  }

  /** A list of what was found, of the next length. */
  #finish(node: number, arcs: Arcs, step: (node: number) => number): void {
    const found = this.#found;
    let wanted = this.#wanted[node]!;
    let end: { readonly a: number; readonly b: number };
    do {
      wanted = Math.max(FIRST, LONGER * wanted);
      end = found.endOf(wanted);
      // A list that was made from those of rows may be longer than its first.
    } while (!isLess(arcs.endA, arcs.endB, 0, end.a, end.b, 0));
    this.#wanted[node] = wanted;
    arcs.set(found, end.a, end.b, step);
  }

  #readRow(row: number, arcs: Arcs): void {
    this.#found.count = 0;
    const costs = this.#source.row(row);
    for (let column = 0; column < this.#columns; column++) {
      this.#collect(row, column, costs[column]!, this.#rows + column);
    }
    this.#finish(row, arcs, (node) => this.#step(row, node - this.#rows));
  }

  #scanRow(row: number, arcs: Arcs): void {
    const wanted = Math.max(FIRST, LONGER * this.#wanted[row]!);
    const group = this.#groups?.of(row)[this.#groupOf[row]!];
    if (group === undefined) {
      this.#end(row, arcs, this.#keep(arcs), Number.POSITIVE_INFINITY);
      return;
    }
    this.#wanted[row] = wanted;
    if (wanted > MOST_SCANNED || wanted >= this.#columns) {
      this.#takeWhole(row, arcs);
      return;
    }
    const { prices, turn } = group;
    const one = { ...this.#batchOf(1), prices, turn, k: wanted, size: 1 };
    one.rows[0] = row;
    one.starts[0] = row % this.#columns;
    one.guesses[0] = Number.POSITIVE_INFINITY;
    scanBatch(one);
    this.#takeScanned(row, arcs, one, 0);
  }

  /** What a scan says of the group that a row has come to. */
  #takeScanned(row: number, arcs: Arcs, batch: ScanBatch, index: number): void {
    // Only rows that have a group come here.
    const { a, prices } = this.#groups!.of(row)[this.#groupOf[row]!]!;
    const found = this.#keep(arcs, a);
    const u = this.#stack.last.u[row]!;
    const end = index * batch.k + batch.counts[index]!;
    for (let entry = index * batch.k; entry < end; entry++) {
      const column = batch.columns[entry]!;
      const cost = batch.costs[entry]!;
      if (!this.#stack.isExcluded(cost)) found.add(this.#rows + column, a, cost + prices[column]! - u);
    }
    this.#end(row, arcs, found, batch.bounds[index]! - u);
  }

  #takeWhole(row: number, arcs: Arcs): void {
    // As in `#takeScanned`.
    const { a, prices } = this.#groups!.of(row)[this.#groupOf[row]!]!;
    const found = this.#keep(arcs, a);
    const u = this.#stack.last.u[row]!;
    const costs = this.#source.row(row);
    for (let column = 0; column < this.#columns; column++) {
      if (prices[column] === Number.POSITIVE_INFINITY || this.#stack.isExcluded(costs[column]!)) continue;
      found.add(this.#rows + column, a, costs[column]! + prices[column]! - u);
    }
    this.#end(row, arcs, found, Number.POSITIVE_INFINITY);
  }

  /** Ends a list at a bound within the group, or where the group has nothing else, at the next group. */
  #end(row: number, arcs: Arcs, found: Collected, bound: number): void {
    const groups = this.#groups?.of(row) ?? [];
    const at = this.#groupOf[row]!;
    const step = (node: number) => this.#step(row, node - this.#rows);
    if (bound < Number.POSITIVE_INFINITY) {
      arcs.set(found, groups[at]!.a, bound, step);
      return;
    }
    this.#groupOf[row] = at + 1;
    this.#wanted[row] = 0;
    const next = groups[at + 1];
    if (next === undefined) arcs.set(found, Number.POSITIVE_INFINITY, 0, step);
    else arcs.set(found, next.a, Number.NEGATIVE_INFINITY, step);
  }

  /** The arcs that a list has already; those of one group can be left out, to be listed anew. */
  #keep({ nodes, lengths, count }: Arcs, without = Number.NaN): Collected {
    const found = this.#found;
    found.count = 0;
    for (let at = 0; at < count; at++) {
      if (lengths[3 * at] !== without) found.add(nodes[at]!, lengths[3 * at]!, lengths[3 * at + 1]!);
    }
    return found;
  }

  /** Scans all rows that are not listed, those of one group together. */
  #scanAll(): void {
    const byPrices = new Map<Float64Array, { readonly turn: Int32Array; readonly rows: number[] }>();
    for (let row = 0; row < this.#rows; row++) {
      if (this.#rowArcs[row] !== undefined) continue;
      const group = this.#groups?.of(row)[0];
      if (group === undefined || this.#columns <= FIRST) {
        this.ofRow(row);
        continue;
      }
      const known = byPrices.get(group.prices);
      if (known === undefined) byPrices.set(group.prices, { turn: group.turn, rows: [row] });
      else known.rows.push(row);
    }
    for (const [prices, { turn, rows }] of byPrices) {
      for (let from = 0; from < rows.length; from += BATCH) {
        const some = rows.slice(from, from + BATCH);
        const batch = { ...this.#batchOf(BATCH), prices, turn, k: FIRST, size: some.length };
        some.forEach((row, index) => {
          batch.rows[index] = row;
          batch.starts[index] = row % this.#columns;
        });
        batch.guesses.fill(Number.POSITIVE_INFINITY);
        scanBatch(batch);
        some.forEach((row, index) => {
          const arcs = new Arcs();
          this.#rowArcs[row] = arcs;
          this.#wanted[row] = FIRST;
          this.#takeScanned(row, arcs, batch, index);
        });
      }
    }
  }

  #batchOf(size: number): ScanBatch {
    if (this.#batch === undefined || this.#batch.rows.length < size) {
      const entries = Math.max(MOST_SCANNED, size * FIRST);
      this.#batch = {
        source: this.#source,
        size,
        rows: new Int32Array(size),
        starts: new Int32Array(size),
        prices: new Float64Array(0),
        turn: new Int32Array(1),
        guesses: new Float64Array(size),
        k: FIRST,
        columns: new Int32Array(entries),
        costs: new Int32Array(entries),
        counts: new Int32Array(size),
        bounds: new Float64Array(size),
      };
    }
    return this.#batch;
  }
}
