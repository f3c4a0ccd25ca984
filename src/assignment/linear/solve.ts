import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { solveDense } from './dense';
import type { CostSource, LinearOptions, LinearOutcome } from './types';

/**
 * Assigns every row to one column at the least total cost, each column taking at most its capacity;
 * see `types.ts` for the problem and its dual, which comes with the answer and proves it.
 *
 * The answer depends on the source, the options and the seed alone. The source is not changed.
 *
 * @throws MentorMatchError `invalid-problem` if an option has the wrong length or range, and
 *   `possible-overflow` if rows * (largest absolute cost), or rows * (range of costs), could pass 2^53.
 */
export function solveLinear(source: CostSource, options: LinearOptions = {}): LinearOutcome {
  const capacities = options.capacities ?? new Int32Array(source.columns).fill(1);
  checkProblem(source, capacities, options);
  return solveDense(source, capacities, options);
}

function checkProblem(source: CostSource, capacities: Int32Array, options: LinearOptions): void {
  const issues: ErrorIssue[] = [];
  const { rows, columns, lowest, highest } = source;
  if (capacities.length !== columns) {
    issues.push(wrongLength('capacities', capacities.length, columns, 'columns'));
  }
  capacities.forEach((capacity, column) => {
    if (capacity >= 0) return;
    issues.push({
      path: `capacities[${column}]`,
      message: 'a capacity cannot be negative',
      received: printValue(capacity),
      expected: 'an integer >= 0',
    });
  });
  const { warm } = options;
  if (warm !== undefined && warm.v.length !== columns) {
    issues.push(wrongLength('warm.v', warm.v.length, columns, 'columns'));
  }
  if (warm?.columnOfRow !== undefined && warm.columnOfRow.length !== rows) {
    issues.push(wrongLength('warm.columnOfRow', warm.columnOfRow.length, rows, 'rows'));
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);

  const largest = Math.max(Math.abs(lowest), Math.abs(highest), highest - lowest);
  if ((rows + 1) * largest <= Number.MAX_SAFE_INTEGER) return;
  throw new MentorMatchError('possible-overflow', [
    {
      path: 'cost',
      message: 'sums of costs or prices could pass 2^53 and would not be exact',
      received: `${rows} rows with costs from ${lowest} to ${highest}`,
      expected: '(rows + 1) * (largest absolute cost, or range of costs) below 2^53; scale the costs down',
    },
  ]);
}

function wrongLength(path: string, received: number, expected: number, unit: string): ErrorIssue {
  return {
    path,
    message: 'the array has the wrong length',
    received: `${received} entries`,
    expected: `${expected} entries, one for each of the ${unit}`,
  };
}
