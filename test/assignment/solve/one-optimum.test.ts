import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignmentProblem, solveAssignment, verifyAssignment } from '../../../src/entries/assignment';
import { problems } from '../support/arbitraries';
import { CountedSource } from '../support/implicit-source';

/** The same problem over computed rows. */
function computed(problem: AssignmentProblem): AssignmentProblem {
  if (!(problem.cost instanceof Int32Array)) throw new Error('the costs are not a matrix');
  return { ...problem, cost: new CountedSource(problem.cost, problem.rows, problem.columns) };
}

const weighs = ({ objectives = [{ kind: 'total-cost' }] }: AssignmentProblem) =>
  objectives.some(({ kind }) => kind === 'total-cost') && objectives.every(({ kind }) => kind !== 'leximin');

/** Costs of so few values that optima are many. */
const tied = (problem: AssignmentProblem, values: number): AssignmentProblem => ({
  ...problem,
  cost: (problem.cost as Int32Array).map((cost) => (cost === 2 ** 31 - 1 ? cost : Math.abs(cost % values))),
});

describe('one optimum', () => {
  it('is the same whatever the storage and the method, however many there are', () => {
    let several = 0;
    fc.assert(
      fc.property(problems({ most: 6, capacity: 3 }), fc.integer({ min: 1, max: 4 }), (given, values) => {
        const problem = tied(given, values);
        fc.pre(weighs(problem));
        const one = solveAssignment(problem);
        if (one.status !== 'optimal') return;
        several++;
        expect(verifyAssignment(problem, one)).toEqual({ ok: true });
        const others = [
          solveAssignment(computed(problem)),
          solveAssignment({ ...problem, solver: 'dense' }),
          solveAssignment({ ...problem, solver: 'transport' }),
          solveAssignment({ ...problem, start: { v: given.columnMax ?? [], pairs: one.pairs.slice(1) } }),
        ];
        for (const other of others) expect(other).toMatchObject({ status: 'optimal', pairs: one.pairs });
      }),
      { numRuns: 1500 },
    );
    expect(several).toBeGreaterThan(300);
  });

  it('is another one for another seed', () => {
    const size = 12;
    const objectives = [{ kind: 'cover-rows' } as const];
    const problem = { rows: size, columns: size, cost: new Int32Array(size * size), objectives };
    const chosen = (seed: number) => {
      const outcome = solveAssignment({ ...problem, seed });
      if (outcome.status !== 'optimal') throw new Error('there is an assignment');
      return outcome.pairs.map(([, column]) => column).join(' ');
    };
    expect(new Set([0, 1, 2, 3].map(chosen)).size).toBe(4);
    expect(chosen(1)).toBe(chosen(1));
  });
});
