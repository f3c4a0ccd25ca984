import type { TransportState } from '../state';

const INFINITY = Number.POSITIVE_INFINITY;

/** The best columns that a row does not use, and how copies of it that wait share them with the hub. */
export class BestColumns {
  readonly columns: number[] = [];
  readonly costs: number[] = [];
  /** Costs with prices, ascending. */
  readonly values: number[] = [];
  /** How many columns are taken, the best ones, and how many copies are kept. */
  taken = 0;
  kept = 0;
  #found = 0;

  /** Finds at most so many columns in the row's list. */
  find(state: TransportState, row: number, wanted: number): void {
    const { lists, prices } = state;
    const { columns, costs, values } = this;
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
    this.#found = found;
  }

  /** Whether what the list does not hold could be better than all of it and the hub. */
  isStale(state: TransportState, row: number): boolean {
    const best = this.#found > 0 ? this.values[0]! : INFINITY;
    return Math.min(best, state.nextKeepCost(row) + state.hubPrice) > state.lists.bound[row]!;
  }

  /** Shares columns and hub among so many copies. Returns what the best would cost that none of them takes. */
  share(state: TransportState, row: number, copies: number): number {
    const { values } = this;
    const found = this.#found;
    const bound = state.lists.bound[row]!;
    let last = 0;
    while (last < found && last < copies && values[last]! <= bound) last++;
    let next = Math.min(bound, last < found ? values[last]! : INFINITY);
    let kept = 0;
    // The dearest columns give way to the hub.
    for (;;) {
      const cost = state.keepCostAfter(row, kept) + state.hubPrice;
      if (cost === INFINITY) break;
      if (kept + last < copies && cost <= next) kept++;
      else if (last > 0 && cost <= values[last - 1]!) {
        last--;
        next = Math.min(next, values[last]!);
        kept++;
      } else break;
    }
    this.taken = last;
    this.kept = kept;
    const least = Math.min(next, state.keepCostAfter(row, kept) + state.hubPrice);
    return least < INFINITY ? least : (last > 0 ? values[last - 1]! : state.hubPrice) + state.range;
  }
}
