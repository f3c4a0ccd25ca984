import { denseSteps } from './dense';
import { drive, inPercents } from './drive';
import { checkProblem, prepare } from './prepare';
import type { CostSource, LinearOptions, LinearOutcome, LinearStepOptions, LinearSteps } from './types';

/**
 * Assigns every row to one column at the least total cost, each column taking at most its capacity;
 * see `types.ts` for the problem and its dual, which comes with the answer and proves it. For small matrices in memory;
 * `solveAssignment` is for all others. Time and memory are those of the method, see `dense.ts`.
 *
 * The answer depends on the source, the options and the seed alone. Nothing that is passed in is changed.
 *
 * @throws MentorMatchError `invalid-problem` if an option has the wrong length or range, and
 *   `possible-overflow` if costs or prices could add up to more than 2^53.
 */
export function solveDense(source: CostSource, options: LinearOptions = {}): LinearOutcome {
  return drive(solveDenseSteps(source, options), inPercents(options.onProgress), options.shouldStop);
}

/**
 * The same, step by step: a generator that pauses about every tenth of a millisecond, so that its driver
 * can let others have their turn, and stop the solve by answering `stop`. However it is driven, the
 * answer is that of `solveDense`.
 *
 * Told to stop, it fills in what is missing to a whole assignment as far as possible (pausing as before), and
 * told so once more it ends at once. A step takes as long as reading one row, where that is longer.
 *
 * @throws MentorMatchError as `solveDense` does, at once and not at the first step.
 */
export function solveDenseSteps(
  source: CostSource,
  options: LinearStepOptions = {},
): LinearSteps<LinearOutcome> {
  checkProblem(source, options);
  return steps(source, options);
}

function* steps(source: CostSource, options: LinearStepOptions): LinearSteps<LinearOutcome> {
  const prepared = yield* prepare(source, options);
  if (prepared.status === 'ready') return yield* denseSteps(prepared.context);
  const stats = { scans: prepared.scans, bids: 0, phases: 0, augmentations: 0 };
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
