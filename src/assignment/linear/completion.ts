import { maximumCardinalitySteps } from './cardinality';
import { type LazyState, pause, reach, refreshAll, unitsOfScan } from './lazy-state';
import type { LinearSteps } from './types';

/**
 * What a solve that was stopped still does: rows without a seat take, in turn, the best of the open ones (at
 * the prices of then, which say what a seat is worth to others), from their lists or by a scan; and rows for
 * which none of those is allowed get one by moving others, whatever it costs. Prices are of no use
 * afterwards. Returns the column of each row, -1 for none, which is left only on a second stop.
 *
 * O(columns) for each row without a seat whose list is used up, in batches where the source likes that.
 */
export function* complete(state: LazyState): LinearSteps<Int32Array> {
  state.stopped = false;
  const { seats, prices, lists, source, rowOrder, capacities, starts } = state;
  const { columnOfRow, open } = seats;
  let openSeats = 0;
  open.forEach((count, column) => {
    openSeats += count;
    if (count === 0) prices[column] = Number.POSITIVE_INFINITY;
  });
  /** Seats a row by its list; false if that has no open column. */
  const sit = (row: number): boolean => {
    const entry = lists.bestEntry(row);
    if (entry < 0) return false;
    const column = lists.columns[entry]!;
    seats.sit(row, column, lists.costs[entry]!, 0);
    openSeats--;
    if (open[column] === 0) prices[column] = Number.POSITIVE_INFINITY;
    return true;
  };
  let waiting = rowOrder.filter((row) => columnOfRow[row]! < 0 && !sit(row));
  while (waiting.length > 0 && openSeats > 0 && !state.stopped) {
    reach(state, 'completion', source.rows - waiting.length, 1);
    const rows = waiting.subarray(0, source.batch?.size ?? Math.ceil(state.stride / unitsOfScan(state)));
    if (source.batch === undefined) {
      for (const row of rows) {
        if (openSeats > 0) lists.refresh(row);
        sit(row);
      }
      yield* pause(state);
    } else if (yield* refreshAll(state, rows)) {
      rows.forEach(sit);
    }
    // Without a seat after its scan: others of the batch were faster, or none that is open is allowed.
    const again = rows.filter((row) => columnOfRow[row]! < 0 && lists.count[row]! > 0);
    const rest = waiting.subarray(rows.length);
    waiting = new Int32Array(again.length + rest.length);
    waiting.set(again);
    waiting.set(rest, again.length);
  }
  if (state.stopped || columnOfRow.every((column) => column >= 0)) return columnOfRow;
  const whole = yield* maximumCardinalitySteps(source, capacities, starts, columnOfRow);
  lists.scans += whole.scans;
  return whole.columnOfRow;
}
