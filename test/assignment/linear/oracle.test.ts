import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import munkres from 'munkres-js';
import { describe, expect, it } from 'vitest';
import { type FamilyName, families, matrixOf } from '../../../bench/assignment/families';
import { arbitraryProblem } from './arbitraries';
import { bruteForceCost } from './brute-force';
import { costOf, faults, solvers, unitProblem } from './solvers';

const familyNames = Object.keys(families) as FamilyName[];

describe.each(solvers)('%s', (_name, solve) => {
  it('agrees with brute force up to 7 by 7, with capacities and forbidden pairs', () => {
    fc.assert(
      fc.property(arbitraryProblem({ most: 7 }), fc.nat({ max: 9 }), (problem, seed) => {
        const outcome = solve(problem, { seed });
        expect(faults(outcome, problem)).toEqual([]);
        const best = bruteForceCost(problem.cost, problem.rows, problem.columns, problem.capacities);
        expect(outcome.status === 'optimal' ? outcome.cost : undefined).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with munkres-js', () => {
    for (const name of ['uniform', 'mentoring', 'clones', 'small-range'] as const) {
      const size = 30;
      const cost = matrixOf(name, size, size, 7);
      const rows = Array.from({ length: size }, (_, row) => [...cost.subarray(row * size, (row + 1) * size)]);
      const total = munkres(rows).reduce((sum, [row, column]) => sum + cost[row * size + column]!, 0);
      expect(costOf(solve(unitProblem(cost, size, size)))).toBe(total);
    }
  });

  it('finds the published optimum of OR-Library assign100', () => {
    const file = new URL('../../fixtures/or-library/assign100.txt', import.meta.url);
    const [size = 0, ...costs] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
    const problem = unitProblem(Int32Array.from(costs), size, size);
    const outcome = solve(problem);
    expect(costOf(outcome)).toBe(305);
    expect(faults(outcome, problem)).toEqual([]);
  });

  it.each([1, 2, 10, 60])('finds n(n+1)(n+2)/6 on the products of Machol and Wien, n = %i', (n) => {
    expect(costOf(solve(unitProblem(matrixOf('machol-wien', n, n), n, n)))).toBe((n * (n + 1) * (n + 2)) / 6);
  });

  it.each(familyNames)('is proven on %s at 200 by 200, 180 by 220 and 220 by 60 with capacities', (name) => {
    const square = unitProblem(matrixOf(name, 200, 200, 3), 200, 200);
    const wide = unitProblem(matrixOf(name, 180, 220, 4), 180, 220);
    const seats = Int32Array.from({ length: 60 }, (_, column) => [0, 1, 2, 7, 40][column % 5]!);
    const tall = { cost: matrixOf(name, 220, 60, 5), rows: 220, columns: 60, capacities: seats };
    for (const problem of [square, wide, tall]) expect(faults(solve(problem), problem)).toEqual([]);
  });
});

// That both methods have the same total follows from their proofs; said once more, without the checker.
it.each(familyNames)('all methods have the same total on %s at 200 by 200', (name) => {
  const problem = unitProblem(matrixOf(name, 200, 200, 6), 200, 200);
  const totals = solvers.map(([, solve]) => {
    const outcome = solve(problem);
    return outcome.status === 'optimal' ? outcome.cost : outcome.status;
  });
  expect(new Set(totals).size).toBe(1);
});
