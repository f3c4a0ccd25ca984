import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { FORBIDDEN } from './forbidden';
import type { Candidates, CostSource } from './source';

/** Which of the sampled values becomes the threshold: the higher, the surer, and the larger the sample. */
const SAMPLE_RANK = 6;
/** Spare entries between two checks of the count. */
const SPARE = 8;
/** A list shorter than this is worth a second scan. */
const FEWEST = 8;

/**
 * A cost source over a matrix in memory. The matrix is read, never copied or changed. O(rows * columns) once.
 * Deterministic.
 *
 * @param cost row-major: that of (row, column) at `row * columns + column`; lower is better, `FORBIDDEN` for none.
 * @param rows integer >= 0.
 * @param columns integer >= 0.
 * @throws MentorMatchError `invalid-problem` if the dimensions are not counts or do not fit the matrix.
 *
 * @example
 * ```ts
 * import { denseCostSource } from 'mentor-match/assignment';
 *
 * const source = denseCostSource(Int32Array.of(4, 1, 2, 8), 2, 2);
 * source.cost(1, 0); // => 2
 * ```
 */
export function denseCostSource(cost: Int32Array, rows: number, columns: number): CostSource {
  const issues: ErrorIssue[] = [];
  const given: unknown = cost;
  if (!(given instanceof Int32Array)) {
    issues.push({
      path: 'cost',
      message: 'not a matrix of costs',
      received: printValue(given),
      expected: 'an Int32Array of rows * columns integers',
    });
  }
  for (const [path, value] of Object.entries({ rows, columns })) {
    if (Number.isSafeInteger(value) && value >= 0) continue;
    issues.push({
      path,
      message: 'not a number of rows or columns',
      received: printValue(value),
      expected: 'an integer >= 0',
    });
  }
  if (issues.length === 0 && cost.length !== rows * columns) {
    issues.push({
      path: 'cost',
      message: 'the matrix has the wrong size',
      received: `${cost.length} costs`,
      expected: `${rows} rows * ${columns} columns = ${rows * columns} costs`,
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
  return new MatrixSource(cost, rows, columns);
}

/** The same, of a matrix that is known to have these dimensions. */
export class MatrixSource implements CostSource {
  readonly lowest: number;
  readonly highest: number;
  readonly allowsAll: boolean;
  readonly #cost: Int32Array;
  // Scratch of one scan.
  #values = new Float64Array(0);
  #found = new Int32Array(0);
  #threshold = 0;

  constructor(
    cost: Int32Array,
    readonly rows: number,
    readonly columns: number,
  ) {
    let lowest = FORBIDDEN;
    let highest = -FORBIDDEN - 1;
    let forbidden = 0;
    for (let cell = 0; cell < cost.length; cell++) {
      const value = cost[cell]!;
      if (value < lowest) lowest = value;
      // FORBIDDEN is above every cost.
      if (value <= highest) continue;
      if (value === FORBIDDEN) forbidden++;
      else highest = value;
    }
    this.#cost = cost;
    this.allowsAll = forbidden === 0;
    this.lowest = forbidden === cost.length ? 0 : lowest;
    this.highest = forbidden === cost.length ? 0 : highest;
  }

  cost(row: number, column: number): number {
    return this.#cost[row * this.columns + column]!;
  }

  row(row: number): Int32Array {
    return this.#cost.subarray(row * this.columns, (row + 1) * this.columns);
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    let threshold = this.#guessThreshold(row, prices, k, start);
    let count = this.#collect(row, prices, k, start, threshold);
    if (count < k && count < FEWEST && threshold < Number.POSITIVE_INFINITY) {
      // The sample misled: almost nothing is below what it took for the threshold.
      count = this.#collect(row, prices, k, start, Number.POSITIVE_INFINITY);
    }
    threshold = this.#threshold;
    const base = row * this.columns;
    for (let entry = 0; entry < count; entry++) {
      const column = this.#found[entry]!;
      out.columns[entry] = column;
      out.costs[entry] = this.#cost[base + column]!;
    }
    out.count = count;
    out.bound = threshold;
  }

  /**
   * Puts the columns below the threshold into `#found`, lowering the threshold whenever they are too many,
   * and leaves it in `#threshold`. Returns how many there are.
   */
  #collect(row: number, prices: Float64Array, k: number, start: number, from: number): number {
    const cost = this.#cost;
    const base = row * this.columns;
    const values = this.#values;
    const found = this.#found;
    let threshold = from;
    let count = 0;
    // Two stretches, so that the scan begins at `start` and the hot loop knows nothing of it. Four columns
    // a turn, and forbidden pairs looked for only among those that would be listed, make it fast.
    for (let stretch = 0; stretch < 2; stretch++) {
      const end = stretch === 0 ? this.columns : start;
      let column = stretch === 0 ? start : 0;
      for (; column < end - 3; column += 4) {
        const cell = base + column;
        const value0 = cost[cell]! + prices[column]!;
        const value1 = cost[cell + 1]! + prices[column + 1]!;
        const value2 = cost[cell + 2]! + prices[column + 2]!;
        const value3 = cost[cell + 3]! + prices[column + 3]!;
        if (value0 < threshold && cost[cell] !== FORBIDDEN) {
          values[count] = value0;
          found[count++] = column;
        }
        if (value1 < threshold && cost[cell + 1] !== FORBIDDEN) {
          values[count] = value1;
          found[count++] = column + 1;
        }
        if (value2 < threshold && cost[cell + 2] !== FORBIDDEN) {
          values[count] = value2;
          found[count++] = column + 2;
        }
        if (value3 < threshold && cost[cell + 3] !== FORBIDDEN) {
          values[count] = value3;
          found[count++] = column + 3;
        }
        if (count >= 2 * k) {
          threshold = this.#shrink(count, k);
          count = k;
        }
      }
      for (; column < end; column++) {
        const value = cost[base + column]! + prices[column]!;
        if (value < threshold && cost[base + column] !== FORBIDDEN) {
          values[count] = value;
          found[count++] = column;
        }
      }
    }
    if (count > k) {
      threshold = this.#shrink(count, k);
      count = k;
    }
    this.#threshold = threshold;
    return count;
  }

  /**
   * A value that about k columns are below, from a sample: without it every scan would start by sorting
   * out columns that have no chance. `Infinity` if the sample tells nothing.
   */
  #guessThreshold(row: number, prices: Float64Array, k: number, start: number): number {
    const { columns } = this;
    if (this.#values.length < 2 * k + SPARE) {
      this.#values = new Float64Array(2 * k + SPARE);
      this.#found = new Int32Array(2 * k + SPARE);
    }
    const size = Math.ceil((columns * SAMPLE_RANK) / k);
    if (size * 2 > columns) return Number.POSITIVE_INFINITY;
    const cost = this.#cost;
    const base = row * columns;
    const smallest = this.#values;
    const stride = Math.floor(columns / size);
    let have = 0;
    let limit = Number.POSITIVE_INFINITY;
    let column = start;
    for (let taken = 0; taken < size; taken++) {
      const value = cost[base + column]! + prices[column]!;
      if (value < limit && cost[base + column] !== FORBIDDEN) {
        let at = have < SAMPLE_RANK ? have++ : SAMPLE_RANK - 1;
        for (; at > 0 && smallest[at - 1]! > value; at--) smallest[at] = smallest[at - 1]!;
        smallest[at] = value;
        if (have === SAMPLE_RANK) limit = smallest[SAMPLE_RANK - 1]!;
      }
      column += stride;
      if (column >= columns) column -= columns;
    }
    // Where the sampled ones are all alike nothing would be strictly below.
    return smallest[0] === limit ? limit + 1 : limit;
  }

  /** Moves the k smallest to the front (Hoare's selection) and returns the smallest of the others. */
  #shrink(count: number, k: number): number {
    const values = this.#values;
    const found = this.#found;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const pivot = values[(low + high) >> 1]!;
      let left = low;
      let right = high;
      while (left <= right) {
        while (values[left]! < pivot) left++;
        while (values[right]! > pivot) right--;
        if (left <= right) {
          const value = values[left]!;
          values[left] = values[right]!;
          values[right] = value;
          const column = found[left]!;
          found[left++] = found[right]!;
          found[right--] = column;
        }
      }
      if (k <= right) high = right;
      else if (k >= left) low = left;
      else break;
    }
    return values[k]!;
  }
}
