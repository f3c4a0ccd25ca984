import type { TransportState } from './state';

/**
 * A lower bound on the cost, from the current prices and lists: what every row pays at least, and what the columns
 * earn at most. Summed exactly, since before the end single terms may be far apart. O(rows * list).
 */
export function lowerBoundAt(state: TransportState): number {
  const { problem, rows, columns, prices, hubPrice, lists } = state;
  const sum = new ExactSum();
  const least = problem.source.lowest + lowestPrice(state);
  for (let row = 0; row < rows; row++) {
    const copies = problem.supply[row]!;
    if (copies === 0) continue;
    const bound = Math.max(lists.bound[row]!, least);
    if (copies === 1) sum.add(leastOfOne(state, row, bound) - hubPrice);
    else for (const value of leastOfSeveral(state, row, bound)) sum.add(value - hubPrice);
  }
  for (let column = 0; column < columns; column++) {
    const seats = problem.seats[column]!;
    if (seats === 0) continue;
    const price = prices[column]! - hubPrice;
    const required = problem.required[column]!;
    const first = problem.firstSeat[column]!;
    if (required > 0) sum.add(first - required * price);
    const rest = seats - Math.max(1, required);
    if (required === 0) sum.add(Math.min(0, first - price + Math.min(0, -price) * rest, first - price));
    else if (price > 0) sum.add(-price * rest);
  }
  return sum.value;
}

/** The least that the copy of a row can pay. */
function leastOfOne(state: TransportState, row: number, bound: number): number {
  const { lists, prices, problem, hubPrice } = state;
  let least = bound;
  if (problem.keepable[row] === 1) {
    least = Math.min(least, hubPrice + (problem.freeToKeep[row]! > 0 ? 0 : problem.keepCost[row]!));
  }
  const end = row * lists.size + lists.count[row]!;
  for (let entry = row * lists.size; entry < end; entry++) {
    least = Math.min(least, lists.costs[entry]! + prices[lists.columns[entry]!]!);
  }
  return least;
}

/** The least that the copies of a row can pay, each column being used once. */
function leastOfSeveral(state: TransportState, row: number, bound: number): Float64Array {
  const { lists, prices, problem, hubPrice, columns, seats } = state;
  const least = new Float64Array(problem.supply[row]!).fill(bound);
  // Inserts a value among the least ones.
  const offer = (value: number): void => {
    let at = least.length - 1;
    if (value >= least[at]!) return;
    for (; at > 0 && least[at - 1]! > value; at--) least[at] = least[at - 1]!;
    least[at] = value;
  };
  const end = row * lists.size + lists.count[row]!;
  for (let entry = row * lists.size; entry < end; entry++) {
    offer(lists.costs[entry]! + prices[lists.columns[entry]!]!);
  }
  // What a row holds is not listed perhaps.
  for (let copy = state.firstCopy[row]!; copy < state.firstCopy[row + 1]!; copy++) {
    const column = seats.columnOfCopy[copy]!;
    if (column >= 0 && column < columns) offer(seats.costOfCopy[copy]! + prices[column]!);
  }
  for (let kept = 0; kept < problem.keepable[row]!; kept++) {
    offer(hubPrice + (kept < problem.freeToKeep[row]! ? 0 : problem.keepCost[row]!));
  }
  return least;
}

/** The least price of a column that has seats; 0 if there is none. */
function lowestPrice({ prices }: TransportState): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const price of prices) if (price < lowest) lowest = price;
  return lowest === Number.POSITIVE_INFINITY ? 0 : lowest;
}

/** A sum of integers that may pass 2^53 on the way. */
class ExactSum {
  #whole = 0n;
  #part = 0;

  add(value: number): void {
    const next = this.#part + value;
    if (Math.abs(next) <= Number.MAX_SAFE_INTEGER) {
      this.#part = next;
      return;
    }
    this.#whole += BigInt(this.#part) + BigInt(value);
    this.#part = 0;
  }

  get value(): number {
    return Number(this.#whole + BigInt(this.#part));
  }
}
