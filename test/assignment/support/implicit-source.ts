import { type CostSource, denseCostSource, FORBIDDEN } from '../../../src/entries/assignment';

/** A source over a matrix that is computed on demand, as far as a solver can tell; it counts what is read. */
export class CountedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly allowsAll = false;
  readonly implicit = true;
  readonly batch = { size: 3 };
  /** Pairs that were looked at. */
  pairs = 0;
  readonly #dense: CostSource;

  constructor(cost: Int32Array, rows: number, columns: number) {
    const dense = denseCostSource(cost, rows, columns);
    this.rows = rows;
    this.columns = columns;
    this.lowest = dense.lowest;
    this.highest = dense.highest;
    this.#dense = dense;
  }

  cost(row: number, column: number): number {
    this.pairs++;
    return this.#dense.cost(row, column);
  }

  row(row: number): Int32Array {
    this.pairs += this.columns;
    return this.#dense.row(row);
  }

  scan(...[row, prices, k, start, out]: Parameters<CostSource['scan']>): void {
    this.pairs += this.columns;
    if (prices.length !== this.columns) throw new Error(`${prices.length} prices, not ${this.columns}`);
    this.#dense.scan(row, prices, k, start, out);
  }
}

/** Costs from a generator of numbers in [0, 1), forbidden where `allowed` says no. */
export function randomCosts(
  rows: number,
  columns: number,
  random: () => number,
  allowed: (row: number, column: number) => boolean,
): Int32Array {
  return Int32Array.from({ length: rows * columns }, (_, cell) => {
    const value = -Math.floor(1e6 * random());
    return allowed(Math.floor(cell / columns), cell % columns) ? value : FORBIDDEN;
  });
}
