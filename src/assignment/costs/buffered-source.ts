import { FORBIDDEN } from './forbidden';
import { MatrixSource } from './matrix-source';
import type { Candidates, CostSource } from './source';

/** The functions that a `BufferedSource` computes rows with. */
export interface RowReader {
  /** Number of rows, an integer >= 0. */
  readonly rows: number;
  /** Number of columns, an integer >= 0. */
  readonly columns: number;
  /** No allowed cost is below this integer. */
  readonly lowest: number;
  /** No allowed cost is above this integer. */
  readonly highest: number;
  /** The cost of one pair, or `FORBIDDEN`. */
  cost(row: number, column: number): number;
  /** Writes all costs of a row, by column. */
  fill(row: number, out: Int32Array): void;
}

/**
 * A cost source made of a function that writes a row, one at a time, into a buffer of one row: O(columns) memory. Each
 * scan reads its row from end to end.
 *
 * @example
 * ```ts
 * const apart = new BufferedSource({
 *   rows: 3,
 *   columns: 3,
 *   lowest: 0,
 *   highest: 2,
 *   cost: (row, column) => Math.abs(row - column),
 *   fill(row, out) {
 *     for (let column = 0; column < 3; column++) out[column] = Math.abs(row - column);
 *   },
 * });
 * ```
 */
export class BufferedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly allowsAll = false;
  readonly #reader: RowReader;
  readonly #buffer: Int32Array;
  /** A single row over the buffer: its scan is the dense one. */
  readonly #bufferSource: CostSource;

  constructor(reader: RowReader) {
    this.rows = reader.rows;
    this.columns = reader.columns;
    this.lowest = reader.lowest;
    this.highest = reader.highest;
    this.#reader = reader;
    this.#buffer = new Int32Array(reader.columns).fill(FORBIDDEN);
    this.#bufferSource = new MatrixSource(this.#buffer, 1, reader.columns);
  }

  cost(row: number, column: number): number {
    return this.#reader.cost(row, column);
  }

  row(row: number): Int32Array {
    this.#reader.fill(row, this.#buffer);
    return this.#buffer;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    this.#reader.fill(row, this.#buffer);
    this.#bufferSource.scan(0, prices, k, start, out);
  }
}
