import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TieWeights } from '../../../src/assignment/levels/ties/weights';
import {
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  leximin,
  type Pair,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { problems } from '../support/arbitraries';
import { attained } from '../support/brute-force';
import { CountedSource } from '../support/implicit-source';

/** The same problem over computed rows. */
function computed(problem: AssignmentProblem): AssignmentProblem {
  if (!(problem.cost instanceof Int32Array)) throw new Error('the costs are not a matrix');
  return { ...problem, cost: new CountedSource(problem.cost, problem.rows, problem.columns) };
}

/** Costs of so few values that optima are many. */
const tied = (problem: AssignmentProblem, values: number): AssignmentProblem => ({
  ...problem,
  cost: (problem.cost as Int32Array).map((cost) => (cost === 2 ** 31 - 1 ? cost : Math.abs(cost % values))),
});

/** The weights of the first round among optima. */
function weightsOf({ rows, columns, seed = 0 }: AssignmentProblem, most: number): TieWeights {
  const numbers = (count: number) => Int32Array.from({ length: count }, (_, index) => index);
  return new TieWeights(seed, 0, numbers(rows), numbers(columns), most);
}

/** Every assignment, by enumeration; capacities alone bound degrees. */
function* everyAssignment(
  problem: AssignmentProblem,
  from = 0,
  pairs: readonly Pair[] = [],
): Generator<readonly Pair[]> {
  const { rows, columns, cost, rowMax, columnMax } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix');
  if (from === rows * columns) return yield pairs;
  yield* everyAssignment(problem, from + 1, pairs);
  const row = Math.floor(from / columns);
  const column = from % columns;
  const isFull =
    pairs.filter(([one]) => one === row).length >= (rowMax?.[row] ?? 1) ||
    pairs.filter(([, one]) => one === column).length >= (columnMax?.[column] ?? 1);
  if (cost[from] !== FORBIDDEN && !isFull)
    yield* everyAssignment(problem, from + 1, [...pairs, [row, column]]);
}

/** The order of what assignments attain: less is better, and nothing, after the last cost of `leximin`, is best. */
function compare(one: (number | number[])[], other: (number | number[])[]): number {
  for (const [at, values] of one.entries()) {
    const mine = [values].flat();
    const others = [other[at]!].flat();
    for (let index = 0; index < Math.max(mine.length, others.length); index++) {
      const a = mine[index] ?? Number.NEGATIVE_INFINITY;
      const b = others[index] ?? Number.NEGATIVE_INFINITY;
      if (a !== b) return a < b ? -1 : 1;
    }
  }
  return 0;
}

/** The optimum of least weight, and how many optima there are. */
function leastOf(problem: AssignmentProblem): { readonly pairs: readonly Pair[]; readonly optima: number } {
  const weights = weightsOf(problem, 2 ** 30 - 1);
  let best:
    | { value: (number | number[])[]; weight: number; pairs: readonly Pair[]; optima: number }
    | undefined;
  for (const pairs of everyAssignment(problem)) {
    const value = attained(problem, pairs);
    const order = best === undefined ? -1 : compare(value, best.value);
    if (order > 0) continue;
    const weight = pairs.reduce((sum, [row, column]) => sum + weights.of(row, column), 0);
    const optima = order < 0 ? 1 : best!.optima + 1;
    if (order < 0 || weight < best!.weight) best = { value, weight, pairs, optima };
    else best = { ...best!, optima };
  }
  return best!;
}

describe('one optimum', () => {
  it('is the one of least random weight among all, by enumeration', () => {
    const shape = { least: 2, most: 3, capacity: 2, minimums: false, locks: false };
    let several = 0;
    fc.assert(
      fc.property(problems(shape), fc.integer({ min: 1, max: 4 }), fc.nat(99), (given, values, seed) => {
        const problem = { ...tied(given, values), seed };
        fc.pre(problem.objectives!.every(({ kind }) => kind !== 'cover-groups'));
        const { pairs, optima } = leastOf(problem);
        if (optima > 1) several++;
        expect(solveAssignment(problem)).toMatchObject({ status: 'optimal', pairs });
      }),
      { numRuns: 600 },
    );
    expect(several).toBeGreaterThan(100);
  });

  it('is that where the pairs that tie are too many to be listed', () => {
    const size = 520;
    const cost = Int32Array.from({ length: size * size }, (_, cell) => ((cell * 7919) % 1009) % 5);
    const problem = { rows: size, columns: size, cost, seed: 5 };
    const weights = weightsOf(problem, 2 ** 30 - 1);
    const byChance = cost.map((_, cell) => weights.of(Math.floor(cell / size), cell % size));
    const objectives = [{ kind: 'cover-rows' } as const];
    const counted = { ...problem, objectives };
    const least = solveAssignment({
      ...problem,
      cost: byChance,
      objectives: [...objectives, { kind: 'total-cost' }],
    });
    if (least.status !== 'optimal') throw new Error('there is an assignment');
    for (const one of [counted, computed(counted)])
      expect(solveAssignment(one)).toMatchObject({ pairs: least.pairs });
    for (const worst of [bottleneck, leximin]) {
      const fair = { ...problem, cost: cost.map((value) => value >> 2), objectives: [...objectives, worst] };
      const one = solveAssignment(fair);
      if (one.status !== 'optimal') throw new Error('there is an assignment');
      expect(one.pairs).not.toEqual(least.pairs);
      expect(solveAssignment(computed(fair))).toMatchObject({ pairs: one.pairs });
    }
  });

  it('is the same whatever the storage and the method, however many there are', () => {
    let several = 0;
    fc.assert(
      fc.property(problems({ most: 6, capacity: 3 }), fc.integer({ min: 1, max: 4 }), (given, values) => {
        const problem = tied(given, values);
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
