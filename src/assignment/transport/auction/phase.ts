import { workOfScan } from '../pauses';
import type { TransportState } from '../state';
import { BestColumns } from './best-columns';
import { isShort, seatTheIdle } from './idle';

const INFINITY = Number.POSITIVE_INFINITY;

/** What bounds one phase of the auction: copies that still wait at a limit are left without a seat. */
export interface AuctionLimits {
  readonly bids: number;
  readonly scans: number;
}

/**
 * One phase of the auction, from the current prices and seats: copies without a seat bid until all have one, or the
 * limits are reached. On return each seated copy satisfies epsilon-complementary slackness: no column that its row does
 * not use is better by more than `epsilon`.
 *
 * A bid raises the price of the row's best unused column by the margin to the second best, at least `epsilon`. Once
 * all copies have come to rest, the idle, who hold the free seats, take theirs (`seatTheIdle`), and whoever they evict
 * bids again.
 *
 * Source: D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem", Annals
 * of Operations Research 14 (1988) 105-123, DOI 10.1007/BF02186476; and with D. A. Castanon, "The auction algorithm for
 * the transportation problem", ibid. 20 (1989) 67-96, DOI 10.1007/BF02216923. Deviations, this library's own: lists
 * with a bound in place of full rows; kept copies, required and rewarded seats as one hub with reserve prices.
 */
export class AuctionPhase {
  /** Bids placed so far. */
  bids = 0;
  /** Whether all copies have come to rest, and all free seats are where they may be. */
  isAtRest = false;
  readonly #state: TransportState;
  readonly #epsilon: number;
  readonly #mostBids: number;
  readonly #lastScan: number;
  /** What it takes to look at all seats for the idle, in bids. */
  readonly #workOfIdle: number;
  /** Copies that wait for their turn: a ring. */
  readonly #queue: Int32Array;
  /** 1 for the copies in it, also those that were seated along with another of their row. */
  readonly #isQueued: Uint8Array;
  /** How many copies were looked at so far, whether they are content where they are. */
  #looked = 0;
  #head = 0;
  #waiting = 0;
  /**
   * Copies whose row has a stale list: they step aside until a batch is full, or nobody else can bid, and bid next once
   * it is scanned at the current prices. Empty without batches.
   */
  readonly #aside: Int32Array;
  #asideCount = 0;
  /** How many copies the last batch had, and how many of them were stale again before they had bid. */
  #recalled = 0;
  #inVain = 0;
  /** Copies of the last batch that have not had their turn yet. */
  #fresh = 0;
  readonly #best = new BestColumns();

  constructor(state: TransportState, epsilon: number, limits: AuctionLimits) {
    const { lists, problem, copies } = state;
    this.#state = state;
    this.#epsilon = epsilon;
    this.#mostBids = limits.bids;
    this.#lastScan = lists.scans + limits.scans;
    this.#workOfIdle = 1 + ((problem.source.columns + copies) >>> 4);
    this.#queue = new Int32Array(copies);
    this.#isQueued = new Uint8Array(copies);
    this.#aside = new Int32Array(problem.source.batch?.size ?? 0);
  }

  /** Copies without a seat, or that may have to leave theirs. */
  get unassigned(): number {
    return this.#waiting + this.#asideCount + this.#queue.length - this.#looked;
  }

  /** The rows that step aside for a batch: none unless `advance` said so. */
  get aside(): Int32Array {
    const { rowOfCopy } = this.#state;
    const rows = this.#aside.subarray(0, this.#asideCount).map((copy) => rowOfCopy[copy]!);
    return rows.length < 2 ? rows : Int32Array.from(new Set(rows));
  }

  /** Puts the copies that stepped aside, scanned by now, at the head of those that wait. */
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

  /** Goes on for about so much work. Says whether to go on, to scan a batch first, or not at all. */
  advance(work: number): 'go on' | 'scan' | 'done' {
    const { lists } = this.#state;
    if (this.#looked < this.#queue.length) {
      this.#lookAtCopies(work);
      return 'go on';
    }
    for (let left = work; ; ) {
      const scans = lists.scans;
      const bids = this.bids;
      if (!this.#bidAll(left)) return 'done';
      left -= this.bids - bids + (lists.scans - scans) * workOfScan(this.#state);
      if (this.#asideCount > 0 && (this.#waiting === 0 || this.#isBatchFull())) {
        this.#adaptBatch();
        return 'scan';
      }
      if (this.#waiting > 0 || left <= 0) return 'go on';
      if (this.bids >= this.#mostBids) return 'done';
      left -= this.#workOfIdle;
      this.bids += this.#workOfIdle;
      const evicted = seatTheIdle(this.#state, this.#epsilon);
      if (evicted === undefined) {
        this.isAtRest = true;
        return 'done';
      }
      if (evicted.length === 0) {
        this.isAtRest = !isShort(this.#state);
        return 'done';
      }
      for (const copy of evicted) this.#enqueue(copy);
    }
  }

  /** Has the next copies leave seats that are not good enough. */
  #lookAtCopies(most: number): void {
    const state = this.#state;
    const { prices, seats, copyOrder, hub } = state;
    const end = Math.min(copyOrder.length, this.#looked + most);
    for (; this.#looked < end; this.#looked++) {
      const copy = copyOrder[this.#looked]!;
      const column = seats.columnOfCopy[copy]!;
      if (column >= 0) {
        const own = seats.costOfCopy[copy]! + (column === hub ? state.hubPrice : prices[column]!);
        // A bound that is too low can only make a copy bid again.
        const least = state.leastElsewhere(copy);
        if (own <= least + this.#epsilon) continue;
        state.leave(copy);
      }
      this.#enqueue(copy);
    }
  }

  /** The copies of the last batch have their turn before the next one. */
  #isBatchFull(): boolean {
    return (
      this.#asideCount === this.#aside.length ||
      (this.#asideCount >= this.#state.batchSize && this.#fresh === 0)
    );
  }

  #enqueue(copy: number): void {
    if (this.#isQueued[copy] === 1) return;
    this.#isQueued[copy] = 1;
    const tail = this.#head + this.#waiting;
    const { length } = this.#queue;
    this.#queue[tail < length ? tail : tail - length] = copy;
    this.#waiting++;
  }

  /**
   * Lets copies bid until none waits, a batch is full, or the work is done. False if the limits of the phase
   * are reached.
   */
  #bidAll(work: number): boolean {
    const state = this.#state;
    const { lists, prices, seats, range, rowOfCopy, firstCopy } = state;
    const { keepable } = state.problem;
    const { columns: listColumns, costs: listCosts, count, bound, size } = lists;
    const { columnOfCopy } = seats;
    const epsilon = this.#epsilon;
    const queue = this.#queue;
    const aside = this.#aside;
    const batched = aside.length > 0;
    const scanWork = workOfScan(state);
    let left = work;
    nextCopy: while (this.#waiting > 0) {
      if (batched && this.#isBatchFull()) return true;
      if (this.bids >= this.#mostBids || lists.scans >= this.#lastScan) return false;
      if (left-- <= 0) return true;
      const copy = queue[this.#head]!;
      this.#head = this.#head + 1 < queue.length ? this.#head + 1 : 0;
      this.#waiting--;
      this.#isQueued[copy] = 0;
      const wasFresh = this.#fresh > 0;
      if (wasFresh) this.#fresh--;
      if (columnOfCopy[copy]! >= 0) continue;
      const row = rowOfCopy[copy]!;
      if (firstCopy[row + 1]! - firstCopy[row]! > 1) {
        const scans = lists.scans;
        if (!this.#bidForSeveral(row, batched && !wasFresh)) {
          aside[this.#asideCount++] = copy;
          this.#isQueued[copy] = 1;
        }
        left -= (lists.scans - scans) * scanWork;
        continue;
      }

      const keep = keepable[row] === 0 ? INFINITY : state.nextKeepCost(row) + state.hubPrice;
      const start = row * size;
      let best = INFINITY;
      let second = INFINITY;
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
        if (best <= bound[row]! || keep <= bound[row]! || scanned) break;
        if (!batched) {
          const scans = lists.scans;
          lists.refresh(row);
          left -= (lists.scans - scans) * scanWork;
        } else if (!lists.adopt(row)) {
          aside[this.#asideCount++] = copy;
          this.#isQueued[copy] = 1;
          if (wasFresh && lists.firstAlike(row) < 0) this.#inVain++;
          continue nextCopy;
        }
        best = INFINITY;
        second = INFINITY;
      }
      this.bids++;
      if (bound[row]! < second) second = bound[row]!;
      if (keep <= best) {
        this.#keep(copy, keep - state.hubPrice, Math.min(best, bound[row]!));
        continue;
      }
      if (keep < second) second = keep;
      // The only column the row is allowed on: it can outbid whoever has another.
      if (second === INFINITY) second = best + range;
      const column = listColumns[entryOfBest]!;
      this.#take(copy, column, listCosts[entryOfBest]!, prices[column]! + Math.max(second - best, epsilon));
    }
    return true;
  }

  /**
   * Seats a copy in a column at its bid: on a free seat, or else on the cheapest, whose copy bids again. Newcomers pay
   * the price of the cheapest seat, so that bids of one column never compete ("similar objects").
   */
  #take(copy: number, column: number, cost: number, bid: number): void {
    const state = this.#state;
    const { seats, prices, hubPrice, stepped } = state;
    const { open, top, key } = seats;
    if (stepped[column] === 0) {
      if (open[column] === 0) this.#evict(top[column]!);
      seats.sit(copy, column, cost, bid);
      if (open[column] === 0) prices[column] = key[top[column]!]!;
      return;
    }
    // A taken seat may be cheaper than the next free one.
    const price = prices[column]!;
    const isTakenOver =
      open[column] === 0 || (top[column]! >= 0 && key[top[column]!]! < hubPrice + state.nextReserve(column));
    if (isTakenOver) this.#evict(top[column]!);
    seats.sit(copy, column, cost, bid);
    const free = open[column] === 0 ? INFINITY : hubPrice + state.nextReserve(column);
    prices[column] = Math.max(price, Math.min(free, key[top[column]!]!));
  }

  /** Keeps a copy, that would rather pay `least` elsewhere than more; where the hub is full another one leaves. */
  #keep(copy: number, cost: number, least: number): void {
    const state = this.#state;
    const { seats, hub } = state;
    if (seats.open[hub] === 0) this.#evict(seats.top[hub]!);
    const key = least === INFINITY ? state.hubPrice + state.range : least - cost;
    state.sit(copy, hub, cost, Math.max(key, state.hubPrice + this.#epsilon));
    if (seats.open[hub] === 0) state.hubPrice = Math.max(state.hubPrice, seats.key[seats.top[hub]!]!);
  }

  #evict(copy: number): void {
    this.#state.leave(copy);
    this.#enqueue(copy);
  }

  /**
   * Copies of a row with several bid together: they take the best columns that the row does not use, each at the price
   * that makes it as dear as the next one that none of them takes. False if the row must be scanned first.
   */
  #bidForSeveral(row: number, mayStepAside: boolean): boolean {
    const state = this.#state;
    const { prices, seats, firstCopy } = state;
    const waiting: number[] = [];
    for (let copy = firstCopy[row]!; copy < firstCopy[row + 1]!; copy++) {
      if (seats.columnOfCopy[copy]! < 0) waiting.push(copy);
    }
    const best = this.#best;
    for (let scanned = false; ; scanned = true) {
      best.find(state, row, waiting.length + 1);
      if (best.isStale(state, row) && !scanned) {
        if (mayStepAside) return false;
        state.refresh(row);
        continue;
      }
      const least = best.share(state, row, waiting.length);
      let seated = 0;
      for (let index = 0; index < best.taken; index++) {
        this.bids++;
        const column = best.columns[index]!;
        const bid = prices[column]! + Math.max(least - best.values[index]!, this.#epsilon);
        this.#take(waiting[seated++]!, column, best.costs[index]!, bid);
      }
      for (let index = 0; index < best.kept; index++) {
        this.bids++;
        this.#keep(waiting[seated++]!, state.nextKeepCost(row), least);
      }
      // More copies than a list can tell of bid again.
      for (; seated < waiting.length; seated++) {
        this.bids++;
        this.#enqueue(waiting[seated]!);
      }
      return true;
    }
  }
}
