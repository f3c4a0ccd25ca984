import { freshen, offerPause, reach } from '../pauses';
import type { TransportState } from '../state';
import type { TransportSteps } from '../steps';
import { PathSearch } from './path-search';

/**
 * The exact end: whatever prices and seats it is given, as long as every seated copy is in a column that is best for
 * its row, it assigns the remaining copies along shortest augmenting paths, and then sees to it that free seats are
 * where they may be; after which the prices are optimal duals.
 *
 * Copies are assigned one by one, which looks at little where costs differ. Where many tie, one search looks at nearly
 * everything, and so would the next: so once searches have scanned as many rows as there are, all copies that wait are
 * tried together along ties, at the prices that these searches have left.
 *
 * @returns the number of searches.
 */
export function* augment(state: TransportState): TransportSteps<number> {
  const { copyOrder, seats, lists, rows, copies } = state;
  const { batch } = state.problem.source;
  const search = new PathSearch(state);
  let searches = 0;
  let waiting = copyOrder.filter((copy) => seats.columnOfCopy[copy]! < 0);
  let next = 0;
  let scansAtTies = lists.scans;
  while (next < waiting.length && !state.stopped) {
    const left = waiting.length - next;
    reach(state, 'augment', copies - left, 1 - (0.2 * left) / copies);
    if (batch !== undefined && state.isStale(state.rowOfCopy[waiting[next]!]!)) {
      // Most of the other lists outlive the next few searches, so they may as well be scanned along.
      if (!(yield* freshen(state, waiting, next, batch.size))) break;
    }
    if (!(yield* offerPause(state))) break;
    searches++;
    if (lists.scans - scansAtTies < rows) {
      yield* search.seatCopy(waiting[next++]!);
      continue;
    }
    const seated = yield* search.seatCopiesAlongTies(waiting.subarray(next));
    waiting = waiting.filter((copy) => seats.columnOfCopy[copy]! < 0);
    next = 0;
    // As long as it pays it goes on.
    if (seated * 8 < waiting.length || seated === 0) scansAtTies = lists.scans;
  }
  while (search.idleWithoutSeat > 0 && !state.stopped) {
    reach(state, 'augment', copies, 1);
    if (!(yield* offerPause(state))) break;
    searches++;
    yield* search.seatIdle();
  }
  return searches;
}
