import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { expectKnown } from '../../options';
import { runToEnd } from '../../steps';
import { FORBIDDEN } from '../costs';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type CheckedProblem,
  checkProblem,
  expectList,
  type Pair,
  type StoppableSteps,
} from '../problem';
import { solveAssignment } from '../solve';
import { Acceptance } from './acceptance';
import { Orders } from './orders';

/** Which side proposes, and whom rows and columns prefer; by default both go by cost. */
export interface StabilityOptions {
  /** The side that proposes, and gets its best stable partners. Default `rows`. */
  readonly proposer?: 'rows' | 'columns';
  /**
   * For each row its acceptable columns, the best first; a column that is not listed is not acceptable.
   * Default: every allowed column by cost, ties in the order of `columnOrder` (else by index).
   */
  readonly rowPreferences?: readonly ArrayLike<number>[];
  /**
   * For each column its acceptable rows, the best first; a row that is not listed is not acceptable. Default: every
   * allowed row by cost, ties in the order of `rowOrder` (else by index).
   */
  readonly columnPreferences?: readonly ArrayLike<number>[];
  /**
   * For each row the columns that it puts first, the best first; all other allowed columns are acceptable too, and
   * follow by cost as in the default. In place of `rowPreferences`.
   */
  readonly rowWishes?: readonly ArrayLike<number>[];
  /** For each column the rows that it puts first, the best first, as `rowWishes`. In place of `columnPreferences`. */
  readonly columnWishes?: readonly ArrayLike<number>[];
}

/** An assignment that no pair blocks. */
export interface StableAssignment {
  /** By row, then by column. */
  readonly pairs: readonly Pair[];
  /** Sum of the costs of these pairs, lower is better. */
  readonly totalCost: number;
  /** Proposals made: what the run cost. */
  readonly proposals: number;
}

/** The assignment that deferred acceptance holds when it ends or is stopped. */
export interface StableSoFar extends StableAssignment {
  /**
   * Whether it came to its end; if it was told to stop before, the pairs are within everybody's maximum, not stable.
   */
  readonly isWhole: boolean;
}

/** A stable assignment beside an optimal one of the same problem, and the difference in cost. */
export interface PriceOfStability {
  readonly stable: StableAssignment;
  readonly optimal: AssignmentOutcome;
  /** Stable total minus optimal total: what stability costs. `undefined` if there is no optimal assignment. */
  readonly price: number | undefined;
  /** Pairs that block the optimal assignment: those who would leave it for each other. */
  readonly blocking: readonly Pair[];
}

/**
 * A stable assignment by deferred acceptance, with capacities and incomplete lists: no pair blocks it
 * (`blockingPairs`), and no proposer does better in any other stable assignment.
 *
 * Forbidden pairs are acceptable to nobody. Locked pairs are made beforehand and take their places. Maximums hold;
 * minimums and objectives play no part, since a stable assignment can leave them unmet. The tie order makes orders by
 * cost strict: the answer depends on the problem, the lists and that order alone.
 *
 * O(rows * columns) in practice, times a logarithm for correlated costs: rows of a `CostSource` are read on demand, a
 * few times each. Memory O(rows + columns), and the part of each row's order that was read. Deterministic.
 *
 * Source: D. Gale, L. S. Shapley, "College admissions and the stability of marriage", American Mathematical
 * Monthly 69 (1962) 9-15, DOI 10.1080/00029890.1962.11989827; both sides with capacities: A. E. Roth,
 * "Stability and polarization of interests in job matching", Econometrica 52 (1984) 47-57, DOI 10.2307/1911460.
 *
 * @throws MentorMatchError `invalid-problem` if the problem or a preference list is malformed.
 *
 * @example
 * ```ts
 * import { deferredAcceptance } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) };
 * deferredAcceptance(problem).pairs; // => [[0, 0], [1, 1]]
 * ```
 */
export function deferredAcceptance(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): StableAssignment {
  return runToEnd(deferredAcceptanceSteps(problem, options));
}

/**
 * `deferredAcceptance` as a generator: it yields the share of the work that is done, 0 to 1. Answered `stop`, it
 * returns the pairs held so far, within every maximum but not stable (`isWhole` is false). However it is driven to its
 * end, the assignment and the complexity are those of `deferredAcceptance`. Deterministic.
 *
 * @throws MentorMatchError as `deferredAcceptance` does, at the first step.
 *
 * @example
 * ```ts
 * import { deferredAcceptanceSteps } from 'mentor-match/assignment';
 *
 * const steps = deferredAcceptanceSteps({ rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) });
 * let step = steps.next();
 * while (step.done !== true) step = steps.next();
 * step.value.pairs; // => [[0, 0], [1, 1]]
 * ```
 */
export function* deferredAcceptanceSteps(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): StoppableSteps<StableSoFar> {
  expectKnown(options, {
    proposer: true,
    rowPreferences: true,
    columnPreferences: true,
    rowWishes: true,
    columnWishes: true,
  });
  const checked = checkProblem(problem);
  const acceptance = new Acceptance(new Orders(checked, options));
  let isWhole = yield* acceptance.forRows();
  if (isWhole && options.proposer === 'columns') isWhole = yield* acceptance.forColumns();
  const pairs = [...checked.locks, ...acceptance.pairs()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { pairs, totalCost: totalOf(checked, pairs), proposals: acceptance.proposals, isWhole };
}

/**
 * The pairs that block an assignment: allowed, not chosen, acceptable to both, and each of the two either has a place
 * left or prefers the other, in its own order, to one of its chosen (and not locked) partners; a chosen partner who is
 * not acceptable is worse than any who is. None: the assignment is stable. Each row is read once, O(rows * columns),
 * and nothing of it kept. Deterministic.
 *
 * @param pairs [row, column] of the assignment, in any order.
 * @returns pairs [row, column], by row, then by column.
 * @throws MentorMatchError `invalid-problem` if the problem, a preference list or a pair is malformed, or a row or
 *   column has more pairs than its maximum.
 *
 * @example
 * ```ts
 * import { blockingPairs } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) };
 * blockingPairs(problem, [[0, 1], [1, 0]]); // => [[0, 0]]
 * ```
 */
export function blockingPairs(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
  options: Omit<StabilityOptions, 'proposer'> = {},
): Pair[] {
  return runToEnd(blockingPairsSteps(problem, pairs, options));
}

/** Rows between two steps. */
const STRIDE = 16;

/**
 * `blockingPairs` as a generator: it yields the share of the rows that are read, 0 to 1. However it is driven, the
 * pairs are those of `blockingPairs`, and so is the complexity; an answer `stop` changes nothing, its driver drops the
 * generator instead. Deterministic.
 *
 * @returns pairs [row, column], by row, then by column.
 * @throws MentorMatchError as `blockingPairs` does, at the first step.
 *
 * @example
 * ```ts
 * import { blockingPairsSteps } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) };
 * const steps = blockingPairsSteps(problem, [[0, 1], [1, 0]]);
 * let step = steps.next();
 * while (step.done !== true) step = steps.next();
 * step.value; // => [[0, 0]]
 * ```
 */
export function* blockingPairsSteps(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
  options: Omit<StabilityOptions, 'proposer'> = {},
): StoppableSteps<Pair[]> {
  const known = { rowPreferences: true, columnPreferences: true, rowWishes: true, columnWishes: true };
  // What the assignment was found by serves here too.
  expectKnown(options, known, 'options', 'option', { proposer: true });
  const checked = checkProblem(problem);
  expectList('pairs', pairs, 'a list of [row, column]');
  for (const [index, pair] of pairs.entries()) expectList(`pairs[${index}]`, pair, 'a pair [row, column]');
  const orders = new Orders(checked, options);
  const { rows, columns } = checked;
  const locked = new Set(checked.locks.map(([row, column]) => row * columns + column));
  const chosen = chosenPairs(checked, pairs);
  const free = pairs.filter(([row, column]) => !locked.has(row * columns + column));
  const cost = (row: number, column: number) => checked.cost.cost(row, column);
  const rowKeys = free.map(([row, column]) => orders.rowKey(row, column, cost(row, column)));
  const columnKeys = free.map(([row, column]) => orders.columnKey(column, row, cost(row, column)));
  const rowWorst = worstHeld(
    orders.rowPlaces,
    free.map(([row]) => row),
    rowKeys,
  );
  const columnWorst = worstHeld(
    orders.columnPlaces,
    free.map(([, column]) => column),
    columnKeys,
  );
  const blocking: Pair[] = [];
  for (let row = 0; row < rows; row++) {
    if (row % STRIDE === 0) yield row / rows;
    const worst = rowWorst[row]!;
    if (worst === Number.NEGATIVE_INFINITY) continue;
    const found = orders
      .above(row, worst, columnWorst)
      .filter((column) => !chosen.has(row * columns + column))
      .sort((a, b) => a - b);
    for (const column of found) blocking.push([row, column]);
  }
  return blocking;
}

/** The worst key that each member holds: Infinity while it has a place left, -Infinity if it has no places at all. */
function worstHeld(places: Int32Array, members: readonly number[], keys: readonly number[]): Float64Array {
  const worst = new Float64Array(places.length).fill(Number.NEGATIVE_INFINITY);
  const count = new Int32Array(places.length);
  for (const [at, member] of members.entries()) {
    worst[member] = Math.max(worst[member]!, keys[at]!);
    count[member] = count[member]! + 1;
  }
  for (let member = 0; member < places.length; member++) {
    if (count[member]! < places[member]!) worst[member] = Number.POSITIVE_INFINITY;
  }
  return worst;
}

/**
 * What stability costs: the stable assignment and the optimal one of the same problem, side by side.
 *
 * Complexity: that of `deferredAcceptance`, `solveAssignment` and `blockingPairs` together. The price is a cost, lower
 * is better. Deterministic.
 *
 * @throws MentorMatchError as these three do.
 *
 * @example
 * ```ts
 * import { priceOfStability } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 2, 9), rowMin: [1, 1] };
 * priceOfStability(problem).price; // => 6
 * ```
 */
export function priceOfStability(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): PriceOfStability {
  const stable = deferredAcceptance(problem, options);
  const { proposer: _proposer, ...orders } = options;
  const optimal = solveAssignment(problem);
  if (optimal.status === 'infeasible') return { stable, optimal, price: undefined, blocking: [] };
  return {
    stable,
    optimal,
    price: stable.totalCost - optimal.totalCost,
    blocking: blockingPairs(problem, optimal.pairs, orders),
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
    for (const [member, count, most] of [
      [`row ${row}`, rowCount[row]!, problem.rowMax[row]!],
      [`column ${column}`, columnCount[column]!, problem.columnMax[column]!],
    ] as const) {
      if (count === most + 1)
        add(path, `${member} has more pairs than its maximum`, count, `at most ${most}`);
    }
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
  return chosen;
}
