import { type AssignmentProblem, solveAssignment, solveAssignmentSteps } from '../../../src/assignment';
import type { AssignmentStep } from '../../../src/assignment/control';
import {
  type CostSource,
  denseCostSource,
  type LinearOptions,
  type LinearOutcome,
  type LinearReply,
  solveDense,
} from '../../../src/assignment/linear';
import type { AssignmentOutcome, StoppedAssignment } from '../../../src/assignment/problem';

/** A problem in memory. */
export interface Problem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cost: Int32Array;
  readonly capacities: Int32Array;
}

/** One way to solve; every way must pass the same suite. */
export type Solver = (problem: Problem, options?: Options) => LinearOutcome;

/** How to solve, and what a similar problem came to; the dense method has no use for that. */
export interface Options extends LinearOptions {
  readonly warm?: { readonly v: Float64Array; readonly columnOfRow?: Int32Array };
}

const stats = { scans: 0, bids: 0, phases: 0, augmentations: 0 };

/** The linear problem as an assignment problem that the transport engine solves. */
function stated(source: CostSource, { capacities, seed, warm }: Options): AssignmentProblem {
  const { rows, columns } = source;
  const pairs = Array.from(warm?.columnOfRow ?? [], (column, row) => [row, column] as const).filter(
    ([, column]) => column >= 0 && column < columns,
  );
  return {
    rows,
    columns,
    cost: source,
    rowMin: new Int32Array(rows).fill(1),
    columnMax: capacities ?? new Int32Array(columns).fill(1),
    solver: 'transport',
    ...(seed !== undefined && { seed }),
    ...(warm && { start: { v: warm.v, pairs } }),
  };
}

function linearOutcome(
  { rows, lowest }: CostSource,
  outcome: AssignmentOutcome | StoppedAssignment,
): LinearOutcome {
  if (outcome.status === 'infeasible') {
    const { rowMinimums, columnMaximums } = outcome.conflict;
    const [short, full] = [Int32Array.from(rowMinimums), Int32Array.from(columnMaximums)];
    return { status: 'infeasible', rows: short, columns: full, stats };
  }
  const columnOfRow = new Int32Array(rows).fill(-1);
  for (const [row, column] of outcome.pairs) columnOfRow[row] = column;
  const { totalCost: cost } = outcome;
  if (outcome.status === 'stopped') {
    const lowerBound = outcome.lowerBound ?? rows * lowest;
    return { status: 'stopped', columnOfRow, cost, lowerBound, isNear: false, stats };
  }
  const [{ u, v } = { u: [], v: [] }] = outcome.levels;
  if ('base' in u || 'base' in v) throw new Error('a total has a dual for each row and column');
  return { status: 'optimal', columnOfRow, u: Float64Array.from(u), v: Float64Array.from(v), cost, stats };
}

/** The transport engine, step by step. */
export function* transportSteps(
  source: CostSource,
  options: Options = {},
): Generator<AssignmentStep, LinearOutcome, LinearReply> {
  return linearOutcome(source, yield* solveAssignmentSteps(stated(source, options)));
}

/** The transport engine; what it reports is the level that weighs pairs. */
export function transport(source: CostSource, options: Options = {}): LinearOutcome {
  const { onProgress, shouldStop } = options;
  const outcome = solveAssignment(stated(source, options), {
    ...(shouldStop && { shouldStop }),
    onProgress({ phase, fraction, assigned = 0 }) {
      if (phase === 'total-cost') onProgress?.({ phase: 'auction', fraction, assigned });
    },
  });
  return linearOutcome(source, outcome);
}

const over =
  (solve: (source: CostSource, options: Options) => LinearOutcome): Solver =>
  ({ cost, rows, columns, capacities }, options) =>
    solve(denseCostSource(cost, rows, columns), { ...options, capacities });

export const solvers: readonly (readonly [string, Solver])[] = [
  ['dense', over(solveDense)],
  ['transport', over(transport)],
];

/** A problem with one seat in each column. */
export function unitProblem(cost: Int32Array, rows: number, columns: number): Problem {
  return { cost, rows, columns, capacities: new Int32Array(columns).fill(1) };
}

/** A problem from nested rows, for tests that show one. */
export function problemOf(costs: readonly (readonly number[])[], capacities?: readonly number[]): Problem {
  const columns = costs[0]?.length ?? 0;
  return {
    cost: Int32Array.from(costs.flat()),
    rows: costs.length,
    columns,
    capacities: Int32Array.from(capacities ?? new Array<number>(columns).fill(1)),
  };
}

/** The total of an optimal outcome; anything else fails the test. */
export function costOf(outcome: LinearOutcome): number {
  if (outcome.status !== 'optimal') throw new Error(`expected an optimum, got ${outcome.status}`);
  return outcome.cost;
}
