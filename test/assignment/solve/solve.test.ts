import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type AssignmentProblem,
  costMatrix,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { solveByNetwork } from '../oracles/network/chain';
import { problems } from '../support/arbitraries';
import { attained, bruteForce } from '../support/brute-force';

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

  it.each([
    ['auto', solveAssignment],
    ['transport', (problem: AssignmentProblem) => solveAssignment({ ...problem, solver: 'transport' })],
    ['network', solveByNetwork],
  ] as const)('reaches the enumerated optimum of every objective list, proven (%s)', (_, solve) => {
    fc.assert(
      fc.property(problems({ most: 4, capacity: 3 }), (problem) => {
        const outcome = solve(problem);
        const best = bruteForce(problem);
        if (outcome.status === 'infeasible') {
          expect(best).toBeNull();
        } else {
          expect(attained(problem, outcome.pairs)).toEqual(best);
        }
        expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the choice of solver', () => {
  it('never counts alone for the default policy: soft minimums of 0, rows covered by class, total', () => {
    const lists = fc
      .record({
        seed: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
        classes: fc.boolean(),
      })
      .map(({ seed, classes }): AssignmentObjective[] => [
        { kind: 'column-minimums', wanted: new Array<number>(6).fill(0) },
        { kind: 'row-minimums', wanted: new Array<number>(6).fill(0) },
        classes ? { kind: 'cover-rows', classes: seed } : { kind: 'cover-rows' },
        { kind: 'total-cost' },
      ]);
    fc.assert(
      fc.property(
        problems({ least: 6, most: 6, capacity: 3, minimums: false, objectives: lists }),
        (given) => {
          const problem = { ...given, rowMax: given.rows === 0 ? [] : given.rowMin!, locks: [] };
          const one = { ...problem, rowMax: new Array<number>(6).fill(1) };
          const outcome = solveAssignment(one);
          expect(outcome).toMatchObject({
            status: 'optimal',
            solver: expect.stringMatching(/^(dense|transport)$/),
          });
          expect(verifyAssignment(one, outcome)).toEqual({ ok: true });
          expect(outcome.status === 'optimal' && attained(one, outcome.pairs)).toEqual(bruteForce(one));
        },
      ),
      { numRuns: 300 },
    );
  });
});
