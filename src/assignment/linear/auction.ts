import { type LazyState, lowestPrice } from './lazy-state';

/** What bounds one run of the auction, and who watches it. */
export interface AuctionLimits {
  /** Most bids and most scans of one phase; rows that still wait then are left without a seat. */
  readonly bids: number;
  readonly scans: number;
  /** Asked every few dozen bids; true ends the phase. */
  readonly interrupted: (unassigned: number) => boolean;
}

export interface AuctionPhase {
  readonly bids: number;
  readonly complete: boolean;
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
 * @returns the number of bids, and whether every row has a seat.
 */
export function runAuctionPhase(state: LazyState, epsilon: number, limits: AuctionLimits): AuctionPhase {
  const { lists, prices, seats } = state;
  const { rows } = state.source;
  const { columns: listColumns, costs: listCosts, count, bound, size } = lists;
  const { open, top, key, columnOfRow } = seats;
  const queue = new Int32Array(rows);
  let head = 0;
  let waiting = 0;
  const enqueue = (row: number): void => {
    const tail = head + waiting;
    queue[tail < rows ? tail : tail - rows] = row;
    waiting++;
  };
  for (const row of state.rowOrder) {
    const column = columnOfRow[row]!;
    if (column >= 0) {
      const own = seats.costOfRow[row]! + prices[column]!;
      // A bound that is too low can only make a row bid again.
      if (own <= lists.leastWithout(row, column) + epsilon) continue;
      seats.leave(row);
    }
    enqueue(row);
  }

  let bids = 0;
  const lastScan = lists.scans + limits.scans;
  for (;;) {
    while (waiting > 0) {
      if (bids >= limits.bids || lists.scans >= lastScan) return { bids, complete: false };
      if ((bids & 63) === 63 && limits.interrupted(waiting)) return { bids, complete: false };
      bids++;
      const row = queue[head]!;
      head = head + 1 < rows ? head + 1 : 0;
      waiting--;

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
        lists.refresh(row);
        best = Number.POSITIVE_INFINITY;
        second = Number.POSITIVE_INFINITY;
      }
      if (bound[row]! < second) second = bound[row]!;
      // The only column the row is allowed on: it can outbid whoever has another.
      if (second === Number.POSITIVE_INFINITY) second = best + state.range;

      const column = listColumns[entryOfBest]!;
      const raise = second - best;
      const bid = prices[column]! + Math.max(raise, epsilon);
      if (open[column] === 0) {
        const evicted = top[column]!;
        seats.leave(evicted);
        enqueue(evicted);
      }
      seats.sit(row, column, listCosts[entryOfBest]!, bid);
      if (open[column] === 0) prices[column] = key[top[column]!]!;
    }
    if (state.surplus === 0) return { bids, complete: true };
    const evicted = seatTheIdle(state, epsilon);
    if (evicted.length === 0) return { bids, complete: true };
    for (const row of evicted) enqueue(row);
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
