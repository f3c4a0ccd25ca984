import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentProblem,
  blockingPairs,
  deferredAcceptance,
  type StabilityOptions,
} from '../../../src/entries/assignment';
import { deferredAcceptanceByLists } from '../oracles/deferred-acceptance';
import { problems } from '../support/arbitraries';
import { CountedSource } from '../support/implicit-source';
import { mulberry32 } from '../support/random';

type Lists = 'none' | 'wishes' | 'preferences';

function listsOf(kind: Lists, members: number, partners: number): fc.Arbitrary<number[][] | undefined> {
  if (kind === 'none') return fc.constant(undefined);
  const everybody = [...new Array<number>(partners).keys()];
  const list = fc.shuffledSubarray(everybody, {
    maxLength: kind === 'wishes' ? Math.min(3, partners) : partners,
  });
  return fc.array(list, { minLength: members, maxLength: members });
}

const kinds = fc.constantFrom<Lists>('none', 'wishes', 'preferences');

/** Problems with lists of every kind on either side. */
const cases = fc
  .tuple(problems({ most: 7, capacity: 3, minimums: false }), kinds, kinds, fc.boolean())
  .chain(([problem, row, column, ordered]) =>
    fc
      .record({
        problem: fc
          .record({
            rowOrder: fc.shuffledSubarray([...new Array(problem.rows).keys()], { minLength: problem.rows }),
            columnOrder: fc.shuffledSubarray([...new Array(problem.columns).keys()], {
              minLength: problem.columns,
            }),
          })
          .map((orders): AssignmentProblem => (ordered ? { ...problem, ...orders } : problem)),
        rows: listsOf(row, problem.rows, problem.columns),
        columns: listsOf(column, problem.columns, problem.rows),
        proposer: fc.constantFrom<'rows' | 'columns'>('rows', 'columns'),
      })
      .map(({ problem: stated, rows, columns, proposer }) => {
        const options: StabilityOptions = {
          proposer,
          ...(rows && (row === 'wishes' ? { rowWishes: rows } : { rowPreferences: rows })),
          ...(columns && (column === 'wishes' ? { columnWishes: columns } : { columnPreferences: columns })),
        };
        return { problem: stated, options };
      }),
  );

const implicitly = (problem: AssignmentProblem): AssignmentProblem => ({
  ...problem,
  cost: new CountedSource(problem.cost as Int32Array, problem.rows, problem.columns),
});

describe('deferredAcceptance on orders that are read on demand', () => {
  it('gives what the textbook gives, both sides proposing, with a matrix and without', () => {
    fc.assert(
      fc.property(cases, ({ problem, options }) => {
        const { locks = [], rowMax, columnMax } = problem;
        const count = (side: 0 | 1, one: number) => locks.filter((pair) => pair[side] === one).length;
        fc.pre(
          locks.every(
            ([row, column]) => count(0, row) <= rowMax![row]! && count(1, column) <= columnMax![column]!,
          ),
        );
        const expected = deferredAcceptanceByLists(problem, options);
        expect(deferredAcceptance(problem, options).pairs).toEqual(expected);
        expect(deferredAcceptance(implicitly(problem), options).pairs).toEqual(expected);
        expect(blockingPairs(implicitly(problem), expected, options)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['costs that differ', 1_000_000],
    ['many ties', 5],
    ['equal costs', 1],
  ])('does so for 60 a side with wishes, several seats and %s', (_, spread) => {
    for (let seed = 0; seed < 12; seed++) {
      const next = mulberry32(seed);
      const below = (limit: number) => Math.floor(limit * next());
      const side = 60;
      const wishes = () =>
        Array.from({ length: side }, () =>
          next() < 0.5 ? [] : [...new Set(Array.from({ length: 1 + below(12) }, () => below(side)))],
        );
      const problem: AssignmentProblem = {
        rows: side,
        columns: side,
        cost: Int32Array.from({ length: side * side }, () => -below(spread)),
        rowMax: Array.from({ length: side }, () => 1 + below(2)),
        columnMax: Array.from({ length: side }, () => 1 + below(2)),
      };
      const lists = { rowWishes: wishes(), columnWishes: wishes() };
      const byRows = deferredAcceptanceByLists(problem, { ...lists, proposer: 'rows' });
      const byColumns = deferredAcceptanceByLists(problem, { ...lists, proposer: 'columns' });
      expect(deferredAcceptance(problem, { ...lists, proposer: 'rows' }).pairs).toEqual(byRows);
      expect(deferredAcceptance(problem, { ...lists, proposer: 'columns' }).pairs).toEqual(byColumns);
    }
  });

  it('moves to what columns like best along cycles of three and more', () => {
    const size = 7;
    // Everybody's first choice of one side is the last of the other: one rotation after the other.
    const cyclic = (shift: number) =>
      Array.from({ length: size }, (_, member) =>
        Array.from({ length: size }, (_unused, rank) => (member + shift + rank) % size),
      );
    const problem = { rows: size, columns: size, cost: new Int32Array(size * size) };
    const lists = {
      rowPreferences: cyclic(0),
      columnPreferences: Array.from({ length: size }, (_, column) =>
        Array.from({ length: size }, (_unused, rank) => (column + 1 + rank) % size),
      ),
    };
    for (const proposer of ['rows', 'columns'] as const) {
      expect(deferredAcceptance(problem, { ...lists, proposer }).pairs).toEqual(
        deferredAcceptanceByLists(problem, { ...lists, proposer }),
      );
    }
    expect(deferredAcceptance(problem, { ...lists, proposer: 'columns' }).pairs).not.toEqual(
      deferredAcceptance(problem, lists).pairs,
    );
  });

  it('reads rows a few times each, also where everybody wants the same', () => {
    const side = 400;
    const shapes = {
      alike: (row: number, column: number) => -(1000 * (side - row) + 999 * (side - column)),
      equal: () => 0,
      mixed: (row: number, column: number) => -((row * 7919 + column * 104_729) % 100_003),
    };
    for (const cost of Object.values(shapes)) {
      const matrix = Int32Array.from({ length: side * side }, (_, cell) =>
        cost(Math.floor(cell / side), cell % side),
      );
      const source = new CountedSource(matrix, side, side);
      const { pairs } = deferredAcceptance({ rows: side, columns: side, cost: source });
      expect(pairs).toHaveLength(side);
      expect(source.pairs).toBeLessThan(8 * side * side);
    }
  });
});
