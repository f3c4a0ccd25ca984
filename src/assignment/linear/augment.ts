import type { LazyState } from './lazy-state';
import { PathSearch } from './path-search';

/**
 * The exact end of the lazy method: whatever prices and seats it is given, as long as every seated row is
 * in a column that is best for it, it assigns the remaining rows along shortest augmenting paths, after
 * which the prices are optimal duals.
 *
 * Rows are assigned one by one, which looks at little where costs differ. Where many tie, one search looks
 * at nearly everything, and so would the next: so once searches have scanned as many rows as there are, all
 * rows that wait are tried together along ties, at the prices that these searches have left.
 *
 * @param watch asked before each search, with the number of rows that wait; true ends it early.
 * @returns the number of searches.
 */
export function augment(state: LazyState, watch: (waiting: number) => boolean): number {
  const { rowOrder, seats, lists } = state;
  const { rows } = state.source;
  const search = new PathSearch(state);
  let searches = 0;
  let waiting = rowOrder.filter((row) => seats.columnOfRow[row]! < 0);
  let next = 0;
  let scansAtTies = lists.scans;
  while (next < waiting.length) {
    if (watch(waiting.length - next)) return searches;
    searches++;
    if (lists.scans - scansAtTies < rows) {
      search.seatRow(waiting[next++]!);
      continue;
    }
    const seated = search.seatRowsAlongTies(waiting.subarray(next));
    waiting = waiting.filter((row) => seats.columnOfRow[row]! < 0);
    next = 0;
    // As long as it pays it goes on.
    if (seated * 8 < waiting.length || seated === 0) scansAtTies = lists.scans;
  }
  while (search.idleWithoutSeat > 0) {
    if (watch(0)) return searches;
    searches++;
    if (search.seatIdleAlongTies() === 0) search.seatIdle();
  }
  return searches;
}
