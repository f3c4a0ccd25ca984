import { expectKnown } from '../../options';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentProgress,
  type AssignmentSteps,
  checkProblem,
  drive,
} from '../problem';
import { inTieOrder, type StepOptions, solveChain } from './chain';

/** How to solve, besides what the problem says. */
export interface SolveOptions extends StepOptions {
  /** Called now and then, at most a few hundred times a level. */
  readonly onProgress?: (progress: AssignmentProgress) => void;
}

/**
 * Finds an assignment that no other beats in the order of the objectives, and proves it; or says which bounds
 * and locks contradict one another. See `AssignmentProblem` for the problem and `AssignmentLevel` for the proof,
 * which `verifyAssignment` checks.
 *
 * Exact: integers throughout, nothing is weighted against anything of higher order. Deterministic: the same problem
 * gives the same answer; among several optima it depends on `rowOrder`, `columnOrder` and `seed`. The problem is not
 * changed. Time is about that of reading the costs a few times, O(rows * columns) in practice; at worst O(pairs * rows
 * * columns) a level. With a time limit: `solveAssignmentUntil`.
 *
 * @throws MentorMatchError `invalid-problem` naming every faulty row and column; `too-large`; `possible-overflow`.
 *
 * @example
 * ```ts
 * import { FORBIDDEN, solveAssignment } from 'mentor-match/assignment';
 *
 * // Scores of 9, 8 and 8, negated; the last pair must not be.
 * const cost = Int32Array.of(-9, -8, -8, FORBIDDEN);
 * const objectives = [{ kind: 'cover-rows' }, { kind: 'total-cost' }] as const;
 * const outcome = solveAssignment({ rows: 2, columns: 2, cost, objectives });
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * outcome.pairs; // => [[0, 1], [1, 0]]
 * outcome.totalCost; // => -16
 * ```
 */
export function solveAssignment(problem: AssignmentProblem, options: SolveOptions = {}): AssignmentOutcome {
  expectKnown(options, { engine: true, onProgress: true });
  return drive(wholeAssignmentSteps(problem, options), inPercents(options.onProgress));
}

/**
 * `solveAssignmentSteps` for drivers that never say stop: without the code that completes a stopped assignment.
 *
 * @throws MentorMatchError as `solveAssignment` does, at the first step.
 */
export function* wholeAssignmentSteps(
  problem: AssignmentProblem,
  { engine }: StepOptions = {},
): AssignmentSteps<AssignmentOutcome> {
  const outcome = yield* inTieOrder(checkProblem(problem), (checked) => solveChain(checked, engine));
  if (outcome.status === 'stopped') throw new Error('unreachable: nobody says stop');
  return outcome;
}

/** The caller hears of every further percent of a phase once. */
export function inPercents(onProgress: SolveOptions['onProgress']): (progress: AssignmentProgress) => void {
  if (onProgress === undefined) return () => {};
  let phase: AssignmentProgress['phase'] | undefined;
  let heard = 0;
  return (progress) => {
    const { fraction } = progress;
    if (progress.phase === phase && fraction >= heard && fraction < heard + 0.01) return;
    phase = progress.phase;
    heard = fraction;
    onProgress(progress);
  };
}
