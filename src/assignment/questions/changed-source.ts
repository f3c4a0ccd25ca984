import { FORBIDDEN } from '../forbidden';
import {
  type Candidates,
  type CostSource,
  denseCostSource,
  type ScanBatch,
  type ScanBatching,
} from '../linear';
import { scanBatch } from '../linear/drive';

/** Costs of some pairs: by row, then by column. */
export type ChangedCosts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** A source with other costs at some pairs: rows that have none are those of the source, scanned as it does. */
export class ChangedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly complete: boolean;
  readonly implicit?: boolean;
  readonly batch?: ScanBatching;
  readonly least?: (row: number, prices: Float64Array) => number;
  readonly #source: CostSource;
  readonly #changed: ChangedCosts;
  readonly #buffer: Int32Array;
  /** One row over the buffer. */
  readonly #bufferSource: CostSource;

  constructor(source: CostSource, changed: ChangedCosts) {
    this.#source = source;
    this.#changed = changed;
    this.rows = source.rows;
    this.columns = source.columns;
    let { lowest, highest, complete } = source;
    for (const costs of changed.values()) {
      for (const cost of costs.values()) {
        if (cost === FORBIDDEN) complete = false;
        else {
          lowest = Math.min(lowest, cost);
          highest = Math.max(highest, cost);
        }
      }
    }
    this.lowest = lowest;
    this.highest = highest;
    this.complete = complete;
    if (source.implicit !== undefined) this.implicit = source.implicit;
    if (source.batch !== undefined) this.batch = source.batch;
    if (source.least !== undefined) this.least = (row, prices) => this.#least(row, prices);
    this.#buffer = new Int32Array(this.columns).fill(FORBIDDEN);
    this.#bufferSource = denseCostSource(this.#buffer, 1, this.columns);
  }

  cost(row: number, column: number): number {
    return this.#changed.get(row)?.get(column) ?? this.#source.cost(row, column);
  }

  row(row: number): Int32Array {
    const changed = this.#changed.get(row);
    if (changed === undefined) return this.#source.row(row);
    this.#buffer.set(this.#source.row(row));
    for (const [column, cost] of changed) this.#buffer[column] = cost;
    return this.#buffer;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    if (!this.#changed.has(row)) {
      this.#source.scan(row, prices, k, start, out);
      return;
    }
    this.row(row);
    this.#bufferSource.scan(0, prices, k, start, out);
  }

  scanRows(batch: ScanBatch, from: number, to: number): void {
    const inner = { ...batch, source: this.#source };
    for (let index = from; index < to; ) {
      let end = index;
      while (end < to && !this.#changed.has(batch.rows[end]!)) end++;
      if (end > index) scanBatch(inner, index, end);
      if (end < to) this.#scanChanged(batch, end);
      index = end + 1;
    }
  }

  #scanChanged({ rows, starts, prices, k, columns, costs, counts, bounds }: ScanBatch, index: number): void {
    const out: Candidates = {
      columns: columns.subarray(index * k, (index + 1) * k),
      costs: costs.subarray(index * k, (index + 1) * k),
      count: 0,
      bound: 0,
    };
    this.scan(rows[index]!, prices, k, starts[index]!, out);
    counts[index] = out.count;
    bounds[index] = out.bound;
  }

  #least(row: number, prices: Float64Array): number {
    const known = this.#changed.has(row) ? undefined : this.#source.least?.(row, prices);
    if (known !== undefined) return known;
    let least = Number.POSITIVE_INFINITY;
    const costs = this.row(row);
    for (let column = 0; column < this.columns; column++) {
      const cost = costs[column]!;
      if (cost !== FORBIDDEN && cost + prices[column]! < least) least = cost + prices[column]!;
    }
    return least;
  }
}
