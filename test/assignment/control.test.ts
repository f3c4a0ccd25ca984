import { describe, expect, it } from 'vitest';
import {
  type AssignmentProblem,
  type AssignmentProgress,
  FORBIDDEN,
  type Pair,
  solveAssignment,
} from '../../src/assignment';
import { mulberry32 } from './random';

const n = 150;
const random = mulberry32(11);
const cost = Int32Array.from({ length: n * n }, () => -1000 * Math.floor(random() * 30));
const ones = new Int32Array(n).fill(1);
const covered = [{ kind: 'cover-rows' }, { kind: 'total-cost' }] as const;
const problems: { readonly [name: string]: AssignmentProblem } = {
  'all rows covered': { rows: n, columns: n, cost, objectives: covered },
  'rows left over': {
    rows: n,
    columns: 40,
    cost: cost.slice(0, n * 40),
    columnMax: new Int32Array(40).fill(2),
    objectives: covered,
  },
  'several each': {
    rows: n,
    columns: n,
    cost,
    rowMin: ones,
    rowMax: new Int32Array(n).fill(3),
    columnMax: new Int32Array(n).fill(2),
  },
  'worst cost': { rows: n, columns: n, cost, objectives: [{ kind: 'cover-rows' }, { kind: 'leximin' }] },
};

function expectWithinBounds(
  { rows, columns, cost: costs, rowMax, columnMax }: AssignmentProblem,
  pairs: readonly Pair[],
) {
  const rowCount = new Int32Array(rows);
  const columnCount = new Int32Array(columns);
  for (const [row, column] of pairs) {
    rowCount[row] = rowCount[row]! + 1;
    columnCount[column] = columnCount[column]! + 1;
    expect(costs instanceof Int32Array && costs[row * columns + column] !== FORBIDDEN).toBe(true);
  }
  rowCount.forEach((count, row) => {
    expect(count).toBeLessThanOrEqual(rowMax?.[row] ?? 1);
  });
  columnCount.forEach((count, column) => {
    expect(count).toBeLessThanOrEqual(columnMax?.[column] ?? 1);
  });
}

describe.each(Object.entries(problems))('a long solve: %s', (_, problem) => {
  it('reports progress from 0 to 1, phase by phase', () => {
    const heard: AssignmentProgress[] = [];
    const outcome = solveAssignment(problem, { onProgress: (progress) => heard.push(progress) });
    expect(heard.length).toBeGreaterThan(0);
    for (const { fraction } of heard) {
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThanOrEqual(1);
    }
    expect(outcome).toEqual(solveAssignment(problem));
  });

  it('stops whenever it is told to, with what it has: proven levels, pairs that break no rule, a true bound', () => {
    const whole = solveAssignment(problem);
    if (whole.status !== 'optimal') throw new Error('feasible');
    let stopped = 0;
    for (let patience = 0; patience < 400; patience = patience * 2 + 1) {
      let asked = 0;
      const outcome = solveAssignment(problem, { shouldStop: () => asked++ >= patience });
      if (outcome.status !== 'stopped') {
        expect(outcome).toEqual(whole);
        continue;
      }
      stopped++;
      expectWithinBounds(problem, outcome.pairs);
      expect(outcome.levels).toEqual(whole.levels.slice(0, outcome.levels.length));
      if (outcome.lowerBound !== null) expect(outcome.lowerBound).toBeLessThanOrEqual(whole.totalCost);
    }
    expect(stopped).toBeGreaterThan(0);
  });
});
