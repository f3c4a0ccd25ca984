import {
  type AssignmentOutcome,
  type AssignmentSteps,
  type CheckedProblem,
  Interrupted,
  named,
  pause,
  type StoppedAssignment,
} from '../problem';
import type { LinearEngine } from './engine';
import type { HaltedAssignment } from './halted';
import { solveImplicitly } from './lexicographic';
import { solveAllCovered } from './presolve';
import { completeStopped } from './stopped';

/**
 * Solves the levels of a problem one after the other, each on the face of those before it; the full-coverage presolve goes
 * first where there is an engine for it. The answer depends on the problem alone, its numbering included.
 */
export function* solveChain(
  problem: CheckedProblem,
  engine: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  const outcome = yield* chainSteps(problem, engine);
  return outcome.status === 'stopped' ? yield* completeStopped(problem, outcome) : outcome;
}

function* chainSteps(
  problem: CheckedProblem,
  engine: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | HaltedAssignment> {
  try {
    // Before anything is built: who says stop here is not kept waiting.
    yield* named(pause(0), 'bounds');
    if (engine !== undefined) {
      const covered = yield* solveAllCovered(problem, engine);
      if (covered !== undefined) return covered;
    }
    return yield* solveImplicitly(problem);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const { lowerBound } = error;
    return { status: 'stopped', pairs: problem.locks, totalCost: 0, levels: [], lowerBound, gap: null };
  }
}
