import { describe, expect, it } from 'vitest';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type CostSource,
  denseCostSource,
  denseDuals,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { solveByNetwork } from '../oracles/network/chain';
import { mulberry32 } from '../support/random';
import { midSizeProblem } from './mid-size';

/** How many problems: `MENTOR_MATCH_PROBLEMS=10000` for a long run. */
const RUNS = Number(process.env['MENTOR_MATCH_PROBLEMS'] ?? 120);

const valuesOf = (outcome: AssignmentOutcome) =>
  outcome.status === 'optimal' ? outcome.levels.map(({ kind, value }) => [kind, value]) : 'infeasible';

/** The same costs, computed on demand, and scanned so many rows at a time. */
function computed({ cost, rows, columns }: AssignmentProblem, size?: number): CostSource {
  if (!(cost instanceof Int32Array)) throw new Error('the costs are not a matrix');
  const dense = denseCostSource(cost, rows, columns);
  return {
    rows,
    columns,
    lowest: dense.lowest,
    highest: dense.highest,
    allowsAll: false,
    implicit: true,
    ...(size !== undefined && { batch: { size } }),
    cost: (row, column) => dense.cost(row, column),
    row: (row) => dense.row(row),
    scan: (...given) => dense.scan(...given),
  };
}

function solvedAlike(problem: AssignmentProblem, name: string): void {
  const one = solveAssignment(problem);
  expect([name, valuesOf(one)]).toEqual([name, valuesOf(solveByNetwork(problem))]);
  if (one.status !== 'optimal') return;
  expect([name, verifyAssignment(problem, one)]).toEqual([name, { ok: true }]);
  for (const size of [undefined, 1, 3, 64]) {
    const other = solveAssignment({ ...problem, cost: computed(problem, size) });
    expect([name, size, other]).toMatchObject([name, size, { status: 'optimal', pairs: one.pairs }]);
  }
  // Starts are good, without prices, without pairs, and none of them of any use.
  const random = mulberry32(problem.rows);
  const prices = Array.from(denseDuals(one.levels.at(-1)!.v));
  const spoilt = prices.map(() => Math.round((random() - 0.5) * 10 ** (1 + 11 * random())));
  for (const start of [
    { pairs: one.pairs },
    { v: prices, pairs: one.pairs },
    { v: spoilt, pairs: one.pairs.slice(1) },
    { v: spoilt },
  ]) {
    expect([name, solveAssignment({ ...problem, start })]).toMatchObject([
      name,
      { status: 'optimal', pairs: one.pairs },
    ]);
  }
}

describe('problems of 20 to 150 a side', () => {
  it('have the values of the network solver, a proof, and one optimum whatever the source and the start', () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const { name, problem } = midSizeProblem(seed, seed % 10 === 0 ? 150 : 60);
      solvedAlike(problem, name);
    }
  }, 3_600_000);
});
