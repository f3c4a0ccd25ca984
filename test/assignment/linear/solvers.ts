import {
  type CostSource,
  denseCostSource,
  type LinearOptions,
  type LinearOutcome,
  type LinearStepOptions,
  type LinearSteps,
  solveLinear,
} from '../../../src/assignment/linear';
import { drive, inPercents } from '../../../src/assignment/linear/drive';
import { type LazyTuning, solveLazy, TUNING } from '../../../src/assignment/linear/lazy';
import { checkProblem, prepare } from '../../../src/assignment/linear/prepare';

/** A problem in memory. */
export interface Problem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cost: Int32Array;
  readonly capacities: Int32Array;
}

/** One way to solve; every way must pass the same suite. */
export type Solver = (problem: Problem, options?: LinearOptions) => LinearOutcome;

/** The steps of the lazy method with other numbers than the measured ones. */
export function* lazySteps(
  source: CostSource,
  options: LinearStepOptions,
  tuning: Partial<LazyTuning>,
): LinearSteps<LinearOutcome> {
  checkProblem(source, options);
  const prepared = yield* prepare(source, options);
  if (prepared.status === 'ready') return yield* solveLazy(prepared.context, { ...TUNING, ...tuning });
  if (prepared.status === 'stopped') throw new Error('stopped too early for these tests');
  const stats = { method: 'lazy', scans: prepared.scans, bids: 0, phases: 0, augmentations: 0 } as const;
  return { status: 'infeasible', ...prepared.violator, stats };
}

/** The lazy method with other numbers than the measured ones, to reach its rare paths on small problems. */
export function lazyWith(tuning: Partial<LazyTuning>): Solver {
  return ({ cost, rows, columns, capacities }, options) => {
    const source = denseCostSource(cost, rows, columns);
    return drive(
      lazySteps(source, { ...options, capacities }, tuning),
      inPercents(options?.onProgress),
      options?.shouldStop,
    );
  };
}

const withMethod =
  (method: 'dense' | 'lazy' | 'auto'): Solver =>
  ({ cost, rows, columns, capacities }, options) =>
    solveLinear(denseCostSource(cost, rows, columns), { ...options, capacities, method });

const off = { bids: 0, scans: 0 };

export const solvers: readonly (readonly [string, Solver])[] = [
  ['auto', withMethod('auto')],
  ['dense', withMethod('dense')],
  ['lazy', withMethod('lazy')],
  ['lazy with lists of 1', lazyWith({ listSize: 1 })],
  ['lazy with lists of 3', lazyWith({ listSize: 3, firstEpsilon: 2 })],
  ['lazy, exact end alone', lazyWith({ listSize: 2, climbing: off, descending: off })],
  [
    'lazy with tight limits',
    lazyWith({ climbing: { bids: 1, scans: 1 }, descending: { bids: 1, scans: 1 } }),
  ],
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
