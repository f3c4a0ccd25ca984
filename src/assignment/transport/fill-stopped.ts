import { offerPause, reach, workOfScan } from './pauses';
import type { TransportState } from './state';
import type { TransportSteps } from './steps';

/**
 * What a solve that was stopped still does: copies without a seat take, in turn, the best of the free ones that their
 * row does not use (at the prices when the solve stopped, which say what a seat is worth to others), from their lists
 * or by a scan, or are kept. Prices are of no use afterwards. Returns whether all degrees are within their bounds.
 *
 * O(columns) for each copy without a seat whose list is used up.
 */
export function* fillStopped(state: TransportState): TransportSteps<boolean> {
  state.stopped = false;
  const { seats, prices, lists, problem, copyOrder, columns, rowOfCopy, hub } = state;
  const { columnOfCopy, open } = seats;
  let left = 0;
  for (let column = 0; column < columns; column++) {
    left += open[column]!;
    if (open[column] === 0) prices[column] = Number.POSITIVE_INFINITY;
  }
  let work = state.stride;
  let seated = 0;
  for (const copy of copyOrder) {
    if (columnOfCopy[copy]! >= 0) continue;
    if (state.stopped) break;
    const row = rowOfCopy[copy]!;
    for (let scanned = false; left > 0; scanned = true) {
      const entry = bestEntry(state, row);
      if (entry >= 0) {
        const column = lists.columns[entry]!;
        state.sit(copy, column, lists.costs[entry]!, 0);
        left--;
        if (open[column] === 0) prices[column] = Number.POSITIVE_INFINITY;
        break;
      }
      if (scanned) break;
      state.refresh(row);
      work -= workOfScan(state);
    }
    if (columnOfCopy[copy]! < 0) {
      const cost = state.nextKeepCost(row);
      if (cost < Number.POSITIVE_INFINITY) state.sit(copy, hub, cost, 0);
    }
    seated++;
    work--;
    if (work > 0) continue;
    reach(state, 'completion', seated, 1);
    yield* offerPause(state);
    work = state.stride;
  }
  for (let column = 0; column < columns; column++) {
    if (problem.seats[column]! - open[column]! < problem.required[column]!) return false;
  }
  return columnOfCopy.every((column) => column >= 0);
}

/** The listed entry with the least cost + price that the row does not use; -1 if there is none. */
function bestEntry(state: TransportState, row: number): number {
  const { lists, prices } = state;
  let least = Number.POSITIVE_INFINITY;
  let best = -1;
  const end = row * lists.size + lists.count[row]!;
  for (let entry = row * lists.size; entry < end; entry++) {
    const column = lists.columns[entry]!;
    const value = lists.costs[entry]! + prices[column]!;
    if (value >= least || state.holds(row, column)) continue;
    least = value;
    best = entry;
  }
  return best;
}
