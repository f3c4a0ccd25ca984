import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN } from '../../../src/assignment/costs/forbidden';
import { denseCostSource } from '../../../src/assignment/costs/matrix-source';
import type { Candidates } from '../../../src/assignment/costs/source';

function scanned(cost: readonly number[], prices: readonly number[], k: number, start: number) {
  const out: Candidates = { columns: new Int32Array(k), costs: new Int32Array(k), count: 0, bound: 0 };
  const source = denseCostSource(Int32Array.from(cost), 1, cost.length);
  source.scan(0, Float64Array.from(prices), k, start, out);
  return { ...out, listed: [...out.columns.subarray(0, out.count)] };
}

describe('denseCostSource', () => {
  it('says what it holds', () => {
    const source = denseCostSource(Int32Array.of(3, FORBIDDEN, -2, 8, 5, 5), 2, 3);
    expect(source).toMatchObject({ rows: 2, columns: 3, lowest: -2, highest: 8, allowsAll: false });
    expect([...source.row(1)]).toEqual([8, 5, 5]);
    expect(source.cost(0, 1)).toBe(FORBIDDEN);
    expect(denseCostSource(new Int32Array(4), 2, 2).allowsAll).toBe(true);
    expect(denseCostSource(new Int32Array(1).fill(FORBIDDEN), 1, 1)).toMatchObject({ lowest: 0, highest: 0 });
  });

  it('scans: the listed columns are the best, and the bound is true for all others', () => {
    const row = fc.integer({ min: 1, max: 600 }).chain((columns) =>
      fc.record({
        cost: fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(FORBIDDEN)), {
          minLength: columns,
          maxLength: columns,
        }),
        prices: fc.array(fc.oneof(fc.nat({ max: 30 }), fc.constant(Number.POSITIVE_INFINITY)), {
          minLength: columns,
          maxLength: columns,
        }),
        k: fc.integer({ min: 1, max: 40 }),
        start: fc.nat({ max: columns - 1 }),
      }),
    );
    fc.assert(
      fc.property(row, ({ cost, prices, k, start }) => {
        const { listed, costs, count, bound } = scanned(cost, prices, k, start);
        expect(count).toBeLessThanOrEqual(k);
        expect(new Set(listed).size).toBe(count);
        const value = (column: number) =>
          cost[column] === FORBIDDEN ? Number.POSITIVE_INFINITY : cost[column]! + prices[column]!;
        listed.forEach((column, entry) => {
          expect(costs[entry]).toBe(cost[column]);
          expect(value(column)).toBeLessThan(Number.POSITIVE_INFINITY);
          expect(value(column)).toBeLessThanOrEqual(bound);
        });
        const others = cost.map((_, column) => value(column)).filter((_, column) => !listed.includes(column));
        expect(Math.min(...others)).toBeGreaterThanOrEqual(bound);
        if (count === 0) expect(bound).toBe(Number.POSITIVE_INFINITY);
      }),
      { numRuns: 300 },
    );
  });

  it('begins at the start: rows with equal costs list different columns', () => {
    const equal = new Array<number>(1000).fill(5);
    const prices = new Array<number>(1000).fill(0);
    const one = scanned(equal, prices, 8, 0).listed;
    const other = scanned(equal, prices, 8, 500).listed;
    expect(one).toHaveLength(8);
    expect(one.filter((column) => other.includes(column))).toEqual([]);
  });

  it('does not list few where the sample misleads', () => {
    // The sampled columns are far cheaper than all others, or all alike.
    const cost = Array.from({ length: 4000 }, (_, column) => (column % 2 === 0 ? 1 : 900));
    for (let start = 0; start < 40; start++) {
      expect(scanned(cost, new Array<number>(4000).fill(0), 64, start).listed.length).toBeGreaterThan(8);
    }
  });
});
