import type { Candidates, ScanBatch } from './source';

/**
 * Scans the rows of a batch from `from` up to `to` (all by default) into its lists. O(rows * columns).
 * Any split of a batch gives the same lists.
 *
 * It checks nothing. See `solveAssignmentSteps` for an example.
 *
 * @throws what `source` throws, nothing of its own.
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

/** The rows of a batch from `from` up to `to` as a batch, with the same memory. */
export function partOfBatch(batch: ScanBatch, from: number, to: number): ScanBatch {
  const { k } = batch;
  return {
    ...batch,
    size: to - from,
    rows: batch.rows.subarray(from, to),
    starts: batch.starts.subarray(from, to),
    guesses: batch.guesses.subarray(from, to),
    columns: batch.columns.subarray(from * k, to * k),
    costs: batch.costs.subarray(from * k, to * k),
    counts: batch.counts.subarray(from, to),
    bounds: batch.bounds.subarray(from, to),
  };
}
