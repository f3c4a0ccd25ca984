import { type Candidates, FORBIDDEN } from '../../costs';
import type { CheckedProblem } from '../../problem';

/** The best columns of some rows at the moment of their last scan, those without an open seat left out. */
export class BestColumns {
  readonly columns: Int32Array;
  readonly costs: Int32Array;
  /** What is not listed costs at least this. */
  readonly bound: Float64Array;
  readonly #count: Int32Array;
  readonly #problem: CheckedProblem;
  readonly #size: number;
  readonly #prices: Float64Array;
  readonly #buffer: Candidates;

  constructor(problem: CheckedProblem, rows: number, size: number, prices: Float64Array) {
    this.columns = new Int32Array(rows * size);
    this.costs = new Int32Array(rows * size);
    this.bound = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
    this.#count = new Int32Array(rows);
    this.#problem = problem;
    this.#size = size;
    this.#prices = prices;
    this.#buffer = { columns: new Int32Array(size), costs: new Int32Array(size), count: 0, bound: 0 };
  }

  /** O(columns). */
  scan(index: number, row: number): void {
    const buffer = this.#buffer;
    const { columns } = this.#problem;
    this.#problem.cost.scan(row, this.#prices, this.#size, row % columns, buffer);
    const offset = index * this.#size;
    for (let entry = 0; entry < buffer.count; entry++) {
      this.columns[offset + entry] = buffer.columns[entry]!;
      this.costs[offset + entry] = buffer.costs[entry]!;
    }
    this.#count[index] = buffer.count;
    this.bound[index] = buffer.bound;
  }

  /** The listed entry of least cost whose column has an open seat and is not taken by the row; -1 if there is none. */
  best(index: number, isTaken: (column: number) => boolean): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const end = index * this.#size + this.#count[index]!;
    for (let entry = index * this.#size; entry < end; entry++) {
      const value = this.costs[entry]!;
      if (value >= least || this.#prices[this.columns[entry]!] !== 0) continue;
      if (isTaken(this.columns[entry]!)) continue;
      least = value;
      best = entry;
    }
    return best;
  }

  /** Whether no column of the row that has an open seat costs less than this entry. */
  isBest(index: number, entry: number): boolean {
    return entry >= 0 && this.costs[entry]! <= this.bound[index]!;
  }

  /** No column of the row that has an open seat costs less than this. */
  least(index: number): number {
    const entry = this.best(index, () => false);
    return Math.min(entry < 0 ? Number.POSITIVE_INFINITY : this.costs[entry]!, this.bound[index]!);
  }

  /** Lists the best column where the row has all that a scan lists. Returns its entry, -1 if there is none. */
  listBest(index: number, row: number, isTaken: (column: number) => boolean): number {
    const costs = this.#problem.cost.row(row);
    let best = -1;
    for (let column = 0; column < costs.length; column++) {
      if (costs[column] === FORBIDDEN || this.#prices[column] !== 0 || isTaken(column)) continue;
      if (best < 0 || costs[column]! < costs[best]!) best = column;
    }
    const entry = index * this.#size;
    this.#count[index] = best < 0 ? 0 : 1;
    if (best < 0) {
      this.bound[index] = Number.POSITIVE_INFINITY;
      return -1;
    }
    this.columns[entry] = best;
    this.costs[entry] = costs[best]!;
    this.bound[index] = costs[best]!;
    return entry;
  }
}
