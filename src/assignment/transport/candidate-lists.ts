import { type Candidates, type CostSource, type ScanBatch, scanBatch } from '../costs';

/** Shorter lists say too little to guess from. */
const FEWEST = 8;
/** The share of a list that a guess is to keep: a few columns may have risen in price and would loosen the guess. */
const MOST = 0.75;

/**
 * For each row its best few columns at the prices when it was scanned, and a bound on what all other columns
 * can offer. Prices only rise during a solve, so a list stays a true account of its row as long as its
 * best entry, at the current prices, is not above the bound; only then must the row be scanned again.
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
  readonly #values: Float64Array;
  #batch: ScanBatch | undefined;
  /** For each row the first of those with the same costs, -1 if no other has them; and the one scanned last of each. */
  #first: Int32Array | undefined;
  #latest = new Int32Array(0);

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
    this.#values = new Float64Array(this.size);
    this.#buffer = {
      columns: new Int32Array(this.size),
      costs: new Int32Array(this.size),
      count: 0,
      bound: 0,
    };
  }

  /** Whether the list no longer tells what is best for its row. */
  isStale(row: number): boolean {
    return this.#leastListed(row) > this.bound[row]!;
  }

  /** Lets rows with the same costs use each other's lists: for each row the first of them, -1 for one like no other. */
  share(first: Int32Array): void {
    this.#first = first;
    this.#latest = new Int32Array(first.length).fill(-1);
  }

  /** One row of each group with equal costs. */
  withoutAlike(rows: Int32Array): Int32Array {
    const first = this.#first;
    if (first === undefined) return rows;
    const seen = new Set<number>();
    return rows.filter((row) => {
      const leader = first[row]!;
      if (leader < 0) return true;
      if (seen.has(leader)) return false;
      seen.add(leader);
      return true;
    });
  }

  /** The first of the rows with the same costs, -1 if no other has them. */
  firstAlike(row: number): number {
    return this.#first === undefined ? -1 : this.#first[row]!;
  }

  /**
   * Takes over the list of a row with the same costs that was scanned later, if that tells what is best now. Where
   * thousands bid for the same columns, a scan serves as many of them as a list has entries.
   */
  adopt(row: number): boolean {
    const leader = this.firstAlike(row);
    if (leader < 0) return false;
    const other = this.#latest[leader]!;
    if (other < 0 || this.bound[other]! <= this.bound[row]! || this.isStale(other)) return false;
    const { size, columns, costs } = this;
    const from = other * size;
    const count = this.count[other]!;
    columns.copyWithin(row * size, from, from + count);
    costs.copyWithin(row * size, from, from + count);
    this.count[row] = count;
    this.bound[row] = this.bound[other]!;
    return true;
  }

  #noteScan(row: number): void {
    const leader = this.firstAlike(row);
    if (leader >= 0) this.#latest[leader] = row;
  }

  /** The buffers for a batch of scans with these rows, none of their lists filled in. */
  batchOf(rows: Int32Array): ScanBatch {
    this.#batch ??= this.#createBatch();
    const batch = { ...this.#batch, size: rows.length };
    batch.rows.set(rows);
    batch.turn[0]!++;
    rows.forEach((row, index) => {
      batch.starts[index] = this.#start[row]!;
      batch.guesses[index] = this.#guess(row);
    });
    batch.counts.fill(-1);
    return batch;
  }

  /** Takes over the lists of a batch; those that nobody filled in are scanned now. */
  store(batch: ScanBatch): void {
    const { size } = this;
    for (let index = 0; index < batch.size; index++) {
      if (batch.counts[index]! < 0) scanBatch(batch, index, index + 1);
      const row = batch.rows[index]!;
      const count = batch.counts[index]!;
      for (let entry = 0; entry < count; entry++) {
        this.columns[row * size + entry] = batch.columns[index * size + entry]!;
        this.costs[row * size + entry] = batch.costs[index * size + entry]!;
      }
      this.count[row] = count;
      this.bound[row] = batch.bounds[index]!;
      this.#noteScan(row);
    }
    this.scans += batch.size;
  }

  /** What most of the listed columns offer at the current prices: at least so many offer as much. */
  #guess(row: number): number {
    const count = this.count[row]!;
    if (count < FEWEST) return Number.POSITIVE_INFINITY;
    const values = this.#values;
    for (let entry = 0; entry < count; entry++) {
      const at = row * this.size + entry;
      values[entry] = this.costs[at]! + this.#prices[this.columns[at]!]!;
    }
    return values.subarray(0, count).sort()[Math.floor(count * MOST)]!;
  }

  #createBatch(): ScanBatch {
    const source = this.#source;
    const allocate = source.batch?.allocate ?? ((bytes: number) => new ArrayBuffer(bytes));
    const size = source.batch?.size ?? 1;
    const integers = (length: number) => new Int32Array(allocate(4 * length));
    return {
      source,
      size,
      rows: integers(size),
      starts: integers(size),
      prices: this.#prices,
      turn: integers(1),
      guesses: new Float64Array(allocate(8 * size)),
      k: this.size,
      columns: integers(size * this.size),
      costs: integers(size * this.size),
      counts: integers(size),
      bounds: new Float64Array(allocate(8 * size)),
    };
  }

  /** Scans a row at the current prices, unless one that is alike was. O(columns). */
  refresh(row: number): void {
    if (this.adopt(row)) return;
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
    this.#noteScan(row);
  }

  /** The least cost + price of a row over all its columns, scanning it again if the list cannot tell. */
  least(row: number): number {
    const least = this.#leastListed(row);
    if (least <= this.bound[row]!) return least;
    this.refresh(row);
    return this.#leastListed(row);
  }

  /** The listed entry with the least cost + price; -1 if all are out of reach. */
  bestEntry(row: number): number {
    let least = Number.POSITIVE_INFINITY;
    let best = -1;
    const end = row * this.size + this.count[row]!;
    for (let entry = row * this.size; entry < end; entry++) {
      const value = this.costs[entry]! + this.#prices[this.columns[entry]!]!;
      if (value >= least) continue;
      least = value;
      best = entry;
    }
    return best;
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
