import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  leximin,
  type Pair,
  solveAssignment,
} from '../../../src/entries/assignment';
import { mulberry32 } from '../support/random';
import { type MilpOracle, milpOracle } from './milp';

/** Problems of each shape with each list of objectives. */
const EACH = 3;

interface Shape {
  readonly rowMax: number;
  readonly columnMax: number;
  readonly rowMin?: number;
  readonly columnMin?: number;
  /** Shares of pairs. */
  readonly forbidden?: number;
  readonly locked?: number;
  /** Costs are -spread to spread: few of them, many ties. */
  readonly spread: number;
}

const shapes: { readonly [name: string]: Shape } = {
  'one to one': { rowMax: 1, columnMax: 1, spread: 1000 },
  'one to one, forbidden pairs, ties': { rowMax: 1, columnMax: 1, forbidden: 0.5, spread: 3 },
  seats: { rowMax: 1, columnMax: 3, forbidden: 0.2, spread: 100 },
  'seats and minimums of columns': { rowMax: 1, columnMax: 3, columnMin: 1, forbidden: 0.2, spread: 100 },
  'minimums of rows': { rowMax: 2, columnMax: 2, rowMin: 2, forbidden: 0.6, spread: 10 },
  'several on both sides': { rowMax: 3, columnMax: 3, forbidden: 0.2, spread: 1000 },
  'several, minimums on both sides, locks': {
    rowMax: 3,
    columnMax: 3,
    rowMin: 2,
    columnMin: 2,
    forbidden: 0.1,
    locked: 0.05,
    spread: 20,
  },
  'locks and forbidden pairs': {
    rowMax: 2,
    columnMax: 2,
    columnMin: 1,
    forbidden: 0.4,
    locked: 0.15,
    spread: 5,
  },
};

type Random = (most: number) => number;

const objectiveLists: {
  readonly [name: string]: (problem: AssignmentProblem, random: Random) => AssignmentObjective[];
} = {
  'total cost': () => [{ kind: 'total-cost' }],
  'a program: soft minimums, coverage by priority, pairs, total with empty costs': (problem, random) => [
    { kind: 'column-minimums', wanted: some(problem.columns, () => random(3)) },
    { kind: 'cover-rows', classes: some(problem.rows, () => random(3)) },
    { kind: 'first-pairs', side: 'rows' },
    {
      kind: 'total-cost',
      rowEmptyCost: emptyCosts(problem.rowMax, random),
      columnEmptyCost: emptyCosts(problem.columnMax, random),
    },
  ],
  'coverage of both sides, listed pairs, total': (problem, random) => [
    { kind: 'cover-columns', classes: some(problem.columns, () => random(4)) },
    { kind: 'row-minimums', wanted: some(problem.rows, () => random(3)) },
    { kind: 'listed-pairs', pairs: some(4, (): Pair => [random(problem.rows), random(problem.columns)]) },
    { kind: 'cover-rows' },
    { kind: 'total-cost' },
  ],
  'coverage, groups, total, coverage by rank': ({ rows }, random) => [
    { kind: 'cover-rows' },
    { kind: 'cover-groups', groups: some(rows, () => random(4) - 1), wanted: some(4, () => random(5)) },
    { kind: 'total-cost' },
    { kind: 'cover-rows', classes: some(rows, () => random(rows)) },
  ],
  'groups before all else': ({ rows, columns }, random) => [
    { kind: 'cover-groups', groups: some(rows, () => random(3)), wanted: some(3, () => random(4)) },
    { kind: 'cover-rows', classes: some(rows, () => random(3)) },
    { kind: 'column-minimums', wanted: some(columns, () => random(3)) },
    { kind: 'total-cost' },
  ],
  'pairs, the worst cost, total': () => [{ kind: 'pair-count' }, bottleneck, { kind: 'total-cost' }],
  'coverage, leximin': () => [{ kind: 'cover-rows' }, leximin, { kind: 'first-pairs', side: 'columns' }],
};

/** Of either sign, but not below 0 for who takes several. */
function emptyCosts(max: ArrayLike<number> | undefined, random: Random): number[] {
  return Array.from(max ?? [], (most) => random(100) - (most > 1 ? 0 : 50));
}

function some<Value>(length: number, value: () => Value): Value[] {
  return Array.from({ length }, value);
}

function problemOf(shape: Shape, random: Random): AssignmentProblem {
  const [rows, columns] = [3 + random(5), 3 + random(4)];
  const cost = Int32Array.from({ length: rows * columns }, () =>
    random(100) < 100 * (shape.forbidden ?? 0) ? FORBIDDEN : random(2 * shape.spread + 1) - shape.spread,
  );
  const locks = [...cost.entries()]
    .filter(([, value]) => value !== FORBIDDEN && random(100) < 100 * (shape.locked ?? 0))
    .map(([cell]): Pair => [Math.floor(cell / columns), cell % columns]);
  const bounds = (length: number, min: number, max: number) => {
    const highest = some(length, () => Math.max(1, max - random(2)));
    return { highest, lowest: highest.map((value) => Math.min(value, random(min + 1))) };
  };
  const ofRows = bounds(rows, shape.rowMin ?? 0, shape.rowMax);
  const ofColumns = bounds(columns, shape.columnMin ?? 0, shape.columnMax);
  return {
    rows,
    columns,
    cost,
    locks,
    rowMin: ofRows.lowest,
    rowMax: ofRows.highest,
    columnMin: ofColumns.lowest,
    columnMax: ofColumns.highest,
  };
}

describe('a mixed-integer solver', () => {
  let oracle: MilpOracle;
  beforeAll(async () => {
    oracle = await milpOracle();
  });
  const tally = { optimal: 0, infeasible: 0 };

  for (const [at, [shape, bounds]] of Object.entries(shapes).entries()) {
    it(`attains the same value at every level, and finds infeasible what is: ${shape}`, () => {
      for (const [of, [name, objectives]] of Object.entries(objectiveLists).entries()) {
        for (let seed = 0; seed < EACH; seed++) {
          const next = mulberry32(1000 * at + 100 * of + seed);
          const random: Random = (most) => Math.floor(most * next());
          const bare = problemOf(bounds, random);
          const problem = { ...bare, objectives: objectives(bare, random) };
          const outcome = solveAssignment(problem);
          tally[outcome.status]++;
          const values =
            outcome.status === 'infeasible'
              ? null
              : outcome.levels.map(({ objective, kind, value }) => ({ objective, kind, value }));
          expect(values, `${name}, seed ${seed}`).toEqual(oracle(problem));
        }
      }
    }, 60_000);
  }

  it('met problems of both kinds', () => {
    expect(tally.optimal).toBeGreaterThan(80);
    expect(tally.infeasible).toBeGreaterThan(5);
  });
});
