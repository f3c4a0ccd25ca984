import { addTo } from '../../lists';
import { FORBIDDEN } from './forbidden';
import { MatrixSource } from './matrix-source';
import { scanBatch } from './scan';
import type { Candidates, CostSource, ScanBatch, ScanBatching } from './source';

/** Which pairs of a source are free. */
export interface FreePairs {
  /** Rows of the same class have the same columns free, but for those that `barredOf` denies them. */
  readonly classOfRow: ArrayLike<number>;
  /** For each class 1 where a column is not free; `undefined` if all are. */
  readonly barredOfClass: readonly (Uint8Array | undefined)[];
  /** The columns besides that are not free for a row, if any. */
  barredOf(row: number): readonly number[];
  /** Whether its cost leaves a pair free. Default: any cost does. */
  readonly isLeft?: (row: number, column: number, cost: number) => boolean;
}

/**
 * A source without the pairs that are not free: FORBIDDEN where the other has a cost. Rows are scanned by the source
 * itself, at prices that are infinite where a pair is not free, so that nothing is read from end to end for it; and
 * where the source is scanned in batches, so is this one (see `parts`). What costs take out is taken out of the list of
 * a scan, without batches; the row is read where nothing is left of it.
 */
export class FreeSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly allowsAll = false;
  readonly implicit?: boolean;
  readonly batch?: ScanBatching;
  readonly #source: CostSource;
  readonly #free: FreePairs;
  readonly #buffer: Int32Array;
  /** One row over the buffer. */
  readonly #bufferSource: CostSource;
  readonly #prices: Float64Array;
  #inner: ScanBatch | undefined;

  constructor(source: CostSource, free: FreePairs) {
    this.#source = source;
    this.#free = free;
    const { rows, columns, lowest, highest, implicit, batch } = source;
    this.rows = rows;
    this.columns = columns;
    this.lowest = lowest;
    this.highest = highest;
    if (implicit !== undefined) this.implicit = implicit;
    if (batch !== undefined && free.isLeft === undefined) this.batch = batch;
    this.#buffer = new Int32Array(columns);
    this.#bufferSource = new MatrixSource(this.#buffer, 1, columns);
    const bytes = 8 * columns;
    this.#prices = new Float64Array(batch?.allocate?.(bytes) ?? new ArrayBuffer(bytes));
  }

  cost(row: number, column: number): number {
    if (this.#barred(row)?.[column] === 1 || this.#free.barredOf(row).includes(column)) return FORBIDDEN;
    const cost = this.#source.cost(row, column);
    return this.#isLeft(row, column, cost) ? cost : FORBIDDEN;
  }

  row(row: number): Int32Array {
    const costs = this.#source.row(row);
    const barred = this.#barred(row);
    const besides = this.#free.barredOf(row);
    const { isLeft } = this.#free;
    if (barred === undefined && besides.length === 0 && isLeft === undefined) return costs;
    const out = this.#buffer;
    out.set(costs);
    if (barred !== undefined) {
      for (let column = 0; column < out.length; column++) if (barred[column] === 1) out[column] = FORBIDDEN;
    }
    for (const column of besides) out[column] = FORBIDDEN;
    if (isLeft !== undefined) {
      for (let column = 0; column < out.length; column++) {
        const cost = out[column]!;
        if (cost !== FORBIDDEN && !isLeft(row, column, cost)) out[column] = FORBIDDEN;
      }
    }
    return out;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    const { classOfRow, barredOf, isLeft } = this.#free;
    this.#source.scan(row, this.#pricesOf(classOfRow[row]!, prices, barredOf(row)), k, start, out);
    if (isLeft === undefined) return;
    const listed = out.count;
    out.count = 0;
    for (let entry = 0; entry < listed; entry++) {
      const column = out.columns[entry]!;
      const cost = out.costs[entry]!;
      if (!isLeft(row, column, cost)) continue;
      out.columns[out.count] = column;
      out.costs[out.count++] = cost;
    }
    if (out.count > 0 || out.bound === Number.POSITIVE_INFINITY) return;
    this.row(row);
    this.#bufferSource.scan(0, prices, k, start, out);
  }

  #isLeft(row: number, column: number, cost: number): boolean {
    return cost !== FORBIDDEN && (this.#free.isLeft?.(row, column, cost) ?? true);
  }

  /**
   * The batches of the source that a batch of this one comes to, one after the other: rows of one class at a time.
   * Each is to be scanned, as far as that is wanted, before the next is asked for.
   */
  *parts(batch: ScanBatch): Generator<ScanBatch, void, void> {
    const { classOfRow, barredOf } = this.#free;
    const { k } = batch;
    const byClass = new Map<number, number[]>();
    for (let index = 0; index < batch.size; index++) {
      const row = batch.rows[index]!;
      // A row with columns of its own that are not free is scanned by itself, when it is its turn.
      if (barredOf(row).length > 0) continue;
      const name = classOfRow[row]!;
      addTo(byClass, name, index);
    }
    this.#inner ??= this.#createBatch(batch);
    for (const [name, members] of byClass) {
      const prices = this.#pricesOf(name, batch.prices, NOTHING);
      const inner: ScanBatch = { ...this.#inner, prices, size: members.length };
      inner.turn[0]!++;
      inner.counts.fill(-1);
      members.forEach((index, at) => {
        inner.rows[at] = batch.rows[index]!;
        inner.starts[at] = batch.starts[index]!;
        inner.guesses[at] = batch.guesses[index]!;
      });
      yield inner;
      members.forEach((index, at) => {
        if (inner.counts[at]! < 0) scanBatch(inner, at, at + 1);
        batch.counts[index] = inner.counts[at]!;
        batch.bounds[index] = inner.bounds[at]!;
        batch.columns.set(inner.columns.subarray(at * k, at * k + inner.counts[at]!), index * k);
        batch.costs.set(inner.costs.subarray(at * k, at * k + inner.counts[at]!), index * k);
      });
    }
  }

  #barred(row: number): Uint8Array | undefined {
    return this.#free.barredOfClass[this.#free.classOfRow[row]!];
  }

  #createBatch({ size, k }: ScanBatch): ScanBatch {
    const source = this.#source;
    const length = Math.max(size, source.batch?.size ?? 1);
    const allocate = source.batch?.allocate ?? ((bytes: number) => new ArrayBuffer(bytes));
    const integers = (count: number) => new Int32Array(allocate(4 * count));
    return {
      source,
      size: length,
      rows: integers(length),
      starts: integers(length),
      prices: this.#prices,
      turn: integers(1),
      guesses: new Float64Array(allocate(8 * length)),
      k,
      columns: integers(length * k),
      costs: integers(length * k),
      counts: integers(length),
      bounds: new Float64Array(allocate(8 * length)),
    };
  }

  /** The prices as a class of rows sees them; valid until they are asked for again. */
  #pricesOf(name: number, prices: Float64Array, besides: readonly number[]): Float64Array {
    const barred = this.#free.barredOfClass[name];
    if (barred === undefined && besides.length === 0) return prices;
    const out = this.#prices;
    out.set(prices);
    if (barred !== undefined) {
      for (let column = 0; column < out.length; column++) {
        if (barred[column] === 1) out[column] = Number.POSITIVE_INFINITY;
      }
    }
    for (const column of besides) out[column] = Number.POSITIVE_INFINITY;
    return out;
  }
}

const NOTHING: readonly number[] = [];
