import { FORBIDDEN } from './forbidden';
import { type Candidates, type CostSource, denseCostSource } from './linear';

/** What a derived source says about its rows. */
export interface RowReader {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  cost(row: number, column: number): number;
  /** Writes all costs of a row. */
  fill(row: number, out: Int32Array): void;
}

/** A cost source that derives its rows from another one, one at a time, in a buffer of one row. */
export class BufferedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly complete = false;
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
    this.#bufferSource = denseCostSource(this.#buffer, 1, reader.columns);
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
