import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { ChangedSource, FORBIDDEN } from '../costs';
import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentStart,
  boundsOr,
  denseDuals,
  expectObject,
  expectOutcome,
  expectSize,
  type OptimalAssignment,
  type Pair,
} from '../problem';
import { solveAssignment } from '../solve';

/** One change of a problem. What is left out stays as it is. */
export type AssignmentChange =
  /** The cost of one pair; `FORBIDDEN` forbids it. */
  | { readonly kind: 'cost'; readonly row: number; readonly column: number; readonly cost: number }
  /** A row: all its costs, its least or its largest degree. A row that left has `max: 0, min: 0`. */
  | {
      readonly kind: 'row';
      /** Index of the row, from 0. */
      readonly row: number;
      /** By column, `FORBIDDEN` for none. */
      readonly costs?: ArrayLike<number>;
      /** Fewest pairs, an integer >= 0. */
      readonly min?: number;
      /** Most pairs, an integer >= `min`. */
      readonly max?: number;
    }
  /** A column: all its costs, its least or its largest degree. */
  | {
      readonly kind: 'column';
      /** Index of the column, from 0. */
      readonly column: number;
      /** By row, `FORBIDDEN` for none. */
      readonly costs?: ArrayLike<number>;
      /** Fewest pairs, an integer >= 0. */
      readonly min?: number;
      /** Most pairs, an integer >= `min`. */
      readonly max?: number;
    }
  | { readonly kind: 'lock'; readonly row: number; readonly column: number }
  | { readonly kind: 'unlock'; readonly row: number; readonly column: number };

/**
 * The problem after some changes, made in order. The problem given is not changed; its matrix is copied only if
 * costs change: O(rows * columns) then, else O(rows + columns). Costs of a source are changed over it, in O(changes).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-problem` if a change names a row or column that does not exist. The new problem is
 *   otherwise checked when it is solved.
 *
 * @example
 * ```ts
 * import { changeProblem } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8) };
 * changeProblem(problem, [{ kind: 'lock', row: 0, column: 0 }]).locks; // => [[0, 0]]
 * ```
 */
export function changeProblem(
  problem: AssignmentProblem,
  changes: readonly AssignmentChange[],
): AssignmentProblem {
  expectObject('problem', problem, 'an AssignmentProblem');
  const { rows, columns } = problem;
  checkChanges(problem, changes);
  const changesCosts = changes.some(
    (change) => change.kind === 'cost' || ('costs' in change && change.costs),
  );
  const given = problem.cost;
  const matrix = given instanceof Int32Array && changesCosts ? given.slice() : undefined;
  const changed = new Map<number, Map<number, number>>();
  const set = (row: number, column: number, value: number) => {
    if (matrix !== undefined) {
      matrix[row * columns + column] = value;
      return;
    }
    const known = changed.get(row);
    if (known === undefined) changed.set(row, new Map([[column, value]]));
    else known.set(column, value);
  };
  const bounds = {
    rowMin: boundsOr(problem.rowMin, rows, 0),
    rowMax: boundsOr(problem.rowMax, rows, 1),
    columnMin: boundsOr(problem.columnMin, columns, 0),
    columnMax: boundsOr(problem.columnMax, columns, 1),
  };
  let locks: Pair[] = [...(problem.locks ?? [])];
  for (const change of changes) {
    switch (change.kind) {
      case 'cost':
        set(change.row, change.column, change.cost);
        break;
      case 'row':
        for (let column = 0; column < columns && change.costs; column++)
          set(change.row, column, change.costs[column]!);
        if (change.min !== undefined) bounds.rowMin[change.row] = change.min;
        if (change.max !== undefined) bounds.rowMax[change.row] = change.max;
        break;
      case 'column':
        for (let row = 0; row < rows && change.costs; row++) set(row, change.column, change.costs[row]!);
        if (change.min !== undefined) bounds.columnMin[change.column] = change.min;
        if (change.max !== undefined) bounds.columnMax[change.column] = change.max;
        break;
      case 'lock':
        locks.push([change.row, change.column]);
        break;
      case 'unlock':
        locks = locks.filter(([row, column]) => row !== change.row || column !== change.column);
        break;
    }
  }
  const overlaid =
    given instanceof Int32Array || changed.size === 0 ? given : new ChangedSource(given, changed);
  return { ...problem, cost: matrix ?? overlaid, ...bounds, locks };
}

/**
 * Solves a problem that differs little from one solved before, starting from the prices and pairs of that outcome. Rows
 * and columns keep their numbers; new ones come last. The answer is optimal and proven like any other; among equal
 * optima it may be another one than a solve from nothing would choose. Complexity as `solveAssignment`; the fewer pairs
 * change, the less of it. Deterministic.
 *
 * @throws MentorMatchError as `solveAssignment` does.
 *
 * @example
 * ```ts
 * import { changeProblem, resolveAssignment, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * const changed = changeProblem(problem, [{ kind: 'lock', row: 0, column: 0 }]);
 * const next = resolveAssignment(changed, outcome);
 * next.status === 'optimal' && next.totalCost; // => 12
 * ```
 */
export function resolveAssignment(
  problem: AssignmentProblem,
  previous: OptimalAssignment,
): AssignmentOutcome {
  return solveAssignment({ ...problem, start: startFrom(previous, problem) });
}

/**
 * The start that an earlier outcome gives to a problem.
 *
 * O(pairs + columns). Its pairs are those whose row and column there still are, its prices (`v`) those of the
 * total-cost level, in its costs. Deterministic.
 *
 * @throws MentorMatchError `invalid-problem` if the outcome has not the shape of one, or the problem no size.
 *
 * @example
 * ```ts
 * import { solveAssignment, startFrom } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * startFrom(outcome, problem).pairs; // => [[0, 1], [1, 0]]
 * ```
 */
export function startFrom(
  previous: OptimalAssignment,
  problem: Pick<AssignmentProblem, 'rows' | 'columns'>,
): AssignmentStart {
  expectOutcome(previous);
  expectObject('problem', problem, 'an AssignmentProblem');
  const { rows, columns } = problem;
  expectSize({ rows, columns });
  const pairs = previous.pairs.filter(([row, column]) => row < rows && column < columns);
  const total = previous.levels.find((level) => level.kind === 'total-cost');
  if (total === undefined) return { pairs };
  const v = denseDuals(total.v);
  return { pairs, v: Float64Array.from({ length: columns }, (_, column) => v[column] ?? 0) };
}

function isCosts(cost: unknown): boolean {
  if (cost instanceof Int32Array) return true;
  if (typeof cost !== 'object' || cost === null) return false;
  return ['cost', 'row', 'scan'].every((name) => typeof Reflect.get(cost, name) === 'function');
}

const CHANGES: readonly string[] = ['cost', 'row', 'column', 'lock', 'unlock'];

function checkChanges(problem: AssignmentProblem, changes: readonly AssignmentChange[]): void {
  const { rows, columns } = problem;
  const issues: ErrorIssue[] = [];
  const add = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  const within = (path: string, value: number, length: number) => {
    if (Number.isInteger(value) && value >= 0 && value < length) return;
    add(path, 'the change names something that does not exist', value, `an integer from 0 to ${length - 1}`);
  };
  const inRange = (path: string, value: number | undefined) => {
    if (value !== undefined && Number.isInteger(value) && value >= -FORBIDDEN - 1 && value <= FORBIDDEN)
      return;
    add(path, 'not a cost', value, 'an integer from -2147483648 to 2147483646, or FORBIDDEN');
  };
  if (!Array.isArray(changes)) add('changes', 'not a list of changes', changes, 'an array of changes');
  else
    for (const [index, change] of changes.entries()) {
      if (typeof change !== 'object' || change === null || !CHANGES.includes(change.kind)) {
        add(`changes[${index}]`, 'not a change', change, `an object of kind ${CHANGES.join(', ')}`);
        continue;
      }
      const path = `changes[${index}]`;
      if (change.kind !== 'column') within(`${path}.row`, change.row, rows);
      if (change.kind !== 'row') within(`${path}.column`, change.column, columns);
      const costs = change.kind === 'row' || change.kind === 'column' ? change.costs : undefined;
      if (change.kind === 'cost') inRange(`${path}.cost`, change.cost);
      if (costs !== undefined && (typeof costs !== 'object' || costs === null)) {
        add(`${path}.costs`, 'not a list of costs', costs, 'an array of numbers');
      } else if (costs !== undefined) {
        const length = change.kind === 'row' ? columns : rows;
        if (costs.length !== length)
          add(`${path}.costs`, 'the array has the wrong length', costs.length, `${length} costs`);
        else for (let at = 0; at < length; at++) inRange(`${path}.costs[${at}]`, costs[at]);
      }
      if ((change.kind === 'cost' || costs !== undefined) && !isCosts(problem.cost)) {
        add(
          path,
          'there are no costs that could be changed',
          problem.cost,
          'a problem with a cost matrix or a CostSource',
        );
      }
    }
  const lists = [problem.rowMin, problem.rowMax, problem.columnMin, problem.columnMax, problem.locks];
  for (const list of lists)
    if (list !== undefined && !Array.isArray(list) && !ArrayBuffer.isView(list))
      add('problem', 'bounds and locks are lists', list, 'an array, or nothing');
  for (const [path, count] of Object.entries({ rows, columns }))
    if (!(Number.isSafeInteger(count) && count >= 0))
      add(path, `not a number of ${path}`, count, 'an integer >= 0');
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
}
