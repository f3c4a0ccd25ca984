import type { AssignmentOutcome, StoppedAssignment } from '../../../src/assignment/problem/problem';
import {
  type AssignmentProblem,
  type AssignmentStep,
  type CostSource,
  type LinearOptimal,
  type SolveOptions,
  type StepReply,
  solveAssignment,
  solveAssignmentSteps,
  solveAssignmentUntil,
} from '../../../src/entries/assignment';
import { faultsOf } from './certificate';

/** Every row is assigned; or a set of rows whose columns have seats for one row fewer; or what was there at a stop. */
export type LinearOutcome =
  | ({ readonly status: 'optimal' } & LinearOptimal)
  | { readonly status: 'infeasible'; readonly rows: Int32Array; readonly columns: Int32Array }
  | { readonly status: 'stopped'; readonly columnOfRow: Int32Array; readonly lowerBound: number };

/** A problem in memory. */
export interface Problem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cost: Int32Array;
  readonly capacities: Int32Array;
}

/** How to solve, and what a similar problem came to. */
export interface Options {
  readonly capacities?: Int32Array;
  readonly seed?: number;
  readonly warm?: { readonly v: Float64Array; readonly columnOfRow?: Int32Array };
  /** Hears of the level that weighs pairs. */
  readonly onProgress?: SolveOptions['onProgress'];
  readonly shouldStop?: () => boolean;
}

/** One way to solve; every way must pass the same suite. */
export type Solver = (problem: Problem, options?: Options) => LinearOutcome;

type Method = 'auto' | 'dense' | 'transport';

/** The linear problem as an assignment problem. */
function stated(
  cost: CostSource | Int32Array,
  { rows, columns }: Pick<Problem, 'rows' | 'columns'>,
  { capacities, seed, warm }: Options,
  solver: Method,
): AssignmentProblem {
  const pairs = Array.from(warm?.columnOfRow ?? [], (column, row) => [row, column] as const).filter(
    ([, column]) => column >= 0 && column < columns,
  );
  return {
    rows,
    columns,
    cost,
    rowMin: new Int32Array(rows).fill(1),
    columnMax: capacities ?? new Int32Array(columns).fill(1),
    solver,
    ...(seed !== undefined && { seed }),
    ...(warm && { start: { v: warm.v, pairs } }),
  };
}

function linearOutcome(rows: number, outcome: AssignmentOutcome | StoppedAssignment): LinearOutcome {
  if (outcome.status === 'infeasible') {
    const { rowMinimums, columnMaximums } = outcome.conflict;
    const [short, full] = [Int32Array.from(rowMinimums), Int32Array.from(columnMaximums)];
    return { status: 'infeasible', rows: short, columns: full };
  }
  const columnOfRow = new Int32Array(rows).fill(-1);
  for (const [row, column] of outcome.pairs) columnOfRow[row] = column;
  if (outcome.status === 'stopped') {
    return { status: 'stopped', columnOfRow, lowerBound: outcome.lowerBound ?? Number.NEGATIVE_INFINITY };
  }
  const [{ u, v } = { u: [], v: [] }] = outcome.levels;
  if ('base' in u || 'base' in v) throw new Error('a total has a dual for each row and column');
  const cost = outcome.totalCost;
  return { status: 'optimal', columnOfRow, u: Float64Array.from(u), v: Float64Array.from(v), cost };
}

/** The transport engine over a source, step by step. */
export function* transportSteps(
  source: CostSource,
  options: Options = {},
): Generator<AssignmentStep, LinearOutcome, StepReply> {
  const problem = stated(source, source, options, 'transport');
  return linearOutcome(source.rows, yield* solveAssignmentSteps(problem));
}

/** The transport engine over a source. */
export function transport(source: CostSource, options: Options = {}): LinearOutcome {
  return linearOutcome(source.rows, solveAssignment(stated(source, source, options, 'transport')));
}

const by =
  (method: Method): Solver =>
  (problem, options = {}) => {
    const { cost, capacities } = problem;
    const { onProgress, shouldStop } = options;
    const told = stated(cost, problem, { ...options, capacities }, method);
    const outcome = solveAssignmentUntil(told, shouldStop ?? (() => false), {
      onProgress(progress) {
        if (progress.phase === 'total-cost') onProgress?.(progress);
      },
    });
    return linearOutcome(problem.rows, outcome);
  };

export const solvers: readonly (readonly [string, Solver])[] = [
  ['auto', by('auto')],
  ['dense', by('dense')],
  ['transport', by('transport')],
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

/** What is wrong with an outcome of a problem. */
export const faults = (
  outcome: Parameters<typeof faultsOf>[0],
  { cost, rows, columns, capacities }: Problem,
) => faultsOf(outcome, cost, rows, columns, capacities);
