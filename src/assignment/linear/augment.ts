import { FORBIDDEN } from '../forbidden';
import { EventHeap } from './event-heap';
import type { LazyState } from './lazy-state';

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * The exact end of the lazy method: whatever prices and seats it is given, it assigns the remaining rows
 * along shortest augmenting paths, after which the prices are optimal duals.
 *
 * Before and after each search, every seated row sits in a column that is best for it at the prices of
 * now (its edge is tight), so the dual variable of a row is cost + price of its seat and is not stored.
 * A search is Dijkstra's method over columns, edge lengths being reduced costs, with three shortcuts:
 *
 * - A row relaxes its short list only. What its other columns could offer starts at the bound of the
 *   list, so an event in the heap at distance + bound - dual scans the row again, if it ever comes up.
 * - The rows of a column are reached in the order of their keys, which are lower bounds on the price at
 *   which the row would rather go elsewhere. A column with 1,000 rows is not expanded 1,000 times.
 * - Surplus seats are held by idle bidders, a single extra node that costs 0 on every column. Its level
 *   is its dual: no seat is cheaper, and the idle sit at that price exactly. Reaching an idle seat means
 *   the idle can move on to any other seat at price - level.
 *
 * Source: Jonker and Volgenant 1987 (see `dense.ts`) for the method and the update of prices; the
 * shortcuts are this library's own.
 */
export class Augmenter {
  readonly #state: LazyState;
  readonly #heap: EventHeap;
  /** Events at the distance that is being worked on; the heap would only carry them in and out. */
  readonly #ready: number[] = [];

  // Of the search under way.
  readonly #distance: Float64Array;
  readonly #settled: Uint8Array;
  readonly #touched: number[] = [];
  readonly #settledColumns: number[] = [];
  /** The row from which a column was reached; rows = the idle. */
  readonly #reachedFrom: Int32Array;
  readonly #scannedIn: Int32Array;
  #search = 0;
  #now = 0;
  /** The distance of the nearest seat that ends the search, and its column. */
  #limit = INFINITY;
  #sink = -1;
  #source = -1;
  #sourceDual = 0;

  // The idle: distance and the column at which they were reached in this search.
  #level = 0;
  #openAtLevel = 0;
  #idleDistance = INFINITY;
  #idleColumn = -1;

  constructor(state: LazyState) {
    const { rows, columns } = state.source;
    this.#state = state;
    this.#heap = new EventHeap(1024);
    this.#distance = new Float64Array(columns).fill(INFINITY);
    this.#settled = new Uint8Array(columns);
    this.#reachedFrom = new Int32Array(columns);
    this.#scannedIn = new Int32Array(rows).fill(-1);
    this.#measureIdle();
  }

  /** How many of the idle hold no seat at their level; each needs a search of its own. */
  get idleWithoutSeat(): number {
    return Math.max(0, this.#state.surplus - this.#openAtLevel);
  }

  /**
   * Assigns a row that has no seat. There must be a way: whether all rows can be assigned is settled
   * before.
   */
  augmentRow(row: number): void {
    this.#begin(row);
    this.#sourceDual = this.#state.lists.least(row);
    this.#relaxRow(row, 0);
    this.#finish();
  }

  /** Finds a seat for at least one more of the idle that have none. */
  augmentIdle(): void {
    this.#begin(this.#state.source.rows);
    this.#reachIdle(0, -1);
    this.#finish();
  }

  /** Searches on to the nearest seat, changes prices, and moves the rows on the path. */
  #finish(): void {
    const { prices } = this.#state;
    this.#run();
    if (this.#sink < 0) throw new Error(`no augmenting path from row ${this.#source} of a feasible problem`);

    for (const column of this.#settledColumns) {
      prices[column] = prices[column]! + (this.#limit - this.#distance[column]!);
    }
    const idleMoved = this.#idleDistance < this.#limit;
    if (idleMoved) this.#level += this.#limit - this.#idleDistance;
    this.#flip();
    if (idleMoved) this.#measureIdle();
    for (const column of this.#touched) {
      this.#distance[column] = INFINITY;
      this.#settled[column] = 0;
    }
  }

  #measureIdle(): void {
    const { prices, seats, capacities, surplus, source } = this.#state;
    if (surplus === 0) return;
    let level = INFINITY;
    let open = 0;
    for (let column = 0; column < source.columns; column++) {
      if (capacities[column] === 0) continue;
      const price = prices[column]!;
      if (price < level) {
        level = price;
        open = 0;
      }
      if (price === level) open += seats.open[column]!;
    }
    this.#level = level;
    this.#openAtLevel = open;
  }

  #begin(source: number): void {
    this.#search++;
    this.#heap.clear();
    this.#ready.length = 0;
    this.#touched.length = 0;
    this.#settledColumns.length = 0;
    this.#now = 0;
    this.#limit = INFINITY;
    this.#sink = -1;
    this.#source = source;
    this.#idleDistance = INFINITY;
    this.#idleColumn = -1;
  }

  #run(): void {
    const { seats } = this.#state;
    const { rows, columns } = this.#state.source;
    const heap = this.#heap;
    const ready = this.#ready;
    while (this.#limit > this.#now) {
      let event: number;
      if (ready.length > 0) {
        event = ready.pop()!;
      } else {
        if (heap.size === 0 || heap.next() >= this.#limit) return;
        this.#now = heap.next();
        event = heap.pop();
      }
      if (event < columns) {
        if (this.#settled[event] === 0) this.#settle(event);
      } else if (event < columns + rows) {
        const row = event - columns;
        const column = seats.columnOfRow[row]!;
        this.#relaxRow(row, this.#distance[column]!);
        this.#expect(seats.left[row]!, column);
        this.#expect(seats.right[row]!, column);
      } else {
        this.#rescan(event - columns - rows);
      }
    }
  }

  /** A column whose distance is final: its rows come next, and the idle if some sit there. */
  #settle(column: number): void {
    const { seats, prices, surplus } = this.#state;
    this.#settled[column] = 1;
    this.#settledColumns.push(column);
    this.#expect(seats.top[column]!, column);
    if (surplus > 0 && seats.open[column]! > 0 && prices[column] === this.#level) {
      this.#reachIdle(this.#now, column);
    }
  }

  /** Plans the moment when a row of a settled column could be better off elsewhere. */
  #expect(row: number, column: number): void {
    if (row < 0) return;
    const at = this.#distance[column]! + this.#state.seats.key[row]! - this.#state.prices[column]!;
    this.#plan(at, this.#state.source.columns + row);
  }

  #plan(at: number, event: number): void {
    if (at >= this.#limit) return;
    if (at <= this.#now) this.#ready.push(event);
    else this.#heap.push(at, event);
  }

  /** The dual variable of a row that is seated, or is the source of this search. */
  #dual(row: number): number {
    if (row === this.#source) return this.#sourceDual;
    const { seats, prices } = this.#state;
    return seats.costOfRow[row]! + prices[seats.columnOfRow[row]!]!;
  }

  #relaxRow(row: number, at: number): void {
    const { lists, prices } = this.#state;
    const { rows, columns } = this.#state.source;
    const offset = at - this.#dual(row);
    const start = row * lists.size;
    const end = start + lists.count[row]!;
    for (let entry = start; entry < end; entry++) {
      const column = lists.columns[entry]!;
      const through = offset + lists.costs[entry]! + prices[column]!;
      if (through < this.#limit && through < this.#distance[column]!) this.#reach(column, through, row);
    }
    const bound = lists.bound[row]!;
    if (bound < INFINITY) this.#plan(offset + bound, columns + rows + row);
  }

  #rescan(row: number): void {
    const { lists, source, prices, seats } = this.#state;
    const at = row === this.#source ? 0 : this.#distance[seats.columnOfRow[row]!]!;
    if (this.#scannedIn[row] !== this.#search) {
      this.#scannedIn[row] = this.#search;
      lists.refresh(row);
      this.#relaxRow(row, at);
      return;
    }
    // Once more in one search: more columns tie than a list can hold. Relax them all.
    lists.scans++;
    const offset = at - this.#dual(row);
    const costs = source.row(row);
    for (let column = 0; column < source.columns; column++) {
      const cost = costs[column]!;
      const through = offset + cost + prices[column]!;
      if (through < this.#limit && through < this.#distance[column]! && cost !== FORBIDDEN) {
        this.#reach(column, through, row);
      }
    }
  }

  #reach(column: number, through: number, from: number): void {
    const { seats, prices, surplus } = this.#state;
    if (this.#settled[column] === 1) return;
    if (this.#distance[column] === INFINITY) this.#touched.push(column);
    this.#distance[column] = through;
    this.#reachedFrom[column] = from;
    const heldByIdle = surplus > 0 && prices[column] === this.#level && this.#openAtLevel <= surplus;
    if (seats.open[column]! > 0 && !heldByIdle) {
      this.#limit = through;
      this.#sink = column;
      return;
    }
    this.#plan(through, column);
  }

  /** The idle, found on an open seat: they could move to any other seat for price - level. */
  #reachIdle(at: number, column: number): void {
    if (at >= this.#idleDistance) return;
    this.#idleDistance = at;
    this.#idleColumn = column;
    const { prices, capacities } = this.#state;
    const { rows, columns } = this.#state.source;
    const offset = at - this.#level;
    for (let other = 0; other < columns; other++) {
      const through = offset + prices[other]!;
      if (through < this.#limit && through < this.#distance[other]! && capacities[other]! > 0) {
        this.#reach(other, through, rows);
      }
    }
  }

  /** Moves every row on the path to the seat that was reached from it. */
  #flip(): void {
    const { source, seats, lists, prices, surplus } = this.#state;
    let column = this.#sink;
    for (;;) {
      const from = this.#reachedFrom[column]!;
      if (from === source.rows) {
        // The idle take this seat; what they leave, if they did not start here, is taken in turn.
        if (this.#idleColumn < 0) return;
        column = this.#idleColumn;
        continue;
      }
      const before = seats.columnOfRow[from]!;
      if (before >= 0) this.#leave(from);
      const cost = source.cost(from, column);
      seats.sit(from, column, cost, lists.leastWithout(from, column) - cost);
      if (surplus > 0 && prices[column] === this.#level) this.#openAtLevel--;
      if (from === this.#source) return;
      column = before;
    }
  }

  #leave(row: number): void {
    const { seats, prices, surplus } = this.#state;
    const column = seats.columnOfRow[row]!;
    seats.leave(row);
    if (surplus > 0 && prices[column] === this.#level) this.#openAtLevel++;
  }
}
