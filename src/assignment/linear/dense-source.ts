import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { FORBIDDEN } from '../forbidden';
import type { Candidates, CostSource } from './types';

/**
 * A cost source over a matrix in memory, row by row: the cost of (row, column) is
 * `cost[row * columns + column]`. The matrix is read, never copied or changed. O(rows * columns) once.
 *
 * @throws MentorMatchError `invalid-problem` if the dimensions are not counts or do not fit the matrix.
 */
export function denseCostSource(cost: Int32Array, rows: number, columns: number): CostSource {
  const issues: ErrorIssue[] = [];
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
  return new DenseCostSource(cost, rows, columns);
}

class DenseCostSource implements CostSource {
  readonly lowest: number;
  readonly highest: number;
  readonly complete: boolean;
  readonly #cost: Int32Array;

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
      if (value === FORBIDDEN) {
        forbidden++;
        continue;
      }
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    this.#cost = cost;
    this.complete = forbidden === 0;
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
    const { columns, costs } = out;
    const base = row * this.columns;
    let count = 0;
    let bound = Number.POSITIVE_INFINITY;
    for (let step = 0; step < this.columns; step++) {
      const column = start + step < this.columns ? start + step : start + step - this.columns;
      const cost = this.#cost[base + column]!;
      if (cost === FORBIDDEN) continue;
      const value = cost + prices[column]!;
      if (count === k) {
        const worst = costs[k - 1]! + prices[columns[k - 1]!]!;
        if (value >= worst) {
          if (value < bound) bound = value;
          continue;
        }
        bound = worst;
        count--;
      }
      let at = count++;
      for (; at > 0 && costs[at - 1]! + prices[columns[at - 1]!]! > value; at--) {
        columns[at] = columns[at - 1]!;
        costs[at] = costs[at - 1]!;
      }
      columns[at] = column;
      costs[at] = cost;
    }
    out.count = count;
    out.bound = bound;
  }
}
