import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentConflict,
  type AssignmentProblem,
  conflictRelaxations,
  costMatrix,
  isSmallestConflict,
  type Pair,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { solveByNetwork } from '../oracles/network/chain';
import { problems } from '../support/arbitraries';
import { bruteForce } from '../support/brute-force';
import { CountedSource } from '../support/implicit-source';

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

function demandsOf(
  conflict: AssignmentConflict,
): { readonly kind: string; readonly index: number; readonly pair?: Pair }[] {
  const list = (kind: string, indices: readonly number[]) => indices.map((index) => ({ kind, index }));
  return [
    ...list('rowMin', conflict.rowMinimums),
    ...list('rowMax', conflict.rowMaximums),
    ...list('columnMin', conflict.columnMinimums),
    ...list('columnMax', conflict.columnMaximums),
    ...conflict.locks.map((pair, index) => ({ kind: 'lock', index, pair })),
  ];
}

/** The problem with one bound or lock as loose as can be. */
function without(problem: AssignmentProblem, { kind, index, pair }: ReturnType<typeof demandsOf>[number]) {
  if (pair !== undefined) {
    return { ...problem, locks: problem.locks!.filter((lock) => lock[0] !== pair[0] || lock[1] !== pair[1]) };
  }
  const given: { [kind: string]: ArrayLike<number> | undefined } = {
    rowMin: problem.rowMin,
    rowMax: problem.rowMax,
    columnMin: problem.columnMin,
    columnMax: problem.columnMax,
  };
  const partners = kind.startsWith('row') ? problem.columns : problem.rows;
  const loosest = kind.endsWith('Min') ? 0 : Math.max(partners, given[kind]![index]!);
  return { ...problem, [kind]: Array.from(given[kind]!, (bound, at) => (at === index ? loosest : bound)) };
}

/** How a relaxation of it begins, as JSON. */
function nameOf({ kind, index, pair }: ReturnType<typeof demandsOf>[number]): string {
  if (pair !== undefined) return JSON.stringify({ kind: 'lock', pair });
  const [side, end] = [kind.slice(0, -3), kind.endsWith('Min') ? 'minimum' : 'maximum'];
  return `{"kind":"${side}-${end}","index":${index},`;
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

  it('is found exactly where the network solver finds one, and its cut is a proof', () => {
    let found = 0;
    fc.assert(
      fc.property(
        problems({ most: 7, least: 1, capacity: 3, objectives: fc.constant([]) }),
        fc.boolean(),
        (problem, isComputed) => {
          const expected = solveByNetwork(problem);
          const cost = new CountedSource(problem.cost as Int32Array, problem.rows, problem.columns);
          const outcome = solveAssignment(isComputed ? { ...problem, cost } : problem);
          expect(outcome.status).toBe(expected.status);
          expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
          if (outcome.status === 'optimal') return;
          found++;
          expect(isSmallestConflict(problem, outcome.conflict)).toBe(true);
          if (expected.status === 'infeasible') {
            expect(isSmallestConflict(problem, expected.conflict)).toBe(true);
          }
          const bySearch = new Set(
            conflictRelaxations(problem, outcome.conflict).map((one) => JSON.stringify(one)),
          );
          for (const demand of demandsOf(outcome.conflict)) {
            const others = without(problem, demand);
            const isEnough = solveByNetwork(others).status === 'optimal';
            const names = [...bySearch].filter((one) => one.includes(nameOf(demand)));
            expect(names.length > 0, `${JSON.stringify(demand)}`).toBe(isEnough);
          }
        },
      ),
      { numRuns: 2500 },
    );
    expect(found).toBeGreaterThan(1000);
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
