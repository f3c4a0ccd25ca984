import type { AssignmentLevel, CheckedProblem, StoppableSteps } from '../problem';
import type { ChosenPairs } from './chosen-pairs';
import type { Face } from './face';
import type { WorstStage } from './levels';

/**
 * Solves the levels of a worst cost on a face that it narrows, from pairs that lie on it; each is recorded once it is
 * solved.
 */
export type WorstSolver = (
  problem: CheckedProblem,
  face: Face,
  stage: Pick<WorstStage, 'objective' | 'all'>,
  chosen: ChosenPairs,
  record: (level: AssignmentLevel) => void,
) => StoppableSteps<void>;

/** The solver that an objective brings along: nothing but the constants `bottleneck` and `leximin` has one. */
export function worstSolverOf({ solve }: WorstStage): WorstSolver {
  if (!isWorstSolver(solve)) throw new TypeError('unreachable: the objectives were checked');
  return solve;
}

function isWorstSolver(solve: WorstStage['solve']): solve is WorstSolver {
  return typeof solve === 'function';
}
