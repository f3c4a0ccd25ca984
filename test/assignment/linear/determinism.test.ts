import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../bench/assignment/families';
import { solvers, unitProblem } from './solvers';

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
  const answers = solvers.map(([name, solve]) => {
    const outcome = solve(unitProblem(cost, 12, 12), { seed: 5 });
    return `${name}: ${outcome.status === 'optimal' ? outcome.columnOfRow.join(' ') : outcome.status}`;
  });
  expect(answers).toMatchInlineSnapshot(`
    [
      "auto: 11 3 4 6 7 8 5 2 0 1 10 9",
      "dense: 11 3 4 6 7 8 5 2 0 1 10 9",
      "transport: 11 3 4 6 7 8 5 2 0 1 10 9",
    ]
  `);
});
