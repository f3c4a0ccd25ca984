import { renumber, restore } from './canonical';
import { solveChain } from './chain';
import { solveLinear } from './linear';
import type { LinearEngine } from './linear-bridge';
import type { AssignmentOutcome, AssignmentProblem } from './problem';
import { type CheckedProblem, checkProblem } from './validate';

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
export function solveAssignment(problem: AssignmentProblem): AssignmentOutcome {
  const checked = checkProblem(problem);
  const engine = linearEngine(checked.solver);
  if (checked.rowOrder === undefined && checked.columnOrder === undefined) return solveChain(checked, engine);
  return restore(checked, solveChain(renumber(checked), engine));
}

function linearEngine(solver: CheckedProblem['solver']): LinearEngine | undefined {
  if (solver === 'network') return undefined;
  const method = solver === 'linear-dense' ? 'dense' : solver === 'linear-lazy' ? 'lazy' : 'auto';
  return {
    name: (outcome) => (outcome.stats.method === 'dense' ? 'linear-dense' : 'linear-lazy'),
    solve: (source, options) => solveLinear(source, { ...options, method }),
  };
}
