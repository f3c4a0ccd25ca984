import { FORBIDDEN } from '../costs';
import type { AssignmentConflict, AssignmentProblem } from '../problem';

/** What does not hold, and where. */
interface Failure {
  readonly path: string;
  readonly message: string;
}

/**
 * A conflict is proven by a cut of the problem that has the listed bounds and locks and no others: whatever the duals are,
 * a bound above 0 is a proof. That it is a smallest conflict is not checked here: that takes a search.
 */
export function conflictFailures(
  problem: AssignmentProblem,
  conflict: AssignmentConflict,
): readonly Failure[] {
  const { rows, columns } = problem;
  if (!hasLists(conflict))
    return [{ path: 'conflict', message: 'the lists and duals of a conflict are not all there' }];
  const failures: Failure[] = [];
  const fail = (path: string, message: string) => failures.push({ path: `conflict.${path}`, message });
  const expectListed = (path: string, indices: readonly number[], length: number) => {
    const known = indices.every((index) => Number.isInteger(index) && index >= 0 && index < length);
    if (!known || new Set(indices).size !== indices.length)
      fail(path, 'not a list of rows or columns, each once');
  };
  expectListed('rowMinimums', conflict.rowMinimums, rows);
  expectListed('rowMaximums', conflict.rowMaximums, rows);
  expectListed('columnMinimums', conflict.columnMinimums, columns);
  expectListed('columnMaximums', conflict.columnMaximums, columns);
  const locked = new Set((problem.locks ?? []).map(([row, column]) => row * columns + column));
  const cells = conflict.locks.map(([row, column]) => row * columns + column);
  if (!cells.every((cell) => locked.has(cell)) || new Set(cells).size !== cells.length) {
    fail('locks', 'not a list of locked pairs, each once');
  }
  const isSign = (value: number) => value === -1 || value === 0 || value === 1;
  if (!Array.from(conflict.u).every(isSign) || !Array.from(conflict.v).every(isSign)) {
    fail('u', 'the duals are not those of a cut: -1, 0 and 1');
  }
  if (failures.length > 0) return failures;

  if (conflict.u.length !== rows || conflict.v.length !== columns) {
    fail('u', `the duals are not ${rows} and ${columns}`);
    return failures;
  }
  const demand =
    sumAt(conflict.rowMinimums, problem.rowMin) +
    sumAt(conflict.columnMinimums, problem.columnMin) +
    conflict.locks.length;
  const bound = conflictBound(problem, conflict);
  if (!(bound > 0)) {
    fail('u', `the duals do not prove that there is no assignment: the bound is ${bound}, not above 0`);
  }
  if (conflict.demand !== demand) {
    fail('demand', `the listed minimums and locks demand ${demand}, not ${conflict.demand}`);
  }
  if (conflict.supply !== conflict.demand - bound) {
    fail('supply', `the cut leaves ${conflict.demand - bound} possible, not ${conflict.supply}`);
  }
  return failures;
}

/** Whether what came as a conflict, maybe out of storage, has the lists that are gone through here. */
function hasLists(conflict: AssignmentConflict): boolean {
  const { rowMinimums, rowMaximums, columnMinimums, columnMaximums, locks, u, v } = conflict;
  const lists: readonly unknown[] = [rowMinimums, rowMaximums, columnMinimums, columnMaximums, locks];
  const duals: readonly unknown[] = [u, v];
  return (
    lists.every((list) => Array.isArray(list)) &&
    locks.every((lock) => Array.isArray(lock)) &&
    duals.every((list) => Array.isArray(list) || ArrayBuffer.isView(list))
  );
}

function sumAt(listed: readonly number[], minimums: ArrayLike<number> | undefined): number {
  return listed.reduce((total, index) => total + (minimums?.[index] ?? 0), 0);
}

/** The bound of `AssignmentLevel` with w = F = H = 0, where only what a conflict lists binds. O(rows * columns) at most. */
function conflictBound(problem: AssignmentProblem, conflict: AssignmentConflict): number {
  const { rows, columns, cost } = problem;
  const { u, v } = conflict;
  let bound = 0;
  const addSide = (
    prices: ArrayLike<number>,
    partners: number,
    [minimums, min]: readonly [listed: readonly number[], values: ArrayLike<number> | undefined],
    [maximums, max]: readonly [listed: readonly number[], values: ArrayLike<number> | undefined],
  ): void => {
    const [low, high] = [new Set(minimums), new Set(maximums)];
    for (let index = 0; index < prices.length; index++) {
      const price = prices[index]!;
      if (price > 0 && low.has(index)) bound += price * (min?.[index] ?? 0);
      // A degree beyond all partners cannot be had; one that is not listed is not limited otherwise.
      if (price < 0) bound += price * (high.has(index) ? Math.min(partners, max?.[index] ?? 1) : partners);
    }
  };
  addSide(u, columns, [conflict.rowMinimums, problem.rowMin], [conflict.rowMaximums, problem.rowMax]);
  addSide(
    v,
    rows,
    [conflict.columnMinimums, problem.columnMin],
    [conflict.columnMaximums, problem.columnMax],
  );
  const fixed = new Set<number>();
  for (const [row, column] of conflict.locks) {
    fixed.add(row * columns + column);
    bound -= u[row]! + v[column]!;
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < columns; column++) highest = Math.max(highest, v[column]!);
  for (let row = 0; row < rows; row++) {
    if (u[row]! + highest <= 0) continue;
    const costs =
      cost instanceof Int32Array ? cost.subarray(row * columns, (row + 1) * columns) : cost.row(row);
    for (let column = 0; column < columns; column++) {
      const prices = u[row]! + v[column]!;
      if (prices <= 0 || costs[column] === FORBIDDEN || fixed.has(row * columns + column)) continue;
      bound -= prices;
    }
  }
  return bound;
}
