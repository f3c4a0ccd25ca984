import { FORBIDDEN } from '../../costs';
import { EventHeap } from '../../structures';
import type { TransportState } from '../state';
import { CopyMoves } from './copy-moves';
import { LeastOffsets } from './least-offsets';

const INFINITY = Number.POSITIVE_INFINITY;

/** Where a search from the hub begins. */
export const START = -(2 ** 31);

/**
 * What a search reaches, event by event, up to the nearest place that ends it: Dijkstra's method over columns and the
 * hub, edge lengths being reduced costs, with three shortcuts:
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
 */
export abstract class Relaxation {
  protected readonly state: TransportState;
  protected readonly heap = new EventHeap(1024);
  /** Events at the distance that is being worked on; the heap would only carry them in and out. */
  protected readonly ready: number[] = [];

  // Of the search under way; the last column is the hub.
  protected readonly distance: Float64Array;
  /** 1 once the distance of a column is final and its copies are under way. */
  protected readonly settled: Uint8Array;
  protected readonly touched: number[] = [];
  protected readonly settledColumns: number[] = [];
  /**
   * The copy from which a column was reached; -1 - column where the idle move on from there, {@link START} where the
   * search begins at the hub.
   */
  protected readonly reachedFrom: Int32Array;
  /** What the copies cost that the search starts from, by row. */
  protected readonly sourceDual: Float64Array;
  /** The search in which a row was last scanned. */
  readonly #scannedIn: Int32Array;
  protected readonly offsets: LeastOffsets;
  protected search = 0;
  protected now = 0;
  /** The distance of the nearest place that ends the search, and its column. */
  protected limit = INFINITY;
  protected sink = -1;
  protected readonly moves: CopyMoves;

  constructor(state: TransportState) {
    const { rows, columns } = state;
    this.state = state;
    this.distance = new Float64Array(columns + 1).fill(INFINITY);
    this.settled = new Uint8Array(columns + 1);
    this.reachedFrom = new Int32Array(columns + 1);
    this.sourceDual = new Float64Array(rows);
    this.#scannedIn = new Int32Array(rows).fill(-1);
    this.offsets = new LeastOffsets(rows, state.lists);
    this.moves = new CopyMoves(state);
  }

  /** Events are a column to settle, the turn of a copy, or its row to scan again, in this order of numbers. */
  protected work(event: number): void {
    const { columns, copies } = this.state;
    if (event <= columns) {
      if (this.settled[event] === 0 && this.distance[event]! <= this.now) this.#settle(event);
      return;
    }
    const copy = event - columns - 1;
    if (copy >= copies) {
      this.#rescan(copy - copies);
      return;
    }
    const { left, right, columnOfCopy } = this.state.seats;
    this.relax(copy);
    if (this.state.problem.source.implicit === true) this.moves.turned.push(copy);
    this.#expect(left[copy]!, columnOfCopy[copy]!);
    this.#expect(right[copy]!, columnOfCopy[copy]!);
  }

  #plan(at: number, event: number): void {
    if (at >= this.limit) return;
    if (at <= this.now) this.ready.push(event);
    else this.heap.push(at, event);
  }

  /** A column whose distance is final: its copies come next, and the idle if some sit there. */
  #settle(column: number): void {
    const state = this.state;
    const { seats, hub } = state;
    this.settled[column] = 1;
    this.settledColumns.push(column);
    this.#expect(seats.top[column]!, column);
    if (column === hub) {
      this.#expandHub();
      return;
    }
    if (seats.open[column] === 0) return;
    // A free seat that is not where it may be would have ended the search.
    const toHub = state.hubPrice + state.nextReserve(column) - state.prices[column]!;
    this.reachHub(this.now + toHub, -1 - column);
  }

  /** Plans the moment when a copy in a settled column could be better off elsewhere. */
  #expect(copy: number, column: number): void {
    if (copy < 0) return;
    const { seats, hub, prices, columns } = this.state;
    const price = column === hub ? this.state.hubPrice : prices[column]!;
    this.#plan(this.distance[column]! + seats.key[copy]! - price, columns + 1 + copy);
  }

  /** What to add to cost + price to get the distance of a column by way of this copy. */
  #offset(copy: number): number {
    const { seats, prices, hub, rowOfCopy } = this.state;
    const column = seats.columnOfCopy[copy]!;
    if (column < 0) return -this.sourceDual[rowOfCopy[copy]!]!;
    const price = column === hub ? this.state.hubPrice : prices[column]!;
    return this.distance[column]! - (seats.costOfCopy[copy]! + price);
  }

  protected relax(copy: number): void {
    const state = this.state;
    const { lists, prices, columns, rowOfCopy, seats, hub } = state;
    const row = rowOfCopy[copy]!;
    const offset = this.#offset(copy);
    const isSingle = state.isSingle(row);
    if (state.problem.keepable[row]! > 0 && seats.columnOfCopy[copy] !== hub) {
      this.reachHub(offset + state.nextKeepCost(row) + state.hubPrice, copy);
    }
    if (isSingle && this.offsets.isDominated(row, offset)) return;
    const start = row * lists.size;
    const end = start + lists.count[row]!;
    for (let entry = start; entry < end; entry++) {
      const column = lists.columns[entry]!;
      const through = offset + lists.costs[entry]! + prices[column]!;
      if (
        through < this.limit &&
        through < this.distance[column]! &&
        (isSingle || !state.holds(row, column))
      ) {
        this.#reach(column, through, copy);
      }
    }
    const bound = lists.bound[row]!;
    if (bound < INFINITY) this.#plan(offset + bound, columns + 1 + state.copies + copy);
  }

  #rescan(copy: number): void {
    const state = this.state;
    const { lists, problem, prices, columns, rowOfCopy } = state;
    const row = rowOfCopy[copy]!;
    if (state.isSingle(row) && this.offsets.isDominated(row, this.#offset(copy))) return;
    if (this.#scannedIn[row] !== this.search) {
      this.#scannedIn[row] = this.search;
      state.refresh(row);
      this.relax(copy);
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
        through < this.limit &&
        through < this.distance[column]! &&
        cost !== FORBIDDEN &&
        (isSingle || !state.holds(row, column))
      ) {
        this.#reach(column, through, copy);
      }
    }
  }

  #reach(column: number, through: number, from: number): void {
    const state = this.state;
    if (this.settled[column] === 1) return;
    if (this.distance[column] === INFINITY) this.touched.push(column);
    this.distance[column] = through;
    this.reachedFrom[column] = from;
    if (state.seats.open[column]! > 0 && !state.isContent(column)) {
      this.limit = through;
      this.sink = column;
      return;
    }
    this.#plan(through, column);
  }

  protected reachHub(through: number, from: number): void {
    const { hub } = this.state;
    if (!(through < this.limit && through < this.distance[hub]!) || this.settled[hub] === 1) return;
    if (this.distance[hub] === INFINITY) this.touched.push(hub);
    this.distance[hub] = through;
    this.reachedFrom[hub] = from;
    // More free seats than idle: one of them is nobody's.
    if (this.moves.idleWithoutSeat < 0) {
      this.limit = through;
      this.sink = hub;
      return;
    }
    this.#plan(through, hub);
  }

  /** The idle could move to any other seat that need not be taken. */
  #expandHub(): void {
    const state = this.state;
    const { prices, columns, problem, seats, hubPrice, stepped, hub } = state;
    const offset = this.now - hubPrice;
    const { open, top } = seats;
    for (let column = 0; column < columns; column++) {
      const through = offset + prices[column]!;
      if (stepped[column] === 0) {
        if (through < this.limit && through < this.distance[column]! && problem.seats[column]! > 0) {
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
      if (at < this.limit && at < this.distance[column]!) this.#reach(column, at, -1 - hub);
    }
  }
}
