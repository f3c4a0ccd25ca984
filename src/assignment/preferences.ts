import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { FORBIDDEN } from './forbidden';
import type { CheckedProblem } from './validate';
import { WorstFirst } from './worst-first';

/** The orders in which the members of one side prefer those of the other. */
export interface Orders {
  /** Places of each member beside its locked pairs. */
  readonly places: Int32Array;
  /**
   * Where a partner stands in the order of `index`: lower is better, no two partners have the same, Infinity if the
   * partner is not acceptable. Forbidden and locked pairs are not.
   */
  key(index: number, partner: number): number;
  /** Up to `count` acceptable partners whose keys are above `after`, the best first. O(partners). */
  next(index: number, after: number, count: number): readonly number[];
}

/** What the orders of both sides are made from; see `StabilityOptions`. */
export interface Preferences {
  readonly rowPreferences?: readonly ArrayLike<number>[];
  readonly columnPreferences?: readonly ArrayLike<number>[];
  readonly rowWishes?: readonly ArrayLike<number>[];
  readonly columnWishes?: readonly ArrayLike<number>[];
}

/**
 * The orders of both sides. Kept are the lists that were given; where an order goes by cost nothing is kept, a key is
 * computed when asked for.
 *
 * @throws MentorMatchError `invalid-problem` if a list is malformed, or a side has lists of both kinds.
 */
export function ordersOf(
  problem: CheckedProblem,
  preferences: Preferences,
): { readonly rows: Orders; readonly columns: Orders } {
  const { rows, columns, cost } = problem;
  checkPreferences(preferences, rows, columns);
  const locked = new Set(problem.locks.map(([row, column]) => row * columns + column));
  const rowPlaces = problem.rowMax.slice();
  const columnPlaces = problem.columnMax.slice();
  for (const [row, column] of problem.locks) {
    rowPlaces[row] = Math.max(0, rowPlaces[row]! - 1);
    columnPlaces[column] = Math.max(0, columnPlaces[column]! - 1);
  }
  /** The cost of a pair that is still to be had, else `FORBIDDEN`. */
  const costOf = (row: number, column: number) =>
    locked.size > 0 && locked.has(row * columns + column) ? FORBIDDEN : cost.cost(row, column);
  return {
    rows: sideOf(
      { length: rows, partners: columns, places: rowPlaces, tieOrder: problem.columnOrder, costOf },
      preferences.rowPreferences,
      preferences.rowWishes,
    ),
    columns: sideOf(
      {
        length: columns,
        partners: rows,
        places: columnPlaces,
        tieOrder: problem.rowOrder,
        costOf: (column, row) => costOf(row, column),
      },
      preferences.columnPreferences,
      preferences.columnWishes,
    ),
  };
}

interface SideFacts {
  readonly length: number;
  readonly partners: number;
  readonly places: Int32Array;
  readonly tieOrder: Int32Array | undefined;
  readonly costOf: (index: number, partner: number) => number;
}

function sideOf(
  { length, partners, places, tieOrder, costOf }: SideFacts,
  lists: readonly ArrayLike<number>[] | undefined,
  wishes: readonly ArrayLike<number>[] | undefined,
): Orders {
  const next = (keyOf: Orders['key']) => (index: number, after: number, count: number) => {
    const best = new WorstFirst();
    for (let partner = 0; partner < partners; partner++) {
      const key = keyOf(index, partner);
      if (key <= after || key === Number.POSITIVE_INFINITY) continue;
      if (best.size < count) best.push(key, partner);
      else if (key < best.worstRank) best.replaceWorst(key, partner);
    }
    return best.bestFirst();
  };
  if (lists !== undefined) {
    const rankOf = rankLookup(lists, length);
    const key = (index: number, partner: number) => {
      const rank = rankOf(index, partner);
      return rank < 0 || costOf(index, partner) === FORBIDDEN ? Number.POSITIVE_INFINITY : rank;
    };
    return { places, key, next: next(key) };
  }
  const tie = tieRanks(tieOrder, partners);
  const wishOf = wishes === undefined ? undefined : rankLookup(wishes, length);
  const key = (index: number, partner: number) => {
    const cost = costOf(index, partner);
    if (cost === FORBIDDEN) return Number.POSITIVE_INFINITY;
    const wish = wishOf === undefined ? -1 : wishOf(index, partner);
    // A wish stands before everything that goes by cost; cost and tie are packed into one number.
    return wish >= 0 ? wish - partners : (cost + FORBIDDEN + 1) * partners + tie[partner]!;
  };
  return { places, key, next: next(key) };
}

/** Reads the position of a partner in a list, -1 if it is not there. 8 bytes an entry, O(log entries). */
function rankLookup(
  lists: readonly ArrayLike<number>[],
  length: number,
): (index: number, partner: number) => number {
  const starts = new Int32Array(length + 1);
  for (let index = 0; index < length; index++) starts[index + 1] = starts[index]! + lists[index]!.length;
  const partners = new Int32Array(starts[length]!);
  const ranks = new Int32Array(starts[length]!);
  for (let index = 0; index < length; index++) {
    const list = lists[index]!;
    const sorted = Array.from({ length: list.length }, (_, rank) => rank).sort((a, b) => list[a]! - list[b]!);
    for (const [at, rank] of sorted.entries()) {
      partners[starts[index]! + at] = list[rank]!;
      ranks[starts[index]! + at] = rank;
    }
  }
  return (index, partner) => {
    let low = starts[index]!;
    let high = starts[index + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = partners[middle]!;
      if (found === partner) return ranks[middle]!;
      if (found < partner) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

function tieRanks(order: Int32Array | undefined, length: number): Int32Array {
  const ranks = new Int32Array(length);
  for (let position = 0; position < length; position++) ranks[order?.[position] ?? position] = position;
  return ranks;
}

function checkPreferences(preferences: Preferences, rows: number, columns: number): void {
  const issues: ErrorIssue[] = [];
  for (const side of ['row', 'column'] as const) {
    const [length, partners] = side === 'row' ? [rows, columns] : [columns, rows];
    checkLists(issues, `${side}Preferences`, preferences[`${side}Preferences`], length, partners);
    checkLists(issues, `${side}Wishes`, preferences[`${side}Wishes`], length, partners);
    if (preferences[`${side}Preferences`] !== undefined && preferences[`${side}Wishes`] !== undefined) {
      issues.push({
        path: `${side}Wishes`,
        message: 'whole orders and wishes are given for one side',
        received: `${side}Preferences and ${side}Wishes`,
        expected: `${side}Preferences (nobody else is acceptable) or ${side}Wishes (the others follow by cost)`,
      });
    }
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
}

function checkLists(
  issues: ErrorIssue[],
  path: string,
  lists: readonly ArrayLike<number>[] | undefined,
  length: number,
  partners: number,
): void {
  if (lists === undefined) return;
  if (lists.length !== length) {
    issues.push({
      path,
      message: 'the array has the wrong length',
      received: `${lists.length} lists`,
      expected: `${length} lists`,
    });
  }
  lists.forEach((list, index) => {
    const seen = new Set<number>();
    for (let rank = 0; rank < list.length; rank++) {
      const partner = list[rank]!;
      if (Number.isInteger(partner) && partner >= 0 && partner < partners && !seen.has(partner))
        seen.add(partner);
      else {
        issues.push({
          path: `${path}[${index}][${rank}]`,
          message: seen.has(partner)
            ? 'the list names a partner twice'
            : 'the list names a partner that does not exist',
          received: printValue(partner),
          expected: `each of 0 to ${partners - 1} at most once`,
        });
      }
    }
  });
}
