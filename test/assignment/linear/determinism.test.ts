import { describe, expect, it } from 'vitest';
import { type FamilyName, families, matrixOf } from '../../../bench/assignment/families';
import { denseCostSource, solveLinear } from '../../../src/assignment/linear';
import { faultsOf } from './certificate';
import { lazyWith, solvers, unitProblem } from './solvers';

describe.each(solvers)('%s', (_name, solve) => {
  it('gives the same answer for the same problem and seed', () => {
    const problem = unitProblem(matrixOf('small-range', 120, 130), 120, 130);
    for (const seed of [0, 1, 4_294_967_295])
      expect(solve(problem, { seed })).toEqual(solve(problem, { seed }));
  });

  it('lets the seed choose among optima', () => {
    const problem = unitProblem(new Int32Array(40 * 40), 40, 40);
    const answers = [0, 1, 2, 3].map((seed) => JSON.stringify(solve(problem, { seed })));
    expect(new Set(answers).size).toBeGreaterThan(1);
  });
});

it('keeps its choices from one version to the next', () => {
  const cost = matrixOf('clones', 12, 12);
  const answer = (method: 'dense' | 'lazy') => {
    const outcome = solveLinear(denseCostSource(cost, 12, 12), { method, seed: 5 });
    return outcome.status === 'optimal' ? [...outcome.columnOfRow] : outcome.status;
  };
  expect({ dense: answer('dense'), lazy: answer('lazy') }).toMatchInlineSnapshot(`
    {
      "dense": [
        10,
        11,
        0,
        8,
        5,
        4,
        2,
        6,
        9,
        3,
        7,
        1,
      ],
      "lazy": [
        11,
        8,
        4,
        3,
        5,
        1,
        2,
        0,
        10,
        7,
        6,
        9,
      ],
    }
  `);
});

describe('bounds on the steps', () => {
  // What `lazy.ts` promises: bids and scans are bounded by the limits of the phases, plus three scans for each
  // row and search. The counts are the solver's own, so this holds on any machine.
  const tuning = {
    listSize: 5,
    firstEpsilon: 0.1,
    climbing: { bids: 6, scans: 2 },
    descending: { bids: 8, scans: 4 },
  };
  const solve = lazyWith(tuning);

  it.each(Object.keys(families) as FamilyName[])('are kept on %s', (name) => {
    for (const [rows, columns] of [
      [90, 90],
      [60, 200],
    ] as const) {
      const problem = unitProblem(matrixOf(name, rows, columns, 9), rows, columns);
      const outcome = solve(problem);
      expect(faultsOf(outcome, problem.cost, rows, columns, problem.capacities)).toEqual([]);
      const { scans, bids, phases, augmentations } = outcome.stats;
      expect(phases).toBeLessThanOrEqual(2 * 32);
      expect(bids).toBeLessThanOrEqual(phases * tuning.descending.bids * rows);
      expect(augmentations).toBeLessThanOrEqual(rows + columns);
      // Besides the limits: reading each row for its spread, and when seats are tightened; a search reads
      // a row where it starts from it, where its list ends, and once more where more tie than fit.
      const outside = 2 * rows + phases;
      expect(scans).toBeLessThanOrEqual(
        phases * tuning.descending.scans * rows + outside + 3 * rows * augmentations,
      );
    }
  });
});
