import fc from 'fast-check';
import { expect, it } from 'vitest';
import { denseCostSource, FORBIDDEN } from '../../../src/assignment/linear';
import { maximumCardinality } from '../../../src/assignment/linear/cardinality';
import { arbitraryProblem } from './arbitraries';
import { bruteForceCost } from './brute-force';
import type { Problem } from './solvers';

const sparse = arbitraryProblem({ most: 7, cost: fc.constant(0), forbidden: 9 });

function solve({ cost, rows, columns, capacities }: Problem, start = 0) {
  const starts = new Int32Array(rows).fill(columns === 0 ? 0 : start % columns);
  return maximumCardinality(denseCostSource(cost, rows, columns), capacities, starts);
}

/** The problem of some rows alone. */
function restrict(problem: Problem, rows: readonly number[]): Problem {
  const cost = rows.flatMap((row) => [
    ...problem.cost.subarray(row * problem.columns, (row + 1) * problem.columns),
  ]);
  return { ...problem, rows: rows.length, cost: Int32Array.from(cost) };
}

const canSeatAll = ({ cost, rows, columns, capacities }: Problem) =>
  bruteForceCost(cost, rows, columns, capacities) !== undefined;

it('seats as many rows as brute force, on allowed pairs and within capacities', () => {
  fc.assert(
    fc.property(sparse, fc.nat({ max: 6 }), (problem, start) => {
      const { columnOfRow, size } = solve(problem, start);
      const left = Int32Array.from(problem.capacities);
      let seated = 0;
      columnOfRow.forEach((column, row) => {
        if (column < 0) return;
        seated++;
        left[column]!--;
        expect(problem.cost[row * problem.columns + column]).not.toBe(FORBIDDEN);
      });
      expect(seated).toBe(size);
      expect(Math.min(0, ...left)).toBe(0);

      const subsets = [...new Array(2 ** problem.rows).keys()].map((bits) =>
        [...new Array(problem.rows).keys()].filter((row) => (bits >> row) & 1),
      );
      const most = Math.max(
        ...subsets.filter((rows) => canSeatAll(restrict(problem, rows))).map((rows) => rows.length),
      );
      expect(size).toBe(most);
    }),
    { numRuns: 200 },
  );
});

it('names a violator: one seat short, and without any one of its rows no longer', () => {
  fc.assert(
    fc.property(sparse, fc.nat({ max: 6 }), (problem, start) => {
      const { violator, size } = solve(problem, start);
      expect(violator === undefined).toBe(size === problem.rows);
      if (violator === undefined) return;
      const rows = [...violator.rows];
      const columns = [...violator.columns];
      const neighbours = columns.filter((column) =>
        rows.some((row) => problem.cost[row * problem.columns + column] !== FORBIDDEN),
      );
      expect(neighbours).toEqual(columns);
      expect(columns.reduce((sum, column) => sum + problem.capacities[column]!, 0)).toBe(rows.length - 1);
      expect(canSeatAll(restrict(problem, rows))).toBe(false);
      for (const row of rows) {
        expect(
          canSeatAll(
            restrict(
              problem,
              rows.filter((other) => other !== row),
            ),
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('needs few rounds where one seat decides', () => {
  // Row i is allowed on columns i and i + 1: the probes go wrong as far as they can.
  const rows = 400;
  const cost = new Int32Array(rows * rows).fill(FORBIDDEN);
  for (let row = 0; row < rows; row++) {
    cost[row * rows + row] = 0;
    if (row + 1 < rows) cost[row * rows + row + 1] = 0;
  }
  const starts = Int32Array.from({ length: rows }, (_, row) => (row + 1) % rows);
  const { size, scans } = maximumCardinality(
    denseCostSource(cost, rows, rows),
    new Int32Array(rows).fill(1),
    starts,
  );
  expect(size).toBe(rows);
  expect(scans).toBeLessThanOrEqual(10 * rows);
});
