import { addTo } from '../../../lists';
import type { TransportState } from '../state';

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * The free seats are held by idle bidders, to whom all seats are alike but for what a seat costs in itself ("similar
 * persons"); so prices of an earlier phase do no harm, and required seats are taken.
 *
 * Lets the idle take the cheapest seats of all that need not be taken, at one price of the hub, the least that frees
 * enough seats. Returns the copies that lost their seats or are no longer kept; `undefined` if the idle are within
 * epsilon of content already; none if they are as content as they can be without taking seats at their own price.
 */
export function seatTheIdle(state: TransportState, epsilon: number): number[] | undefined {
  const { prices, seats, problem, columns, stepped } = state;
  const { open, top, key } = seats;
  let idle = 0;
  let missing = 0;
  let content = true;
  for (let column = 0; column < columns; column++) {
    const free = open[column]!;
    if (stepped[column] === 0) {
      // What the idle had rather than what they have: a hub that became dear puts them there.
      if (open[column] === 0) {
        if (prices[column]! < state.hubPrice - epsilon) content = false;
        continue;
      }
      idle += open[column]!;
      if (prices[column]! > state.hubPrice + epsilon) content = false;
      continue;
    }
    if (prices[column]! < state.hubPrice + state.lastReserve(column) - epsilon) content = false;
    if (free === 0) continue;
    idle += free;
    const reserve = state.nextReserve(column);
    if (reserve === Number.NEGATIVE_INFINITY) {
      missing += problem.required[column]! - (problem.seats[column]! - free);
      content = false;
    } else if (prices[column]! > state.hubPrice + reserve + epsilon) content = false;
  }
  if (content) return undefined;

  // What the hub must ask for each place that the idle could have: free seats, and those that copies would leave.
  const spare = new Int32Array(columns);
  const asks = new Float64Array(columns).fill(INFINITY);
  let low = INFINITY;
  let high = state.hubPrice;
  const note = (ask: number): void => {
    if (ask < low) low = ask;
    if (ask > high && ask < INFINITY) high = ask;
  };
  for (let column = 0; column < columns; column++) {
    spare[column] = Math.min(open[column]!, problem.seats[column]! - problem.required[column]!);
    if (spare[column]! <= 0) continue;
    // Beyond required ones all seats are alike.
    const reserve = state.nextReserve(column);
    asks[column] = prices[column]! - (reserve === Number.NEGATIVE_INFINITY ? 0 : reserve);
    note(asks[column]!);
  }
  const leaves = leavesOf(state);
  for (const at of leaves) note(at);
  const placesUpTo = (level: number): number => {
    let count = 0;
    for (let column = 0; column < columns; column++) if (asks[column]! <= level) count += spare[column]!;
    for (const at of leaves) if (at <= level) count++;
    return count;
  };
  if (low === INFINITY && idle > 0) return [];
  // Where seats are missing more of them are let go than must be: the hub may ask any price that is high enough.
  const wanted = idle + 4 * missing;
  // The level is an integer as all prices are: between low and high, by halves.
  low = idle === 0 ? state.hubPrice : Math.max(low, state.hubPrice);
  if (idle === 0) high = low;
  while (low < high) {
    const middle = Math.floor(low + (high - low) / 2);
    if (placesUpTo(middle) >= wanted) high = middle;
    else low = middle + 1;
  }
  const level = idle === 0 ? low : Math.max(low, state.hubPrice) + epsilon;
  state.hubPrice = level;
  const evicted: number[] = [];
  let ties = missing;
  for (const copy of state.copyOrder) {
    const at = leaves[copy]!;
    if (!(at < level || (at === level && ties-- > 0))) continue;
    evicted.push(copy);
  }
  for (const copy of evicted) state.leave(copy);
  for (let column = 0; column < columns; column++) {
    if (problem.seats[column] === 0) continue;
    if (stepped[column] === 0) {
      if (prices[column]! < level) prices[column] = level;
      continue;
    }
    const next = open[column] === 0 ? INFINITY : level + state.nextReserve(column);
    const least = top[column]! < 0 ? next : Math.min(next, key[top[column]!]!);
    if (prices[column]! < least) prices[column] = least;
  }
  return evicted;
}

/** For each copy the price of the hub at which the idle would have its place, `Infinity` where they may not. */
function leavesOf({ seats, copies, hub, stepped, problem }: TransportState): Float64Array {
  const { key, columnOfCopy } = seats;
  const leaves = new Float64Array(copies).fill(INFINITY);
  const ofColumn = new Map<number, number[]>();
  for (let copy = 0; copy < copies; copy++) {
    const column = columnOfCopy[copy]!;
    if (column < 0) continue;
    if (column === hub || stepped[column] === 0) leaves[copy] = key[copy]!;
    else {
      addTo(ofColumn, column, copy);
    }
  }
  for (const [column, members] of ofColumn) {
    const required = problem.required[column]!;
    members.sort((a, b) => key[a]! - key[b]!);
    for (let index = 0; index < members.length - required; index++) {
      const copy = members[index]!;
      const isFirst = index === members.length - 1;
      leaves[copy] = key[copy]! - (isFirst ? problem.firstSeat[column]! : 0);
    }
  }
  return leaves;
}

/** Whether a required seat is free. */
export function isShort({ problem, seats, columns }: TransportState): boolean {
  for (let column = 0; column < columns; column++) {
    if (problem.seats[column]! - seats.open[column]! < problem.required[column]!) return true;
  }
  return false;
}
