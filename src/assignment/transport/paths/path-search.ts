import { FORBIDDEN } from '../../costs';
import { EventHeap } from '../../structures';
import { pause, workOfScan } from '../pauses';
import type { TransportState } from '../state';
import type { TransportSteps } from '../steps';
import { CopyMoves } from './copy-moves';
import { LeastOffsets } from './least-offsets';

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * Searches for augmenting paths in the state of a transport.
 *
 * Before and after each search, every seated copy sits in a column that is best for its row, beside those that the row
 * uses already, at the present prices. A search is Dijkstra's method over columns and the hub, edge lengths being
 * reduced costs, with three shortcuts:
 *
 * - A copy relaxes its row's short list only. What other columns could offer starts at the bound of the list, so an
 *   event in the heap at distance + bound - dual scans the row again, if it ever comes up.
 * - The copies in a column are reached in the order of their keys, which are lower bounds on the price at which the
 *   copy would rather go elsewhere. A column with 1,000 copies is not expanded 1,000 times.
 * - Free seats are held by idle bidders, and copies that are kept sit there: a single extra node, the hub. From it the
 *   idle can take a seat at price - hub's price - what the seat costs in itself, and give a free one back likewise.
 *
 * A row with several copies is reached through each of them at most; the first time is the shortest, since what it pays
 * is less than what it does not use costs, so that paths stay simple in what they change.
 *
 * Each search pauses now and then. One that is stopped is dropped: it has changed nothing by then, or, along ties, what
 * it has changed stands.
 *
 * Source: R. Jonker, A. Volgenant, Computing 38 (1987) 325-340, DOI 10.1007/BF02278710, for the method and the update
 * of prices; the shortcuts are this library's own. Searches from many copies at once: J. E. Hopcroft, R. M. Karp, SIAM
 * J. Computing 2 (1973) 225-231, DOI 10.1137/0202019.
 */
export class PathSearch {
  readonly #state: TransportState;
  readonly #heap = new EventHeap(1024);
  /** Events at the distance that is being worked on; the heap would only carry them in and out. */
  readonly #ready: number[] = [];

  // Of the search under way; the last column is the hub.
  readonly #distance: Float64Array;
  /** 1 once the distance of a column is final and its copies are under way. */
  readonly #settled: Uint8Array;
  readonly #touched: number[] = [];
  readonly #settledColumns: number[] = [];
  /**
   * The copy from which a column was reached; -1 - column where the idle move on from there, `#begun` at the hub's
   * start.
   */
  readonly #reachedFrom: Int32Array;
  /** What the copies cost that the search starts from, by row. */
  readonly #sourceDual: Float64Array;
  /** The search in which a row was last scanned. */
  readonly #scannedIn: Int32Array;
  readonly #offsets: LeastOffsets;
  #search = 0;
  #now = 0;
  /** The distance of the nearest place that ends the search, and its column. */
  #limit = INFINITY;
  #sink = -1;
  readonly #moves: CopyMoves;

  constructor(state: TransportState) {
    const { rows, columns } = state;
    this.#state = state;
    this.#distance = new Float64Array(columns + 1).fill(INFINITY);
    this.#settled = new Uint8Array(columns + 1);
    this.#reachedFrom = new Int32Array(columns + 1);
    this.#sourceDual = new Float64Array(rows);
    this.#scannedIn = new Int32Array(rows).fill(-1);
    this.#offsets = new LeastOffsets(rows, state.lists);
    this.#moves = new CopyMoves(state);
  }

  /** How many of the idle hold no seat at the hub's price; below 0 where the hub could take more copies. */
  get idleWithoutSeat(): number {
    return this.#moves.idleWithoutSeat;
  }

  /** Seats a copy along a shortest path. There must be one. */
  *seatCopy(copy: number): TransportSteps<void> {
    this.#begin(INFINITY);
    this.#startAt(copy);
    yield* this.#followShortest();
  }

  /** Finds a seat for at least one more of the idle that have none, along a shortest path. */
  *seatIdle(): TransportSteps<void> {
    this.#begin(INFINITY);
    this.#reachHub(0, START);
    yield* this.#followShortest();
  }

  /**
   * Assigns as many of these copies, none of which has a seat, as disjoint paths of length 0 are found for.
   * Prices stay. Every column is looked at once: where many pairs tie, this seats many copies for about the
   * price of one search. Returns how many.
   */
  *seatCopiesAlongTies(copies: Int32Array): TransportSteps<number> {
    this.#begin(1);
    let seated = 0;
    for (const copy of copies) {
      const known = this.#touched.length;
      this.#startAt(copy);
      if (!(yield* this.#followTies(known))) {
        if (this.#state.stopped) break;
        continue;
      }
      seated++;
    }
    yield* this.#end();
    return seated;
  }

  #begin(limit: number): void {
    this.#search++;
    this.#offsets.begin();
    this.#heap.size = 0;
    this.#ready.length = 0;
    this.#touched.length = 0;
    this.#moves.turned.length = 0;
    this.#settledColumns.length = 0;
    this.#now = 0;
    this.#limit = limit;
    this.#sink = -1;
  }

  *#end(): TransportSteps<void> {
    for (const column of this.#touched) {
      this.#distance[column] = INFINITY;
      this.#settled[column] = 0;
    }
    yield* this.#moves.renewKeys();
  }

  #startAt(copy: number): void {
    const row = this.#state.rowOfCopy[copy]!;
    this.#sourceDual[row] = this.#state.leastUnusedExactly(row);
    this.#relax(copy);
  }

  /** Searches on to the nearest place, changes prices, and moves the copies on the path. */
  *#followShortest(): TransportSteps<void> {
    const state = this.#state;
    const { prices, hub } = state;
    while (!this.#advance()) if (!(yield* pause(state))) return;
    if (this.#sink < 0) throw new Error('no augmenting path in a feasible problem');

    let movesHub = false;
    for (const column of this.#settledColumns) {
      const raise = this.#limit - this.#distance[column]!;
      if (column !== hub) prices[column] = prices[column]! + raise;
      else {
        state.hubPrice += raise;
        movesHub = raise > 0;
      }
    }
    this.#flip(this.#sink);
    if (movesHub) this.#moves.measureHub();
    yield* this.#end();
  }

  /** Searches on for a while; true once the nearest place is found, or none is there. */
  #advance(): boolean {
    const { lists } = this.#state;
    const heap = this.#heap;
    const ready = this.#ready;
    const scanWork = workOfScan(this.#state);
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
      if (--left <= (lists.scans - scans) * scanWork) return false;
    }
    return true;
  }

  /** Searches on at distance 0; columns that were touched before `known` belong to other paths. */
  *#followTies(known: number): TransportSteps<boolean> {
    const ready = this.#ready;
    const { lists } = this.#state;
    const scanWork = workOfScan(this.#state);
    let scans = lists.scans;
    let left = this.#state.stride;
    while (this.#sink < 0 && ready.length > 0) {
      this.#work(ready.pop()!);
      if (--left > (lists.scans - scans) * scanWork) continue;
      if (!(yield* pause(this.#state))) return false;
      left = this.#state.stride;
      scans = lists.scans;
    }
    if (this.#sink < 0) return false;
    this.#flip(this.#sink);
    this.#sink = -1;
    this.#limit = 1;
    ready.length = 0;
    this.#offsets.begin();
    // What was reached and not gone into is free for the next path; and the hub, where there are many of the idle.
    let kept = 0;
    const { hub } = this.#state;
    for (let index = 0; index < this.#touched.length; index++) {
      const column = this.#touched[index]!;
      if (column !== hub && (index < known || this.#settled[column] === 1)) this.#touched[kept++] = column;
      else {
        this.#distance[column] = INFINITY;
        this.#settled[column] = 0;
      }
    }
    this.#touched.length = kept;
    return true;
  }

  /** Events are a column to settle, the turn of a copy, or its row to scan again, in this order of numbers. */
  #work(event: number): void {
    const { columns, copies } = this.#state;
    if (event <= columns) {
      if (this.#settled[event] === 0 && this.#distance[event]! <= this.#now) this.#settle(event);
      return;
    }
    const copy = event - columns - 1;
    if (copy >= copies) {
      this.#rescan(copy - copies);
      return;
    }
    const { left, right, columnOfCopy } = this.#state.seats;
    this.#relax(copy);
    if (this.#state.problem.source.implicit === true) this.#moves.turned.push(copy);
    this.#expect(left[copy]!, columnOfCopy[copy]!);
    this.#expect(right[copy]!, columnOfCopy[copy]!);
  }

  #plan(at: number, event: number): void {
    if (at >= this.#limit) return;
    if (at <= this.#now) this.#ready.push(event);
    else this.#heap.push(at, event);
  }

  /** A column whose distance is final: its copies come next, and the idle if some sit there. */
  #settle(column: number): void {
    const state = this.#state;
    const { seats, hub } = state;
    this.#settled[column] = 1;
    this.#settledColumns.push(column);
    this.#expect(seats.top[column]!, column);
    if (column === hub) {
      this.#expandHub();
      return;
    }
    if (seats.open[column] === 0) return;
    // A free seat that is not where it may be would have ended the search.
    const toHub = state.hubPrice + state.nextReserve(column) - state.prices[column]!;
    this.#reachHub(this.#now + toHub, -1 - column);
  }

  /** Plans the moment when a copy in a settled column could be better off elsewhere. */
  #expect(copy: number, column: number): void {
    if (copy < 0) return;
    const { seats, hub, prices, columns } = this.#state;
    const price = column === hub ? this.#state.hubPrice : prices[column]!;
    this.#plan(this.#distance[column]! + seats.key[copy]! - price, columns + 1 + copy);
  }

  /** What to add to cost + price to get the distance of a column by way of this copy. */
  #offset(copy: number): number {
    const { seats, prices, hub, rowOfCopy } = this.#state;
    const column = seats.columnOfCopy[copy]!;
    if (column < 0) return -this.#sourceDual[rowOfCopy[copy]!]!;
    const price = column === hub ? this.#state.hubPrice : prices[column]!;
    return this.#distance[column]! - (seats.costOfCopy[copy]! + price);
  }

  #relax(copy: number): void {
    const state = this.#state;
    const { lists, prices, columns, rowOfCopy, seats, hub } = state;
    const row = rowOfCopy[copy]!;
    const offset = this.#offset(copy);
    const isSingle = state.isSingle(row);
    if (state.problem.keepable[row]! > 0 && seats.columnOfCopy[copy] !== hub) {
      this.#reachHub(offset + state.nextKeepCost(row) + state.hubPrice, copy);
    }
    if (isSingle && this.#offsets.isDominated(row, offset)) return;
    const start = row * lists.size;
    const end = start + lists.count[row]!;
    for (let entry = start; entry < end; entry++) {
      const column = lists.columns[entry]!;
      const through = offset + lists.costs[entry]! + prices[column]!;
      if (
        through < this.#limit &&
        through < this.#distance[column]! &&
        (isSingle || !state.holds(row, column))
      ) {
        this.#reach(column, through, copy);
      }
    }
    const bound = lists.bound[row]!;
    if (bound < INFINITY) this.#plan(offset + bound, columns + 1 + state.copies + copy);
  }

  #rescan(copy: number): void {
    const state = this.#state;
    const { lists, problem, prices, columns, rowOfCopy } = state;
    const row = rowOfCopy[copy]!;
    if (state.isSingle(row) && this.#offsets.isDominated(row, this.#offset(copy))) return;
    if (this.#scannedIn[row] !== this.#search) {
      this.#scannedIn[row] = this.#search;
      state.refresh(row);
      this.#relax(copy);
      return;
    }
    // Once more in one search: more columns tie than a list can hold. Relax them all.
    lists.scans++;
    const offset = this.#offset(copy);
    const isSingle = state.isSingle(row);
    const costs = problem.source.row(row);
    for (let column = 0; column < columns; column++) {
      const cost = costs[column]!;
      const through = offset + cost + prices[column]!;
      if (
        through < this.#limit &&
        through < this.#distance[column]! &&
        cost !== FORBIDDEN &&
        (isSingle || !state.holds(row, column))
      ) {
        this.#reach(column, through, copy);
      }
    }
  }

  #reach(column: number, through: number, from: number): void {
    const state = this.#state;
    if (this.#settled[column] === 1) return;
    if (this.#distance[column] === INFINITY) this.#touched.push(column);
    this.#distance[column] = through;
    this.#reachedFrom[column] = from;
    if (state.seats.open[column]! > 0 && !state.isContent(column)) {
      this.#limit = through;
      this.#sink = column;
      return;
    }
    this.#plan(through, column);
  }

  #reachHub(through: number, from: number): void {
    const { hub } = this.#state;
    if (!(through < this.#limit && through < this.#distance[hub]!) || this.#settled[hub] === 1) return;
    if (this.#distance[hub] === INFINITY) this.#touched.push(hub);
    this.#distance[hub] = through;
    this.#reachedFrom[hub] = from;
    // More free seats than idle: one of them is nobody's.
    if (this.#moves.idleWithoutSeat < 0) {
      this.#limit = through;
      this.#sink = hub;
      return;
    }
    this.#plan(through, hub);
  }

  /** The idle could move to any other seat that need not be taken. */
  #expandHub(): void {
    const state = this.#state;
    const { prices, columns, problem, seats, hubPrice, stepped, hub } = state;
    const offset = this.#now - hubPrice;
    const { open, top } = seats;
    for (let column = 0; column < columns; column++) {
      const through = offset + prices[column]!;
      if (stepped[column] === 0) {
        if (through < this.#limit && through < this.#distance[column]! && problem.seats[column]! > 0) {
          this.#reach(column, through, -1 - hub);
        }
        continue;
      }
      // Where a free seat is the idle's already, they could take the one before it.
      const isFree = open[column]! > 0 && !state.isContent(column);
      if (!isFree && top[column]! < 0) continue;
      const reserve = isFree ? state.nextReserve(column) : state.lastReserve(column);
      if (reserve === Number.NEGATIVE_INFINITY) continue;
      const at = through - reserve;
      if (at < this.#limit && at < this.#distance[column]!) this.#reach(column, at, -1 - hub);
    }
  }

  /** Moves every copy on the path to the place that was reached from it. */
  #flip(sink: number): void {
    const { hub } = this.#state;
    let column = sink;
    for (;;) {
      const from = this.#reachedFrom[column]!;
      if (from < 0) {
        if (column === hub) {
          // The idle, found on a free seat of a column, or where the search began.
          if (from === START) return;
          column = -1 - from;
        } else column = hub;
        continue;
      }
      const before = this.#moves.move(from, column);
      if (before < 0) return;
      column = before;
    }
  }
}

/** Where a search from the hub begins. */
const START = -(2 ** 31);
