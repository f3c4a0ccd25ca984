import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  solveAssignment,
  verifyAssignment,
} from '../../src/assignment';
import { finish } from '../../src/assignment/control';
import { solveImplicitly } from '../../src/assignment/implicit';
import { checkProblem } from '../../src/assignment/validate';
import { problems } from './arbitraries';
import { attained, bruteForce } from './brute-force';
import { CountedSource } from './implicit-source';

/** How many random problems: `MENTOR_MATCH_PROBLEMS=10000` for a long run. */
const RUNS = Number(process.env['MENTOR_MATCH_PROBLEMS'] ?? 600);

const valuesOf = (outcome: AssignmentOutcome) =>
  outcome.status === 'optimal' ? outcome.levels.map(({ value }) => value) : 'infeasible';

/** Solved without a set of pairs, over the matrix or over costs that are computed on demand; `undefined`: left to others. */
function solved(problem: AssignmentProblem, isImplicit: boolean) {
  if (!(problem.cost instanceof Int32Array)) throw new Error('the costs are not a matrix');
  const cost = isImplicit ? new CountedSource(problem.cost, problem.rows, problem.columns) : problem.cost;
  return finish(solveImplicitly(checkProblem({ ...problem, cost })));
}

describe('random problems of every shape', () => {
  it('have the enumerated optimum, that of the network solver, and a proof: bounds, locks, any objectives in any order', () => {
    let optima = 0;
    let left = 0;
    fc.assert(
      fc.property(problems({ most: 5, capacity: 3 }), fc.boolean(), (problem, isImplicit) => {
        const outcome = solved(problem, isImplicit);
        const best = bruteForce(problem);
        const network = solveAssignment({ ...problem, solver: 'network' });
        expect(network.status === 'optimal' ? attained(problem, network.pairs) : null).toEqual(best);
        if (outcome === undefined) {
          if (best !== null) left++;
          return;
        }
        if (outcome.status === 'stopped') throw new Error('nobody said stop');
        expect(verifyAssignment(problem, outcome)).toEqual({ valid: true });
        expect(outcome.status === 'optimal' ? attained(problem, outcome.pairs) : null).toEqual(best);
        expect(valuesOf(outcome)).toEqual(valuesOf(network));
        if (outcome.status === 'optimal') optima++;
      }),
      { numRuns: RUNS },
    );
    expect(optima).toBeGreaterThan(RUNS / 2);
    expect(left).toBe(0);
  }, 3_600_000);

  it('are solved alike where many costs are the same: every worst cost, and how many pairs have it', () => {
    const objectives = fc.constantFrom(
      [{ kind: 'cover-rows' as const }, { kind: 'leximin' as const }, { kind: 'total-cost' as const }],
      [{ kind: 'pair-count' as const }, { kind: 'leximin' as const }],
      [{ kind: 'pair-count' as const }, { kind: 'bottleneck' as const }, { kind: 'leximin' as const }],
    );
    fc.assert(
      fc.property(
        problems({ most: 12, least: 4, capacity: 3, objectives }),
        fc.boolean(),
        (problem, isImplicit) => {
          const outcome = solved(problem, isImplicit);
          if (outcome?.status !== 'optimal') return;
          expect(verifyAssignment(problem, outcome)).toEqual({ valid: true });
          expect(valuesOf(outcome)).toEqual(valuesOf(solveAssignment({ ...problem, solver: 'network' })));
        },
      ),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  }, 3_600_000);
});
