import { type CostSource, FORBIDDEN } from '../costs';
import { pause, type StoppableSteps } from '../problem';
import type { LinearOptimal } from './engine';

const INFINITY = Number.POSITIVE_INFINITY;

/** Passes of augmenting row reduction, as in the paper. */
const REDUCTION_PASSES = 2;

/**
 * Solves a problem by the method of Jonker and Volgenant: cheap reductions assign most rows, then
 * each remaining row is assigned along a shortest augmenting path (Dijkstra's method on reduced costs,
 * with a linear search for the nearest columns in place of a heap). Every row that is looked at is read
 * from end to end, which pays on small matrices.
 *
 * A column with capacity c is one node that up to c rows share; it is not copied. A column that has an open seat keeps
 * v = 0 when there are more seats than rows. Forbidden pairs are skipped; a row without a path to a free seat cannot be
 * assigned, and the answer is `undefined`.
 *
 * Time O(rows^2 * columns), memory O(rows + columns) besides the costs.
 *
 * Source: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems", Computing 38 (1987) 325-340, DOI 10.1007/BF02278710; fewer rows than columns as in
 * D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE Trans. Aerospace and
 * Electronic Systems 52 (2016) 1679-1696, DOI 10.1109/TAES.2016.140952.
 */
export function* solveDense(
  source: CostSource,
  capacities: Int32Array,
): StoppableSteps<LinearOptimal | undefined> {
  const solver = new DenseSolver(source, capacities);
  yield* pause(0);
  solver.reduceColumns();
  for (let pass = 0; pass < REDUCTION_PASSES; pass++) yield* solver.reduceRows();
  return (yield* solver.augmentAll()) ? solver.optimal() : undefined;
}

/** Costs looked at between two steps. */
const STRIDE = 1 << 17;

class DenseSolver {
  readonly #source: CostSource;
  readonly #capacities: Int32Array;
  /** Whether rows take every seat. */
  readonly #isFull: boolean;
  /**
   * Column duals up to a common constant; -Infinity puts a column without seats out of reach.
   * The dual of a seated row is cost - v on its column.
   */
  readonly #v: Float64Array;
  readonly #columnOfRow: Int32Array;
  readonly #costOfRow: Int32Array;
  /** Seats of each column that no row has taken. */
  readonly #open: Int32Array;
  // The rows of a column are a doubly linked list, -1 at its ends.
  readonly #firstRow: Int32Array;
  readonly #nextRow: Int32Array;
  readonly #previousRow: Int32Array;
  #scans = 0;
  #scansAtStep = 0;

  // Of the search under way.
  readonly #distance: Float64Array;
  readonly #reachedFrom: Int32Array;
  /** All columns: first those whose rows were relaxed, then those at the least distance, then the others. */
  readonly #order: Int32Array;
  #nearest = 0;
  #beyond = 0;
  #sink = -1;

  constructor(source: CostSource, capacities: Int32Array) {
    const { rows, columns } = source;
    this.#source = source;
    this.#capacities = capacities;
    this.#isFull = capacities.reduce((sum, capacity) => sum + capacity, 0) === rows;
    this.#v = Float64Array.from(capacities, (capacity) => (capacity > 0 ? 0 : -INFINITY));
    this.#columnOfRow = new Int32Array(rows).fill(-1);
    this.#costOfRow = new Int32Array(rows);
    this.#open = capacities.slice();
    this.#firstRow = new Int32Array(columns).fill(-1);
    this.#nextRow = new Int32Array(rows).fill(-1);
    this.#previousRow = new Int32Array(rows).fill(-1);
    this.#distance = new Float64Array(columns);
    this.#reachedFrom = new Int32Array(columns);
    this.#order = Int32Array.from({ length: columns }, (_, column) => column);
  }

  /**
   * Lowers every column to its least cost and seats the row that has it, if it has no seat; then reduction
   * transfer: what a row loses by going elsewhere is taken off its column. Only if every seat will be
   * taken, for a column with an open seat could not keep v different from 0.
   */
  reduceColumns(): void {
    if (!this.#isFull) return;
    const { rows, columns } = this.#source;
    const capacities = this.#capacities;
    const v = this.#v;
    for (let column = 0; column < columns; column++) if (capacities[column]! > 0) v[column] = INFINITY;
    const bestRow = new Int32Array(columns).fill(-1);
    for (let row = 0; row < rows; row++) {
      const costs = this.#read(row);
      for (let column = 0; column < columns; column++) {
        const cost = costs[column]!;
        if (cost < v[column]! && cost !== FORBIDDEN) {
          v[column] = cost;
          bestRow[column] = row;
        }
      }
    }
    const wantedBy = new Int32Array(rows);
    for (let column = columns - 1; column >= 0; column--) {
      const row = bestRow[column]!;
      if (row < 0) {
        if (capacities[column]! > 0) v[column] = 0;
        continue;
      }
      wantedBy[row] = wantedBy[row]! + 1;
      if (this.#columnOfRow[row]! < 0) this.#sit(row, column, v[column]!);
    }
    for (let row = 0; row < rows; row++) {
      const own = this.#columnOfRow[row]!;
      // A row that is the best of several columns has no second choice to lose.
      if (own < 0 || capacities[own] !== 1 || wantedBy[row] !== 1) continue;
      const costs = this.#read(row);
      let least = INFINITY;
      for (let column = 0; column < columns; column++) {
        if (column === own || costs[column] === FORBIDDEN) continue;
        const value = costs[column]! - v[column]!;
        if (value < least) least = value;
      }
      if (least < INFINITY) v[own] = costs[own]! - least;
    }
  }

  /**
   * Augmenting row reduction: a row without a seat takes its best column, whose dual falls until the row
   * is indifferent to its second best, and the row that sat there is next. Only at columns of capacity 1:
   * a change of v would move the other rows of the column too.
   */
  *reduceRows(): StoppableSteps<void> {
    const { rows, columns } = this.#source;
    const capacities = this.#capacities;
    const v = this.#v;
    const waiting = this.#unseated().reverse();
    let size = waiting.length;
    // Each eviction lowers a dual, so this ends by itself, but on wide ranges of cost not soon.
    let budget = 2 * size + rows;
    while (size > 0 && budget-- > 0) {
      if (this.#isTime()) yield* this.#pause(0);
      const row = waiting[--size]!;
      const costs = this.#read(row);
      let least = INFINITY;
      let second = INFINITY;
      let best = -1;
      let secondBest = -1;
      for (let column = 0; column < columns; column++) {
        const cost = costs[column]!;
        const value = cost - v[column]!;
        if (value >= second || cost === FORBIDDEN) continue;
        if (value < least) {
          second = least;
          secondBest = best;
          least = value;
          best = column;
        } else {
          second = value;
          secondBest = column;
        }
      }
      if (second === INFINITY) continue;
      if (least === second && this.#open[best] === 0 && this.#open[secondBest]! > 0) best = secondBest;
      if (capacities[best] !== 1) {
        if (this.#open[best]! > 0) this.#sit(row, best, costs[best]!);
        continue;
      }
      const evicted = this.#firstRow[best]!;
      if (evicted >= 0) {
        if (least === second) continue;
        this.#leave(evicted);
        waiting[size++] = evicted;
      }
      v[best] = v[best]! - (second - least);
      this.#sit(row, best, costs[best]!);
    }
  }

  /** False if some row cannot have a column. */
  *augmentAll(): StoppableSteps<boolean> {
    const free = this.#unseated();
    for (let index = 0; index < free.length; index++) {
      if (this.#isTime()) yield* this.#pause(index / free.length);
      if (!this.#augment(free[index]!)) return false;
    }
    return true;
  }

  #unseated(): Int32Array {
    return Int32Array.from({ length: this.#source.rows }, (_, row) => row).filter(
      (row) => this.#columnOfRow[row]! < 0,
    );
  }

  *#pause(fraction: number): StoppableSteps<void> {
    this.#scansAtStep = this.#scans;
    yield* pause(fraction);
  }

  #isTime(): boolean {
    return (this.#scans - this.#scansAtStep) * this.#source.columns >= STRIDE;
  }

  /** False if there is no path to a free seat. */
  #augment(source: number): boolean {
    const order = this.#order;
    const distance = this.#distance.fill(INFINITY);
    this.#nearest = 0;
    this.#beyond = 0;
    this.#sink = -1;
    let now = 0;
    let settled = 0;

    // The dual of the source is its least reduced cost, so that distances start at 0.
    this.#relax(source, 0, true);
    while (this.#sink < 0) {
      if (this.#nearest === this.#beyond) {
        settled = this.#nearest;
        now = this.#findNearest();
        if (now === INFINITY) return false;
        if (this.#sink >= 0) break;
      }
      const column = order[this.#nearest++]!;
      for (let row = this.#firstRow[column]!; row >= 0; row = this.#nextRow[row]!) {
        this.#relax(row, now, false);
        if (this.#sink >= 0) break;
      }
    }
    for (let index = 0; index < settled; index++) {
      const column = order[index]!;
      this.#v[column] = this.#v[column]! - (now - distance[column]!);
    }
    for (let column = this.#sink; column >= 0; ) {
      const row = this.#reachedFrom[column]!;
      const from = this.#columnOfRow[row]!;
      if (from >= 0) this.#leave(row);
      this.#sit(row, column, this.#source.cost(row, column));
      column = from;
    }
    return true;
  }

  /** Offers every column what it would cost to reach it through a row that was reached at `now`. */
  #relax(row: number, now: number, isSource: boolean): void {
    const { columns } = this.#source;
    const costs = this.#read(row);
    const v = this.#v;
    const order = this.#order;
    const distance = this.#distance;
    const offset = isSource ? 0 : now - (this.#costOfRow[row]! - v[this.#columnOfRow[row]!]!);
    for (let index = this.#beyond; index < columns; index++) {
      const column = order[index]!;
      const cost = costs[column]!;
      const through = offset + cost - v[column]!;
      if (through >= distance[column]! || cost === FORBIDDEN) continue;
      distance[column] = through;
      this.#reachedFrom[column] = row;
      if (isSource || through > now) continue;
      if (this.#open[column]! > 0) {
        this.#sink = column;
        return;
      }
      order[index] = order[this.#beyond]!;
      order[this.#beyond++] = column;
    }
  }

  /** Brings the columns at the least distance to the front of those not settled; says how far they are. */
  #findNearest(): number {
    const { columns } = this.#source;
    const order = this.#order;
    const distance = this.#distance;
    let least = INFINITY;
    for (let index = this.#nearest; index < columns; index++) {
      const column = order[index]!;
      const at = distance[column]!;
      if (at > least || at === INFINITY) continue;
      if (at < least) {
        least = at;
        this.#beyond = this.#nearest;
        this.#sink = -1;
      }
      if (this.#open[column]! > 0) this.#sink = column;
      order[index] = order[this.#beyond]!;
      order[this.#beyond++] = column;
    }
    return least;
  }

  #read(row: number): Int32Array {
    this.#scans++;
    return this.#source.row(row);
  }

  #sit(row: number, column: number, cost: number): void {
    const head = this.#firstRow[column]!;
    this.#nextRow[row] = head;
    this.#previousRow[row] = -1;
    if (head >= 0) this.#previousRow[head] = row;
    this.#firstRow[column] = row;
    this.#columnOfRow[row] = column;
    this.#costOfRow[row] = cost;
    this.#open[column] = this.#open[column]! - 1;
  }

  #leave(row: number): void {
    const column = this.#columnOfRow[row]!;
    const before = this.#previousRow[row]!;
    const after = this.#nextRow[row]!;
    if (before >= 0) this.#nextRow[before] = after;
    else this.#firstRow[column] = after;
    if (after >= 0) this.#previousRow[after] = before;
    this.#columnOfRow[row] = -1;
    this.#open[column] = this.#open[column]! + 1;
  }

  optimal(): LinearOptimal {
    const { rows } = this.#source;
    const v = this.#v;
    // Where every seat is taken only differences of v are determined: the largest becomes 0.
    const highest = this.#isFull ? v.reduce((most, value) => Math.max(most, value), -INFINITY) : 0;
    const u = new Float64Array(rows);
    let cost = 0;
    let highestU = -INFINITY;
    for (let row = 0; row < rows; row++) {
      cost += this.#costOfRow[row]!;
      u[row] = this.#costOfRow[row]! - v[this.#columnOfRow[row]!]! + highest;
      if (u[row]! > highestU) highestU = u[row]!;
    }
    // A column without seats was out of reach; any dual that is low enough does.
    const outOfReach = Math.min(0, this.#source.lowest - highestU);
    for (let column = 0; column < v.length; column++) {
      v[column] = v[column] === -INFINITY ? outOfReach : v[column]! - highest;
    }
    return { columnOfRow: this.#columnOfRow, u, v, cost };
  }
}
