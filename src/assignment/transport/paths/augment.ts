import { freshen, pause, reach } from '../pauses';
import type { TransportState } from '../state';
import type { TransportSteps } from '../steps';
import { PathSearch } from './path-search';

/**
 * The exact end: whatever prices and seats it is given, as long as every seated unit is in a column that is best for
 * its row, it assigns the remaining units along shortest augmenting paths, and then sees to it that free seats are
 * where they may be; after which the prices are optimal duals.
 *
 * Units are assigned one by one, which looks at little where costs differ. Where many tie, one search looks at nearly
 * everything, and so would the next: so once searches have scanned as many rows as there are, all units that wait are
 * tried together along ties, at the prices that these searches have left.
 *
 * @returns the number of searches.
 */
export function* augment(state: TransportState): TransportSteps<number> {
  const { unitOrder, seats, lists, rows, units } = state;
  const { batch } = state.problem.source;
  const search = new PathSearch(state);
  let searches = 0;
  let waiting = unitOrder.filter((unit) => seats.columnOfUnit[unit]! < 0);
  let next = 0;
  let scansAtTies = lists.scans;
  while (next < waiting.length && !state.stopped) {
    const left = waiting.length - next;
    reach(state, 'augment', units - left, 1 - (0.2 * left) / units);
    if (batch !== undefined && state.isStale(state.rowOfUnit[waiting[next]!]!)) {
      // Most of the other lists outlive the next few searches, so they may as well be scanned along.
      if (!(yield* freshen(state, waiting, next, batch.size))) break;
    }
    if (!(yield* pause(state))) break;
    searches++;
    if (lists.scans - scansAtTies < rows) {
      yield* search.seatUnit(waiting[next++]!);
      continue;
    }
    const seated = yield* search.seatUnitsAlongTies(waiting.subarray(next));
    waiting = waiting.filter((unit) => seats.columnOfUnit[unit]! < 0);
    next = 0;
    // As long as it pays it goes on.
    if (seated * 8 < waiting.length || seated === 0) scansAtTies = lists.scans;
  }
  while (search.idleWithoutSeat > 0 && !state.stopped) {
    reach(state, 'augment', units, 1);
    if (!(yield* pause(state))) break;
    searches++;
    yield* search.seatIdle();
  }
  return searches;
}
