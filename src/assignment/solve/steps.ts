import { expectKnown } from '../../options';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentProgress,
  type AssignmentSteps,
  type CheckedProblem,
  checkProblem,
  drive,
  type StoppedAssignment,
} from '../problem';
import { inTieOrder, type StepOptions, solveChain } from './chain';
import type { LinearEngine } from './engine';
import { inPercents, type SolveOptions } from './solve';
import { completeStopped } from './stopped';

/**
 * `solveAssignment` step by step: a generator that pauses about every tenth of a millisecond on problems of the linear
 * shape, and between searches on others, so that its driver can let others have their turn, and stop the solve
 * by answering `stop`. However it is driven, the answer is that of `solveAssignment`.
 *
 * Told to stop, it answers with status `stopped`: what it had by then, completed so that it is no worse than a greedy
 * assignment. It goes on in steps for that: with the phase `completion` as long as little work gains much (greedy
 * passes, a first whole assignment by the auction), with `improvement` until the optimum is found. Told so once more in
 * `improvement` it ends at once; in `completion` it reads no more rows and ends in O(rows + columns). Deterministic.
 *
 * @throws MentorMatchError as `solveAssignment` does; what is wrong with the problem at once, not at the first step.
 *
 * @example
 * ```ts
 * import { scanBatch, solveAssignmentSteps } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8), rowMin: [1, 1] };
 * const steps = solveAssignmentSteps(problem);
 * let step = steps.next();
 * while (step.done !== true) {
 *   if (step.value.kind === 'scan') scanBatch(step.value.batch);
 *   step = steps.next();
 * }
 * step.value.status; // => 'optimal'
 * ```
 */
export function solveAssignmentSteps(
  problem: AssignmentProblem,
  options: StepOptions = {},
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  expectKnown(options, { engine: true });
  return inTieOrder(checkProblem(problem), (checked) => stoppableSteps(checked, options.engine));
}

function* stoppableSteps(
  problem: CheckedProblem,
  engine: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  const outcome = yield* solveChain(problem, engine);
  return outcome.status === 'stopped' ? yield* completeStopped(problem, outcome) : outcome;
}

/**
 * `solveAssignment` with a way to stop: `shouldStop` is asked at each pause (see `solveAssignmentSteps`) until it says
 * true; then the answer has status `stopped`. Complexity as `solveAssignment`. Deterministic for the same
 * answers of `shouldStop`.
 *
 * @throws MentorMatchError as `solveAssignment` does.
 *
 * @example
 * ```ts
 * import { solveAssignmentUntil } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8) };
 * let steps = 0;
 * const outcome = solveAssignmentUntil(problem, () => ++steps > 1_000);
 * outcome.status; // => 'optimal'
 * ```
 */
export function solveAssignmentUntil(
  problem: AssignmentProblem,
  shouldStop: () => boolean,
  options: SolveOptions = {},
): AssignmentOutcome | StoppedAssignment {
  expectKnown(options, { engine: true, onProgress: true });
  const steps = inTieOrder(checkProblem(problem), (checked) => stoppableSteps(checked, options.engine));
  const isEnough = ({ phase }: AssignmentProgress) => phase === 'improvement';
  return drive(steps, inPercents(options.onProgress), shouldStop, isEnough);
}
