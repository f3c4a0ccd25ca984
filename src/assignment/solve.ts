import { renumber, restore } from './canonical';
import { solveChain } from './chain';
import { solveLinear } from './linear';
import type { LinearEngine } from './linear-bridge';
import type { AssignmentOutcome, AssignmentProblem } from './problem';
import { type CheckedProblem, checkProblem } from './validate';

/** How to solve, besides what the problem says. */
export interface SolveOptions {
  /**
   * What solves the levels of linear shape, in place of the linear core. `munkresEngine` of
   * `mentor-match/assignment/munkres` is one. Not used with the solver `network`.
   */
  readonly engine?: LinearEngine;
}

/**
 * Finds an assignment that no other beats in the order of the objectives, and proves it; or says which bounds
 * and locks contradict one another. See `AssignmentProblem` for the problem and `AssignmentLevel` for the proof,
 * which `verifyAssignment` checks.
 *
 * Exact: integers throughout, nothing is weighted against anything of higher order. Deterministic: the same
 * problem gives the same answer; among several optima it depends on `rowOrder`, `columnOrder` and `seed`.
 * The problem is not changed.
 *
 * @throws MentorMatchError `invalid-problem` naming every faulty row and column; `possible-overflow`.
 */
export function solveAssignment(problem: AssignmentProblem, options: SolveOptions = {}): AssignmentOutcome {
  const checked = checkProblem(problem);
  const engine = checked.solver === 'network' ? undefined : (options.engine ?? linearEngine(checked.solver));
  if (checked.rowOrder === undefined && checked.columnOrder === undefined) return solveChain(checked, engine);
  return restore(checked, solveChain(renumber(checked), engine));
}

function linearEngine(solver: CheckedProblem['solver']): LinearEngine {
  const method = solver === 'linear-dense' ? 'dense' : solver === 'linear-lazy' ? 'lazy' : 'auto';
  return {
    name: (outcome) => (outcome.stats.method === 'dense' ? 'linear-dense' : 'linear-lazy'),
    solve: (source, options) => solveLinear(source, { ...options, method }),
  };
}
