import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { expectKnown } from '../../options';
import { BufferedSource, type CostSource, FORBIDDEN } from '../costs';
import {
  type AssignmentConflict,
  type AssignmentLevel,
  type AssignmentProblem,
  checkShape,
  type LevelKind,
  type OptimalAssignment,
  type Pair,
} from '../problem';
import { solveAssignment } from '../solve';
import { startFrom } from './resolve';

/** The best total when no chosen pair may cost more than `limit`. */
export interface CurvePoint {
  /** `Infinity` for the first point, which has no limit. */
  readonly limit: number;
  /** The highest cost that the assignment has, at most `limit`; `null` if it has no pair. */
  readonly worstCost: number | null;
  /** Sum of the costs of the chosen pairs: the least with no pair above `limit`. */
  readonly totalCost: number;
  /** Optimal for `withoutCostsAbove(problem, limit)`, which `verifyAssignment` confirms. */
  readonly outcome: OptimalAssignment;
}

/** The best total cost at each bound on the worst cost, as `totalVersusWorstOff` found it. */
export interface FairnessCurve {
  /** From the best total to the best worst cost: totals rise, worst costs fall, strictly. */
  readonly points: readonly CurvePoint[];
  /** Why the curve ends where it does. */
  readonly end: CurveEnd;
}

/** Why a `FairnessCurve` has no further point. `limit` is in the units of the costs. */
export type CurveEnd =
  /** With no pair above `limit` there is no assignment; `conflict` says which rows and columns are short. */
  | { readonly reason: 'infeasible'; readonly limit: number; readonly conflict: AssignmentConflict }
  /**
   * With no pair above `limit` an objective of higher order would lose; `outcome` is the optimum then, with its proof.
   */
  | {
      readonly reason: 'objective-lost';
      /** In the units of the costs. */
      readonly limit: number;
      readonly kind: LevelKind;
      readonly outcome: OptimalAssignment;
    }
  /** The worst cost is that of a locked pair. */
  | { readonly reason: 'locked'; readonly pair: Pair }
  /** No pair is chosen at all. */
  | { readonly reason: 'empty' }
  /** There would be more points than asked for. */
  | { readonly reason: 'max-points' };

/**
 * The best total cost at each bound on the worst cost, as far as the objectives before the total keep their
 * values: all the compromises between the sum and the worst-off, none of which another beats in both.
 *
 * Starts from the optimum without a bound, forbids every pair as bad as its worst one, solves again from the old
 * prices, and so on (an epsilon-constraint method: Y. Y. Haimes, L. S. Lasdon, D. A. Wismer, IEEE Trans. Systems, Man,
 * and Cybernetics 1 (1971) 296-297). Complexity: one solve for each point, each with its own proof; the end of the
 * curve has one too. At most one point for each distinct cost. Deterministic.
 *
 * @param options.maxPoints Most points, an integer >= 1, default 1000. `end` says if there would be more.
 * @throws MentorMatchError as `solveAssignment` does, and `invalid-problem` if the objectives do not end with
 *   `total-cost` or `maxPoints` is not a count.
 *
 * @example
 * ```ts
 * import { totalVersusWorstOff } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(0, 4, 5, 8), rowMin: [1, 1] };
 * const { points } = totalVersusWorstOff(problem);
 * points.map(({ worstCost, totalCost }) => [worstCost, totalCost]); // => [[8, 8], [5, 9]]
 * ```
 */
export function totalVersusWorstOff(
  problem: AssignmentProblem,
  options: { readonly maxPoints?: number } = {},
): FairnessCurve {
  checkShape(problem);
  expectKnown(options, { maxPoints: true });
  const { maxPoints = 1000 } = options;
  checkCurve(problem, maxPoints);
  const points: CurvePoint[] = [];
  let start: AssignmentProblem['start'] = problem.start;
  let first: readonly AssignmentLevel[] | undefined;
  for (let limit = Number.POSITIVE_INFINITY; ; ) {
    const locked = problem.locks?.find(([row, column]) => costOf(problem, row, column) > limit);
    if (locked !== undefined) return { points, end: { reason: 'locked', pair: locked } };
    const outcome = solveAssignment({ ...withoutCostsAbove(problem, limit), ...(start && { start }) });
    if (outcome.status === 'infeasible') {
      return { points, end: { reason: 'infeasible', limit, conflict: outcome.conflict } };
    }
    first ??= outcome.levels;
    const lost = outcome.levels.find(
      ({ kind, value }, index) =>
        index < outcome.levels.length - 1 && kind !== 'total-cost' && value !== first?.[index]?.value,
    );
    if (lost !== undefined) {
      return { points, end: { reason: 'objective-lost', limit, kind: lost.kind, outcome } };
    }
    const costs = outcome.pairs.map(([row, column]) => costOf(problem, row, column));
    const worstCost = costs.length === 0 ? null : costs.reduce((worst, cost) => Math.max(worst, cost));
    // An equal total with a lower worst cost makes the point before it pointless.
    if (points.at(-1)?.totalCost === outcome.totalCost) points.pop();
    if (points.length === maxPoints) return { points, end: { reason: 'max-points' } };
    points.push({ limit, worstCost, totalCost: outcome.totalCost, outcome });
    if (worstCost === null) return { points, end: { reason: 'empty' } };
    limit = worstCost - 1;
    start = startFrom(outcome, problem);
  }
}

/**
 * The same problem with every pair above a cost forbidden. The matrix is copied, a source is wrapped.
 *
 * O(rows * columns) for a matrix, O(1) for a source. Deterministic.
 *
 * @param limit the highest cost that stays allowed, in the units of the costs.
 * @throws MentorMatchError `invalid-problem` if the problem has not the shape of one, or `limit` is not a number.
 *
 * @example
 * ```ts
 * import { FORBIDDEN, withoutCostsAbove } from 'mentor-match/assignment';
 *
 * const problem = { rows: 1, columns: 2, cost: Int32Array.of(4, 5) };
 * withoutCostsAbove(problem, 4).cost; // => Int32Array.of(4, FORBIDDEN)
 * ```
 */
export function withoutCostsAbove(problem: AssignmentProblem, limit: number): AssignmentProblem {
  checkShape(problem);
  if (typeof limit !== 'number' || Number.isNaN(limit)) {
    throw new MentorMatchError('invalid-problem', [
      { path: 'limit', message: 'not a limit', received: printValue(limit), expected: 'a number' },
    ]);
  }
  const { cost } = problem;
  if (limit === Number.POSITIVE_INFINITY) return problem;
  if (cost instanceof Int32Array) {
    return { ...problem, cost: cost.map((value) => (value > limit ? FORBIDDEN : value)) };
  }
  return { ...problem, cost: limitedSource(cost, limit) };
}

function limitedSource(source: CostSource, limit: number): CostSource {
  const { rows, columns, lowest, highest } = source;
  return new BufferedSource({
    rows,
    columns,
    lowest,
    highest: Math.max(lowest, Math.min(highest, limit)),
    cost(row, column) {
      const cost = source.cost(row, column);
      return cost > limit ? FORBIDDEN : cost;
    },
    fill(row, out) {
      const costs = source.row(row);
      for (let column = 0; column < columns; column++)
        out[column] = costs[column]! > limit ? FORBIDDEN : costs[column]!;
    },
  });
}

function costOf(problem: AssignmentProblem, row: number, column: number): number {
  const { cost, columns } = problem;
  return cost instanceof Int32Array ? cost[row * columns + column]! : cost.cost(row, column);
}

function checkCurve(problem: AssignmentProblem, maxPoints: number): void {
  const issues: ErrorIssue[] = [];
  const kinds = (problem.objectives ?? [{ kind: 'total-cost' }]).map(({ kind }) => kind);
  if (kinds.at(-1) !== 'total-cost' || kinds.includes('bottleneck') || kinds.includes('leximin')) {
    issues.push({
      path: 'objectives',
      message:
        'the curve weighs the total against the worst cost, so the total must come last and be the only one of the two',
      received: kinds.join(', '),
      expected: "objectives that end with 'total-cost' and have neither 'bottleneck' nor 'leximin'",
    });
  }
  if (!Number.isInteger(maxPoints) || maxPoints < 1) {
    issues.push({
      path: 'options.maxPoints',
      message: 'not a number of points',
      received: printValue(maxPoints),
      expected: 'an integer >= 1',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
}
