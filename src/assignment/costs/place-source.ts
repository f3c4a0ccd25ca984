import { FORBIDDEN } from './forbidden';
import { MatrixSource } from './matrix-source';
import { scanBatch } from './scan';
import type { Candidates, CostSource, ScanBatch, ScanBatching } from './source';

/**
 * A source with further columns, of which each row has one at most, at cost 0: places for those who go without. It is
 * scanned as the source is, by whoever scans that, and the place of the row is added to the list.
 */
export class PlaceSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly allowsAll = false;
  readonly implicit?: boolean;
  readonly batch?: ScanBatching;
  readonly #source: CostSource;
  /** For each row its further column, -1 if it has none. */
  readonly #placeOf: Int32Array;
  readonly #buffer: Int32Array;
  readonly #nothing: CostSource;
  /** The prices that were seen last, and those of them that the source knows. */
  #prices: Float64Array | undefined;
  #inner: Float64Array = new Float64Array(0);
  #batch: ScanBatch | undefined;

  /** @param further how many columns more. */
  constructor(source: CostSource, further: number, placeOf: Int32Array) {
    this.#source = source;
    this.#placeOf = placeOf;
    this.rows = source.rows;
    this.columns = source.columns + further;
    this.lowest = Math.min(0, source.lowest);
    this.highest = Math.max(0, source.highest);
    if (source.implicit !== undefined) this.implicit = source.implicit;
    if (source.batch !== undefined) this.batch = source.batch;
    this.#buffer = new Int32Array(this.columns).fill(FORBIDDEN);
    this.#nothing = new MatrixSource(this.#buffer, 1, this.columns);
  }

  cost(row: number, column: number): number {
    if (column < this.#source.columns) return this.#source.cost(row, column);
    return this.#placeOf[row] === column ? 0 : FORBIDDEN;
  }

  isAllowed(row: number, column: number): boolean {
    if (column >= this.#source.columns) return this.#placeOf[row] === column;
    return this.#source.isAllowed?.(row, column) ?? this.#source.cost(row, column) !== FORBIDDEN;
  }

  row(row: number): Int32Array {
    const out = this.#buffer;
    out.set(this.#source.row(row));
    out.fill(FORBIDDEN, this.#source.columns);
    const place = this.#placeOf[row]!;
    if (place >= 0) out[place] = 0;
    return out;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    const { columns } = this.#source;
    if (columns === 0) {
      this.row(row);
      this.#nothing.scan(0, prices, k, start, out);
      return;
    }
    this.#source.scan(row, this.#pricesOf(prices), Math.min(k, columns), start % columns, out);
    this.#amend(row, prices, k, out);
  }

  scanRows(batch: ScanBatch, from: number, to: number): void {
    const { rows, starts, prices, k, columns, costs } = batch;
    if (k <= this.#source.columns) {
      scanBatch(this.innerBatch(batch), from, to);
      this.amendBatch(batch, from, to);
      return;
    }
    for (let index = from; index < to; index++) {
      const list = listOf({ columns, costs }, index, k);
      this.scan(rows[index]!, prices, k, starts[index]!, list);
      batch.counts[index] = list.count;
      batch.bounds[index] = list.bound;
    }
  }

  /**
   * The batch of the source that a batch of this one comes to, with the same lists; see {@link amendBatch}. The batch
   * itself where its lists are longer than those of the source.
   */
  innerBatch(batch: ScanBatch): ScanBatch {
    const source = this.#source;
    if (batch.k > source.columns) return batch;
    const prices = this.#pricesOf(batch.prices);
    for (let index = 0; index < batch.size; index++)
      batch.starts[index] = batch.starts[index]! % source.columns;
    // The same arrays stay one object: what threads know they are not sent again.
    if (this.#batch?.columns !== batch.columns || this.#batch.prices !== prices)
      this.#batch = { ...batch, source, prices };
    return this.#batch.size === batch.size ? this.#batch : { ...this.#batch, size: batch.size };
  }

  /** Adds places to those lists of a batch that the source has filled in. */
  amendBatch(batch: ScanBatch, from = 0, to = batch.size): void {
    const { rows, prices, k, counts, bounds } = batch;
    for (let index = from; index < to; index++) {
      if (counts[index]! < 0) continue;
      const list = listOf(batch, index, k, counts[index]!, bounds[index]!);
      this.#amend(rows[index]!, prices, k, list);
      counts[index] = list.count;
      bounds[index] = list.bound;
    }
  }

  #amend(row: number, prices: Float64Array, k: number, out: Candidates): void {
    const place = this.#placeOf[row]!;
    const value = place < 0 ? Number.POSITIVE_INFINITY : prices[place]!;
    if (value === Number.POSITIVE_INFINITY || value > out.bound) return;
    const { columns, costs } = out;
    let at = out.count;
    if (at === k) {
      // One too many: the dearest is left out, and the bound comes down to it.
      let dearest = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let entry = 0; entry < k; entry++) {
        const other = costs[entry]! + prices[columns[entry]!]!;
        if (other > most) [dearest, most] = [entry, other];
      }
      out.bound = Math.min(out.bound, Math.max(value, most));
      if (value >= most) return;
      at = dearest;
    } else out.count++;
    columns[at] = place;
    costs[at] = 0;
  }

  /** The prices of the columns of the source, the same view for the same prices. */
  #pricesOf(prices: Float64Array): Float64Array {
    if (this.#prices !== prices) {
      this.#prices = prices;
      this.#inner = prices.subarray(0, this.#source.columns);
    }
    return this.#inner;
  }
}

function listOf(
  { columns, costs }: Pick<ScanBatch, 'columns' | 'costs'>,
  index: number,
  k: number,
  count = 0,
  bound = 0,
): Candidates {
  return {
    columns: columns.subarray(index * k, (index + 1) * k),
    costs: costs.subarray(index * k, (index + 1) * k),
    count,
    bound,
  };
}
