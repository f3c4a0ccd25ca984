import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentProblem,
  blockingPairs,
  costMatrix,
  deferredAcceptance,
  FORBIDDEN,
  type Pair,
  priceOfStability,
} from '../../../src/entries/assignment';
import { problems } from '../support/arbitraries';

/** Every assignment that keeps to maximums and locks, for problems of a few pairs. */
function allAssignments(problem: AssignmentProblem): Pair[][] {
  const { rows, columns, cost } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix is expected');
  const cells = [...cost.keys()].filter((cell) => cost[cell] !== FORBIDDEN);
  const result: Pair[][] = [];
  for (let set = 0; set < 1 << cells.length; set++) {
    const pairs = cells
      .filter((_, index) => ((set >> index) & 1) === 1)
      .map((cell): Pair => [Math.floor(cell / columns), cell % columns]);
    const within = (index: 0 | 1, length: number, max: ArrayLike<number>) =>
      Array.from(
        { length },
        (_, one) => pairs.filter((pair) => pair[index] === one).length <= max[one]!,
      ).every(Boolean);
    if (within(0, rows, problem.rowMax!) && within(1, columns, problem.columnMax!)) result.push(pairs);
  }
  return result;
}

/** Blocking pairs by their definition, with strict preferences by cost and then by index. */
function blockingByDefinition(problem: AssignmentProblem, pairs: readonly Pair[]): Pair[] {
  const { rows, columns, cost } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix is expected');
  const costOf = (row: number, column: number) => cost[row * columns + column]!;
  const rowPrefers = (row: number, a: number, b: number) =>
    costOf(row, a) < costOf(row, b) || (costOf(row, a) === costOf(row, b) && a < b);
  const columnPrefers = (column: number, a: number, b: number) =>
    costOf(a, column) < costOf(b, column) || (costOf(a, column) === costOf(b, column) && a < b);
  const isLocked = (row: number, column: number) =>
    (problem.locks ?? []).some(([r, c]) => r === row && c === column);
  const blocking: Pair[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (costOf(row, column) === FORBIDDEN || pairs.some(([r, c]) => r === row && c === column)) continue;
      const partnersOfRow = pairs.filter(([r]) => r === row).map(([, c]) => c);
      const partnersOfColumn = pairs.filter(([, c]) => c === column).map(([r]) => r);
      const rowWants =
        partnersOfRow.length < problem.rowMax![row]! ||
        partnersOfRow.some((partner) => !isLocked(row, partner) && rowPrefers(row, column, partner));
      const columnWants =
        partnersOfColumn.length < problem.columnMax![column]! ||
        partnersOfColumn.some((partner) => !isLocked(partner, column) && columnPrefers(column, row, partner));
      if (rowWants && columnWants) blocking.push([row, column]);
    }
  }
  return blocking;
}

const within = (problem: AssignmentProblem) =>
  (problem.locks ?? []).every(
    ([row, column]) =>
      (problem.locks ?? []).filter(([r]) => r === row).length <= problem.rowMax![row]! &&
      (problem.locks ?? []).filter(([, c]) => c === column).length <= problem.columnMax![column]!,
  );

describe('deferredAcceptance', () => {
  it('is Gale and Shapley: three men and three women of their paper, both sides proposing', () => {
    // Gale and Shapley (1962), example 1: each man gets his first choice if men propose, each woman hers if women do.
    const problem = { rows: 3, columns: 3, cost: new Int32Array(9) };
    const rowPreferences = [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ];
    const columnPreferences = [
      [1, 2, 0],
      [2, 0, 1],
      [0, 1, 2],
    ];
    const lists = { rowPreferences, columnPreferences };
    expect(deferredAcceptance(problem, lists).pairs).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(deferredAcceptance(problem, { ...lists, proposer: 'columns' }).pairs).toEqual([
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
    expect(
      blockingPairs(
        problem,
        [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
        lists,
      ),
    ).toEqual([]);
    expect(
      blockingPairs(
        problem,
        [
          [0, 0],
          [1, 2],
          [2, 1],
        ],
        lists,
      ),
    ).toEqual([[2, 0]]);
  });

  it('keeps to incomplete lists: who is not listed is not acceptable', () => {
    const problem = { rows: 2, columns: 2, cost: new Int32Array(4) };
    const lists = {
      rowPreferences: [[0], [0]],
      columnPreferences: [
        [1, 0],
        [0, 1],
      ],
    };
    expect(deferredAcceptance(problem, lists).pairs).toEqual([[1, 0]]);
    expect(blockingPairs(problem, [[1, 0]], lists)).toEqual([]);
    expect(blockingPairs(problem, [[0, 0]], lists)).toEqual([[1, 0]]);
  });

  it('has no blocking pair, by definition and by blockingPairs, whoever proposes', () => {
    fc.assert(
      fc.property(
        problems({ most: 6, capacity: 3, minimums: false }),
        fc.constantFrom('rows' as const, 'columns' as const),
        (problem, proposer) => {
          fc.pre(within(problem));
          const { pairs, totalCost } = deferredAcceptance(problem, { proposer });
          expect(blockingByDefinition(problem, pairs)).toEqual([]);
          expect(blockingPairs(problem, pairs)).toEqual([]);
          const cost = problem.cost as Int32Array;
          expect(totalCost).toBe(
            pairs.reduce((sum, [row, column]) => sum + cost[row * problem.columns + column]!, 0),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds exactly the blocking pairs of the definition in any assignment', () => {
    const chosen = problems({ most: 3, least: 1, capacity: 2, minimums: false, locks: false }).chain(
      (problem) => fc.tuple(fc.constant(problem), fc.constantFrom(...allAssignments(problem))),
    );
    fc.assert(
      fc.property(chosen, ([problem, pairs]) => {
        expect(blockingPairs(problem, pairs)).toEqual(blockingByDefinition(problem, pairs));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every proposer the best partner of all stable assignments, one each', () => {
    const lists = fc.integer({ min: 1, max: 3 }).chain((size) => {
      const order = fc.shuffledSubarray([...new Array(size).keys()], { minLength: size, maxLength: size });
      const side = fc.array(order, { minLength: size, maxLength: size });
      return fc.record({ size: fc.constant(size), rowPreferences: side, columnPreferences: side });
    });
    fc.assert(
      fc.property(lists, ({ size, ...preferences }) => {
        const ones = new Array<number>(size).fill(1);
        const problem = {
          rows: size,
          columns: size,
          cost: new Int32Array(size * size),
          rowMax: ones,
          columnMax: ones,
        };
        const stable = allAssignments(problem).filter(
          (pairs) => blockingPairs(problem, pairs, preferences).length === 0,
        );
        const best = preferences.rowPreferences.map((list, row) =>
          Math.min(...stable.map((pairs) => list.indexOf(pairs.find(([r]) => r === row)![1]))),
        );
        const { pairs } = deferredAcceptance(problem, preferences);
        expect(pairs.map(([row, column]) => preferences.rowPreferences[row]!.indexOf(column))).toEqual(best);
      }),
      { numRuns: 200 },
    );
  });

  it('breaks ties by the tie order alone', () => {
    const cost = costMatrix([
      [0, 0],
      [0, 0],
    ]);
    const problem = { rows: 2, columns: 2, cost };
    expect(deferredAcceptance(problem).pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(deferredAcceptance({ ...problem, columnOrder: [1, 0] }).pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('says what stability costs', () => {
    // Row 0 and column 0 like each other best; the best total has to part them.
    const cost = costMatrix([
      [-10, -9],
      [-9, 0],
    ]);
    const { stable, optimal, price, blocking } = priceOfStability({ rows: 2, columns: 2, cost });
    expect(stable.pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(optimal).toMatchObject({ totalCost: -18 });
    expect(price).toBe(8);
    expect(blocking).toEqual([[0, 0]]);
  });

  it('refuses malformed lists and pairs, naming each', () => {
    const problem = { rows: 2, columns: 2, cost: new Int32Array(4) };
    expect(() => deferredAcceptance(problem, { rowPreferences: [[0, 0], [2]] })).toThrow(
      /rowPreferences\[0\]\[1\]: the list names a partner twice[\s\S]*rowPreferences\[1\]\[0\]/,
    );
    expect(() => deferredAcceptance(problem, { columnPreferences: [[0]] })).toThrow(/1 lists/);
    expect(() =>
      blockingPairs(problem, [
        [0, 0],
        [0, 1],
        [5, 0],
      ]),
    ).toThrow(/row 0 has more pairs[\s\S]*does not exist/);
  });
});
