import { type LazyState, lowestPrice, unitsOfScan } from './lazy-state';

/** What bounds one phase of the auction: rows that still wait then are left without a seat. */
export interface AuctionLimits {
  readonly bids: number;
  readonly scans: number;
}

/**
 * One phase of the auction: rows without a seat bid until all have one, or the limits are reached. It
 * starts from the prices and seats of now and lets go of every seat that is more than `epsilon` worse than
 * the row's best. On return each seated row is within `epsilon` of its best column at the prices of then.
 *
 * A row bids for its best column as much as makes it indifferent to its second best, at least `epsilon`.
 * It takes an open seat, or else the cheapest one, whose row must bid again. Seats of one column have one
 * price for newcomers, that of the cheapest; a bid for a second seat of the same column never competes
 * with the first (Bertsekas and Castanon, "similar objects").
 *
 * When there are more seats than rows, the surplus is held by idle bidders who do not care where they sit
 * ("similar persons"): after the rows have come to rest, the idle take the cheapest seats of all, and rows
 * that sat there bid again. That is what makes prices of an earlier phase harmless: a seat that stays
 * empty ends at the lowest price.
 *
 * Source: D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment
 * problem", Annals of Operations Research 14 (1988) 105-123, DOI 10.1007/BF02186476; and with D. A.
 * Castanon, "The auction algorithm for the transportation problem", ibid. 20 (1989) 67-96,
 * DOI 10.1007/BF02216923. Lists with a bound in place of full rows are this library's own.
 *
 * Where the source is scanned in batches, a row whose list is stale steps aside until as many have as a
 * batch holds, or nobody else can bid; then all of them are scanned at the prices of then, and bid next.
 */
export class AuctionPhase {
  /** Bids placed so far. */
  bids = 0;
  /** Whether all rows have come to rest. */
  complete = false;
  readonly #state: LazyState;
  readonly #epsilon: number;
  readonly #mostBids: number;
  readonly #lastScan: number;
  /** Rows that wait for their turn: a ring. */
  readonly #queue: Int32Array;
  /** How many rows were looked at so far, whether they are content where they are. */
  #looked = 0;
  #head = 0;
  #waiting = 0;
  /** Rows that wait for a batch; without batches none ever does. */
  readonly #aside: Int32Array;
  #asideCount = 0;
  /** How many rows the last batch had, and how many of them were stale again before they had bid. */
  #recalled = 0;
  #inVain = 0;
  /** Rows of the last batch that have not had their turn yet. */
  #fresh = 0;

  constructor(state: LazyState, epsilon: number, limits: AuctionLimits) {
    const { lists, source } = state;
    this.#state = state;
    this.#epsilon = epsilon;
    this.#mostBids = limits.bids;
    this.#lastScan = lists.scans + limits.scans;
    this.#queue = new Int32Array(source.rows);
    this.#aside = new Int32Array(source.batch?.size ?? 0);
  }

  /** Rows without a seat, or that may have to leave theirs. */
  get unassigned(): number {
    return this.#waiting + this.#asideCount + this.#queue.length - this.#looked;
  }

  /** The rows that step aside for a batch: none unless `advance` said so. */
  get aside(): Int32Array {
    return this.#aside.subarray(0, this.#asideCount);
  }

  /** Puts the rows that stepped aside, scanned by now, at the head of those that wait. */
  recall(): void {
    const queue = this.#queue;
    for (let index = this.#asideCount - 1; index >= 0; index--) {
      this.#head = this.#head > 0 ? this.#head - 1 : queue.length - 1;
      queue[this.#head] = this.#aside[index]!;
    }
    this.#waiting += this.#asideCount;
    this.#recalled = this.#asideCount;
    this.#fresh = this.#asideCount;
    this.#inVain = 0;
    this.#asideCount = 0;
  }

  /**
   * Rows that want the same columns spoil each other's lists when they are scanned at the same prices: the
   * batches get smaller then, and larger again where that does not happen.
   */
  #adaptBatch(): void {
    const state = this.#state;
    if (this.#inVain * 4 > this.#recalled) state.batchSize = Math.max(1, state.batchSize >> 1);
    else if (this.#inVain * 16 < this.#recalled) {
      state.batchSize = Math.min(this.#aside.length, 2 * state.batchSize);
    }
  }

  /** Goes on for about so many units of work. Says whether to go on, to scan a batch first, or not at all. */
  advance(units: number): 'go on' | 'scan' | 'done' {
    const { lists, surplus } = this.#state;
    if (this.#looked < this.#queue.length) {
      this.#lookAtRows(units);
      return 'go on';
    }
    for (let left = units; ; ) {
      const scans = lists.scans;
      const bids = this.bids;
      if (!this.#bidAll(left)) return 'done';
      left -= this.bids - bids + (lists.scans - scans) * unitsOfScan(this.#state);
      if (this.#asideCount > 0 && (this.#waiting === 0 || this.#isBatchFull())) {
        this.#adaptBatch();
        return 'scan';
      }
      if (this.#waiting > 0 || left <= 0) return 'go on';
      if (surplus > 0) {
        const evicted = seatTheIdle(this.#state, this.#epsilon);
        for (const row of evicted) this.#enqueue(row);
        if (evicted.length > 0) continue;
      }
      this.complete = true;
      return 'done';
    }
  }

  /** Has the next rows leave seats that are not good enough. */
  #lookAtRows(most: number): void {
    const { lists, prices, seats, rowOrder } = this.#state;
    const end = Math.min(rowOrder.length, this.#looked + most);
    for (; this.#looked < end; this.#looked++) {
      const row = rowOrder[this.#looked]!;
      const column = seats.columnOfRow[row]!;
      if (column >= 0) {
        const own = seats.costOfRow[row]! + prices[column]!;
        // A bound that is too low can only make a row bid again.
        if (own <= lists.leastWithout(row, column) + this.#epsilon) continue;
        seats.leave(row);
      }
      this.#enqueue(row);
    }
  }

  /** The rows of the last batch have their turn before the next one. */
  #isBatchFull(): boolean {
    return (
      this.#asideCount === this.#aside.length ||
      (this.#asideCount >= this.#state.batchSize && this.#fresh === 0)
    );
  }

  #enqueue(row: number): void {
    const tail = this.#head + this.#waiting;
    const { length } = this.#queue;
    this.#queue[tail < length ? tail : tail - length] = row;
    this.#waiting++;
  }

  /**
   * Lets rows bid until none waits, a batch is full, or the work is done. False if the limits of the phase
   * are reached.
   */
  #bidAll(units: number): boolean {
    const { lists, prices, seats, range } = this.#state;
    const { columns: listColumns, costs: listCosts, count, bound, size } = lists;
    const { open, top, key } = seats;
    const epsilon = this.#epsilon;
    const queue = this.#queue;
    const aside = this.#aside;
    const batched = aside.length > 0;
    const scanUnits = unitsOfScan(this.#state);
    let left = units;
    nextRow: while (this.#waiting > 0) {
      if (batched && this.#isBatchFull()) return true;
      if (this.bids >= this.#mostBids || lists.scans >= this.#lastScan) return false;
      if (left-- <= 0) return true;
      const row = queue[this.#head]!;
      this.#head = this.#head + 1 < queue.length ? this.#head + 1 : 0;
      this.#waiting--;
      const wasFresh = this.#fresh > 0;
      if (wasFresh) this.#fresh--;

      const start = row * size;
      let best = Number.POSITIVE_INFINITY;
      let second = Number.POSITIVE_INFINITY;
      let entryOfBest = -1;
      for (let scanned = false; ; scanned = true) {
        const end = start + count[row]!;
        for (let entry = start; entry < end; entry++) {
          const value = listCosts[entry]! + prices[listColumns[entry]!]!;
          if (value < best) {
            second = best;
            best = value;
            entryOfBest = entry;
          } else if (value < second) {
            second = value;
          }
        }
        if (best <= bound[row]! || scanned) break;
        if (batched) {
          aside[this.#asideCount++] = row;
          if (wasFresh) this.#inVain++;
          continue nextRow;
        }
        lists.refresh(row);
        left -= scanUnits;
        best = Number.POSITIVE_INFINITY;
        second = Number.POSITIVE_INFINITY;
      }
      this.bids++;
      if (bound[row]! < second) second = bound[row]!;
      // The only column the row is allowed on: it can outbid whoever has another.
      if (second === Number.POSITIVE_INFINITY) second = best + range;

      const column = listColumns[entryOfBest]!;
      const raise = second - best;
      const bid = prices[column]! + Math.max(raise, epsilon);
      if (open[column] === 0) {
        const evicted = top[column]!;
        seats.leave(evicted);
        this.#enqueue(evicted);
      }
      seats.sit(row, column, listCosts[entryOfBest]!, bid);
      if (open[column] === 0) prices[column] = key[top[column]!]!;
    }
    return true;
  }
}

/**
 * Lets the idle take the `surplus` cheapest seats at one price, the least that makes room for them.
 * Returns the rows that lost their seats; none if the idle are within epsilon of content already, or as
 * content as they can be without taking seats at their own price.
 */
function seatTheIdle(state: LazyState, epsilon: number): number[] {
  const { prices, seats, surplus, capacities } = state;
  const { open, key, columnOfRow } = seats;
  let low = lowestPrice(state);
  let content = 0;
  for (let column = 0; column < prices.length; column++) {
    if (prices[column]! <= low + epsilon) content += open[column]!;
  }
  if (content >= surplus) return [];

  const seatsUpTo = (price: number): number => {
    let count = 0;
    for (let column = 0; column < prices.length; column++)
      if (prices[column]! <= price) count += open[column]!;
    for (let row = 0; row < key.length; row++) if (columnOfRow[row]! >= 0 && key[row]! <= price) count++;
    return count;
  };
  // The level is an integer as all prices are: between low and high, by halves.
  let high = low;
  for (const price of prices) if (price > high && price < Number.POSITIVE_INFINITY) high = price;
  for (const price of key) if (price > high) high = price;
  while (low < high) {
    const middle = Math.floor(low + (high - low) / 2);
    if (seatsUpTo(middle) >= surplus) high = middle;
    else low = middle + 1;
  }
  const level = low;

  const evicted: number[] = [];
  for (const row of state.rowOrder) if (columnOfRow[row]! >= 0 && key[row]! < level) evicted.push(row);
  for (const row of evicted) seats.leave(row);
  for (let column = 0; column < prices.length; column++) {
    if (capacities[column]! > 0 && prices[column]! < level) prices[column] = level;
  }
  return evicted;
}
