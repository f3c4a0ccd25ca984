import { type Candidates, type CostSource, FORBIDDEN } from '../costs';
import type { ImplicitFace } from './face';

/**
 * Costs, FORBIDDEN where those of earlier levels took pairs out. Rows are scanned by the source itself, and read only where
 * nothing that it lists is left.
 */
export class FaceSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly complete = false;
  readonly implicit?: boolean;
  readonly #source: CostSource;
  readonly #face: ImplicitFace;
  readonly #buffer: Int32Array;

  constructor(source: CostSource, face: ImplicitFace) {
    this.#source = source;
    this.#face = face;
    this.rows = source.rows;
    this.columns = source.columns;
    this.lowest = source.lowest;
    this.highest = source.highest;
    if (source.implicit !== undefined) this.implicit = source.implicit;
    this.#buffer = new Int32Array(source.columns);
  }

  cost(row: number, column: number): number {
    const cost = this.#source.cost(row, column);
    return cost === FORBIDDEN || this.#face.isLeftAt(row, column, cost) ? cost : FORBIDDEN;
  }

  row(row: number): Int32Array {
    const out = this.#buffer;
    out.set(this.#source.row(row));
    for (let column = 0; column < this.columns; column++) {
      const cost = out[column]!;
      if (cost !== FORBIDDEN && !this.#face.isLeftAt(row, column, cost)) out[column] = FORBIDDEN;
    }
    return out;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    this.#source.scan(row, prices, k, start, out);
    let count = 0;
    for (let entry = 0; entry < out.count; entry++) {
      const column = out.columns[entry]!;
      const cost = out.costs[entry]!;
      if (!this.#face.isLeftAt(row, column, cost)) continue;
      out.columns[count] = column;
      out.costs[count++] = cost;
    }
    out.count = count;
    if (count === 0 && out.bound < Number.POSITIVE_INFINITY) scanRow(this.row(row), prices, k, start, out);
  }
}

/** The k best columns of a row that was read. O(columns log columns). */
function scanRow(costs: Int32Array, prices: Float64Array, k: number, start: number, out: Candidates): void {
  const columns: number[] = [];
  for (let step = 0; step < costs.length; step++) {
    const column = start + step < costs.length ? start + step : start + step - costs.length;
    if (costs[column] !== FORBIDDEN && prices[column]! < Number.POSITIVE_INFINITY) columns.push(column);
  }
  out.bound = Number.POSITIVE_INFINITY;
  if (columns.length > k) {
    const values = Float64Array.from(columns, (column) => costs[column]! + prices[column]!).sort();
    out.bound = values[k]!;
  }
  let ties = k;
  if (out.bound < Number.POSITIVE_INFINITY) {
    for (const column of columns) if (costs[column]! + prices[column]! < out.bound) ties--;
  }
  out.count = 0;
  for (const column of columns) {
    const value = costs[column]! + prices[column]!;
    if (value > out.bound || (value === out.bound && ties-- <= 0)) continue;
    out.columns[out.count] = column;
    out.costs[out.count++] = costs[column]!;
  }
}
