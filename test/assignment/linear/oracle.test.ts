import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseCostSource, FORBIDDEN, solveLinear } from '../../../src/assignment/linear';
import { bruteForceCost } from './brute-force';
import { faultsOf } from './certificate';

const problem = fc.integer({ min: 0, max: 7 }).chain((rows) =>
  fc.integer({ min: 0, max: 7 }).chain((columns) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cost: fc
        .array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -9, max: 9 }) }, fc.constant(FORBIDDEN)), {
          minLength: rows * columns,
          maxLength: rows * columns,
        })
        .map((values) => Int32Array.from(values)),
      capacities: fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns })
        .map((values) => Int32Array.from(values)),
    }),
  ),
);

describe.each(['dense', 'lazy', 'auto'] as const)('%s', (method) => {
  it('agrees with brute force up to 7 by 7, with capacities and forbidden pairs', () => {
    fc.assert(
      fc.property(problem, ({ rows, columns, cost, capacities }) => {
        const outcome = solveLinear(denseCostSource(cost, rows, columns), { capacities, method });
        expect(faultsOf(outcome, cost, rows, columns, capacities)).toEqual([]);
        const best = bruteForceCost(cost, rows, columns, capacities);
        expect(outcome.status === 'optimal' ? outcome.cost : undefined).toBe(best);
      }),
      { numRuns: 500 },
    );
  });
});
