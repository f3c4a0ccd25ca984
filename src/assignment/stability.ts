import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { FORBIDDEN } from './forbidden';
import { type Orders, ordersOf } from './preferences';
import type { AssignmentOutcome, AssignmentProblem, Pair } from './problem';
import { solveAssignment } from './solve';
import { type CheckedProblem, checkProblem, expectList } from './validate';
import { WorstFirst } from './worst-first';

/** How deferred acceptance is to go. */
export interface StabilityOptions {
  /** The side that proposes, and gets its best stable partners. Default `rows`. */
  readonly proposer?: 'rows' | 'columns';
  /**
   * For each row its acceptable columns, the best first; a column that is not listed is not acceptable.
   * Default: every allowed column by cost, ties in the order of `columnOrder` (else by index).
   */
  readonly rowPreferences?: readonly ArrayLike<number>[];
  /** The same for columns; default by cost, ties in the order of `rowOrder` (else by index). */
  readonly columnPreferences?: readonly ArrayLike<number>[];
  /**
   * For each row the columns that it puts first, the best first; all other allowed columns are acceptable too, and
   * follow by cost as in the default. In place of `rowPreferences`.
   */
  readonly rowWishes?: readonly ArrayLike<number>[];
  /** The same for columns. */
  readonly columnWishes?: readonly ArrayLike<number>[];
}

/** A stable assignment. */
export interface StableAssignment {
  /** By row, then by column. */
  readonly pairs: readonly Pair[];
  readonly totalCost: number;
  /** Proposals made: what the run cost. */
  readonly proposals: number;
}

/** A stable assignment beside an optimal one. */
export interface PriceOfStability {
  readonly stable: StableAssignment;
  readonly optimal: AssignmentOutcome;
  /** Stable total minus optimal total: what stability costs. `undefined` if there is no optimal assignment. */
  readonly price: number | undefined;
  /** Pairs that block the optimal assignment: those who would leave it for each other. */
  readonly blocking: readonly Pair[];
}

/**
 * Deferred acceptance with capacities and incomplete lists: the proposers go down their orders until they are full,
 * the others hold the best proposals so far and turn the rest away. The result has no blocking pair (see
 * `blockingPairs`), and no proposer does better in any assignment without one.
 *
 * Forbidden pairs are acceptable to nobody. Locked pairs are made beforehand and take their places, and nobody
 * blocks with those places. Maximums hold; minimums and objectives play no part, since a stable assignment can
 * leave them unmet. Orders are strict, by cost the tie order makes them so: the answer depends on the
 * problem, the lists and that order alone.
 *
 * O(pairs) proposals at most. A proposer's order is read in pieces that double in length, each found in one pass over
 * its partners: O(rows * columns) while few proposals are turned away, times a logarithm at worst. Memory beside the
 * problem and the lists: O(rows + columns), and the pieces.
 *
 * Source: D. Gale, L. S. Shapley, "College admissions and the stability of marriage", American Mathematical
 * Monthly 69 (1962) 9-15, DOI 10.1080/00029890.1962.11989827; both sides with capacities: A. E. Roth,
 * "Stability and polarization of interests in job matching", Econometrica 52 (1984) 47-57, DOI 10.2307/1911460.
 *
 * @throws MentorMatchError `invalid-problem` if the problem or a preference list is malformed.
 */
export function deferredAcceptance(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): StableAssignment {
  const checked = checkProblem(problem);
  const orders = ordersOf(checked, options);
  const { rows, columns } = checked;
  const byRows = (options.proposer ?? 'rows') === 'rows';
  const [proposers, receivers] = byRows ? [orders.rows, orders.columns] : [orders.columns, orders.rows];
  const proposerCount = byRows ? rows : columns;
  const receiverCount = byRows ? columns : rows;

  const lists = Array.from({ length: proposerCount }, (_, proposer) => new OrderReader(proposers, proposer));
  /** How many hold each proposer. */
  const held = new Int32Array(proposerCount);
  /** The proposals that each receiver holds, the worst on top of a heap. */
  const holding: WorstFirst[] = Array.from({ length: receiverCount }, () => new WorstFirst());
  let proposals = 0;
  const waiting = Array.from({ length: proposerCount }, (_, index) => proposerCount - 1 - index);
  for (let proposer = waiting.pop(); proposer !== undefined; proposer = waiting.pop()) {
    while (held[proposer]! < proposers.places[proposer]!) {
      const receiver = lists[proposer]!.take();
      if (receiver === undefined) break;
      proposals++;
      const rank = receivers.key(receiver, proposer);
      if (rank === Number.POSITIVE_INFINITY || receivers.places[receiver]! === 0) continue;
      const heap = holding[receiver]!;
      if (heap.size < receivers.places[receiver]!) {
        heap.push(rank, proposer);
        held[proposer] = held[proposer]! + 1;
      } else if (rank < heap.worstRank) {
        const rejected = heap.replaceWorst(rank, proposer);
        held[proposer] = held[proposer]! + 1;
        held[rejected] = held[rejected]! - 1;
        waiting.push(rejected);
      }
    }
  }
  const pairs: Pair[] = [...checked.locks];
  holding.forEach((heap, receiver) => {
    for (const proposer of heap.members()) pairs.push(byRows ? [proposer, receiver] : [receiver, proposer]);
  });
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { pairs, totalCost: totalOf(checked, pairs), proposals };
}

/**
 * The pairs that block an assignment: allowed, not chosen, acceptable to both, and each of the two either has a place
 * left or prefers the other, in its own order, to one of its chosen (and not locked) partners; a chosen partner who is
 * not acceptable is worse than any who is. None: the assignment is stable. O(rows * columns); by row, then by column.
 *
 * @throws MentorMatchError `invalid-problem` if the problem, a preference list or a pair is malformed, or a row or
 *   column has more pairs than its maximum.
 */
export function blockingPairs(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
  options: Omit<StabilityOptions, 'proposer'> = {},
): Pair[] {
  const checked = checkProblem(problem);
  expectList('pairs', pairs, 'a list of [row, column]');
  for (const [index, pair] of pairs.entries()) expectList(`pairs[${index}]`, pair, 'a pair [row, column]');
  const orders = ordersOf(checked, options);
  const { rows, columns } = checked;
  const locked = new Set(checked.locks.map(([row, column]) => row * columns + column));
  const chosen = chosenPairs(checked, pairs);
  const free = pairs.filter(([row, column]) => !locked.has(row * columns + column));
  const rowWorst = worstHeld(orders.rows, rows, free);
  const columnWorst = worstHeld(
    orders.columns,
    columns,
    free.map(([row, column]): Pair => [column, row]),
  );
  const blocking: Pair[] = [];
  for (let row = 0; row < rows; row++) {
    const worst = rowWorst[row]!;
    if (worst === Number.NEGATIVE_INFINITY) continue;
    for (let column = 0; column < columns; column++) {
      if (orders.rows.key(row, column) >= worst) continue;
      if (orders.columns.key(column, row) >= columnWorst[column]!) continue;
      if (!chosen.has(row * columns + column)) blocking.push([row, column]);
    }
  }
  return blocking;
}

/** The worst key that each member holds: Infinity while it has a place left, -Infinity if it has no places at all. */
function worstHeld({ places, key }: Orders, length: number, pairs: readonly Pair[]): Float64Array {
  const worst = new Float64Array(length).fill(Number.NEGATIVE_INFINITY);
  const count = new Int32Array(length);
  for (const [member, partner] of pairs) {
    worst[member] = Math.max(worst[member]!, key(member, partner));
    count[member] = count[member]! + 1;
  }
  for (let member = 0; member < length; member++) {
    if (count[member]! < places[member]!) worst[member] = Number.POSITIVE_INFINITY;
  }
  return worst;
}

/** Partners found in the first pass over an order; as many as were found before, in each later one. */
const FIRST_PIECE = 16;

/** Goes down one member's order, which is read in pieces. */
class OrderReader {
  readonly #orders: Orders;
  readonly #index: number;
  #piece: readonly number[] = [];
  #at = 0;
  #length = FIRST_PIECE / 2;
  #after = Number.NEGATIVE_INFINITY;

  constructor(orders: Orders, index: number) {
    this.#orders = orders;
    this.#index = index;
  }

  /** The next acceptable partner, `undefined` after the last. */
  take(): number | undefined {
    if (this.#at === this.#piece.length) {
      if (this.#length === 0) return undefined;
      this.#length *= 2;
      this.#piece = this.#orders.next(this.#index, this.#after, this.#length);
      this.#at = 0;
      const last = this.#piece.at(-1);
      if (last !== undefined) this.#after = this.#orders.key(this.#index, last);
      // A short piece is the last.
      if (this.#piece.length < this.#length) this.#length = 0;
    }
    return this.#piece[this.#at++];
  }
}

/** What stability costs: the stable assignment and the optimal one of the same problem, side by side. */
export function priceOfStability(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): PriceOfStability {
  const stable = deferredAcceptance(problem, options);
  const optimal = solveAssignment(problem);
  if (optimal.status === 'infeasible') return { stable, optimal, price: undefined, blocking: [] };
  return {
    stable,
    optimal,
    price: stable.totalCost - optimal.totalCost,
    blocking: blockingPairs(problem, optimal.pairs, options),
  };
}

function totalOf(problem: CheckedProblem, pairs: readonly Pair[]): number {
  return pairs.reduce((total, [row, column]) => total + problem.cost.cost(row, column), 0);
}

function chosenPairs(problem: CheckedProblem, pairs: readonly Pair[]): Set<number> {
  const { rows, columns } = problem;
  const issues: ErrorIssue[] = [];
  const chosen = new Set<number>();
  const rowCount = new Int32Array(rows);
  const columnCount = new Int32Array(columns);
  const add = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  pairs.forEach(([row, column], index) => {
    const path = `pairs[${index}]`;
    const exists =
      Number.isInteger(row) &&
      row >= 0 &&
      row < rows &&
      Number.isInteger(column) &&
      column >= 0 &&
      column < columns;
    if (!exists) {
      add(path, 'the pair does not exist', [row, column], `[row below ${rows}, column below ${columns}]`);
      return;
    }
    if (problem.cost.cost(row, column) === FORBIDDEN)
      add(path, 'the pair is forbidden', [row, column], 'an allowed pair');
    if (chosen.has(row * columns + column))
      add(path, 'the pair is chosen twice', [row, column], 'each pair once');
    chosen.add(row * columns + column);
    rowCount[row] = rowCount[row]! + 1;
    columnCount[column] = columnCount[column]! + 1;
    if (rowCount[row] === problem.rowMax[row]! + 1) {
      add(
        path,
        `row ${row} has more pairs than its maximum`,
        rowCount[row],
        `at most ${problem.rowMax[row]}`,
      );
    }
    if (columnCount[column] === problem.columnMax[column]! + 1) {
      add(
        path,
        `column ${column} has more pairs than its maximum`,
        columnCount[column],
        `at most ${problem.columnMax[column]}`,
      );
    }
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
  return chosen;
}
