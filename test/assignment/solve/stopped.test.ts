import { describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type AssignmentOutcome,
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  leximin,
  type Pair,
  type StoppedAssignment,
  solveAssignment,
  solveAssignmentSteps,
} from '../../../src/entries/assignment';
import { CountedSource } from '../support/implicit-source';
import { mulberry32 } from '../support/random';

function implicitly(problem: AssignmentProblem): AssignmentProblem {
  const { rows, columns, cost } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix');
  return { ...problem, cost: new CountedSource(cost, rows, columns) };
}

function randomOf(seed: number): (below: number) => number {
  const random = mulberry32(seed);
  return (below) => Math.floor(random() * below);
}

/**
 * Drives a solve, says stop from one step on, and a second time so many steps later; the rest of the steps are free.
 */
function stopAt(problem: AssignmentProblem, first: number, second: number) {
  const steps = solveAssignmentSteps(problem);
  let step = steps.next();
  for (let at = 0; step.done !== true; at++) {
    step = steps.next(at === first || at >= first + second ? 'stop' : undefined);
  }
  return step.value;
}

function countSteps(problem: AssignmentProblem): number {
  const steps = solveAssignmentSteps(problem);
  let count = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) count++;
  return count;
}

const OBJECTIVES: readonly (readonly AssignmentObjective['kind'][])[] = [
  ['cover-rows', 'total-cost'],
  ['total-cost'],
  ['column-minimums', 'cover-rows', 'total-cost'],
  ['cover-rows', 'cover-columns', 'total-cost'],
  ['cover-rows', 'bottleneck', 'total-cost'],
  ['cover-rows', 'leximin'],
];

function problemOf(seed: number): AssignmentProblem {
  const random = randomOf(seed);
  const rows = 1 + random(6);
  const columns = 1 + random(6);
  const sparse = random(3);
  const cost = Int32Array.from({ length: rows * columns }, () =>
    random(4) < sparse ? FORBIDDEN : -random(20),
  );
  const kinds = OBJECTIVES[random(OBJECTIVES.length)]!;
  const minimums = Array.from({ length: columns }, () => random(2));
  const objectives = kinds.map((kind): AssignmentObjective => {
    if (kind === 'column-minimums') return { kind, wanted: minimums };
    if (kind === 'cover-rows') return { kind, classes: Array.from({ length: rows }, () => random(2)) };
    if (kind === 'bottleneck') return bottleneck;
    if (kind === 'leximin') return leximin;
    if (kind === 'cover-columns' || kind === 'total-cost') return { kind };
    throw new Error(kind);
  });
  const allowed = [...cost.keys()].filter((cell) => cost[cell] !== FORBIDDEN);
  const lock = allowed[random(Math.max(1, allowed.length))];
  return {
    rows,
    columns,
    cost,
    rowMax: Array.from({ length: rows }, () => 1 + random(2)),
    columnMax: Array.from({ length: columns }, () => 1 + random(3)),
    locks: random(3) === 0 && lock !== undefined ? [[Math.floor(lock / columns), lock % columns]] : [],
    objectives,
  };
}

/** What is wrong with pairs, whatever they are worth. */
function faults(
  { rows, columns, cost, rowMax, columnMax, locks }: AssignmentProblem,
  pairs: readonly Pair[],
) {
  const faulty: string[] = [];
  const ofRow = new Array<number>(rows).fill(0);
  const ofColumn = new Array<number>(columns).fill(0);
  const seen = new Set(pairs.map(([row, column]) => `${row} ${column}`));
  if (seen.size !== pairs.length) faulty.push('a pair stands twice');
  for (const [row, column] of locks ?? [])
    if (!seen.has(`${row} ${column}`)) faulty.push('a lock is missing');
  for (const [row, column] of pairs) {
    ofRow[row]!++;
    ofColumn[column]!++;
    if (!(cost instanceof Int32Array) || cost[row * columns + column] === FORBIDDEN) faulty.push('forbidden');
  }
  if (ofRow.some((degree, row) => degree > rowMax![row]!)) faulty.push('a row is overfull');
  if (ofColumn.some((degree, column) => degree > columnMax![column]!)) faulty.push('a column is overfull');
  return faulty;
}

/** What no storage changes. */
const pairsOf = (outcome: AssignmentOutcome) =>
  outcome.status === 'optimal' ? { pairs: outcome.pairs } : { status: 'infeasible' };

describe('a solve that is stopped', () => {
  it('keeps to the rules, and its bound holds, at every step', () => {
    let stops = 0;
    let bounded = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const matrix = problemOf(seed);
      const optimum = solveAssignment(matrix);
      const problem = seed % 3 === 0 ? implicitly(matrix) : matrix;
      const last = countSteps(problem);
      for (let first = 0; first < last; first++) {
        for (const second of [0, 1, 2, 5, Number.POSITIVE_INFINITY]) {
          const found = stopAt(problem, first, second);
          if (found.status !== 'stopped') {
            expect(found).toMatchObject(pairsOf(optimum));
            continue;
          }
          stops++;
          expect(faults(matrix, found.pairs)).toEqual([]);
          expect(found.totalCost).toBe(totalOf(matrix, found.pairs));
          if (optimum.status === 'infeasible') continue;
          // What was proven is what the optimum has, and the pairs attain it.
          for (const [at, level] of found.levels.entries()) {
            expect({ kind: level.kind, value: level.value }).toEqual({
              kind: optimum.levels[at]!.kind,
              value: optimum.levels[at]!.value,
            });
          }
          if (found.lowerBound === null) continue;
          bounded++;
          expect(found.lowerBound).toBeLessThanOrEqual(optimum.totalCost);
          if (found.gap === null) continue;
          expect(found.gap).toBe(found.totalCost - found.lowerBound);
          expect(found.gap).toBeGreaterThanOrEqual(0);
          if (problem.objectives!.every(({ kind }) => kind !== 'bottleneck' && kind !== 'leximin'))
            expect(found.totalCost).toBeGreaterThanOrEqual(optimum.totalCost);
        }
      }
    }
    expect(stops).toBeGreaterThan(1000);
    expect(bounded).toBeGreaterThan(100);
  });

  it('has the optimum of a small problem where it is let finish, though stopped before it began', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const problem = problemOf(seed);
      const optimum = solveAssignment(problem);
      if (optimum.status === 'infeasible') continue;
      if (problem.objectives!.some(({ kind }) => kind === 'bottleneck' || kind === 'leximin')) continue;
      const found = stopAt(problem, 0, Number.POSITIVE_INFINITY) as StoppedAssignment;
      expect(found.status).toBe('stopped');
      expect(found.totalCost).toBe(optimum.totalCost);
      expect(found.levels.map(({ value }) => value)).toEqual(optimum.levels.map(({ value }) => value));
      expect(found.gap).toBe(0);
    }
  });

  it.each([
    ['one each', 1, 1],
    ['seats', 1, 3],
    ['several columns a row', 2, 2],
  ])('is near the optimum soon, and never below greedy: %s', (_, rowMax, columnMax) => {
    const random = randomOf(7);
    const rows = 300;
    const columns = 300;
    const problem: AssignmentProblem = {
      rows,
      columns,
      cost: Int32Array.from({ length: rows * columns }, () => -random(1_000_000)),
      rowMax: new Array<number>(rows).fill(rowMax),
      columnMax: new Array<number>(columns).fill(columnMax),
      objectives: [{ kind: 'cover-rows' }, { kind: 'total-cost' }],
      solver: rowMax === 1 ? 'transport' : 'auto',
    };
    const optimum = solveAssignment(problem);
    if (optimum.status === 'infeasible') throw new Error('has an assignment');
    const greedy = greedyTotal(problem, rowMax, columnMax);
    const last = countSteps(problem);
    for (let first = 0; first < last; first += Math.ceil(last / 12)) {
      const steps = solveAssignmentSteps(problem);
      let step = steps.next();
      for (let at = 0; step.done !== true; at++) {
        const { phase } = step.value.progress;
        step = steps.next(at === first || (at > first && phase === 'improvement') ? 'stop' : undefined);
      }
      const found = step.value;
      if (found.status === 'infeasible') throw new Error('has an assignment');
      expect(found.totalCost).toBeLessThanOrEqual(greedy);
      expect(found.totalCost).toBeLessThanOrEqual(0.97 * optimum.totalCost);
    }
  });
});

function totalOf({ cost, columns }: AssignmentProblem, pairs: readonly Pair[]): number {
  if (!(cost instanceof Int32Array)) throw new Error('a matrix');
  return pairs.reduce((sum, [row, column]) => sum + cost[row * columns + column]!, 0);
}

/** The cheapest pair first, over the sorted matrix: a first column for every row, then a second for any. */
function greedyTotal({ cost, rows, columns }: AssignmentProblem, rowMax: number, columnMax: number): number {
  if (!(cost instanceof Int32Array)) throw new Error('a matrix');
  const cells = [...cost.keys()].sort((a, b) => cost[a]! - cost[b]!);
  const ofRow = new Array<number>(rows).fill(0);
  const ofColumn = new Array<number>(columns).fill(0);
  const taken = new Set<number>();
  let total = 0;
  for (let limit = 1; limit <= rowMax; limit++) {
    for (const cell of cells) {
      const row = Math.floor(cell / columns);
      const column = cell % columns;
      if (taken.has(cell) || ofRow[row]! >= limit || ofColumn[column]! >= columnMax) continue;
      taken.add(cell);
      ofRow[row]!++;
      ofColumn[column]!++;
      total += cost[cell]!;
    }
  }
  return total;
}
