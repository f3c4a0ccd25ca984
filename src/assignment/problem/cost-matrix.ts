import { printValue } from '../../errors';
import { FORBIDDEN } from '../costs';
import { Issues } from './issues';

/**
 * Turns rows of numbers into the `cost` of an `AssignmentProblem`; `FORBIDDEN`, `null` or `Infinity` stands for a
 * forbidden pair. O(rows * columns). Deterministic.
 *
 * @param values one list a row, of equal lengths: integers from -2,147,483,648 to 2,147,483,646, lower is better.
 * @returns row-major: the cost of (row, column) at `row * columns + column`.
 * @throws MentorMatchError `invalid-problem` for ragged rows, NaN, fractions and costs beyond Int32, each with
 *   its row and column.
 *
 * @example
 * ```ts
 * import { costMatrix, FORBIDDEN } from 'mentor-match/assignment';
 *
 * costMatrix([[1, null], [2, 3]]); // => Int32Array.of(1, FORBIDDEN, 2, 3)
 * ```
 */
export function costMatrix(values: readonly (readonly (number | null)[])[]): Int32Array {
  const issues = new Issues();
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line) || ArrayBuffer.isView(line))) {
    const wrong = Array.isArray(values) ? values.findIndex((line) => !Array.isArray(line)) : -1;
    const path = wrong < 0 ? 'cost' : `cost[${wrong}]`;
    issues.add(
      path,
      'not a list of costs',
      printValue(wrong < 0 ? values : values[wrong]),
      'rows of numbers',
    );
    issues.throwIfAny();
  }
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const cost = new Int32Array(rows * columns);
  values.forEach((line, row) => {
    if (line.length !== columns) {
      issues.add(
        `cost[${row}]`,
        `row ${row} is not as long as row 0`,
        `${line.length} costs`,
        `${columns} costs, one for each column`,
      );
      return;
    }
    for (let column = 0; column < columns; column++) {
      const value = line[column];
      const isForbidden = value === null || value === FORBIDDEN || value === Number.POSITIVE_INFINITY;
      if (isForbidden) cost[row * columns + column] = FORBIDDEN;
      else if (value !== undefined && isCost(value)) cost[row * columns + column] = value;
      else addCostIssue(issues, row, column, value);
    }
  });
  issues.throwIfAny();
  return cost;
}

export function isCost(value: number): boolean {
  return Number.isInteger(value) && value >= -FORBIDDEN - 1 && value < FORBIDDEN;
}

export function addCostIssue(issues: Issues, row: number, column: number, value: unknown): void {
  issues.add(
    `cost[${row}][${column}]`,
    `the cost of row ${row} and column ${column} is not an integer in range`,
    printValue(value),
    'an integer from -2147483648 to 2147483646, or FORBIDDEN (2147483647)',
  );
}
