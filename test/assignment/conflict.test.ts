import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentConflict,
  type AssignmentProblem,
  costMatrix,
  type Pair,
  solveAssignment,
} from '../../src/assignment';
import { problems } from './arbitraries';
import { bruteForce } from './brute-force';

/** The problem with nothing but these bounds and locks, and what is forbidden. */
function only(
  problem: AssignmentProblem,
  demands: readonly { readonly kind: string; readonly index: number; readonly pair?: Pair }[],
): AssignmentProblem {
  const { rows, columns } = problem;
  const bounds: { [kind: string]: number[] } = {
    rowMin: new Array<number>(rows).fill(0),
    rowMax: new Array<number>(rows).fill(Math.max(columns, 9)),
    columnMin: new Array<number>(columns).fill(0),
    columnMax: new Array<number>(columns).fill(Math.max(rows, 9)),
  };
  const given: { [kind: string]: ArrayLike<number> | undefined } = {
    rowMin: problem.rowMin,
    rowMax: problem.rowMax,
    columnMin: problem.columnMin,
    columnMax: problem.columnMax,
  };
  const locks: Pair[] = [];
  for (const { kind, index, pair } of demands) {
    if (pair !== undefined) locks.push(pair);
    else bounds[kind]![index] = given[kind]![index]!;
  }
  return { rows, columns, cost: problem.cost, ...bounds, locks, objectives: [{ kind: 'pair-count' }] };
}

function demandsOf(conflict: AssignmentConflict) {
  const list = (kind: string, indices: readonly number[]) => indices.map((index) => ({ kind, index }));
  return [
    ...list('rowMin', conflict.rowMinimums),
    ...list('rowMax', conflict.rowMaximums),
    ...list('columnMin', conflict.columnMinimums),
    ...list('columnMax', conflict.columnMaximums),
    ...conflict.locks.map((pair, index) => ({ kind: 'lock', index, pair })),
  ];
}

function conflictOf(problem: AssignmentProblem): AssignmentConflict {
  const outcome = solveAssignment(problem);
  if (outcome.status === 'optimal') throw new Error('there is an assignment');
  return outcome.conflict;
}

describe('a conflict', () => {
  it('contradicts itself, and without any one of its members no longer does', () => {
    let found = 0;
    fc.assert(
      fc.property(problems({ most: 5, least: 1, capacity: 2, objectives: fc.constant([]) }), (problem) => {
        const outcome = solveAssignment(problem);
        if (outcome.status === 'optimal') return;
        found++;
        const demands = demandsOf(outcome.conflict);
        expect(bruteForce(only(problem, demands))).toBeNull();
        for (const demand of demands) {
          expect(
            bruteForce(
              only(
                problem,
                demands.filter((other) => other !== demand),
              ),
            ),
          ).not.toBeNull();
        }
        expect(outcome.conflict.demand).toBeGreaterThan(outcome.conflict.supply);
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('is a Hall violator where rows compete: three rows, two places', () => {
    const x = null;
    const cost = costMatrix([
      [1, x, x],
      [1, 1, x],
      [x, 1, x],
      [1, 1, 1],
    ]);
    const conflict = conflictOf({ rows: 4, columns: 3, cost, rowMin: [1, 1, 1, 1] });
    expect(conflict).toMatchObject({ rowMinimums: [0, 1, 2], columnMaximums: [0, 1], demand: 3, supply: 2 });
  });

  it('names columns that cannot reach their minimum', () => {
    const cost = costMatrix([
      [1, null],
      [1, null],
    ]);
    expect(conflictOf({ rows: 2, columns: 2, cost, columnMin: [0, 1] })).toMatchObject({
      columnMinimums: [1],
      rowMinimums: [],
      demand: 1,
      supply: 0,
    });
  });

  it('names locks that crowd a column, and only as many as it takes', () => {
    const conflict = conflictOf({
      rows: 4,
      columns: 2,
      cost: new Int32Array(8),
      locks: [
        [0, 1],
        [1, 0],
        [2, 1],
        [3, 0],
      ],
      columnMax: [2, 1],
    });
    expect(conflict).toMatchObject({ columnMaximums: [1], demand: 2, supply: 1, rowMinimums: [] });
    expect(conflict.locks).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it('says that minimums of both sides cannot meet', () => {
    // Five units are asked for by the columns. Rows 1 and 2 may give one each; row 0 has two pairs at most anyway.
    const problem = { rows: 3, columns: 2, cost: new Int32Array(6), columnMin: [3, 2], columnMax: [3, 3] };
    expect(conflictOf(problem)).toMatchObject({
      columnMinimums: [0, 1],
      rowMaximums: [1, 2],
      demand: 5,
      supply: 4,
    });
  });
});
