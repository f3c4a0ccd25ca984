import { describe, expect, it } from 'vitest';
import { matrixOf, seededRandom } from '../../../bench/assignment/families';
import { FORBIDDEN } from '../../../src/assignment/costs/forbidden';
import { denseCostSource } from '../../../src/assignment/costs/matrix-source';
import { MentorMatchError } from '../../../src/errors';
import { costOf, faults, problemOf, solvers, unitProblem } from './solvers';

describe.each(solvers)('%s', (_name, solve) => {
  it('has nothing to do for no rows', () => {
    for (const columns of [0, 1, 5]) {
      const outcome = solve(unitProblem(new Int32Array(0), 0, columns));
      expect(outcome).toMatchObject({ status: 'optimal', cost: 0, columnOfRow: new Int32Array(0) });
      if (outcome.status === 'optimal') expect([...outcome.v]).toEqual(new Array(columns).fill(0));
    }
  });

  it('cannot seat rows where there are no columns, no seats or no allowed pairs', () => {
    const noColumns = solve(unitProblem(new Int32Array(0), 3, 0));
    expect(noColumns).toMatchObject({ status: 'infeasible', columns: new Int32Array(0) });
    if (noColumns.status === 'infeasible') expect(noColumns.rows).toHaveLength(1);

    const noSeats = problemOf([[1, 2]], [0, 0]);
    expect(solve(noSeats)).toMatchObject({ rows: Int32Array.of(0), columns: Int32Array.of(0, 1) });

    const allForbidden = problemOf([[FORBIDDEN, FORBIDDEN]]);
    expect(solve(allForbidden)).toMatchObject({ rows: Int32Array.of(0), columns: new Int32Array(0) });
  });

  it('names a minimal set of rows that are one seat short', () => {
    // Rows 1, 2 and 4 share columns 0 and 3; row 3 has columns of its own.
    const x = FORBIDDEN;
    const problem = problemOf([
      [1, 1, 1, 1],
      [5, x, x, 4],
      [2, x, x, x],
      [x, 3, 3, x],
      [x, x, x, 9],
    ]);
    const outcome = solve({ ...problem, capacities: Int32Array.of(1, 2, 2, 1) });
    expect(outcome).toMatchObject({
      status: 'infeasible',
      rows: Int32Array.of(1, 2, 4),
      columns: Int32Array.of(0, 3),
    });
  });

  it('solves one row, one column, and a column with more seats than rows', () => {
    expect(costOf(solve(problemOf([[5, -3, FORBIDDEN, -3]])))).toBe(-3);
    const tall = problemOf([[4], [FORBIDDEN - 1], [-2]], [2_147_483_647]);
    const outcome = solve(tall);
    expect(outcome).toMatchObject({ cost: 2_147_483_648, v: Float64Array.of(0) });
    expect(faults(outcome, tall)).toEqual([]);
  });

  it('prefers no forbidden pair to any cost', () => {
    const problem = problemOf([
      [FORBIDDEN, FORBIDDEN - 1],
      [FORBIDDEN - 1, -2_147_483_648],
    ]);
    expect(costOf(solve(problem))).toBe(2 * (FORBIDDEN - 1));
    expect(faults(solve(problem), problem)).toEqual([]);
  });

  it('is exact over the whole range of Int32', () => {
    const random = seededRandom(11);
    const values = [-2_147_483_648, FORBIDDEN - 1, 0, FORBIDDEN];
    for (let round = 0; round < 20; round++) {
      const cost = Int32Array.from({ length: 12 * 12 }, () => values[Math.floor(random() * 4)]!);
      const problem = unitProblem(cost, 12, 12);
      expect(faults(solve(problem), problem)).toEqual([]);
    }
  });

  it('ends on ties everywhere, also more of them than a list holds', () => {
    for (const [rows, columns] of [
      [300, 300],
      [200, 400],
    ] as const) {
      const equal = unitProblem(new Int32Array(rows * columns).fill(-4), rows, columns);
      expect(costOf(solve(equal))).toBe(-4 * rows);
      // Half of the columns tie for best, and are not enough.
      const cost = Int32Array.from({ length: rows * columns }, (_, cell) =>
        cell % columns < rows / 2 ? 0 : 1,
      );
      expect(costOf(solve(unitProblem(cost, rows, columns)))).toBe(rows / 2);
    }
  });

  it('takes a full column of many rows for what it is: one place', () => {
    // 40 rows want in, 35 must stay on the column with exactly that many seats.
    const random = seededRandom(3);
    const cost = Int32Array.from({ length: 40 * 6 }, (_, cell) =>
      cell % 6 === 5 ? 1000 : Math.floor(random() * 100),
    );
    const problem = { cost, rows: 40, columns: 6, capacities: Int32Array.of(1, 1, 1, 1, 1, 35) };
    expect(faults(solve(problem), problem)).toEqual([]);
  });

  it('leaves what it is given untouched', () => {
    const problem = unitProblem(matrixOf('mentoring', 40, 50), 40, 50);
    const warm = { v: new Float64Array(50).fill(-3), columnOfRow: new Int32Array(40).fill(7) };
    const copies = structuredClone({ problem, warm });
    solve(problem, Object.freeze({ warm: Object.freeze(warm), capacities: problem.capacities }));
    expect({ problem, warm }).toEqual(copies);
  });

  it('stops when told to, with a partial assignment and a true bound', () => {
    for (const name of ['mentoring', 'clones', 'sparse'] as const) {
      const problem = unitProblem(matrixOf(name, 150, 160), 150, 160);
      problem.capacities[0] = 2_147_483_647;
      const best = costOf(solve(problem));
      for (const patience of [0, 1, 3, 10]) {
        let asked = 0;
        const outcome = solve(problem, { shouldStop: () => asked++ >= patience });
        if (outcome.status !== 'stopped') {
          expect(costOf(outcome)).toBe(best);
          continue;
        }
        expect(outcome.lowerBound).toBeLessThanOrEqual(best);
        const seated = [...outcome.columnOfRow].filter((column) => column > 0);
        expect(new Set(seated).size).toBe(seated.length);
        outcome.columnOfRow.forEach((column, row) => {
          if (column >= 0) expect(problem.cost[row * 160 + column]).not.toBe(FORBIDDEN);
        });
      }
    }
  });

  it('reports progress that only goes forward, not too often', () => {
    const fractions: number[] = [];
    solve(unitProblem(matrixOf('mentoring', 250, 250), 250, 250), {
      onProgress: ({ fraction }) => fractions.push(fraction),
    });
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
    expect(fractions.length).toBeLessThanOrEqual(101);
    for (const fraction of fractions) expect(fraction).toBeGreaterThanOrEqual(0);
    for (const fraction of fractions) expect(fraction).toBeLessThanOrEqual(1);
  });
});

describe('bad input', () => {
  const errorOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof MentorMatchError) return error;
      throw error;
    }
    throw new Error('expected an error');
  };

  it('reports a matrix of the wrong size, and dimensions that are none', () => {
    const size = errorOf(() => denseCostSource(new Int32Array(5), 2, 3));
    expect(size.issues).toMatchObject([{ path: 'cost', received: '5 costs' }]);
    const dimensions = errorOf(() => denseCostSource(new Int32Array(0), -1, Number.NaN));
    expect(dimensions.issues.map((issue) => issue.path)).toEqual(['rows', 'columns']);
  });
});
