import { FORBIDDEN } from '../../costs';
import { freshen, offerPause, workOfScan } from '../pauses';
import type { TransportState } from '../state';
import type { TransportSteps } from '../steps';
import type { TransportOptions } from '../types';

/** Fewer rows than this say little about a column. */
const FEWEST_ROWS = 128;

/**
 * The first prices: a column that is cheap for somebody is wanted, and starts as much dearer as its least
 * cost, over a sample of the rows, is below that of the least wanted column (the column reduction of
 * Jonker and Volgenant 1987, on a sample). Any prices would do, these save about a quarter of the scans
 * on mentoring scores, and nearly all bids where columns differ from each other more than pairs do.
 */
export function* startCold(state: TransportState, sampledRows: number): TransportSteps<void> {
  const { problem, prices, lists, rows, columns } = state;
  const { source } = problem;
  const size = Math.max(FEWEST_ROWS, Math.ceil(rows * sampledRows));
  const stride = Math.max(1, Math.floor(rows / size));
  const least = new Int32Array(columns).fill(FORBIDDEN);
  let left = state.stride;
  for (let row = 0; row < rows; row += stride) {
    if (problem.supply[row] === 0) continue;
    if (left <= 0) {
      if (!(yield* offerPause(state))) return;
      left = state.stride;
    }
    left -= workOfScan(state);
    const costs = source.row(row);
    lists.scans++;
    for (let column = 0; column < columns; column++) {
      // FORBIDDEN is the largest Int32, so it never counts as the least.
      if (costs[column]! < least[column]!) least[column] = costs[column]!;
    }
  }
  let highest = source.lowest;
  for (const cost of least) if (cost !== FORBIDDEN && cost > highest) highest = cost;
  for (let column = 0; column < columns; column++) {
    if (least[column] !== FORBIDDEN) prices[column] = prices[column]! + (highest - least[column]!);
  }
}

/** Prices from old duals, and those of the old pairs that are still allowed and still best for their row. */
export function* startWarm(
  state: TransportState,
  warm: NonNullable<TransportOptions['warm']>,
): TransportSteps<void> {
  const { problem, prices, seats, range, columns, copies, firstCopy } = state;
  let highest = 0;
  for (let column = 0; column < columns; column++) {
    if (problem.seats[column]! > 0) highest = Math.max(highest, Math.round(warm.v[column]!));
  }
  // No optimal prices are further apart than a chain through all copies.
  const most = copies * range;
  state.hubPrice = Math.min(most, highest);
  for (let column = 0; column < columns; column++) {
    if (problem.seats[column] === 0) continue;
    const price = Math.min(most, Math.round(highest - warm.v[column]!));
    prices[column] = Math.max(price, state.hubPrice + Math.max(state.nextReserve(column), -most - 1));
  }
  if (problem.source.batch !== undefined) {
    const first = warm.pairs.map(([row]) => firstCopy[row]!).filter((copy) => copy < copies);
    yield* freshen(state, Int32Array.from(first));
  }
  let left = state.stride;
  for (const [row, column] of warm.pairs) {
    if (left <= 0) {
      yield* offerPause(state);
      left = state.stride;
    }
    if (state.stopped) return;
    if (seats.open[column] === 0 || state.holds(row, column)) continue;
    let copy = firstCopy[row]!;
    while (copy < firstCopy[row + 1]! && seats.columnOfCopy[copy]! >= 0) copy++;
    if (copy === firstCopy[row + 1]) continue;
    const cost = problem.source.cost(row, column);
    if (cost === FORBIDDEN) continue;
    const scans = state.lists.scans;
    if (cost + prices[column]! <= state.leastUnusedExactly(row)) {
      state.sit(copy, column, cost, prices[column]!);
    }
    left -= 1 + (state.lists.scans - scans) * workOfScan(state);
  }
}
