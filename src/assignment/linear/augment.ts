import { freshen, type LazyState, pause, reach } from './lazy-state';
import { PathSearch } from './path-search';
import type { LinearSteps } from './types';

/**
 * The exact end of the lazy method: whatever prices and seats it is given, as long as every seated row is
 * in a column that is best for it, it assigns the remaining rows along shortest augmenting paths, after
 * which the prices are optimal duals.
 *
 * Rows are assigned one by one, which looks at little where costs differ. Where many tie, one search looks
 * at nearly everything, and so would the next: so once searches have scanned as many rows as there are, all
 * rows that wait are tried together along ties, at the prices that these searches have left.
 *
 * @returns the number of searches.
 */
export function* augment(state: LazyState): LinearSteps<number> {
  const { rowOrder, seats, lists } = state;
  const { rows, batch } = state.source;
  const search = new PathSearch(state);
  let searches = 0;
  let waiting = rowOrder.filter((row) => seats.columnOfRow[row]! < 0);
  let next = 0;
  let scansAtTies = lists.scans;
  while (next < waiting.length && !state.stopped) {
    const left = waiting.length - next;
    reach(state, 'augment', rows - left, 1 - (0.2 * left) / rows);
    if (batch !== undefined && lists.isStale(waiting[next]!)) {
      // Most of the other lists outlive the next few searches, so they may as well be scanned along.
      if (!(yield* freshen(state, waiting, next, batch.size))) break;
    }
    if (!(yield* pause(state))) break;
    searches++;
    if (lists.scans - scansAtTies < rows) {
      yield* search.seatRow(waiting[next++]!);
      continue;
    }
    const seated = yield* search.seatRowsAlongTies(waiting.subarray(next));
    waiting = waiting.filter((row) => seats.columnOfRow[row]! < 0);
    next = 0;
    // As long as it pays it goes on.
    if (seated * 8 < waiting.length || seated === 0) scansAtTies = lists.scans;
  }
  while (search.idleWithoutSeat > 0 && !state.stopped) {
    reach(state, 'augment', rows, 1);
    if (!(yield* pause(state))) break;
    searches++;
    if ((yield* search.seatIdleAlongTies()) === 0) yield* search.seatIdle();
  }
  return searches;
}
