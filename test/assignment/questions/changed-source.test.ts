import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BufferedSource,
  type CostSource,
  changeProblem,
  denseCostSource,
  FORBIDDEN,
  solveAssignment,
} from '../../../src/entries/assignment';

const cost = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -4, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(FORBIDDEN) },
);

/** A matrix, other costs of some of its pairs, and prices. */
const changedMatrix = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 30 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      costs: fc.array(cost, { minLength: rows * columns, maxLength: rows * columns }),
      changes: fc.array(
        fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), cost),
        // Some rows change at more pairs than their lists are amended for.
        { maxLength: 3 * columns },
      ),
      prices: fc.array(fc.constantFrom(-3, -1, 0, 0, 1, 2, Number.POSITIVE_INFINITY), {
        minLength: columns,
        maxLength: columns,
      }),
      k: fc.integer({ min: 1, max: 12 }),
      start: fc.nat(columns - 1),
    }),
  );

describe('a source with other costs of some pairs', () => {
  it('lists what the contract of a scan says, alone and in batches, and knows the least', () => {
    fc.assert(
      fc.property(changedMatrix, ({ rows, columns, costs, changes, prices, k, start }) => {
        const matrix = Int32Array.from(costs);
        const changed = changes.map(([row, column, value]) => ({
          kind: 'cost' as const,
          row,
          column,
          cost: value,
        }));
        const dense = changeProblem({ rows, columns, cost: matrix }, changed).cost;
        if (!(dense instanceof Int32Array)) throw new Error('a matrix stays one');
        const inner = denseCostSource(matrix, rows, columns);
        const least = (row: number, at: Float64Array) =>
          inner
            .row(row)
            .reduce(
              (best, one, column) => (one === FORBIDDEN ? best : Math.min(best, one + at[column]!)),
              Infinity,
            );
        const given: CostSource = {
          rows,
          columns,
          lowest: -4,
          highest: 4,
          allowsAll: false,
          cost: (row, column) => inner.cost(row, column),
          row: (row) => inner.row(row),
          scan: (row, ...rest) => inner.scan(row, ...rest),
          least,
        };
        const source = changeProblem({ rows, columns, cost: given }, changed).cost;
        if (source instanceof Int32Array) throw new Error('a source stays one');
        const at = Float64Array.from(prices);
        const batch = {
          source,
          size: rows,
          rows: Int32Array.from({ length: rows }, (_, row) => row),
          starts: new Int32Array(rows).fill(start),
          prices: at,
          turn: new Int32Array(1),
          guesses: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
          k,
          columns: new Int32Array(rows * k),
          costs: new Int32Array(rows * k),
          counts: new Int32Array(rows).fill(-1),
          bounds: new Float64Array(rows),
        };
        source.scanRows?.(batch, 0, rows);
        for (let row = 0; row < rows; row++) {
          const expected = dense.subarray(row * columns, (row + 1) * columns);
          expect([...source.row(row)]).toEqual([...expected]);
          const one = { columns: new Int32Array(k), costs: new Int32Array(k), count: 0, bound: 0 };
          source.scan(row, at, k, start, one);
          const many = {
            columns: batch.columns.subarray(row * k, (row + 1) * k),
            costs: batch.costs.subarray(row * k, (row + 1) * k),
            count: batch.counts[row]!,
            bound: batch.bounds[row]!,
          };
          for (const list of source.scanRows === undefined ? [one] : [one, many]) {
            const listed = [...list.columns.subarray(0, list.count)];
            const value = (column: number) => expected[column]! + at[column]!;
            const allowed = Array.from(expected.keys()).filter(
              (column) => expected[column] !== FORBIDDEN && at[column] !== Number.POSITIVE_INFINITY,
            );
            expect(new Set(listed).size).toBe(listed.length);
            expect(listed.every((column) => allowed.includes(column))).toBe(true);
            expect(listed.length > 0).toBe(allowed.length > 0);
            expect([...list.costs.subarray(0, list.count)]).toEqual(listed.map((column) => expected[column]));
            for (const column of allowed) {
              if (listed.includes(column)) expect(value(column)).toBeLessThanOrEqual(list.bound);
              else expect(value(column)).toBeGreaterThanOrEqual(list.bound);
            }
          }
          const values = Array.from(expected, (one, column) =>
            one === FORBIDDEN ? Number.POSITIVE_INFINITY : one + at[column]!,
          );
          expect(source.least?.(row, at)).toBe(Math.min(...values));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('BufferedSource', () => {
  it('is solved as the matrix of its rows', () => {
    const costOf = (row: number, column: number) => ((row * 31 + column * 17) % 23) - 11;
    const [rows, columns] = [20, 24];
    const source = new BufferedSource({
      rows,
      columns,
      lowest: -11,
      highest: 11,
      cost: costOf,
      fill(row, out) {
        for (let column = 0; column < columns; column++) out[column] = costOf(row, column);
      },
    });
    const matrix = Int32Array.from({ length: rows * columns }, (_, cell) =>
      costOf(Math.floor(cell / columns), cell % columns),
    );
    const objectives = [{ kind: 'cover-rows' as const }, { kind: 'total-cost' as const }];
    const solved = solveAssignment({ rows, columns, cost: source, objectives });
    const expected = solveAssignment({ rows, columns, cost: matrix, objectives });
    if (solved.status !== 'optimal' || expected.status !== 'optimal') throw new Error('both are feasible');
    expect(solved.pairs).toEqual(expected.pairs);
  });
});
