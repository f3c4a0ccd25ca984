import { type ScanBatch, scanBatch } from '../../assignment';
import { rangesOf } from './messages';
import type { Pause, ThreadPool } from './pool';

/** Memory that threads share, where the runtime has it: a page has it if it is isolated from other origins. */
export function sharedMemory(): ((bytes: number) => SharedArrayBuffer) | undefined {
  if (typeof SharedArrayBuffer !== 'function' || globalThis.crossOriginIsolated === false) return undefined;
  return (bytes) => new SharedArrayBuffer(bytes);
}

/** Pairs of a range: some tenths of a millisecond, so that nobody waits long for the last one. */
const PAIRS = 2 ** 16;
const MOST_ROWS = 16;

/**
 * Scans the rows of a batch, by the threads of a pool if there is one that can. Without it the pauses are the same.
 *
 * @param pool whose threads have the scores of the batch's source. @throws MentorMatchError `worker-failed`
 */
export async function scanRows(
  batch: ScanBatch,
  pool: ThreadPool | undefined,
  pause: Pause,
): Promise<'done' | 'stopped'> {
  const { size, source } = batch;
  const stride = Math.min(MOST_ROWS, Math.max(1, Math.floor(PAIRS / Math.max(1, source.columns))));
  if (pool === undefined) {
    for (const [from, to] of rangesOf({ from: 0, to: size, stride })) {
      scanBatch(batch, from, to);
      if (await pause()) return 'stopped';
    }
    return 'done';
  }
  const { rows, starts, prices, k, columns, costs, counts, bounds } = batch;
  const shared = typeof SharedArrayBuffer === 'function' && counts.buffer instanceof SharedArrayBuffer;
  const task = { size, rows, starts, prices, k };
  return await pool.run(
    {
      kind: 'scan',
      input: shared ? { ...task, lists: { columns, costs, counts, bounds } } : task,
      size,
      stride,
      shared,
      perform: (from, to) => scanBatch(batch, from, to),
      receive({ from, output }) {
        if (output === undefined) return;
        columns.set(output.columns, from * k);
        costs.set(output.costs, from * k);
        counts.set(output.counts, from);
        bounds.set(output.bounds, from);
      },
    },
    pause,
  );
}
