import { type Candidates, type CostSource, FORBIDDEN } from '../costs';
import type { Face } from '../levels';

/** Entries of a row's list. */
const LIST = 64;

/**
 * The best pairs of each row that are free, by cost, listed on demand; with a bound that all others
 * are not below. Memory 8 bytes an entry, O(rows) in all.
 */
export class RowLists {
  readonly size: number;
  readonly columns: Int32Array;
  readonly costs: Int32Array;
  /** How many entries each row has; -1 until it is listed. */
  readonly count: Int32Array;
  /** No pair of the row that is not listed costs less; `Infinity` where all are listed. */
  readonly bound: Float64Array;
  readonly #face: Face;
  readonly #source: CostSource;
  readonly #prices: Float64Array;
  readonly #out: Candidates;

  constructor(face: Face, source: CostSource) {
    const { rows, columns } = face;
    this.#face = face;
    this.#source = source;
    this.size = Math.min(columns, LIST);
    this.columns = new Int32Array(rows * this.size);
    this.costs = new Int32Array(rows * this.size);
    this.count = new Int32Array(rows).fill(-1);
    this.bound = new Float64Array(rows);
    this.#prices = new Float64Array(columns);
    const list = () => new Int32Array(this.size);
    this.#out = { columns: list(), costs: list(), count: 0, bound: 0 };
  }

  /** Lists a row, if that was not done yet. */
  ensure(row: number): void {
    if (this.count[row]! >= 0) return;
    const out = this.#out;
    const begin = row * this.size;
    out.count = 0;
    out.bound = Number.POSITIVE_INFINITY;
    if (this.size > 0) this.#source.scan(row, this.#prices, this.size, row % this.#face.columns, out);
    let count = 0;
    for (let entry = 0; entry < out.count; entry++) {
      const column = out.columns[entry]!;
      const cost = out.costs[entry]!;
      if (cost === FORBIDDEN || !this.#face.isFreeAt(row, column, cost)) continue;
      let at = begin + count++;
      for (; at > begin && this.costs[at - 1]! > cost; at--) {
        this.costs[at] = this.costs[at - 1]!;
        this.columns[at] = this.columns[at - 1]!;
      }
      this.costs[at] = cost;
      this.columns[at] = column;
    }
    this.count[row] = count;
    this.bound[row] = out.bound;
  }

  /** What the n-th best pair of a row costs that is free, `Infinity` if there are fewer. */
  bestOf(row: number, n: number): number {
    this.ensure(row);
    if (this.count[row]! >= n) return this.costs[row * this.size + n - 1]!;
    if (this.bound[row] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
    const free: number[] = [];
    this.#source.row(row).forEach((cost, column) => {
      if (cost !== FORBIDDEN && this.#face.isFreeAt(row, column, cost)) free.push(cost);
    });
    return free.sort((one, other) => one - other)[n - 1] ?? Number.POSITIVE_INFINITY;
  }
}
