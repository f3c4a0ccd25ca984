import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProblem } from '../../../src/assignment/problem/checked';
import { solveLevels } from '../../../src/assignment/solve/lexicographic';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  leximin,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { runToEnd } from '../../../src/steps';
import { solveByNetwork } from '../oracles/network/chain';
import { problems } from '../support/arbitraries';
import { attained, bruteForce } from '../support/brute-force';
import { CountedSource } from '../support/implicit-source';
import { mulberry32 } from '../support/random';

/** How many random problems: `MENTOR_MATCH_PROBLEMS=10000` for a long run. */
const RUNS = Number(process.env['MENTOR_MATCH_PROBLEMS'] ?? 600);

const valuesOf = (outcome: AssignmentOutcome) =>
  outcome.status === 'optimal' ? outcome.levels.map(({ value }) => value) : 'infeasible';

/**
 * Solved without a set of pairs, over the matrix or over costs that are computed on demand; `undefined`: left to
 * others.
 */
function solved(problem: AssignmentProblem, isImplicit: boolean) {
  if (!(problem.cost instanceof Int32Array)) throw new Error('the costs are not a matrix');
  const cost = isImplicit ? new CountedSource(problem.cost, problem.rows, problem.columns) : problem.cost;
  return runToEnd(solveLevels(checkProblem({ ...problem, cost })));
}

describe('random problems of every shape', () => {
  it('have the enumerated optimum, that of the network solver, and a proof: bounds, locks, any objectives in any order', () => {
    let optima = 0;
    let left = 0;
    fc.assert(
      fc.property(problems({ most: 5, capacity: 3 }), fc.boolean(), (problem, isImplicit) => {
        const outcome = solved(problem, isImplicit);
        const best = bruteForce(problem);
        const network = solveByNetwork(problem);
        expect(network.status === 'optimal' ? attained(problem, network.pairs) : null).toEqual(best);
        if (outcome === undefined) {
          if (best !== null) left++;
          return;
        }
        if (outcome.status === 'stopped') throw new Error('nobody said stop');
        expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
        expect(outcome.status === 'optimal' ? attained(problem, outcome.pairs) : null).toEqual(best);
        expect(valuesOf(outcome)).toEqual(valuesOf(network));
        if (outcome.status === 'optimal') optima++;
      }),
      { numRuns: RUNS },
    );
    expect(optima).toBeGreaterThan(RUNS / 2);
    expect(left).toBe(0);
  }, 3_600_000);

  it('are solved alike where rows have more columns than are listed for them', () => {
    const random = mulberry32(12);
    for (const [rows, columns, spread, seats] of [
      [90, 90, 1_000_000, 1],
      [90, 90, 40, 1],
      [80, 100, 300, 1],
      [100, 80, 1000, 2],
      [70, 80, 100, 3],
    ] as const) {
      // What is good for one row is good for all, nearly: lists hold the same columns.
      const quality = Array.from({ length: columns }, () => random());
      const cost = Int32Array.from({ length: rows * columns }, (_, cell) => {
        const value = 0.7 * quality[cell % columns]! + 0.3 * random();
        return random() < 0.9 ? -Math.floor(spread * value) : FORBIDDEN;
      });
      const rowMax = Array.from({ length: rows }, (_, row) => 1 + (row % seats));
      const columnMax = Array.from({ length: columns }, (_, column) => 1 + (column % seats));
      for (const worst of [leximin, bottleneck]) {
        const objectives = [{ kind: 'cover-rows' as const }, worst, { kind: 'total-cost' as const }];
        const problem = { rows, columns, cost, rowMax, columnMax, objectives };
        const expected = valuesOf(solveByNetwork(problem));
        for (const isImplicit of [false, true]) {
          const outcome = solved(problem, isImplicit);
          if (outcome?.status !== 'optimal') throw new Error('there is an assignment');
          expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
          expect(valuesOf(outcome)).toEqual(expected);
        }
      }
    }
  }, 120_000);

  it('are solved alike where many costs are the same: every worst cost, and how many pairs have it', () => {
    const objectives = fc.constantFrom(
      [{ kind: 'cover-rows' as const }, leximin, { kind: 'total-cost' as const }],
      [{ kind: 'pair-count' as const }, leximin],
      [{ kind: 'pair-count' as const }, bottleneck, leximin],
    );
    let solvedCount = 0;
    fc.assert(
      fc.property(
        problems({ most: 12, least: 4, capacity: 3, objectives }),
        fc.boolean(),
        (problem, isImplicit) => {
          const outcome = solved(problem, isImplicit);
          if (outcome?.status !== 'optimal') return;
          solvedCount++;
          expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
          expect(valuesOf(outcome)).toEqual(valuesOf(solveByNetwork(problem)));
        },
      ),
      { numRuns: Math.ceil(RUNS / 2) },
    );
    expect(solvedCount).toBeGreaterThan(0);
  }, 3_600_000);
});
