import type { AssignmentProblem, OptimalAssignment } from '../problem';
import type { ChangeEffect } from './change-effect';
import { analyzeSensitivity } from './sensitivity';

/**
 * What forbidding the chosen pair (row, column) costs: one shortest-path search. Nothing for a pair that is not chosen;
 * `impossible` for a lock. For several pairs prepare once with `analyzeSensitivity`.
 *
 * Complexity as `analyzeSensitivity`. Deterministic.
 *
 * @param row from 0 to `rows` - 1.
 * @param column from 0 to `columns` - 1.
 * @returns the loss in the units of the first level that changes, above 0 for worse, with the pairs [row, column] that
 *   leave and enter.
 *
 * @throws MentorMatchError as `analyzeSensitivity` does.
 *
 * @example
 * ```ts
 * import { margin, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * const effect = margin(problem, outcome, 0, 1);
 * effect.status === 'possible' && effect.loss; // => 9
 * ```
 */
export function margin(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  row: number,
  column: number,
): ChangeEffect {
  return analyzeSensitivity(problem, outcome).margin(row, column);
}

/**
 * What forcing the pair (row, column) costs: one shortest-path search, or a solve where a worst cost is felt. Nothing
 * for a chosen pair; `impossible` for a forbidden one. For several pairs prepare once with `analyzeSensitivity`.
 *
 * Complexity as `analyzeSensitivity`. Deterministic.
 *
 * @param row from 0 to `rows` - 1.
 * @param column from 0 to `columns` - 1.
 * @returns the loss in the units of the first level that changes, above 0 for worse, with the pairs [row, column] that
 *   leave and enter.
 *
 * @throws MentorMatchError as `analyzeSensitivity` does.
 *
 * @example
 * ```ts
 * import { opportunityCost, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * const effect = opportunityCost(problem, outcome, 0, 0);
 * effect.status === 'possible' && effect.loss; // => 9
 * ```
 */
export function opportunityCost(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  row: number,
  column: number,
): ChangeEffect {
  return analyzeSensitivity(problem, outcome).opportunityCost(row, column);
}
