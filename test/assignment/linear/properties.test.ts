import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN } from '../../../src/assignment/costs/forbidden';
import { arbitraryProblem } from './arbitraries';
import { costOf, type Problem, solvers } from './solvers';

const allowed = arbitraryProblem({ most: 9, cost: fc.integer({ min: -50, max: 50 }), forbidden: 0 });
const any = arbitraryProblem({ most: 9, cost: fc.integer({ min: -50, max: 50 }) });
const square = fc.integer({ min: 0, max: 9 }).chain((size) =>
  fc.array(fc.integer({ min: 0, max: 30 }), { minLength: size * size, maxLength: size * size }).map(
    (values): Problem => ({
      rows: size,
      columns: size,
      cost: Int32Array.from(values),
      capacities: new Int32Array(size).fill(1),
    }),
  ),
);

function mapCosts(problem: Problem, change: (cost: number, row: number, column: number) => number): Problem {
  const { columns } = problem;
  return {
    ...problem,
    cost: problem.cost.map((cost, cell) =>
      cost === FORBIDDEN ? cost : change(cost, Math.floor(cell / columns), cell % columns),
    ),
  };
}

describe.each(solvers)('%s', (_name, solve) => {
  const total = (problem: Problem) => {
    const outcome = solve(problem);
    return outcome.status === 'optimal' ? outcome.cost : outcome.status;
  };
  const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void) =>
    fc.assert(fc.property(arbitrary, law), { numRuns: 60 });

  it('transpose: rows and columns of a square problem can change sides', () => {
    check(square, (problem) => {
      const size = problem.rows;
      const transposed = mapCosts(problem, (_, row, column) => problem.cost[column * size + row]!);
      expect(total(transposed)).toBe(total(problem));
    });
  });

  it('permutation: the order of rows and columns does not change the total', () => {
    const permuted = any.chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        rowOrder: fc.shuffledSubarray([...new Array(problem.rows).keys()], { minLength: problem.rows }),
        columnOrder: fc.shuffledSubarray([...new Array(problem.columns).keys()], {
          minLength: problem.columns,
        }),
      }),
    );
    check(permuted, ({ problem, rowOrder, columnOrder }) => {
      const cost = rowOrder.flatMap((row) =>
        columnOrder.map((column) => problem.cost[row * problem.columns + column]!),
      );
      const capacities = columnOrder.map((column) => problem.capacities[column]!);
      const moved = { ...problem, cost: Int32Array.from(cost), capacities: Int32Array.from(capacities) };
      expect(total(moved)).toBe(total(problem));
    });
  });

  it('constant shift: what is added to a whole row is added to the total', () => {
    check(fc.tuple(any, fc.integer({ min: -1000, max: 1000 })), ([problem, shift]) => {
      const before = total(problem);
      const after = total(mapCosts(problem, (cost, row) => (row === 0 ? cost + shift : cost)));
      expect(after).toBe(typeof before === 'number' && problem.rows > 0 ? before + shift : before);
    });
  });

  it('scaling: costs times k have k times the total', () => {
    check(fc.tuple(any, fc.integer({ min: 1, max: 1000 })), ([problem, factor]) => {
      const before = total(problem);
      const after = total(mapCosts(problem, (cost) => cost * factor));
      // Adding 0 turns the -0 of 0 * factor into 0.
      expect(after).toBe(typeof before === 'number' ? before * factor + 0 : before);
    });
  });

  it('capacity expansion: a column with c seats is c columns with one', () => {
    check(any, (problem) => {
      const { rows, columns, cost, capacities } = problem;
      const copies = [...capacities].flatMap((capacity, column) => new Array<number>(capacity).fill(column));
      const expanded = Array.from({ length: rows }, (_, row) =>
        copies.map((column) => cost[row * columns + column]!),
      );
      const copied = {
        rows,
        columns: copies.length,
        cost: Int32Array.from(expanded.flat()),
        capacities: new Int32Array(copies.length).fill(1),
      };
      expect(total(copied)).toBe(total(problem));
    });
  });

  it('monotonicity: a cheaper pair, or one more seat, never makes the total worse', () => {
    check(fc.tuple(allowed, fc.nat(), fc.nat({ max: 40 })), ([problem, at, discount]) => {
      const { cost, columns } = problem;
      fc.pre(cost.length > 0);
      const before = solve(problem);
      fc.pre(before.status === 'optimal');
      const cheaper = Int32Array.from(cost);
      cheaper[at % cost.length]! -= discount;
      expect(costOf(solve({ ...problem, cost: cheaper }))).toBeLessThanOrEqual(costOf(before));
      const roomier = Int32Array.from(problem.capacities);
      roomier[at % columns]!++;
      expect(costOf(solve({ ...problem, capacities: roomier }))).toBeLessThanOrEqual(costOf(before));
    });
  });

  it('a warm start changes nothing but the way, however wrong it is', () => {
    const warm = any.chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        v: fc
          .array(fc.integer({ min: -300, max: 300 }), {
            minLength: problem.columns,
            maxLength: problem.columns,
          })
          .map((values) => Float64Array.from(values)),
        columnOfRow: fc
          .array(fc.integer({ min: -1, max: problem.columns }), {
            minLength: problem.rows,
            maxLength: problem.rows,
          })
          .map((values) => Int32Array.from(values)),
      }),
    );
    check(warm, ({ problem, v, columnOfRow }) => {
      const before = total(problem);
      for (const start of [{ v }, { v, columnOfRow }]) {
        const after = solve(problem, { warm: start });
        expect(after.status === 'optimal' ? after.cost : after.status).toBe(before);
      }
    });
  });
});
