import type { CostSource, ScanBatch } from '../linear';
import { scanBatch } from '../linear/drive';
import type { Pair } from '../problem';
import type { CheckedProblem } from '../validate';
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
/** Rows of a batch. */
const BATCH = 256;

/** Chosen pairs by row or by column: those of `member` are `partners[first[member]]` and so on, with the way back. */
export interface ChosenArcs {
  readonly first: Int32Array;
  readonly partners: Int32Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/**
 * The residual graph of an optimal outcome over a cost source, with lengths of two parts (see `LevelStack`):
 *
 *     row -> column  a pair that could be chosen     column -> row  a chosen pair that is not locked
 *     row -> hub, hub -> column  one unit less       column -> hub, hub -> row  one unit more
 *
 * Nodes are numbered rows first, then columns, then the hub. No set of pairs is kept: the arcs of a row are listed from the
 * shortest on, as far as a search asks, by `CostSource.scan` at prices -v; those of a column are read pair by pair. Lists
 * stay true for all questions, since no price changes. All lengths are 0 or more, the outcome being optimal.
 */
export class ResidualGraph {
  readonly rows: number;
  readonly columns: number;
  readonly hub: number;
  readonly stack: LevelStack;
  readonly degree: Int32Array;
  readonly ofRow: ChosenArcs;
  readonly ofColumn: ChosenArcs;
  /** Length of the arc to the hub and from it, for each row and column; NaN where there is none. */
  readonly toHub: { readonly a: Float64Array; readonly b: Float64Array };
  readonly fromHub: { readonly a: Float64Array; readonly b: Float64Array };
  /** The same from the shortest on. */
  readonly hubOut = new Arcs();
  readonly hubIn = new Arcs();
  readonly #source: CostSource;
  readonly #chosen: readonly (readonly number[])[];
  readonly #groups: RowGroups | undefined;
  readonly #rowArcs: (Arcs | undefined)[];
  readonly #columnArcs: (Arcs | undefined)[];
  /** For rows that are scanned: the group that the list has come to. */
  readonly #groupOf: Int32Array;
  /** How many entries were asked for last. */
  readonly #wanted: Int32Array;
  readonly #found = new Collected();
  #batch: ScanBatch | undefined;

  constructor(problem: CheckedProblem, pairs: readonly Pair[], stack: LevelStack) {
    const { rows, columns, cost } = problem;
    this.rows = rows;
    this.columns = columns;
    this.hub = rows + columns;
    this.stack = stack;
    this.#source = cost;
    this.degree = new Int32Array(rows + columns);
    const chosen: number[][] = Array.from({ length: rows }, () => []);
    for (const [row, column] of pairs) {
      chosen[row]!.push(column);
      this.degree[row] = this.degree[row]! + 1;
      this.degree[rows + column] = this.degree[rows + column]! + 1;
    }
    this.#chosen = chosen;
    const locked = new Set(problem.locks.map(([row, column]) => row * columns + column));
    const free = pairs.filter(([row, column]) => !locked.has(row * columns + column));
    const [a, b] = this.#waysBack(free);
    this.ofRow = chosenArcs(rows, free.map(([row]) => row), free.map(([, column]) => rows + column), a, b); // biome-ignore format: one call
    this.ofColumn = chosenArcs(columns, free.map(([, column]) => column), free.map(([row]) => row), a, b); // biome-ignore format: one call
    const lengths = () => ({
      a: new Float64Array(rows + columns).fill(Number.NaN),
      b: new Float64Array(rows + columns),
    });
    this.toHub = lengths();
    this.fromHub = lengths();
    this.#connectHub(problem);
    const isScanned = stack.isPlain && stack.last.isTotal;
    this.#groups = isScanned ? new RowGroups(stack) : undefined;
    this.#rowArcs = Array.from({ length: rows }, () => undefined);
    this.#columnArcs = Array.from({ length: columns }, () => undefined);
    this.#groupOf = new Int32Array(rows);
    this.#wanted = new Int32Array(rows + columns);
  }

  /** What to read the arcs of a row, or those into a column, costs, in pairs looked at. */
  get work(): { readonly row: number; readonly column: number } {
    const isImplicit = this.#source.implicit === true;
    return isImplicit
      ? { row: this.columns / 4, column: 20 * this.rows }
      : { row: this.columns, column: 4 * this.rows };
  }

  /** The arcs from a row to columns, from the shortest on. */
  rowArcs(row: number): Arcs {
    const known = this.#rowArcs[row];
    if (known !== undefined) return known;
    const arcs = new Arcs();
    this.#rowArcs[row] = arcs;
    this.extendRow(row);
    return arcs;
  }

  /** The arcs into a column from rows, from the shortest on. */
  columnArcs(column: number): Arcs {
    const known = this.#columnArcs[column];
    if (known !== undefined) return known;
    const arcs = new Arcs();
    this.#columnArcs[column] = arcs;
    this.extendColumn(column);
    return arcs;
  }

  isKnownRow(row: number): boolean {
    return this.#rowArcs[row] !== undefined;
  }

  isKnownColumn(column: number): boolean {
    return this.#columnArcs[column] !== undefined;
  }

  /** Lists more of a row's arcs. */
  extendRow(row: number): void {
    const arcs = this.rowArcs(row);
    if (arcs.endA === Number.POSITIVE_INFINITY) return;
    if (this.#groups === undefined) this.#readRow(row, arcs);
    else this.#scanRow(row, arcs);
  }

  /** Lists more of the arcs into a column. O(rows). */
  extendColumn(column: number): void {
    const arcs = this.columnArcs(column);
    const found = this.#found;
    found.count = 0;
    for (let row = 0; row < this.rows; row++) {
      const cost = this.#source.cost(row, column);
      if (!this.stack.isExcluded(cost)) this.#collect(row, column, cost, row);
    }
    this.#finish(this.rows + column, arcs);
  }

  /** Lists the arcs of all rows, and those into columns from them: for many questions. */
  listAll(): void {
    if (this.#groups === undefined) {
      for (let row = 0; row < this.rows; row++) this.rowArcs(row);
    } else this.#scanAll();
    const lists = Array.from({ length: this.rows }, (_, row) => this.rowArcs(row));
    const ends = lists
      .map(({ endA, endB }) => [endA, endB] as const)
      .sort(([a, b], [c, d]) => a - c || b - d);
    // What is known of a column goes as far as the shortest of all lists: those are made longer first.
    const [endA, endB] = ends[Math.floor(SHORT * ends.length)] ?? [Number.POSITIVE_INFINITY, 0];
    const into: Collected[] = Array.from({ length: this.columns }, () => new Collected());
    lists.forEach((arcs, row) => {
      while (isLess(arcs.endA, arcs.endB, 0, endA, endB, 0)) this.extendRow(row);
      for (let at = 0; at < arcs.count; at++) {
        into[arcs.nodes[at]! - this.rows]!.add(row, arcs.a[at]!, arcs.b[at]!, arcs.c[at]!);
      }
    });
    into.forEach((found, column) => {
      if (this.#columnArcs[column] !== undefined) return;
      const arcs = new Arcs();
      arcs.set(found, endA, endB);
      this.#columnArcs[column] = arcs;
    });
  }

  #collect(row: number, column: number, cost: number, node: number): void {
    if (this.#chosen[row]!.includes(column)) return;
    const { stack } = this;
    const a = stack.encode(stack.pairAt(row, column, cost));
    if (!(a >= 0)) return;
    this.#found.add(node, a, stack.lastOfPair(row, column, cost), stepOf(row, this.rows + column));
  }

  /** A list of what was found, of the next length. */
  #finish(node: number, arcs: Arcs): void {
    const found = this.#found;
    let wanted = this.#wanted[node]!;
    let end: { readonly a: number; readonly b: number };
    do {
      wanted = Math.max(FIRST, LONGER * wanted);
      end = found.endOf(wanted);
      // A list that was made from those of rows may be longer than its first.
    } while (!isLess(arcs.endA, arcs.endB, 0, end.a, end.b, 0));
    this.#wanted[node] = wanted;
    arcs.set(found, end.a, end.b);
  }

  #readRow(row: number, arcs: Arcs): void {
    const found = this.#found;
    found.count = 0;
    const costs = this.#source.row(row);
    for (let column = 0; column < this.columns; column++) {
      const cost = costs[column]!;
      if (this.stack.isExcluded(cost)) continue;
      this.#collect(row, column, cost, this.rows + column);
    }
    this.#finish(row, arcs);
  }

  #scanRow(row: number, arcs: Arcs): void {
    const batch = this.#batchOf(1);
    const wanted = Math.max(FIRST, LONGER * this.#wanted[row]!);
    const groups = this.#groups?.of(row) ?? [];
    const group = groups[this.#groupOf[row]!];
    if (group === undefined) {
      arcs.set(this.#keep(arcs), Number.POSITIVE_INFINITY, 0);
      return;
    }
    this.#wanted[row] = wanted;
    if (wanted > MOST_SCANNED || wanted >= this.columns) {
      this.#takeOverRow(row, arcs);
      return;
    }
    const { prices, turn } = group;
    const k = Math.min(wanted, this.columns);
    const one = { ...batch, prices, turn, k, size: 1 };
    one.rows[0] = row;
    one.starts[0] = row % this.columns;
    one.guesses[0] = Number.POSITIVE_INFINITY;
    scanBatch(one);
    this.#takeOver(row, arcs, one, 0);
  }

  /** What a list of the group says that a row has come to. */
  #takeOver(row: number, arcs: Arcs, batch: ScanBatch, index: number): void {
    const groups = this.#groups?.of(row) ?? [];
    const at = this.#groupOf[row]!;
    const { a, prices } = groups[at]!;
    const found = this.#keep(arcs, a);
    const { stack, rows } = this;
    const u = stack.last.u[row]!;
    const chosen = this.#chosen[row]!;
    for (let entry = index * batch.k; entry < index * batch.k + batch.counts[index]!; entry++) {
      const column = batch.columns[entry]!;
      const cost = batch.costs[entry]!;
      if (chosen.includes(column) || stack.isExcluded(cost)) continue;
      found.add(rows + column, a, cost + prices[column]! - u, stepOf(row, rows + column));
    }
    this.#end(row, arcs, found, batch.bounds[index]! - u);
  }

  #takeOverRow(row: number, arcs: Arcs): void {
    const { a, prices } = this.#groups!.of(row)[this.#groupOf[row]!]!;
    const found = this.#keep(arcs, a);
    const { stack, rows } = this;
    const u = stack.last.u[row]!;
    const chosen = this.#chosen[row]!;
    const costs = this.#source.row(row);
    for (let column = 0; column < this.columns; column++) {
      if (prices[column] === Number.POSITIVE_INFINITY || stack.isExcluded(costs[column]!)) continue;
      if (chosen.includes(column)) continue;
      found.add(rows + column, a, costs[column]! + prices[column]! - u, stepOf(row, rows + column));
    }
    this.#end(row, arcs, found, Number.POSITIVE_INFINITY);
  }

  /** Ends a list at a bound within the group, or where the group has nothing else, at the next group. */
  #end(row: number, arcs: Arcs, found: Collected, bound: number): void {
    const groups = this.#groups?.of(row) ?? [];
    const at = this.#groupOf[row]!;
    if (bound < Number.POSITIVE_INFINITY) {
      arcs.set(found, groups[at]!.a, bound);
      return;
    }
    this.#groupOf[row] = at + 1;
    this.#wanted[row] = 0;
    const next = groups[at + 1];
    arcs.set(found, next?.a ?? Number.POSITIVE_INFINITY, next === undefined ? 0 : Number.NEGATIVE_INFINITY);
  }

  /** The arcs that a list has already; those of one group can be left out, to be listed anew. */
  #keep(arcs: Arcs, without = Number.NaN): Collected {
    const found = this.#found;
    found.count = 0;
    for (let at = 0; at < arcs.count; at++) {
      if (arcs.a[at] !== without) found.add(arcs.nodes[at]!, arcs.a[at]!, arcs.b[at]!, arcs.c[at]!);
    }
    return found;
  }

  /** Scans all rows that are not listed, those of one group together. */
  #scanAll(): void {
    const byPrices = new Map<Float64Array, { readonly turn: Int32Array; readonly rows: number[] }>();
    for (let row = 0; row < this.rows; row++) {
      if (this.#rowArcs[row] !== undefined) continue;
      const group = this.#groups?.of(row)[0];
      if (group === undefined || this.columns <= FIRST) {
        this.rowArcs(row);
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
          batch.starts[index] = row % this.columns;
        });
        batch.guesses.fill(Number.POSITIVE_INFINITY);
        scanBatch(batch);
        some.forEach((row, index) => {
          const arcs = new Arcs();
          this.#rowArcs[row] = arcs;
          this.#wanted[row] = FIRST;
          this.#takeOver(row, arcs, batch, index);
        });
      }
    }
  }

  #batchOf(size: number): ScanBatch {
    if (this.#batch === undefined || this.#batch.rows.length < size) {
      this.#batch = {
        source: this.#source,
        size,
        rows: new Int32Array(size),
        starts: new Int32Array(size),
        prices: new Float64Array(0),
        turn: new Int32Array(1),
        guesses: new Float64Array(size),
        k: FIRST,
        columns: new Int32Array(Math.max(MOST_SCANNED, size * FIRST)),
        costs: new Int32Array(Math.max(MOST_SCANNED, size * FIRST)),
        counts: new Int32Array(size),
        bounds: new Float64Array(size),
      };
    }
    return this.#batch;
  }

  /** The way from the column of a chosen pair back to its row. */
  #waysBack(pairs: readonly Pair[]): [Float64Array, Float64Array] {
    const { stack } = this;
    const a = new Float64Array(pairs.length);
    const b = new Float64Array(pairs.length);
    pairs.forEach(([row, column], at) => {
      const cost = this.#source.cost(row, column);
      // `0 -` instead of `-` makes no -0.
      a[at] = 0 - stack.encode(stack.pairAt(row, column, cost));
      b[at] = 0 - stack.lastOfPair(row, column, cost);
    });
    return [a, b];
  }

  #connectHub({ rowMin, rowMax, columnMin, columnMax }: CheckedProblem): void {
    const { rows, hub, stack, degree } = this;
    const out = new Collected();
    const into = new Collected();
    for (let node = 0; node < hub; node++) {
      const isRow = node < rows;
      const low = isRow ? rowMin[node]! : columnMin[node - rows]!;
      const high = isRow ? rowMax[node]! : columnMax[node - rows]!;
      const at = degree[node]!;
      // One more: from the hub to a row, from a column to the hub. One less: the other way.
      if (at < high) {
        const a = stack.encode(stack.unitAt(node, at));
        const to = isRow ? this.fromHub : this.toHub;
        to.a[node] = a;
        to.b[node] = stack.lastOfUnit(node, at);
      }
      if (at > low) {
        const a = 0 - stack.encode(stack.unitAt(node, at - 1));
        const to = isRow ? this.toHub : this.fromHub;
        to.a[node] = a;
        to.b[node] = 0 - stack.lastOfUnit(node, at - 1);
      }
      if (this.fromHub.a[node]! >= 0)
        out.add(node, this.fromHub.a[node]!, this.fromHub.b[node]!, stepOf(hub, node));
      if (this.toHub.a[node]! >= 0)
        into.add(node, this.toHub.a[node]!, this.toHub.b[node]!, stepOf(node, hub));
    }
    this.hubOut.set(out, Number.POSITIVE_INFINITY, 0);
    this.hubIn.set(into, Number.POSITIVE_INFINITY, 0);
  }
}

function chosenArcs(
  length: number,
  members: readonly number[],
  partners: readonly number[],
  a: Float64Array,
  b: Float64Array,
): ChosenArcs {
  const first = new Int32Array(length + 1);
  for (const member of members) first[member + 1] = first[member + 1]! + 1;
  for (let member = 0; member < length; member++) first[member + 1] = first[member + 1]! + first[member]!;
  const next = first.slice();
  const sorted = {
    first,
    partners: new Int32Array(members.length),
    a: new Float64Array(members.length),
    b: new Float64Array(members.length),
  };
  members.forEach((member, index) => {
    const at = next[member]!;
    next[member] = at + 1;
    sorted.partners[at] = partners[index]!;
    sorted.a[at] = a[index]!;
    sorted.b[at] = b[index]!;
  });
  return sorted;
}
