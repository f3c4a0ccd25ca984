import { type Candidates, type CostSource, denseCostSource } from '../../assignment';
import { runToEnd, type Steps } from '../../steps';
import { type Prepared, pairUnits } from '../prepared';
import { costReader, emptyMatrix, toCost } from './encode';

/** Rows between two steps. */
const STRIDE = 16;

/**
 * The costs of all pairs, mentees as rows, mentors as columns, 4 bytes a pair: filled row by row, and once that was
 * given up, each row on demand.
 */
export class CostRows implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest = 0;
  readonly allowsAll = false;
  /** Row-major; zeros in rows that were not computed yet. */
  readonly matrix: Int32Array;
  readonly #isKnown: Uint8Array;
  readonly #compute: (mentee: number, row: Int32Array) => void;
  readonly #units: (mentee: number, mentor: number) => number;
  /** One row, and its scan. */
  readonly #buffer: Int32Array;
  readonly #bufferSource: CostSource;

  /**
   * @param refused to which is added how many pairs each rule of the caller's own forbids.
   * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
   */
  constructor(prepared: Prepared, refused?: Float64Array) {
    const { mentees, mentors } = prepared.cohort;
    this.rows = mentees.length;
    this.columns = mentors.length;
    this.lowest = -prepared.policy.scoreUnit;
    this.matrix = emptyMatrix(prepared);
    this.#isKnown = new Uint8Array(this.rows);
    this.#compute = costReader(prepared, refused);
    this.#units = pairUnits(prepared);
    this.#buffer = new Int32Array(this.columns);
    this.#bufferSource = denseCostSource(this.#buffer, 1, this.columns);
  }

  /** Computes all rows. O(rows * columns). */
  *fill(): Steps<void> {
    for (let row = 0; row < this.rows; row++) {
      if (row % STRIDE === 0) yield row / this.rows;
      this.row(row);
    }
  }

  row(row: number): Int32Array {
    const costs = this.matrix.subarray(row * this.columns, (row + 1) * this.columns);
    if (this.#isKnown[row] === 0) {
      this.#compute(row, costs);
      this.#isKnown[row] = 1;
    }
    return costs;
  }

  /** A pair of a row that is not known is computed by itself. */
  cost(row: number, column: number): number {
    return this.#isKnown[row] === 1
      ? this.matrix[row * this.columns + column]!
      : toCost(this.#units(row, column));
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    this.#buffer.set(this.row(row));
    this.#bufferSource.scan(0, prices, k, start, out);
  }
}

/**
 * All pairs' costs, mentees as rows, mentors as columns. O(mentees * mentors) time, 4 bytes a pair.
 *
 * @param refused to which is added how many pairs each rule of the caller's own forbids; see
 *   `CompiledRules.eligibleRow`.
 * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
 */
export function denseCosts(prepared: Prepared, refused?: Float64Array): Int32Array {
  return runToEnd(denseCostsSteps(prepared, refused));
}

/** {@link denseCosts} in steps, so that a run can pause and report progress. */
export function* denseCostsSteps(prepared: Prepared, refused?: Float64Array): Steps<Int32Array> {
  const rows = new CostRows(prepared, refused);
  yield* rows.fill();
  return rows.matrix;
}
