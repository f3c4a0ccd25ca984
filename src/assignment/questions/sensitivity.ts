import { MentorMatchError } from '../../errors';
import { expectKnown } from '../../options';
import { withPlaces } from '../places';
import { type AssignmentProblem, checkProblem, expectOptimal, type OptimalAssignment } from '../problem';
import { verifyAssignment } from '../verify';
import { Analysis } from './analysis';
import type { AssignmentSensitivity } from './change-effect';

/**
 * Prepares exact answers to what a change does to an optimum: a pair forbidden or forced, a seat more or less. Each
 * answer takes one shortest-path search from the duals (R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows",
 * 1993, section 9.11). Solved again from the old duals instead: a change that a `worst-cost` level feels, a further
 * seat on a side with `first-pairs`, and a change that more than about a dozen levels feel.
 *
 * Preparation O(levels * (rows + columns)) after the check; an answer O((rows + columns) * columns) at worst, in
 * practice some rows and columns at each end. No set of pairs is kept, for a source of costs too. Deterministic.
 *
 * @param options.check `false` leaves out the check that the outcome solves the problem, for callers who have
 *   just had it solved.
 * @throws MentorMatchError `invalid-problem` if the outcome is not a proven optimum of the problem, or a row or
 *   column does not exist.
 *
 * @example
 * ```ts
 * import { analyzeSensitivity, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * const margins = analyzeSensitivity(problem, outcome).margins();
 * margins.map((effect) => (effect.status === 'possible' ? effect.loss : null)); // => [9, 9]
 * ```
 */
export function analyzeSensitivity(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  options: { readonly check?: boolean } = {},
): AssignmentSensitivity {
  const checked = checkProblem(problem);
  expectOptimal(outcome);
  expectKnown(options, { check: true });
  if (options.check !== false) {
    const verification = verifyAssignment(problem, outcome);
    if (!verification.ok) {
      throw new MentorMatchError(
        'invalid-problem',
        verification.problems.map(({ path, message }) => ({
          path: `outcome.${path}`,
          message,
          received: 'an outcome that this problem does not have',
          expected: 'the outcome of solveAssignment for this very problem',
        })),
      );
    }
  }
  return new Analysis(problem, withPlaces(checked), outcome);
}
