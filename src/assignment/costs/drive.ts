import type { Candidates, LinearReply, ScanBatch } from './types';

/**
 * Runs a solve to its end, without a pause: what `solveAssignment` does. Batches are left to the
 * solve. Once `shouldStop` has said true it is not asked again; the solve is told to stop a second time where
 * `isEnough` says so.
 */
export function drive<Progress, Outcome>(
  steps: Generator<{ readonly progress: Progress }, Outcome, LinearReply>,
  report: (progress: Progress) => void = () => {},
  shouldStop?: () => boolean,
  isEnough: (progress: Progress) => boolean = () => false,
): Outcome {
  let stopped = false;
  let step = steps.next();
  while (step.done !== true) {
    report(step.value.progress);
    const stops: boolean = stopped ? isEnough(step.value.progress) : shouldStop?.() === true;
    stopped ||= stops;
    step = steps.next(stops ? 'stop' : undefined);
  }
  return step.value;
}

/**
 * Scans the rows of a batch from `from` up to `to` (all by default) into its lists. O(rows * columns).
 * Any split of a batch gives the same lists.
 */
export function scanBatch(batch: ScanBatch, from = 0, to = batch.size): void {
  const { source, rows, starts, prices, k, columns, costs, counts, bounds } = batch;
  if (source.scanRows !== undefined) {
    source.scanRows(batch, from, to);
    return;
  }
  for (let index = from; index < to; index++) {
    const out: Candidates = {
      columns: columns.subarray(index * k, (index + 1) * k),
      costs: costs.subarray(index * k, (index + 1) * k),
      count: 0,
      bound: 0,
    };
    source.scan(rows[index]!, prices, k, starts[index]!, out);
    bounds[index] = out.bound;
    counts[index] = out.count;
  }
}
