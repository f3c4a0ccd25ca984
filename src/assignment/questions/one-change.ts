import type { AssignmentProblem, OptimalAssignment } from '../problem';
import type { ChangeEffect } from './change-effect';
import { analyzeSensitivity } from './sensitivity';

/**
 * See `AssignmentSensitivity.margin`; for more than one question use `analyzeSensitivity`.
 *
 * The loss is in the units of the level that changes, above 0 for worse. Complexity as `analyzeSensitivity`.
 * Deterministic.
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
 * See `AssignmentSensitivity.opportunityCost`; for more than one question use `analyzeSensitivity`.
 *
 * The loss is in the units of the level that changes, above 0 for worse. Complexity as `analyzeSensitivity`.
 * Deterministic.
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
