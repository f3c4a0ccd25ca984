import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type AssignmentOutcome,
  type AssignmentProblem,
  costMatrix,
  FORBIDDEN,
  type OptimalAssignment,
  verifyAssignment,
} from '../../src/entries/assignment';
import { type ProblemShape, problems } from './support/arbitraries';
import { attained, bruteForce } from './support/brute-force';
import { mulberry32 } from './support/random';

/** What a solver promises beyond the contract. */
export interface SolverCapabilities {
  /** What `outcome.solver` says of a problem of linear shape. */
  readonly name: string | RegExp;
  /** The largest square problem that it solves in about a second. */
  readonly largest: number;
  /** Random problems for each property; fewer for slow solvers. */
  readonly runs: number;
}

export type Solver = (problem: AssignmentProblem) => AssignmentOutcome;

const TOTAL: readonly AssignmentObjective[] = [{ kind: 'total-cost' }];
/** Every row takes exactly one column, at the least total. */
const LINEAR = {
  least: 1,
  capacity: 3,
  rowsExactlyOne: true,
  locks: false,
  minimums: false,
  objectives: fc.constant(TOTAL),
} satisfies Partial<ProblemShape>;
const COVERED: readonly AssignmentObjective[] = [{ kind: 'cover-rows' }, { kind: 'total-cost' }];

/**
 * What every solver must do, whatever its method: reach the enumerated optimum of every objective with a proof
 * that the independent verifier accepts, keep to bounds and locks, say what is infeasible, and behave under the
 * transformations that have a known effect on the optimum.
 */
export function describeSolverContract(name: string, solve: Solver, capabilities: SolverCapabilities): void {
  const { runs } = capabilities;

  /** Solves, lets the verifier confirm it, and makes sure that the input was left alone. */
  function solved(problem: AssignmentProblem): AssignmentOutcome {
    const before = snapshot(problem);
    const outcome = solve(deepFreeze(problem));
    expect(snapshot(problem)).toEqual(before);
    expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
    return outcome;
  }

  function optimal(problem: AssignmentProblem): OptimalAssignment {
    const outcome = solved(problem);
    if (outcome.status !== 'optimal') throw new Error('expected an assignment, there is none');
    return outcome;
  }

  const valuesOf = (outcome: AssignmentOutcome) =>
    outcome.status === 'optimal' ? outcome.levels.map(({ value }) => value) : 'infeasible';
  const total = (outcome: AssignmentOutcome) =>
    outcome.status === 'optimal' ? outcome.totalCost : 'infeasible';

  describe(`${name}: optimum`, () => {
    const enumerated = (shape: ProblemShape, numRuns: number) =>
      fc.assert(
        fc.property(problems(shape), (problem) => {
          const outcome = solved(problem);
          const best = bruteForce(problem);
          expect(outcome.status === 'optimal' ? attained(problem, outcome.pairs) : null).toEqual(best);
        }),
        { numRuns },
      );

    it('is the enumerated one for every list of objectives, with bounds, locks and forbidden pairs', () => {
      enumerated({ most: 4, capacity: 3 }, 4 * runs);
    });

    it('is the enumerated one for single objectives up to 7 by 7', () => {
      enumerated(
        { most: 7, least: 5, capacity: 3, objectives: fc.constantFrom(TOTAL, COVERED) },
        Math.ceil(runs / 20),
      );
    });

    it('is the enumerated one where every row takes exactly one column, and names its solver', () => {
      fc.assert(
        fc.property(problems({ ...LINEAR, most: 6 }), (problem) => {
          const outcome = solved(problem);
          expect(outcome.status === 'optimal' ? attained(problem, outcome.pairs) : null).toEqual(
            bruteForce(problem),
          );
          if (outcome.status === 'optimal') expect(outcome.solver).toMatch(capabilities.name);
        }),
        { numRuns: runs },
      );
    });

    it('is 305 on OR-Library assign100', () => {
      const numbers = readFileSync(new URL('./fixtures/assign100.txt', import.meta.url), 'utf8')
        .trim()
        .split(/\s+/)
        .map(Number);
      const rows = numbers[0]!;
      const problem = {
        rows,
        columns: rows,
        cost: Int32Array.from(numbers.slice(1)),
        rowMin: new Int32Array(rows).fill(1),
      };
      expect(optimal(problem).totalCost).toBe(305);
    });

    it('is n(n+1)(n+2)/6 on the products i*j of Machol and Wien', () => {
      const n = Math.min(60, capabilities.largest);
      const cost = Int32Array.from(
        { length: n * n },
        (_, cell) => (Math.floor(cell / n) + 1) * ((cell % n) + 1),
      );
      const problem = { rows: n, columns: n, cost, rowMin: new Int32Array(n).fill(1) };
      expect(optimal(problem).totalCost).toBe((n * (n + 1) * (n + 2)) / 6);
    });
  });

  describe(`${name}: properties`, () => {
    const general: ProblemShape = { most: 7, capacity: 3, rewards: false };
    const check = (shape: ProblemShape, property: (problem: AssignmentProblem) => void) =>
      fc.assert(fc.property(problems(shape), property), { numRuns: runs });

    it('does not mind which side is called rows', () => {
      check(general, (problem) => {
        expect(valuesOf(solved(transposed(problem)))).toEqual(valuesOf(solved(problem)));
      });
    });

    it('does not mind how rows and columns are numbered', () => {
      const shuffled = problems(general).chain((problem) =>
        fc.tuple(fc.constant(problem), permutation(problem.rows), permutation(problem.columns)),
      );
      fc.assert(
        fc.property(shuffled, ([problem, rows, columns]) => {
          expect(valuesOf(solved(renumbered(problem, rows, columns)))).toEqual(valuesOf(solved(problem)));
        }),
        { numRuns: runs },
      );
    });

    it('depends on the tie orders alone, not on the numbering, down to the last pair', () => {
      const shuffled = problems({ ...general, objectives: fc.constant(COVERED) }).chain((problem) =>
        fc.tuple(fc.constant(problem), permutation(problem.rows), permutation(problem.columns)),
      );
      fc.assert(
        fc.property(shuffled, ([problem, rows, columns]) => {
          // `rows[k]` is the old number of the row that is now k: as orders, both name the same people.
          const renamed = renumbered(problem, rows, columns);
          const outcome = solved({ ...problem, rowOrder: rows, columnOrder: columns });
          const again = solved({
            ...renamed,
            rowOrder: identity(rows.length),
            columnOrder: identity(columns.length),
          });
          if (outcome.status === 'infeasible' || again.status === 'infeasible') {
            expect(outcome.status).toBe(again.status);
            return;
          }
          const back = again.pairs.map(([row, column]) => [rows[row]!, columns[column]!] as const);
          expect(back.sort((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(outcome.pairs);
        }),
        { numRuns: runs },
      );
    });

    it('shifts the total by a constant per row and column where every row takes one', () => {
      check({ ...LINEAR, most: 7 }, (problem) => {
        const { rows, columns, cost } = problem;
        if (!(cost instanceof Int32Array)) throw new Error('a matrix');
        const shifted = cost.map((value, cell) =>
          value === FORBIDDEN ? value : value + 7 + 11 * Math.floor(cell / columns),
        );
        const before = total(solved(problem));
        const after = total(solved({ ...problem, cost: shifted }));
        const shift = 7 * rows + (11 * rows * (rows - 1)) / 2;
        expect(after).toBe(before === 'infeasible' ? before : Number(before) + shift);
      });
    });

    it('scales with the costs', () => {
      check({ ...general, objectives: fc.constant(COVERED) }, (problem) => {
        const { cost } = problem;
        if (!(cost instanceof Int32Array)) throw new Error('a matrix');
        fc.pre(cost.every((value) => value === FORBIDDEN || Math.abs(value) < 1e8));
        const scaled = cost.map((value) => (value === FORBIDDEN ? value : value * 10));
        const before = total(solved(problem));
        expect(total(solved({ ...problem, cost: scaled }))).toBe(
          before === 'infeasible' ? before : Number(before) * 10,
        );
      });
    });

    it('treats a column of capacity c like c columns of capacity 1, where rows take at most one', () => {
      check(
        { ...general, capacity: 3, locks: false, minimums: false, objectives: fc.constant(COVERED) },
        (given) => {
          const problem = { ...given, rowMax: Array.from(given.rowMax!, (max) => Math.min(max, 1)) };
          expect(valuesOf(solved(withSeatsAsColumns(problem)))).toEqual(valuesOf(solved(problem)));
        },
      );
    });

    it('never gains from forbidding a pair, never loses from another seat', () => {
      const changed = problems({ ...general, locks: false, objectives: fc.constant(COVERED) }).chain(
        (problem) => fc.tuple(fc.constant(problem), fc.nat(), fc.nat()),
      );
      fc.assert(
        fc.property(changed, ([problem, pair, seat]) => {
          const { rows, columns, cost } = problem;
          fc.pre(rows > 0 && columns > 0 && cost instanceof Int32Array);
          const poorer = cost.slice();
          poorer[pair % cost.length] = FORBIDDEN;
          const richer = Array.from(problem.columnMax!);
          richer[seat % columns] = richer[seat % columns]! + 1;
          const now = solved(problem);
          expect(compare(solved({ ...problem, cost: poorer }), now)).toBeGreaterThanOrEqual(0);
          expect(compare(solved({ ...problem, columnMax: richer }), now)).toBeLessThanOrEqual(0);
        }),
        { numRuns: runs },
      );
    });

    it('gives the same bytes again', () => {
      check(general, (problem) => {
        expect(JSON.stringify(solve(problem))).toBe(JSON.stringify(solve(problem)));
      });
    });
  });

  describe(`${name}: edges`, () => {
    const empty = (rows: number, columns: number): AssignmentProblem => ({
      rows,
      columns,
      cost: new Int32Array(rows * columns),
    });

    it.each([
      [0, 0],
      [0, 5],
      [5, 0],
    ])('%i by %i', (rows, columns) => {
      expect(optimal(empty(rows, columns))).toMatchObject({ pairs: [], totalCost: 0 });
      if (rows === 0) return;
      const outcome = solved({ ...empty(rows, columns), rowMin: [1, 0, 0, 0, 0] });
      expect(outcome).toMatchObject({
        status: 'infeasible',
        conflict: { rowMinimums: [0], demand: 1, supply: 0 },
      });
    });

    it('1 by 1, 1 by n, n by 1', () => {
      const one = (rows: number, columns: number) => ({
        rows,
        columns,
        cost: Int32Array.from({ length: rows * columns }, (_, cell) => 5 - cell),
        objectives: COVERED,
      });
      expect(optimal(one(1, 1)).pairs).toEqual([[0, 0]]);
      expect(optimal(one(1, 4)).pairs).toEqual([[0, 3]]);
      expect(optimal(one(4, 1)).pairs).toEqual([[3, 0]]);
    });

    it('chooses nothing where all is forbidden', () => {
      const problem = { ...empty(3, 4), cost: new Int32Array(12).fill(FORBIDDEN), objectives: COVERED };
      expect(optimal(problem)).toMatchObject({ pairs: [], totalCost: 0 });
      const conflict = solved({ ...problem, rowMin: [0, 1, 1] });
      expect(conflict).toMatchObject({
        status: 'infeasible',
        conflict: { rowMinimums: [expect.any(Number)], supply: 0 },
      });
    });

    it('chooses nothing at capacity 0', () => {
      expect(optimal({ ...empty(3, 3), columnMax: [0, 0, 0], objectives: COVERED }).pairs).toEqual([]);
      expect(optimal({ ...empty(3, 3), rowMax: [0, 0, 0], objectives: COVERED }).pairs).toEqual([]);
    });

    it('fills one column of 40 seats', () => {
      const cost = Int32Array.from({ length: 100 }, (_, cell) => (cell % 2 === 0 ? -10 - cell : 0));
      const outcome = optimal({
        rows: 50,
        columns: 2,
        cost,
        rowMin: new Int32Array(50).fill(1),
        columnMax: [40, 50],
      });
      expect(outcome.pairs.filter(([, column]) => column === 0)).toHaveLength(40);
    });

    it('keeps a lock that scores worst', () => {
      const cost = costMatrix([
        [0, 9, 9],
        [9, 0, 9],
        [9, 9, 0],
      ]);
      const outcome = optimal({ rows: 3, columns: 3, cost, rowMin: [1, 1, 1], locks: [[0, 2]] });
      expect(outcome.pairs).toContainEqual([0, 2]);
      expect(outcome.totalCost).toBe(18);
    });

    it('solves minimums and maximums together: 13, where two phases stop at 10', () => {
      const cost = costMatrix([
        [-2, -7],
        [-6, -8],
      ]);
      const outcome = optimal({
        rows: 2,
        columns: 2,
        cost,
        rowMin: [1, 1],
        columnMin: [0, 1],
        columnMax: [3, 1],
      });
      expect(outcome).toMatchObject({
        totalCost: -13,
        pairs: [
          [0, 1],
          [1, 0],
        ],
      });
    });

    it('is exact at the ends of Int32', () => {
      const [low, high] = [-2_147_483_648, 2_147_483_646];
      const cost = Int32Array.of(low, high, high, low, low, high, high, low, low);
      const outcome = optimal({ rows: 3, columns: 3, cost, rowMin: [1, 1, 1] });
      expect(outcome.totalCost).toBe(3 * low);
      const worst = optimal({ rows: 2, columns: 2, cost: new Int32Array(4).fill(high), rowMin: [1, 1] });
      expect(worst.totalCost).toBe(2 * high);
    });

    it('solves ties of every kind: all equal, two values', () => {
      const n = Math.min(40, capabilities.largest);
      const rowMin = new Int32Array(n).fill(1);
      expect(optimal({ rows: n, columns: n, cost: new Int32Array(n * n).fill(-3), rowMin }).totalCost).toBe(
        -3 * n,
      );
      const random = mulberry32(7);
      const cost = Int32Array.from({ length: n * n }, () => (random() < 0.1 ? -1 : 0));
      expect(optimal({ rows: n, columns: n, cost, rowMin }).totalCost).toBeLessThanOrEqual(-n + 3);
    });
  });
}

// ---- transformations with a known effect --------------------------------------------------------------

function matrixOf(problem: AssignmentProblem): Int32Array {
  if (problem.cost instanceof Int32Array) return problem.cost;
  throw new Error('a matrix is expected');
}

function renumbered(
  problem: AssignmentProblem,
  rowOrder: readonly number[],
  columnOrder: readonly number[],
): AssignmentProblem {
  const cost = matrixOf(problem);
  const { columns } = problem;
  const byRow = <T>(values: ArrayLike<T> | undefined) => rowOrder.map((row) => values![row]!);
  const byColumn = <T>(values: ArrayLike<T> | undefined) => columnOrder.map((column) => values![column]!);
  const pair = ([row, column]: readonly [number, number]) =>
    [rowOrder.indexOf(row), columnOrder.indexOf(column)] as const;
  const objectives = (problem.objectives ?? TOTAL).map((objective): AssignmentObjective => {
    switch (objective.kind) {
      case 'row-minimums':
        return { ...objective, wanted: byRow(objective.wanted) };
      case 'column-minimums':
        return { ...objective, wanted: byColumn(objective.wanted) };
      case 'cover-rows':
        return objective.classes ? { ...objective, classes: byRow(objective.classes) } : objective;
      case 'cover-columns':
        return objective.classes ? { ...objective, classes: byColumn(objective.classes) } : objective;
      case 'listed-pairs':
        return { ...objective, pairs: objective.pairs.map(pair) };
      case 'total-cost':
        return {
          ...objective,
          ...(objective.rowEmptyCost && { rowEmptyCost: byRow(objective.rowEmptyCost) }),
          ...(objective.columnEmptyCost && { columnEmptyCost: byColumn(objective.columnEmptyCost) }),
        };
      default:
        return objective;
    }
  });
  return {
    ...problem,
    cost: Int32Array.from(
      rowOrder.flatMap((row) => columnOrder.map((column) => cost[row * columns + column]!)),
    ),
    rowMin: byRow(problem.rowMin),
    rowMax: byRow(problem.rowMax),
    columnMin: byColumn(problem.columnMin),
    columnMax: byColumn(problem.columnMax),
    locks: (problem.locks ?? []).map(pair),
    objectives,
  };
}

function transposed(problem: AssignmentProblem): AssignmentProblem {
  const cost = matrixOf(problem);
  const { rows, columns } = problem;
  const flip = ([row, column]: readonly [number, number]) => [column, row] as const;
  const objectives = (problem.objectives ?? TOTAL).map((objective): AssignmentObjective => {
    switch (objective.kind) {
      case 'row-minimums':
        return { ...objective, kind: 'column-minimums' };
      case 'column-minimums':
        return { ...objective, kind: 'row-minimums' };
      case 'cover-rows':
        return { ...objective, kind: 'cover-columns' };
      case 'cover-columns':
        return { ...objective, kind: 'cover-rows' };
      case 'first-pairs':
        return { ...objective, side: objective.side === 'rows' ? 'columns' : 'rows' };
      case 'listed-pairs':
        return { ...objective, pairs: objective.pairs.map(flip) };
      case 'total-cost':
        return {
          kind: 'total-cost',
          ...(objective.rowEmptyCost && { columnEmptyCost: objective.rowEmptyCost }),
          ...(objective.columnEmptyCost && { rowEmptyCost: objective.columnEmptyCost }),
        };
      default:
        return objective;
    }
  });
  return {
    rows: columns,
    columns: rows,
    cost: Int32Array.from(
      { length: rows * columns },
      (_, cell) => cost[(cell % rows) * columns + Math.floor(cell / rows)]!,
    ),
    rowMin: problem.columnMin!,
    rowMax: problem.columnMax!,
    columnMin: problem.rowMin!,
    columnMax: problem.rowMax!,
    locks: (problem.locks ?? []).map(flip),
    objectives,
  };
}

function withSeatsAsColumns(problem: AssignmentProblem): AssignmentProblem {
  const cost = matrixOf(problem);
  const seats = Array.from(problem.columnMax!).flatMap((max, column) => new Array<number>(max).fill(column));
  return {
    ...problem,
    columns: seats.length,
    cost: Int32Array.from(
      Array.from({ length: problem.rows }, (_, row) =>
        seats.map((column) => cost[row * problem.columns + column]!),
      ).flat(),
    ),
    columnMin: new Array<number>(seats.length).fill(0),
    columnMax: new Array<number>(seats.length).fill(1),
  };
}

/** Below 0 if `a` is better in the order of the objectives `COVERED`; infeasible is worse than anything. */
function compare(a: AssignmentOutcome, b: AssignmentOutcome): number {
  if (a.status === 'infeasible' || b.status === 'infeasible') {
    return Number(a.status === 'infeasible') - Number(b.status === 'infeasible');
  }
  const covered = a.levels[0]!.value! - b.levels[0]!.value!;
  return covered !== 0 ? covered : a.levels[1]!.value! - b.levels[1]!.value!;
}

function identity(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function permutation(length: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray(identity(length), { minLength: length, maxLength: length });
}

/** Freezes all that can be frozen; typed arrays cannot, `snapshot` looks after them. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

function snapshot(problem: AssignmentProblem): unknown {
  return structuredClone({ ...problem, cost: matrixOf(problem) });
}
