import { FORBIDDEN } from '../forbidden';
import { freshen, type LazyState, pause, unitsOfScan } from './lazy-state';
import type { LinearSteps, WarmStart } from './types';

/** Fewer rows than this say little about a column. */
const FEWEST_ROWS = 128;

/**
 * The first prices: a column that is cheap for somebody is wanted, and starts as much dearer as its least
 * cost, over a sample of the rows, is below that of the least wanted column (the column reduction of
 * Jonker and Volgenant 1987, on a sample). Any prices would do, these save about a quarter of the scans
 * on mentoring scores, and nearly all bids where columns differ from each other more than pairs do.
 */
export function* startCold(state: LazyState, sampledRows: number): LinearSteps<void> {
  const { source, prices, rowOrder, lists } = state;
  const size = Math.max(FEWEST_ROWS, Math.ceil(source.rows * sampledRows));
  const stride = Math.max(1, Math.floor(source.rows / size));
  const least = new Int32Array(source.columns).fill(FORBIDDEN);
  let units = state.stride;
  for (let index = 0; index < source.rows; index += stride) {
    if (units <= 0) {
      if (!(yield* pause(state))) return;
      units = state.stride;
    }
    units -= unitsOfScan(state);
    const costs = source.row(rowOrder[index]!);
    lists.scans++;
    for (let column = 0; column < least.length; column++) {
      // FORBIDDEN is the largest Int32, so it never counts as the least.
      if (costs[column]! < least[column]!) least[column] = costs[column]!;
    }
  }
  let highest = source.lowest;
  for (const cost of least) if (cost !== FORBIDDEN && cost > highest) highest = cost;
  for (let column = 0; column < least.length; column++) {
    if (least[column] !== FORBIDDEN && prices[column] === 0) prices[column] = highest - least[column]!;
  }
}

/** Prices from old duals, and those of the old pairs that are still allowed and still best for their row. */
export function* startWarm(state: LazyState, warm: WarmStart): LinearSteps<void> {
  const { source, prices, seats, capacities, range, lists } = state;
  let highest = Number.NEGATIVE_INFINITY;
  warm.v.forEach((value, column) => {
    if (capacities[column]! > 0 && value > highest) highest = value;
  });
  // No optimal prices are further apart than a chain through all rows.
  const most = source.rows * range;
  for (let column = 0; column < source.columns; column++) {
    if (capacities[column]! === 0) continue;
    prices[column] = Math.min(most, Math.round(highest - warm.v[column]!));
  }
  const { columnOfRow } = warm;
  if (columnOfRow === undefined) return;
  if (source.batch !== undefined) {
    yield* freshen(
      state,
      state.rowOrder.filter((row) => columnOfRow[row]! >= 0),
    );
  }
  let units = state.stride;
  for (const row of state.rowOrder) {
    if (units <= 0) {
      yield* pause(state);
      units = state.stride;
    }
    if (state.stopped) return;
    const column = columnOfRow[row]!;
    if (!(column >= 0 && column < source.columns) || seats.open[column] === 0) continue;
    const cost = source.cost(row, column);
    if (cost === FORBIDDEN) continue;
    const scans = lists.scans;
    if (cost + prices[column]! <= lists.least(row)) seats.sit(row, column, cost, prices[column]!);
    units -= 1 + (lists.scans - scans) * unitsOfScan(state);
  }
}
