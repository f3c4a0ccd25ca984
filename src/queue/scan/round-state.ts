import { partOfBatch, type ScanBatch } from '../../assignment';
import type { Answer } from './wire';

/** Part of the rows of a batch. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What a thread draws of its part of the rows: half of it, then what levels out who was slow. */
const SHARES = [2, 1, 1];
const WHOLE = SHARES.reduce((sum, share) => sum + share, 0);

/**
 * Cuts rows for so many threads: long ranges first, so that there are few of them, and short ones last, so that nobody
 * waits for long. Where these would be shorter than one of `most` equal parts, it is equal parts. None is empty if
 * `most <= size`.
 */
export function cutRows(size: number, threads: number, most: number): readonly RowRange[] {
  const shares =
    WHOLE * threads <= most
      ? SHARES.flatMap((share) => new Array<number>(threads).fill(share))
      : new Array<number>(most).fill(1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  return shares.map((share) => {
    const from = Math.floor((size * sum) / whole);
    sum += share;
    return { from, to: Math.floor((size * sum) / whole) };
  });
}

/** The batch under way: which of its ranges are done, by the first answer to each. */
export class RoundState {
  readonly ranges: readonly RowRange[];
  readonly #isDone: Uint8Array;
  #missing: number;
  /** Called when a range was answered. */
  wake: () => void = () => {};
  readonly begunAt = performance.now();
  /** When the last answer came, or the round began. */
  heardAt = this.begunAt;

  constructor(
    readonly epoch: number,
    private readonly batch: ScanBatch,
    ranges: readonly RowRange[],
  ) {
    this.ranges = ranges;
    this.#isDone = new Uint8Array(ranges.length);
    this.#missing = ranges.length;
  }

  get isDone(): boolean {
    return this.#missing === 0;
  }

  /** Ranges that nobody has answered. */
  get open(): readonly RowRange[] {
    return this.ranges.filter((_, at) => this.#isDone[at] === 0);
  }

  isOpen(range: RowRange): boolean {
    return this.#isDone[this.#indexOf(range)] === 0;
  }

  /** The rows of a range as a batch, with the same memory. */
  batchOf({ from, to }: RowRange): ScanBatch {
    return partOfBatch(this.batch, from, to);
  }

  /** Notes that a range is done. */
  finish(range: RowRange): void {
    const at = this.#indexOf(range);
    if (at < 0 || this.#isDone[at] === 1) return;
    this.#isDone[at] = 1;
    this.#missing--;
  }

  /** Takes over the lists of an answer; false for one of another round, and for one to a range that is done. */
  receive({ epoch, from, to, bounds, counts, columns, costs }: Answer): boolean {
    const at = this.#indexOf({ from, to });
    if (epoch !== this.epoch || at < 0 || this.#isDone[at] === 1) return false;
    const { batch } = this;
    const { k } = batch;
    if (counts.some((count) => count < 0 || count > k)) return false;
    let next = 0;
    counts.forEach((count, row) => {
      batch.columns.set(columns.subarray(next, next + count), (from + row) * k);
      batch.costs.set(costs.subarray(next, next + count), (from + row) * k);
      next += count;
    });
    batch.counts.set(counts, from);
    batch.bounds.set(bounds, from);
    this.finish({ from, to });
    this.heardAt = performance.now();
    this.wake();
    return true;
  }

  #indexOf({ from, to }: RowRange): number {
    return this.ranges.findIndex((range) => range.from === from && range.to === to);
  }
}
