import { FORBIDDEN } from './forbidden';
import { MatrixSource } from './matrix-source';
import { scanBatch } from './scan';
import type { Candidates, CostSource, ScanBatch, ScanBatching } from './source';

/** Costs of some pairs: by row, then by column. */
export type ChangedCosts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** A source with other costs at some pairs: it is scanned as the source is, and the lists amended. */
export class ChangedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly allowsAll: boolean;
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
    let { lowest, highest, allowsAll } = source;
    for (const costs of changed.values()) {
      for (const cost of costs.values()) {
        if (cost === FORBIDDEN) allowsAll = false;
        else {
          lowest = Math.min(lowest, cost);
          highest = Math.max(highest, cost);
        }
      }
    }
    this.lowest = lowest;
    this.highest = highest;
    this.allowsAll = allowsAll;
    if (source.implicit !== undefined) this.implicit = source.implicit;
    if (source.batch !== undefined) this.batch = source.batch;
    if (source.least !== undefined) this.least = (row, prices) => this.#least(row, prices);
    this.#buffer = new Int32Array(this.columns).fill(FORBIDDEN);
    this.#bufferSource = new MatrixSource(this.#buffer, 1, this.columns);
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
    const changed = this.#changed.get(row);
    if (changed === undefined || changed.size <= MOST_AMENDED) this.#source.scan(row, prices, k, start, out);
    if (changed !== undefined) this.#amend(row, changed, prices, k, start, out);
  }

  scanRows(batch: ScanBatch, from: number, to: number): void {
    const { rows, starts, prices, k, columns, costs, counts, bounds } = batch;
    scanBatch({ ...batch, source: this.#source }, from, to);
    for (let index = from; index < to; index++) {
      const row = rows[index]!;
      const changed = this.#changed.get(row);
      if (changed === undefined) continue;
      const list: Candidates = {
        columns: columns.subarray(index * k, (index + 1) * k),
        costs: costs.subarray(index * k, (index + 1) * k),
        count: counts[index]!,
        bound: bounds[index]!,
      };
      this.#amend(row, changed, prices, k, starts[index]!, list);
      counts[index] = list.count;
      bounds[index] = list.bound;
    }
  }

  /**
   * Turns the list of the source into that of the changed row: without the changed columns, then with those of them
   * that are not above the bound. Where nothing is left of it, or much has changed, the row is read from end to end.
   */
  #amend(
    row: number,
    changed: ReadonlyMap<number, number>,
    prices: Float64Array,
    k: number,
    start: number,
    out: Candidates,
  ): void {
    const { columns, costs } = out;
    let count = 0;
    if (changed.size <= MOST_AMENDED) {
      for (let entry = 0; entry < out.count; entry++) {
        const column = columns[entry]!;
        if (changed.has(column)) continue;
        columns[count] = column;
        costs[count++] = costs[entry]!;
      }
      for (const [column, cost] of changed) {
        const value = cost + prices[column]!;
        if (cost === FORBIDDEN || !(value <= out.bound) || value === Number.POSITIVE_INFINITY) continue;
        if (count < k) {
          columns[count] = column;
          costs[count++] = cost;
          continue;
        }
        // One too many: the dearest is left out, and the bound comes down to it.
        let dearest = 0;
        for (let entry = 1; entry < count; entry++) {
          if (costs[entry]! + prices[columns[entry]!]! > costs[dearest]! + prices[columns[dearest]!]!)
            dearest = entry;
        }
        const most = costs[dearest]! + prices[columns[dearest]!]!;
        out.bound = Math.min(value > most ? value : most, out.bound);
        if (value >= most) continue;
        columns[dearest] = column;
        costs[dearest] = cost;
      }
    }
    if (count > 0 || (changed.size <= MOST_AMENDED && out.bound === Number.POSITIVE_INFINITY)) {
      out.count = count;
      return;
    }
    this.row(row);
    this.#bufferSource.scan(0, prices, k, start, out);
  }

  #least(row: number, prices: Float64Array): number {
    const changed = this.#changed.get(row);
    const known = this.#source.least?.(row, prices);
    if (changed === undefined && known !== undefined) return known;
    let least = Number.POSITIVE_INFINITY;
    if (changed !== undefined && known !== undefined && changed.size <= MOST_AMENDED) {
      let lost = false;
      for (const [column, cost] of changed) {
        const value = cost === FORBIDDEN ? Number.POSITIVE_INFINITY : cost + prices[column]!;
        least = Math.min(least, value);
        const before = this.#source.cost(row, column);
        if (before !== FORBIDDEN && before + prices[column]! <= known && value > known) lost = true;
      }
      // Lost: what was least of the source may be so no longer.
      if (!lost || least <= known) return Math.min(least, known);
      least = Number.POSITIVE_INFINITY;
    }
    const costs = this.row(row);
    for (let column = 0; column < this.columns; column++) {
      const cost = costs[column]!;
      if (cost !== FORBIDDEN && cost + prices[column]! < least) least = cost + prices[column]!;
    }
    return least;
  }
}

/** Where more pairs of a row have changed, it is read from end to end. */
const MOST_AMENDED = 16;
