import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costMatrix, solveAssignment, verifyAssignment } from '../../src/assignment';
import { problems } from './arbitraries';
import { attained, bruteForce } from './brute-force';

describe('solveAssignment', () => {
  it('solves minimums and maximums together: 13, where two phases stop at 10', () => {
    const scores = [
      [2, 7],
      [6, 8],
    ];
    const outcome = solveAssignment({
      rows: 2,
      columns: 2,
      cost: costMatrix(scores.map((line) => line.map((score) => -score))),
      rowMin: [1, 1],
      columnMin: [0, 1],
      columnMax: [3, 1],
    });
    expect(outcome).toMatchObject({
      status: 'optimal',
      totalCost: -13,
      pairs: [
        [0, 1],
        [1, 0],
      ],
    });
  });

  it.each(['network', 'auto'] as const)(
    'reaches the enumerated optimum of every objective list, proven (%s)',
    (solver) => {
      fc.assert(
        fc.property(problems({ most: 4, capacity: 3 }), (problem) => {
          const outcome = solveAssignment({ ...problem, solver });
          const best = bruteForce(problem);
          if (outcome.status === 'infeasible') {
            expect(best).toBeNull();
          } else {
            expect(attained(problem, outcome.pairs)).toEqual(best);
          }
          expect(verifyAssignment(problem, outcome)).toEqual({ valid: true });
        }),
        { numRuns: 1500 },
      );
    },
  );
});
