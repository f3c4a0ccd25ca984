import { drive } from '../costs';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentProgress,
  type AssignmentSteps,
  type CheckedProblem,
  checkProblem,
  type SolveControl,
  type StoppedAssignment,
} from '../problem';
import { renumber, restore } from './canonical';
import { solveChain } from './chain';
import { denseEngine, type LinearEngine } from './engine';

/** How to solve in steps, besides what the problem says. */
export interface StepOptions {
  /**
   * What the full-coverage presolve is left to, in place of the dense method: problems of linear shape of which every row can
   * have a column. `munkresEngine` of `mentor-match/assignment/munkres` is one. Not used with the solver `transport`, nor
   * for costs computed on demand.
   */
  readonly engine?: LinearEngine;
}

/** How to solve, besides what the problem says. */
export interface SolveOptions extends StepOptions, Pick<SolveControl, 'onProgress'> {}

/** The same, with a way to stop. */
export interface StoppableOptions extends SolveOptions, SolveControl {}

/**
 * Finds an assignment that no other beats in the order of the objectives, and proves it; or says which bounds
 * and locks contradict one another. See `AssignmentProblem` for the problem and `AssignmentLevel` for the proof,
 * which `verifyAssignment` checks.
 *
 * Exact: integers throughout, nothing is weighted against anything of higher order. Deterministic: the same
 * problem gives the same answer; among several optima it depends on `rowOrder`, `columnOrder` and `seed`.
 * The problem is not changed.
 *
 * Told when to stop (`shouldStop`), it answers with status `stopped`: what it had by then, completed so that it is no
 * worse than a greedy assignment.
 *
 * @throws MentorMatchError `invalid-problem` naming every faulty row and column; `possible-overflow`.
 */
export function solveAssignment(problem: AssignmentProblem, options?: SolveOptions): AssignmentOutcome;
export function solveAssignment(
  problem: AssignmentProblem,
  options: StoppableOptions,
): AssignmentOutcome | StoppedAssignment;
export function solveAssignment(
  problem: AssignmentProblem,
  options: StoppableOptions = {},
): AssignmentOutcome | StoppedAssignment {
  const steps = solveAssignmentSteps(problem, options);
  const isEnough = ({ phase }: AssignmentProgress) => phase === 'improvement';
  return drive(steps, inPercents(options.onProgress), options.shouldStop, isEnough);
}

/**
 * The same, step by step: a generator that pauses about every tenth of a millisecond on problems of the linear
 * shape, and between searches on others, so that its driver can let others have their turn, and stop the solve
 * by answering `stop`. However it is driven, the answer is that of `solveAssignment`.
 *
 * Told to stop, it goes on in steps: with the phase `completion` as long as little work gains much (greedy passes, a
 * first whole assignment by the auction), with `improvement` until the optimum is found. Told so once more in
 * `improvement` it ends at once; in `completion` it reads no more rows and ends in O(rows + columns).
 *
 * @throws MentorMatchError as `solveAssignment` does; what is wrong with the problem at once, not at the first step.
 */
export function solveAssignmentSteps(
  problem: AssignmentProblem,
  options: StepOptions = {},
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  const checked = checkProblem(problem);
  return checkedSteps(checked, engineOf(checked, options.engine));
}

function* checkedSteps(
  checked: CheckedProblem,
  engine: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  if (checked.rowOrder === undefined && checked.columnOrder === undefined) {
    return yield* solveChain(checked, engine);
  }
  return restore(checked, yield* solveChain(renumber(checked), engine));
}

/** The caller hears of every further percent of a phase once. */
function inPercents(onProgress: SolveControl['onProgress']): (progress: AssignmentProgress) => void {
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

/** What the full-coverage presolve is left to, if anything: the dense method where it is the faster one, or asked for. */
function engineOf(
  { rows, columns, cost, solver }: CheckedProblem,
  given: LinearEngine | undefined,
): LinearEngine | undefined {
  if (cost.implicit === true || solver === 'transport') return undefined;
  if (given !== undefined) return given;
  const isSmall = rows <= FEW_ROWS && columns <= FEW_COLUMNS;
  return isSmall || solver === 'dense' ? denseEngine : undefined;
}

/** Chosen by measurement on the families of `bench/assignment`. */
const FEW_ROWS = 200;
const FEW_COLUMNS = 1000;
