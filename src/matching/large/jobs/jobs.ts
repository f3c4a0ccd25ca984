import { type CostSource, type ScanBatch, scanBatch } from '../../../assignment';

/**
 * Work that is done range by range, each range by any thread: what comes out does not depend on who does what.
 * To add one: a line here, its handler below, and who runs it on the pool, as `LocalScanner` does.
 */
export interface Jobs {
  readonly scan: { readonly input: ScanInput; readonly output: ScanLists | undefined };
}

export type JobKind = keyof Jobs;

/** The lists of some rows of a batch; see `ScanBatch`. */
export type ScanLists = Pick<ScanBatch, 'columns' | 'costs' | 'counts' | 'bounds'>;

/** A batch as another thread sees it. */
export interface ScanInput extends Pick<ScanBatch, 'rows' | 'starts' | 'prices' | 'turn' | 'guesses' | 'k'> {
  /** Shared memory to write the lists to. Without it they are returned. */
  readonly lists?: ScanLists;
}

type Handlers = {
  readonly [Kind in JobKind]: (
    source: CostSource,
    input: Jobs[Kind]['input'],
    from: number,
    to: number,
  ) => Jobs[Kind]['output'];
};

/**
 * What each job does with a range. Output that is not `undefined` is a record of arrays, which are sent, not copied.
 */
export const HANDLERS: Handlers = {
  scan(source, input, from, to) {
    if (input.lists !== undefined) {
      scanBatch({ ...input, ...input.lists, source, size: to }, from, to);
      return undefined;
    }
    const size = to - from;
    const lists = {
      columns: new Int32Array(size * input.k),
      costs: new Int32Array(size * input.k),
      counts: new Int32Array(size),
      bounds: new Float64Array(size),
    };
    const rows = input.rows.subarray(from, to);
    const starts = input.starts.subarray(from, to);
    const guesses = input.guesses.subarray(from, to);
    scanBatch({ ...input, ...lists, source, size, rows, starts, guesses });
    return lists;
  },
};
