import { renumber, restore } from './canonical';
import { solveChain } from './chain';
import type { SolveControl } from './control';
import { solveLinear } from './linear';
import type { LinearEngine } from './linear-view';
import type { AssignmentOutcome, AssignmentProblem, StoppedAssignment } from './problem';
import { type CheckedProblem, checkProblem } from './validate';

/** How to solve, besides what the problem says. */
export interface SolveOptions extends Pick<SolveControl, 'onProgress'> {
  /**
   * What solves the levels of linear shape, in place of the linear core. `munkresEngine` of
   * `mentor-match/assignment/munkres` is one. Not used with the solver `network`.
   */
  readonly engine?: LinearEngine;
}

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
 * Told when to stop (`shouldStop`), it answers with status `stopped` and what it had by then.
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
  const checked = checkProblem(problem);
  const engine = checked.solver === 'network' ? undefined : (options.engine ?? linearEngine(checked.solver));
  if (checked.rowOrder === undefined && checked.columnOrder === undefined) {
    return solveChain(checked, engine, options);
  }
  return restore(checked, solveChain(renumber(checked), engine, options));
}

function linearEngine(solver: CheckedProblem['solver']): LinearEngine {
  const method = solver === 'linear-dense' ? 'dense' : solver === 'linear-lazy' ? 'lazy' : 'auto';
  return {
    name: (outcome) => (outcome.stats.method === 'dense' ? 'linear-dense' : 'linear-lazy'),
    solve: (source, options) => solveLinear(source, { ...options, method }),
  };
}
