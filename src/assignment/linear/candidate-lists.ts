import type { Candidates, CostSource } from './types';

/**
 * For each row its best few columns at the prices of some moment, and a bound on what all other columns
 * can offer. Prices only rise during a solve, so a list stays a true account of its row as long as its
 * best entry, at the prices of today, is not above the bound; only then must the row be scanned again.
 *
 * Entry e of row i is at `i * size + e`, for e below `count[i]`. Entries are in no particular order.
 */
export class CandidateLists {
  /** Most entries of a list. */
  readonly size: number;
  readonly columns: Int32Array;
  readonly costs: Int32Array;
  readonly count: Int32Array;
  /** Columns that are not listed have cost + price >= bound; -Infinity before the first scan. */
  readonly bound: Float64Array;
  /** Rows scanned so far. */
  scans = 0;

  readonly #source: CostSource;
  readonly #prices: Float64Array;
  readonly #buffer: Candidates;
  readonly #start: Int32Array;

  /** `start` says for each row the column to begin a scan at: it spreads rows with equal costs. */
  constructor(source: CostSource, prices: Float64Array, size: number, start: Int32Array) {
    this.size = Math.min(size, source.columns);
    this.columns = new Int32Array(source.rows * this.size);
    this.costs = new Int32Array(source.rows * this.size);
    this.count = new Int32Array(source.rows);
    this.bound = new Float64Array(source.rows).fill(Number.NEGATIVE_INFINITY);
    this.#source = source;
    this.#prices = prices;
    this.#start = start;
    this.#buffer = {
      columns: new Int32Array(this.size),
      costs: new Int32Array(this.size),
      count: 0,
      bound: 0,
    };
  }

  /** Scans a row at the prices of now. O(columns). */
  refresh(row: number): void {
    const buffer = this.#buffer;
    this.#source.scan(row, this.#prices, this.size, this.#start[row]!, buffer);
    const offset = row * this.size;
    for (let entry = 0; entry < buffer.count; entry++) {
      this.columns[offset + entry] = buffer.columns[entry]!;
      this.costs[offset + entry] = buffer.costs[entry]!;
    }
    this.count[row] = buffer.count;
    this.bound[row] = buffer.bound;
    this.scans++;
  }

  /** The least cost + price of a row over all its columns, scanning it again if the list cannot tell. */
  least(row: number): number {
    const least = this.#leastListed(row);
    if (least <= this.bound[row]!) return least;
    this.refresh(row);
    return this.#leastListed(row);
  }

  /** A lower bound on the row's cost + price over all columns, from the list alone. */
  lowerBound(row: number): number {
    return Math.min(this.#leastListed(row), this.bound[row]!);
  }

  /** A lower bound on the row's cost + price over all columns but one, from the list alone. */
  leastWithout(row: number, without: number): number {
    let least = this.bound[row]!;
    const end = row * this.size + this.count[row]!;
    for (let entry = row * this.size; entry < end; entry++) {
      const column = this.columns[entry]!;
      if (column === without) continue;
      const value = this.costs[entry]! + this.#prices[column]!;
      if (value < least) least = value;
    }
    return least;
  }

  #leastListed(row: number): number {
    let least = Number.POSITIVE_INFINITY;
    const end = row * this.size + this.count[row]!;
    for (let entry = row * this.size; entry < end; entry++) {
      const value = this.costs[entry]! + this.#prices[this.columns[entry]!]!;
      if (value < least) least = value;
    }
    return least;
  }
}
