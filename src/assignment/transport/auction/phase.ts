import { workOfScan } from '../pauses';
import type { TransportState } from '../state';
import { isShort, seatTheIdle } from './idle';

const INFINITY = Number.POSITIVE_INFINITY;

/** What bounds one phase of the auction: units that still wait then are left without a seat. */
export interface AuctionLimits {
  readonly bids: number;
  readonly scans: number;
}

/**
 * One phase of the auction: units without a seat bid until all have one, or the limits are reached. It starts from
 * the present prices and seats and lets go of every seat that is more than `epsilon` worse than the best that its row
 * does not use. On return each seated unit is within `epsilon` of that at the prices of then.
 *
 * A unit bids for its row's best unused column as much as makes it indifferent to the second best, at least `epsilon`.
 * Units of one row that wait together bid for their best distinct columns at once, each as much as makes it indifferent
 * to the first column that none of them takes. A unit takes a free seat, or else the cheapest one, whose unit must bid
 * again. Seats of one column have one price for newcomers, that of the cheapest; a bid for a second seat of the same
 * column never competes with the first ("similar objects"). To be kept costs what the hub asks, and raises nothing.
 *
 * Free seats are held by idle bidders who do not care where they sit, but for what a seat costs in itself ("similar
 * persons"): after the units have come to rest, the idle take the cheapest seats of all that need not be taken, at one
 * price, the hub's, and units that sat there, or were kept below that price, bid again. That is what makes prices of
 * an earlier phase harmless, and what gets required seats taken.
 *
 * Source: D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem", Annals
 * of Operations Research 14 (1988) 105-123, DOI 10.1007/BF02186476; and with D. A. Castanon, "The auction algorithm for
 * the transportation problem", ibid. 20 (1989) 67-96, DOI 10.1007/BF02216923. Deviations, this library's own: lists with
 * a bound in place of full rows; kept units, required and rewarded seats as one hub with reserve prices.
 *
 * Where the source is scanned in batches, a row whose list is stale steps aside until as many have as a batch holds, or
 * nobody else can bid; then all of them are scanned at the prices of then, and bid next.
 */
export class AuctionPhase {
  /** Bids placed so far. */
  bids = 0;
  /** Whether all units have come to rest, and all free seats are where they may be. */
  complete = false;
  readonly #state: TransportState;
  readonly #epsilon: number;
  readonly #mostBids: number;
  readonly #lastScan: number;
  /** What it takes to look at all seats for the idle, in bids. */
  readonly #workOfIdle: number;
  /** Units that wait for their turn: a ring. */
  readonly #queue: Int32Array;
  /** 1 for the units in it, also those that were seated along with another of their row. */
  readonly #isQueued: Uint8Array;
  /** How many units were looked at so far, whether they are content where they are. */
  #looked = 0;
  #head = 0;
  #waiting = 0;
  /** Units that wait for a batch; without batches none ever does. */
  readonly #aside: Int32Array;
  #asideCount = 0;
  /** How many units the last batch had, and how many of them were stale again before they had bid. */
  #recalled = 0;
  #inVain = 0;
  /** Units of the last batch that have not had their turn yet. */
  #fresh = 0;
  // The best unused columns of a row with several units that wait, and what they cost; see `#bidForSeveral`.
  readonly #bestColumns: number[] = [];
  readonly #bestCosts: number[] = [];
  readonly #bestValues: number[] = [];

  constructor(state: TransportState, epsilon: number, limits: AuctionLimits) {
    const { lists, problem, units } = state;
    this.#state = state;
    this.#epsilon = epsilon;
    this.#mostBids = limits.bids;
    this.#lastScan = lists.scans + limits.scans;
    this.#workOfIdle = 1 + ((problem.source.columns + units) >>> 4);
    this.#queue = new Int32Array(units);
    this.#isQueued = new Uint8Array(units);
    this.#aside = new Int32Array(problem.source.batch?.size ?? 0);
  }

  /** Units without a seat, or that may have to leave theirs. */
  get unassigned(): number {
    return this.#waiting + this.#asideCount + this.#queue.length - this.#looked;
  }

  /** The rows that step aside for a batch: none unless `advance` said so. */
  get aside(): Int32Array {
    const { rowOfUnit } = this.#state;
    const rows = this.#aside.subarray(0, this.#asideCount).map((unit) => rowOfUnit[unit]!);
    return rows.length < 2 ? rows : Int32Array.from(new Set(rows));
  }

  /** Puts the units that stepped aside, scanned by now, at the head of those that wait. */
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
      this.#lookAtUnits(work);
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
        this.complete = true;
        return 'done';
      }
      if (evicted.length === 0) {
        this.complete = !isShort(this.#state);
        return 'done';
      }
      for (const unit of evicted) this.#enqueue(unit);
    }
  }

  /** Has the next units leave seats that are not good enough. */
  #lookAtUnits(most: number): void {
    const state = this.#state;
    const { prices, seats, unitOrder, hub } = state;
    const end = Math.min(unitOrder.length, this.#looked + most);
    for (; this.#looked < end; this.#looked++) {
      const unit = unitOrder[this.#looked]!;
      const column = seats.columnOfUnit[unit]!;
      if (column >= 0) {
        const own = seats.costOfUnit[unit]! + (column === hub ? state.hubPrice : prices[column]!);
        // A bound that is too low can only make a unit bid again.
        const least = state.leastElsewhere(unit);
        if (own <= least + this.#epsilon) continue;
        state.leave(unit);
      }
      this.#enqueue(unit);
    }
  }

  /** The units of the last batch have their turn before the next one. */
  #isBatchFull(): boolean {
    return (
      this.#asideCount === this.#aside.length ||
      (this.#asideCount >= this.#state.batchSize && this.#fresh === 0)
    );
  }

  #enqueue(unit: number): void {
    if (this.#isQueued[unit] === 1) return;
    this.#isQueued[unit] = 1;
    const tail = this.#head + this.#waiting;
    const { length } = this.#queue;
    this.#queue[tail < length ? tail : tail - length] = unit;
    this.#waiting++;
  }

  /**
   * Lets units bid until none waits, a batch is full, or the work is done. False if the limits of the phase
   * are reached.
   */
  #bidAll(work: number): boolean {
    const state = this.#state;
    const { lists, prices, seats, range, rowOfUnit, firstUnit } = state;
    const { keepable } = state.problem;
    const { columns: listColumns, costs: listCosts, count, bound, size } = lists;
    const { columnOfUnit } = seats;
    const epsilon = this.#epsilon;
    const queue = this.#queue;
    const aside = this.#aside;
    const batched = aside.length > 0;
    const scanWork = workOfScan(state);
    let left = work;
    nextUnit: while (this.#waiting > 0) {
      if (batched && this.#isBatchFull()) return true;
      if (this.bids >= this.#mostBids || lists.scans >= this.#lastScan) return false;
      if (left-- <= 0) return true;
      const unit = queue[this.#head]!;
      this.#head = this.#head + 1 < queue.length ? this.#head + 1 : 0;
      this.#waiting--;
      this.#isQueued[unit] = 0;
      const wasFresh = this.#fresh > 0;
      if (wasFresh) this.#fresh--;
      if (columnOfUnit[unit]! >= 0) continue;
      const row = rowOfUnit[unit]!;
      if (firstUnit[row + 1]! - firstUnit[row]! > 1) {
        const scans = lists.scans;
        if (!this.#bidForSeveral(row, batched && !wasFresh)) {
          aside[this.#asideCount++] = unit;
          this.#isQueued[unit] = 1;
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
          aside[this.#asideCount++] = unit;
          this.#isQueued[unit] = 1;
          if (wasFresh && lists.firstAlike(row) < 0) this.#inVain++;
          continue nextUnit;
        }
        best = INFINITY;
        second = INFINITY;
      }
      this.bids++;
      if (bound[row]! < second) second = bound[row]!;
      if (keep <= best) {
        this.#keep(unit, keep - state.hubPrice, Math.min(best, bound[row]!));
        continue;
      }
      if (keep < second) second = keep;
      // The only column the row is allowed on: it can outbid whoever has another.
      if (second === INFINITY) second = best + range;
      const column = listColumns[entryOfBest]!;
      this.#take(unit, column, listCosts[entryOfBest]!, prices[column]! + Math.max(second - best, epsilon));
    }
    return true;
  }

  /** Seats a unit in a column at its bid; whoever had the seat bids again. */
  #take(unit: number, column: number, cost: number, bid: number): void {
    const state = this.#state;
    const { seats, prices, hubPrice, stepped } = state;
    const { open, top, key } = seats;
    if (stepped[column] === 0) {
      if (open[column] === 0) this.#evict(top[column]!);
      seats.sit(unit, column, cost, bid);
      if (open[column] === 0) prices[column] = key[top[column]!]!;
      return;
    }
    // A taken seat may be cheaper than the next free one.
    const price = prices[column]!;
    const isTakenOver =
      open[column] === 0 || (top[column]! >= 0 && key[top[column]!]! < hubPrice + state.nextReserve(column));
    if (isTakenOver) this.#evict(top[column]!);
    seats.sit(unit, column, cost, bid);
    const free = open[column] === 0 ? INFINITY : hubPrice + state.nextReserve(column);
    prices[column] = Math.max(price, Math.min(free, key[top[column]!]!));
  }

  /** Keeps a unit, that would rather pay `least` elsewhere than more; where the hub is full another one leaves. */
  #keep(unit: number, cost: number, least: number): void {
    const state = this.#state;
    const { seats, hub } = state;
    if (seats.open[hub] === 0) this.#evict(seats.top[hub]!);
    const key = least === INFINITY ? state.hubPrice + state.range : least - cost;
    state.sit(unit, hub, cost, Math.max(key, state.hubPrice + this.#epsilon));
    if (seats.open[hub] === 0) state.hubPrice = Math.max(state.hubPrice, seats.key[seats.top[hub]!]!);
  }

  #evict(unit: number): void {
    this.#state.leave(unit);
    this.#enqueue(unit);
  }

  /**
   * Units of a row with several bid together: they take the best columns that the row does not use, each at the price
   * that makes it as dear as the next one that none of them takes. False if the row must be scanned first.
   */
  #bidForSeveral(row: number, mayStepAside: boolean): boolean {
    const state = this.#state;
    const { lists, prices, seats, firstUnit, range } = state;
    const waiting: number[] = [];
    for (let unit = firstUnit[row]!; unit < firstUnit[row + 1]!; unit++) {
      if (seats.columnOfUnit[unit]! < 0) waiting.push(unit);
    }
    const wanted = waiting.length + 1;
    const columns = this.#bestColumns;
    const costs = this.#bestCosts;
    const values = this.#bestValues;
    for (let scanned = false; ; scanned = true) {
      const mark = state.markHeld(row);
      let found = 0;
      const start = row * lists.size;
      const end = start + lists.count[row]!;
      for (let entry = start; entry < end; entry++) {
        const column = lists.columns[entry]!;
        const value = lists.costs[entry]! + prices[column]!;
        if (value === INFINITY || (found === wanted && value >= values[found - 1]!)) continue;
        if (state.isMarked(column, mark)) continue;
        let at = found === wanted ? found - 1 : found++;
        for (; at > 0 && values[at - 1]! > value; at--) {
          values[at] = values[at - 1]!;
          columns[at] = columns[at - 1]!;
          costs[at] = costs[at - 1]!;
        }
        values[at] = value;
        columns[at] = column;
        costs[at] = lists.costs[entry]!;
      }
      const bound = lists.bound[row]!;
      const keep = state.nextKeepCost(row) + state.hubPrice;
      const best = found > 0 ? values[0]! : INFINITY;
      if (Math.min(best, keep) > bound && !scanned) {
        if (mayStepAside) return false;
        state.refresh(row);
        continue;
      }
      // What nobody of them takes: the column after the last one taken, or what is not listed.
      let seated = 0;
      let last = 0;
      while (last < found && last < waiting.length && values[last]! <= bound) last++;
      let next = Math.min(bound, last < found ? values[last]! : INFINITY);
      let kept = 0;
      // The dearest columns give way to the hub.
      for (;;) {
        const cost = state.keepCostAfter(row, kept) + state.hubPrice;
        if (cost === INFINITY) break;
        if (kept + last < waiting.length && cost <= next) kept++;
        else if (last > 0 && cost <= values[last - 1]!) {
          last--;
          next = Math.min(next, values[last]!);
          kept++;
        } else break;
      }
      const afterKept = state.keepCostAfter(row, kept) + state.hubPrice;
      let least = Math.min(next, afterKept);
      if (least === INFINITY) least = (last > 0 ? values[last - 1]! : state.hubPrice) + range;
      for (let index = 0; index < last; index++) {
        this.bids++;
        const column = columns[index]!;
        const bid = prices[column]! + Math.max(least - values[index]!, this.#epsilon);
        this.#take(waiting[seated++]!, column, costs[index]!, bid);
      }
      for (let index = 0; index < kept; index++) {
        this.bids++;
        this.#keep(waiting[seated++]!, state.nextKeepCost(row), least);
      }
      // More units than a list can tell of bid again.
      for (; seated < waiting.length; seated++) {
        this.bids++;
        this.#enqueue(waiting[seated]!);
      }
      return true;
    }
  }
}
