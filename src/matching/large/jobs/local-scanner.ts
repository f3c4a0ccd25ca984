import {
  type CostSource,
  type RowScanner,
  type ScanBatch,
  type ScanPause,
  scanBatch,
} from '../../../assignment';
import type { ScanInput } from './jobs';
import { type RangeResult, rangesOf } from './messages';
import type { JobRunner } from './runner';

/** Memory that threads share, where the runtime has it: a page has it if it is isolated from other origins. */
export function sharedMemory(): ((bytes: number) => SharedArrayBuffer) | undefined {
  if (typeof SharedArrayBuffer !== 'function' || globalThis.crossOriginIsolated === false) return undefined;
  return (bytes) => new SharedArrayBuffer(bytes);
}

/** What a row takes besides its pairs, as so many of them. */
const PAIRS_OF_ROW = 1000;
/** Pairs of a range: some hundredths of a millisecond, so that nobody waits long for the last one. */
const PAIRS = 2 ** 13;
/** With fewer pairs than this a batch is done before others have heard of it: some tenths of a millisecond. */
const FEW_PAIRS = 2 ** 16;

/**
 * Scans batches in this process: by the threads of a pool if there is one that can. Without it the pauses are the same.
 */
export class LocalScanner implements RowScanner {
  private input: ScanInput | undefined;

  /** @param pool whose threads have the scores of `source`; other sources, and small batches, are scanned here. */
  constructor(
    private readonly source: CostSource,
    private readonly pool: JobRunner | undefined,
  ) {}

  get ready(): number {
    return (this.pool?.ready ?? 0) + 1;
  }

  async close(): Promise<void> {
    await this.pool?.close();
  }

  /** @throws MentorMatchError `worker-failed` */
  async scan(batch: ScanBatch, pause: ScanPause): Promise<'done' | 'stopped'> {
    const { size, source, k, columns, costs, counts, bounds } = batch;
    const pairs = source.columns + PAIRS_OF_ROW;
    const stride = Math.max(1, Math.floor(PAIRS / pairs));
    const perform = (from: number, to: number) => scanBatch(batch, from, to);
    if (this.pool === undefined || source !== this.source || size * pairs < FEW_PAIRS) {
      for (const [from, to] of rangesOf({ from: 0, to: size, stride })) {
        perform(from, to);
        if (await pause()) return 'stopped';
      }
      return 'done';
    }
    const input = this.inputOf(batch);
    const receive = ({ from, output }: RangeResult) => {
      if (output === undefined) return;
      columns.set(output.columns, from * k);
      costs.set(output.costs, from * k);
      counts.set(output.counts, from);
      bounds.set(output.bounds, from);
    };
    const shared = input.lists !== undefined;
    return await this.pool.run({ kind: 'scan', input, size, stride, shared, perform, receive }, pause);
  }

  /** The same object for the same arrays in shared memory: what threads know they are not sent again. */
  private inputOf({
    rows,
    starts,
    prices,
    turn,
    guesses,
    k,
    columns,
    costs,
    counts,
    bounds,
  }: ScanBatch): ScanInput {
    const task = { rows, starts, prices, turn, guesses, k };
    if (!isShared(counts)) return task;
    const last = this.input;
    if (last?.lists?.columns === columns && last.prices === prices) return last;
    this.input = { ...task, lists: { columns, costs, counts, bounds } };
    return this.input;
  }
}

function isShared({ buffer }: Int32Array): boolean {
  return typeof SharedArrayBuffer === 'function' && buffer instanceof SharedArrayBuffer;
}
