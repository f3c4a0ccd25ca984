import { runToEnd } from '../../steps';
import { contracted, withPlaces } from '../places';
import {
  type AssignmentOutcome,
  type AssignmentSteps,
  type CheckedProblem,
  Interrupted,
  named,
  pause,
  type StoppedAssignment,
} from '../problem';
import { renumber, restore } from './canonical';
import { solveDense } from './dense';
import type { LinearEngine } from './engine';
import { solveLevels } from './lexicographic';
import { solveAllCovered } from './presolve';
import type { StoppedWithPartial } from './stopped-with-partial';

/** How to solve in steps, besides what the problem says. */
export interface StepOptions {
  /**
   * What the full-coverage presolve is left to, in place of the dense method: problems of linear shape of which every
   * row can have a column. `munkresEngine` of `mentor-match/assignment/munkres` is one. Not used with the solver
   * `transport`, nor for costs computed on demand.
   */
  readonly engine?: LinearEngine;
}

/**
 * Solves the levels of a problem one after the other, each on the face of those before it; the full-coverage presolve
 * goes first where there is an engine for it. The answer depends on the problem alone, its numbering included.
 */
export function* solveChain(
  problem: CheckedProblem,
  given: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | StoppedWithPartial> {
  const engine = engineOf(problem, given);
  try {
    // Before anything is built: who says stop here is not kept waiting.
    yield* named(pause(0), 'bounds');
    if (engine !== undefined) {
      const covered = yield* solveAllCovered(problem, engine);
      if (covered !== undefined) return covered;
    }
    return yield* solveLevels(problem);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const { lowerBound } = error;
    return { status: 'stopped', pairs: problem.locks, totalCost: 0, levels: [], lowerBound, gap: null };
  }
}

/**
 * Solves a problem in the tie order that it gives, with places where it has groups, and puts the outcome in the
 * caller's numbers.
 */
export function* inTieOrder(
  problem: CheckedProblem,
  solve: (problem: CheckedProblem) => AssignmentSteps<AssignmentOutcome | StoppedAssignment>,
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  const isOrdered = problem.rowOrder === undefined && problem.columnOrder === undefined;
  const solved = withPlaces(isOrdered ? problem : renumber(problem));
  const outcome = contracted(solved, yield* solve(solved));
  return isOrdered ? outcome : restore(problem, outcome);
}

/** The method of Jonker and Volgenant, for matrices in memory. */
const denseEngine: LinearEngine = {
  name: 'dense',
  solve: (source, capacities) => runToEnd(solveDense(source, capacities)),
  steps: solveDense,
};

/**
 * What the full-coverage presolve is left to, if anything: the dense method where it is the faster one, or asked for.
 */
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
