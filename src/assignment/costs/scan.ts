import type { Candidates, ScanBatch } from './source';

/**
 * Scans rows of a batch and writes what it finds into the lists of the batch, which is what a solve hands out to
 * threads. Any split of a batch gives the same lists. O(rows * columns). Checks nothing. Deterministic.
 *
 * @param from index of the first row within the batch, default 0.
 * @param to index after the last one, default all rows.
 * @throws what `source` throws, nothing of its own.
 *
 * @example
 * ```ts
 * import { costMatrix, denseCostSource, scanBatch } from 'mentor-match/assignment';
 *
 * const batch = {
 *   source: denseCostSource(costMatrix([[3, 1, 2]]), 1, 3),
 *   prices: new Float64Array(3),
 *   turn: Int32Array.of(1),
 *   size: 1,
 *   k: 2,
 *   rows: Int32Array.of(0),
 *   starts: Int32Array.of(0),
 *   guesses: Float64Array.of(Number.POSITIVE_INFINITY),
 *   columns: new Int32Array(2),
 *   costs: new Int32Array(2),
 *   counts: new Int32Array(1),
 *   bounds: new Float64Array(1),
 * };
 * scanBatch(batch);
 * [...batch.columns]; // => [1, 2]
 * ```
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
