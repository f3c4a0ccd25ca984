import { describe, expect, it } from 'vitest';
import {
  type AssignmentLevel,
  type AssignmentProblem,
  type AssignmentProgress,
  FORBIDDEN,
  leximin,
  type OptimalAssignment,
  type Pair,
  type StoppedAssignment,
  solveAssignment,
  solveAssignmentSteps,
  solveAssignmentUntil,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { mulberry32 } from '../support/random';

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
  'worst cost': { rows: n, columns: n, cost, objectives: [{ kind: 'cover-rows' }, leximin] },
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

/** What was proven is what the whole solve proves, with duals of its own; all levels together are a certificate. */
function expectProven(problem: AssignmentProblem, outcome: StoppedAssignment, whole: OptimalAssignment) {
  const known = ({ objective, kind, step, value }: AssignmentLevel) => ({ objective, kind, step, value });
  expect(outcome.levels.map(known)).toEqual(whole.levels.slice(0, outcome.levels.length).map(known));
  if (outcome.levels.length < whole.levels.length) return;
  const { pairs, totalCost, levels } = outcome;
  expect(
    verifyAssignment(problem, { status: 'optimal', pairs, totalCost, levels, solver: 'transport' }),
  ).toEqual({
    ok: true,
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
      const outcome = solveAssignmentUntil(problem, () => asked++ >= patience);
      if (outcome.status !== 'stopped') {
        expect(outcome).toEqual(whole);
        continue;
      }
      stopped++;
      expectWithinBounds(problem, outcome.pairs);
      expectProven(problem, outcome, whole);
      if (outcome.lowerBound !== null) expect(outcome.lowerBound).toBeLessThanOrEqual(whole.totalCost);
    }
    expect(stopped).toBeGreaterThan(0);
  });

  it('ends in the same answer when it is driven step by step', () => {
    const whole = solveAssignment(problem);
    if (whole.status !== 'optimal') throw new Error('feasible');
    const steps = solveAssignmentSteps(problem);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      count++;
      const bound = step.value.lowerBound();
      if (bound !== null) expect(bound).toBeLessThanOrEqual(whole.totalCost);
    }
    expect(step.value).toEqual(whole);
    expect(count).toBeGreaterThan(0);
  });

  it('stops at every step alike', () => {
    const whole = solveAssignment(problem);
    if (whole.status !== 'optimal') throw new Error('feasible');
    for (let at = 0; at < 4000; at = 2 * at + 1) {
      const steps = solveAssignmentSteps(problem);
      let step = steps.next();
      for (let index = 0; step.done !== true; index++) step = steps.next(index === at ? 'stop' : undefined);
      const outcome = step.value;
      if (outcome.status !== 'stopped') {
        expect(outcome).toEqual(whole);
        break;
      }
      expectWithinBounds(problem, outcome.pairs);
      expectProven(problem, outcome, whole);
      expect(outcome.lowerBound ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(whole.totalCost);
    }
  });
});

it('stops in the middle of the total with an assignment that keeps the levels before, and a bound', () => {
  const rows = 600;
  const problem: AssignmentProblem = {
    rows,
    columns: 200,
    cost: Int32Array.from({ length: rows * 200 }, () => -Math.floor(random() * 10_000)),
    columnMax: new Int32Array(200).fill(2),
    objectives: covered,
  };
  const whole = solveAssignment(problem);
  if (whole.status !== 'optimal') throw new Error('feasible');
  const steps = solveAssignmentSteps(problem);
  let step = steps.next();
  let stopped = false;
  while (step.done !== true) {
    const stops: boolean =
      !stopped && step.value.progress.phase === 'total-cost' && step.value.progress.fraction > 0.85;
    stopped ||= stops;
    step = steps.next(stops ? 'stop' : undefined);
  }
  const outcome = step.value;
  if (outcome.status !== 'stopped') throw new Error('stopped too late');
  expect(outcome.pairs).toHaveLength(400);
  expect(outcome.levels).toEqual(whole.levels.slice(0, 1));
  expect(outcome.totalCost).toBeGreaterThanOrEqual(whole.totalCost);
  expect(outcome.lowerBound).toBeLessThanOrEqual(whole.totalCost);
  // Near the end there is little left to gain.
  expect(outcome.totalCost).toBeLessThan(0.95 * whole.totalCost);
  expect(outcome.lowerBound).toBeGreaterThan(1.05 * whole.totalCost);
});
