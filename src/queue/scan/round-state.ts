import { partOfBatch, type ScanBatch } from '../../assignment';
import type { Answer } from './wire';

/** Part of the rows of a batch. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
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
    parts: number,
  ) {
    const { size } = batch;
    this.ranges = Array.from({ length: parts }, (_, part) => ({
      from: Math.floor((size * part) / parts),
      to: Math.floor((size * (part + 1)) / parts),
    }));
    this.#isDone = new Uint8Array(parts);
    this.#missing = parts;
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
