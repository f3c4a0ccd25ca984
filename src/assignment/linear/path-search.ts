import { FORBIDDEN } from '../forbidden';
import { EventHeap } from './event-heap';
import { type LazyState, lowestPrice, pause, unitsOfScan } from './lazy-state';
import type { LinearSteps } from './types';

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * Searches for augmenting paths in the state of the lazy method.
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
 * Each search pauses now and then. One that is stopped is dropped: it has changed nothing by then, or, along
 * ties, what it has changed stands.
 *
 * Source: Jonker and Volgenant 1987 (see `dense.ts`) for the method and the update of prices; the
 * shortcuts are this library's own. Searches from many rows at once: J. E. Hopcroft, R. M. Karp,
 * SIAM J. Computing 2 (1973) 225-231, DOI 10.1137/0202019.
 */
export class PathSearch {
  readonly #state: LazyState;
  readonly #heap = new EventHeap(1024);
  /** Events at the distance that is being worked on; the heap would only carry them in and out. */
  readonly #ready: number[] = [];

  // Of the search under way.
  readonly #distance: Float64Array;
  /** 1 once the distance of a column is final and its rows are under way. */
  readonly #settled: Uint8Array;
  readonly #touched: number[] = [];
  readonly #settledColumns: number[] = [];
  /** The row from which a column was reached; number of rows = the idle. */
  readonly #reachedFrom: Int32Array;
  /** Duals of the rows that the search starts from. */
  readonly #sourceDual: Float64Array;
  /** The search in which a row was last scanned. */
  readonly #scannedIn: Int32Array;
  /** Seated rows that had their turn, where their keys are kept up to date. */
  readonly #turned: number[] = [];
  #search = 0;
  #now = 0;
  /** The distance of the nearest seat that ends the search, and its column. */
  #limit = INFINITY;
  #sink = -1;

  // The idle: their dual, open seats at that price, and where they were reached in this search.
  #level = 0;
  #openAtLevel = 0;
  #idleDistance = INFINITY;
  #idleColumn = -1;

  constructor(state: LazyState) {
    const { rows, columns } = state.source;
    this.#state = state;
    this.#distance = new Float64Array(columns).fill(INFINITY);
    this.#settled = new Uint8Array(columns);
    this.#reachedFrom = new Int32Array(columns);
    this.#sourceDual = new Float64Array(rows);
    this.#scannedIn = new Int32Array(rows).fill(-1);
    this.#measureIdle();
  }

  /** How many of the idle hold no seat at their level. */
  get idleWithoutSeat(): number {
    return Math.max(0, this.#state.surplus - this.#openAtLevel);
  }

  /**
   * Assigns a row that has no seat along a shortest path. There must be one: whether all rows can be
   * assigned is settled before.
   */
  *seatRow(row: number): LinearSteps<void> {
    this.#begin(INFINITY);
    this.#startAt(row);
    yield* this.#followShortest();
  }

  /** Finds a seat for at least one more of the idle that have none, along a shortest path. */
  *seatIdle(): LinearSteps<void> {
    this.#begin(INFINITY);
    this.#reachIdle(0, -1);
    yield* this.#followShortest();
  }

  /**
   * Assigns as many of these rows, none of which has a seat, as disjoint paths of length 0 are found for.
   * Prices stay. Every column is looked at once: where many pairs tie, this seats many rows for about the
   * price of one search. Returns how many.
   */
  *seatRowsAlongTies(rows: Int32Array): LinearSteps<number> {
    this.#begin(1);
    let seated = 0;
    for (const row of rows) {
      const known = this.#touched.length;
      this.#startAt(row);
      if (!(yield* this.#followTies(known))) {
        if (this.#state.stopped) break;
        continue;
      }
      seated++;
      // There are many idle: the next path may lead through them again.
      this.#idleDistance = INFINITY;
      this.#idleColumn = -1;
    }
    yield* this.#end();
    return seated;
  }

  /** As `seatRowsAlongTies`, for the idle that have no seat. */
  *seatIdleAlongTies(): LinearSteps<number> {
    const { source, capacities, prices } = this.#state;
    this.#begin(1);
    this.#idleDistance = 0;
    let seated = 0;
    for (let column = 0; column < source.columns && this.idleWithoutSeat > 0; column++) {
      if (capacities[column] === 0 || prices[column] !== this.#level) continue;
      if (this.#distance[column] !== INFINITY) continue;
      const known = this.#touched.length;
      this.#reach(column, 0, source.rows);
      if (yield* this.#followTies(known)) seated++;
      if (this.#state.stopped) break;
    }
    yield* this.#end();
    return seated;
  }

  #begin(limit: number): void {
    this.#search++;
    this.#heap.size = 0;
    this.#ready.length = 0;
    this.#touched.length = 0;
    this.#turned.length = 0;
    this.#settledColumns.length = 0;
    this.#now = 0;
    this.#limit = limit;
    this.#sink = -1;
    this.#idleDistance = INFINITY;
    this.#idleColumn = -1;
  }

  *#end(): LinearSteps<void> {
    for (const column of this.#touched) {
      this.#distance[column] = INFINITY;
      this.#settled[column] = 0;
    }
    yield* this.#renewKeys();
  }

  /**
   * Rows whose lists and prices say by now that they stay for longer than their keys do. Without it the rows
   * of a column with very many of them are looked at in every search. Not during a search, which goes down
   * the heaps.
   */
  *#renewKeys(): LinearSteps<void> {
    const { seats, lists, stride } = this.#state;
    let left = stride;
    for (const row of this.#turned) {
      if (left-- <= 0) {
        if (!(yield* pause(this.#state))) return;
        left = stride;
      }
      const column = seats.columnOfRow[row]!;
      if (column < 0) continue;
      const cost = seats.costOfRow[row]!;
      const key = lists.leastWithout(row, column) - cost;
      if (key <= seats.key[row]!) continue;
      seats.leave(row);
      seats.sit(row, column, cost, key);
    }
    this.#turned.length = 0;
  }

  #startAt(row: number): void {
    this.#sourceDual[row] = this.#state.lists.least(row);
    this.#relaxRow(row);
  }

  /** Searches on to the nearest seat, changes prices, and moves the rows on the path. */
  *#followShortest(): LinearSteps<void> {
    const { prices } = this.#state;
    while (!this.#advance()) if (!(yield* pause(this.#state))) return;
    if (this.#sink < 0) throw new Error('no augmenting path in a feasible problem');

    for (const column of this.#settledColumns) {
      prices[column] = prices[column]! + (this.#limit - this.#distance[column]!);
    }
    const idleMoved = this.#idleDistance < this.#limit;
    if (idleMoved) this.#level += this.#limit - this.#idleDistance;
    this.#flip(this.#sink);
    if (idleMoved) this.#measureIdle();
    yield* this.#end();
  }

  /** Searches on for a while; true once the nearest seat is found, or none is there. */
  #advance(): boolean {
    const { lists } = this.#state;
    const heap = this.#heap;
    const ready = this.#ready;
    const scanUnits = unitsOfScan(this.#state);
    const scans = lists.scans;
    let left = this.#state.stride;
    while (this.#limit > this.#now) {
      if (ready.length > 0) {
        this.#work(ready.pop()!);
      } else {
        if (heap.size === 0 || heap.next() >= this.#limit) break;
        this.#now = heap.next();
        this.#work(heap.pop());
      }
      if (--left <= (lists.scans - scans) * scanUnits) return false;
    }
    return true;
  }

  /** Searches on at distance 0; columns that were touched before `known` belong to other paths. */
  *#followTies(known: number): LinearSteps<boolean> {
    const ready = this.#ready;
    const { lists } = this.#state;
    const scanUnits = unitsOfScan(this.#state);
    let scans = lists.scans;
    let left = this.#state.stride;
    while (this.#sink < 0 && ready.length > 0) {
      this.#work(ready.pop()!);
      if (--left > (lists.scans - scans) * scanUnits) continue;
      if (!(yield* pause(this.#state))) return false;
      left = this.#state.stride;
      scans = lists.scans;
    }
    if (this.#sink < 0) return false;
    this.#flip(this.#sink);
    this.#sink = -1;
    this.#limit = 1;
    ready.length = 0;
    // What was reached and not gone into is free for the next path.
    let kept = known;
    for (let index = known; index < this.#touched.length; index++) {
      const column = this.#touched[index]!;
      if (this.#settled[column] === 1) this.#touched[kept++] = column;
      else this.#distance[column] = INFINITY;
    }
    this.#touched.length = kept;
    return true;
  }

  /** Events are a column to settle, the turn of a row, or a row to scan again, in this order of numbers. */
  #work(event: number): void {
    const { rows, columns } = this.#state.source;
    if (event < columns) {
      if (this.#settled[event] === 0) this.#settle(event);
      return;
    }
    if (event >= columns + rows) {
      this.#rescan(event - columns - rows);
      return;
    }
    const row = event - columns;
    const { left, right, columnOfRow } = this.#state.seats;
    this.#relaxRow(row);
    if (this.#state.source.implicit === true) this.#turned.push(row);
    this.#expect(left[row]!, columnOfRow[row]!);
    this.#expect(right[row]!, columnOfRow[row]!);
  }

  #plan(at: number, event: number): void {
    if (at >= this.#limit) return;
    if (at <= this.#now) this.#ready.push(event);
    else this.#heap.push(at, event);
  }

  /** A column whose distance is final: its rows come next, and the idle if some sit there. */
  #settle(column: number): void {
    const { seats, surplus } = this.#state;
    this.#settled[column] = 1;
    this.#settledColumns.push(column);
    this.#expect(seats.top[column]!, column);
    if (surplus > 0 && seats.open[column]! > 0 && this.#isAtLevel(column)) {
      this.#reachIdle(this.#now, column);
    }
  }

  /** Plans the moment when a row of a settled column could be better off elsewhere. */
  #expect(row: number, column: number): void {
    if (row < 0) return;
    const at = this.#distance[column]! + this.#state.seats.key[row]! - this.#state.prices[column]!;
    this.#plan(at, this.#state.source.columns + row);
  }

  /** What to add to cost + price to get the distance of a column by way of this row. */
  #offset(row: number): number {
    const { seats, prices } = this.#state;
    const column = seats.columnOfRow[row]!;
    if (column < 0) return -this.#sourceDual[row]!;
    return this.#distance[column]! - (seats.costOfRow[row]! + prices[column]!);
  }

  #relaxRow(row: number): void {
    const { lists, prices, source } = this.#state;
    const offset = this.#offset(row);
    const start = row * lists.size;
    const end = start + lists.count[row]!;
    for (let entry = start; entry < end; entry++) {
      const column = lists.columns[entry]!;
      const through = offset + lists.costs[entry]! + prices[column]!;
      if (through < this.#limit && through < this.#distance[column]!) this.#reach(column, through, row);
    }
    const bound = lists.bound[row]!;
    if (bound < INFINITY) this.#plan(offset + bound, source.columns + source.rows + row);
  }

  #rescan(row: number): void {
    const { lists, source, prices } = this.#state;
    if (this.#scannedIn[row] !== this.#search) {
      this.#scannedIn[row] = this.#search;
      lists.refresh(row);
      this.#relaxRow(row);
      return;
    }
    // Once more in one search: more columns tie than a list can hold. Relax them all.
    lists.scans++;
    const offset = this.#offset(row);
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
    const { seats, surplus } = this.#state;
    if (this.#settled[column] === 1) return;
    if (this.#distance[column] === INFINITY) this.#touched.push(column);
    this.#distance[column] = through;
    this.#reachedFrom[column] = from;
    const heldByIdle = surplus > 0 && this.#isAtLevel(column) && this.#openAtLevel <= surplus;
    if (seats.open[column]! > 0 && !heldByIdle) {
      this.#limit = through;
      this.#sink = column;
      return;
    }
    this.#plan(through, column);
  }

  /** The idle, found on an open seat of a column: they could move to any other for price - level. */
  #reachIdle(at: number, column: number): void {
    if (at >= this.#idleDistance) return;
    this.#idleDistance = at;
    this.#idleColumn = column;
    const { prices, capacities, source } = this.#state;
    const offset = at - this.#level;
    for (let other = 0; other < source.columns; other++) {
      const through = offset + prices[other]!;
      if (through < this.#limit && through < this.#distance[other]! && capacities[other]! > 0) {
        this.#reach(other, through, source.rows);
      }
    }
  }

  /** Moves every row on the path to the seat that was reached from it. */
  #flip(sink: number): void {
    const { source, seats, lists } = this.#state;
    let column = sink;
    for (;;) {
      const from = this.#reachedFrom[column]!;
      if (from === source.rows) {
        // The idle take this seat; what they leave, if they did not start here, is taken in turn.
        if (this.#idleColumn < 0) return;
        column = this.#idleColumn;
        continue;
      }
      const before = seats.columnOfRow[from]!;
      if (before >= 0) {
        seats.leave(from);
        if (this.#isAtLevel(before)) this.#openAtLevel++;
      }
      const cost = source.cost(from, column);
      seats.sit(from, column, cost, lists.leastWithout(from, column) - cost);
      if (this.#isAtLevel(column)) this.#openAtLevel--;
      if (before < 0) return;
      column = before;
    }
  }

  #isAtLevel(column: number): boolean {
    return this.#state.prices[column] === this.#level;
  }

  #measureIdle(): void {
    const { source, seats, capacities } = this.#state;
    this.#level = lowestPrice(this.#state);
    this.#openAtLevel = 0;
    for (let column = 0; column < source.columns; column++) {
      if (capacities[column]! > 0 && this.#isAtLevel(column)) this.#openAtLevel += seats.open[column]!;
    }
  }
}
