import { solveDense } from './dense';
import { drive, inPercents } from './drive';
import { solveLazy } from './lazy';
import { checkProblem, prepare } from './prepare';
import type { CostSource, LinearOptions, LinearOutcome, LinearStepOptions, LinearSteps } from './types';

/**
 * Up to this size the dense method is the faster one, or close; chosen by measurement on the families of
 * `bench/assignment`. Beyond it the lazy method is never much slower and often many times faster.
 */
const DENSE_ROWS = 200;
const DENSE_COLUMNS = 1000;

/**
 * Assigns every row to one column at the least total cost, each column taking at most its capacity;
 * see `types.ts` for the problem and its dual, which comes with the answer and proves it.
 *
 * `auto` takes the dense method for small problems, and the lazy one for others and for warm starts. Time
 * and memory are those of the method; see `dense.ts` and `lazy.ts`.
 *
 * The answer depends on the source, the options and the seed alone. Nothing that is passed in is changed.
 *
 * @throws MentorMatchError `invalid-problem` if an option has the wrong length or range, and
 *   `possible-overflow` if costs or prices could add up to more than 2^53.
 */
export function solveLinear(source: CostSource, options: LinearOptions = {}): LinearOutcome {
  return drive(solveLinearSteps(source, options), inPercents(options.onProgress), options.shouldStop);
}

/**
 * The same, step by step: a generator that pauses about every tenth of a millisecond, so that its driver
 * can let others have their turn, and stop the solve by answering `stop`. However it is driven, the
 * answer is that of `solveLinear`.
 *
 * Told to stop, it fills in what is missing to a whole assignment as far as possible (pausing as before), and
 * told so once more it ends at once. A step takes as long as reading one row, where that is longer; a
 * batch that is left to the solve is one step.
 *
 * @throws MentorMatchError as `solveLinear` does, at once and not at the first step.
 */
export function solveLinearSteps(
  source: CostSource,
  options: LinearStepOptions = {},
): LinearSteps<LinearOutcome> {
  checkProblem(source, options);
  return linearSteps(source, options);
}

function* linearSteps(source: CostSource, options: LinearStepOptions): LinearSteps<LinearOutcome> {
  const method = chooseMethod(source, options);
  const prepared = yield* prepare(source, options);
  if (prepared.status === 'ready') {
    return yield* method === 'dense' ? solveDense(prepared.context) : solveLazy(prepared.context);
  }
  const stats = { method, scans: prepared.scans, bids: 0, phases: 0, augmentations: 0 };
  if (prepared.status === 'infeasible') return { status: 'infeasible', ...prepared.violator, stats };
  const { columnOfRow } = prepared;
  let cost = 0;
  columnOfRow.forEach((column, row) => {
    if (column >= 0) cost += source.cost(row, column);
  });
  return {
    status: 'stopped',
    columnOfRow,
    cost,
    lowerBound: source.rows * source.lowest,
    isNear: false,
    stats,
  };
}

function chooseMethod(source: CostSource, { method = 'auto', warm }: LinearStepOptions): 'dense' | 'lazy' {
  if (method !== 'auto') return method;
  const small = source.rows <= DENSE_ROWS && source.columns <= DENSE_COLUMNS;
  return small && warm === undefined ? 'dense' : 'lazy';
}
