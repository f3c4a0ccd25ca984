import { runToEnd } from '../../steps';
import type { ChosenPairs } from '../levels';
import { type AssignmentConflict, type AssignmentProblem, checkProblem, type Pair } from '../problem';
import { contradiction, type Demand } from './conflict';
import { feasibility } from './flow';

/** A bound or lock of a conflict, and how little it must give way for the whole problem to have an assignment. */
export type AssignmentRelaxation =
  | {
      readonly kind: 'row-minimum' | 'row-maximum' | 'column-minimum' | 'column-maximum';
      /** Of the row or column, from 0. */
      readonly index: number;
      /** The bound as it is, at most the number of partners there are. */
      readonly from: number;
      /** The nearest bound with which there is an assignment, all else unchanged. */
      readonly to: number;
    }
  | { readonly kind: 'lock'; readonly pair: Pair };

/**
 * The members of a conflict each of which, giving way alone, leaves an assignment of the whole problem; with how
 * little. Complexity: one feasibility flow for each member, some more where others of its bounds are in the way.
 * Deterministic.
 *
 * @returns row minimums, row maximums, column minimums, column maximums, locks: each in the order of its list in the
 *   conflict. None where the problem has another contradiction besides.
 * @throws MentorMatchError `invalid-problem` if the problem is malformed.
 *
 * @example
 * ```ts
 * import { conflictRelaxations, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 1, cost: new Int32Array(2), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'infeasible') throw new Error(outcome.status);
 * const relaxations = conflictRelaxations(problem, outcome.conflict);
 * relaxations[2]; // => { kind: 'column-maximum', index: 0, from: 1, to: 2 }
 * ```
 */
export function conflictRelaxations(
  problem: AssignmentProblem,
  conflict: AssignmentConflict,
): AssignmentRelaxation[] {
  const checked = checkProblem(problem);
  const { rows, columns } = checked;
  let start: ChosenPairs | undefined;
  const isFeasible = (change: (bounds: Bounds) => void, locks: readonly Pair[] = checked.locks): boolean => {
    const bounds: Bounds = {
      rowMin: checked.rowMin.slice(),
      rowMax: checked.rowMax.slice(),
      columnMin: checked.columnMin.slice(),
      columnMax: checked.columnMax.slice(),
    };
    change(bounds);
    const { short, chosen } = feasibility({ ...checked, ...bounds, locks }, start);
    start = chosen;
    return short === undefined;
  };
  const short = Math.max(1, conflict.demand - conflict.supply);
  const found: AssignmentRelaxation[] = [];
  const tryBound = (
    kind: Exclude<AssignmentRelaxation['kind'], 'lock'>,
    list: keyof Bounds,
    index: number,
    loosest: number,
  ) => {
    const from = checked[list][index]!;
    const holds = (to: number) => isFeasible((bounds) => (bounds[list][index] = to));
    const sign = loosest < from ? -1 : 1;
    // Less than the conflict is short of is never enough.
    let fails = from + sign * (short - 1);
    let works = sign < 0 ? Math.max(loosest, from - short) : Math.min(loosest, from + short);
    if (!holds(works)) {
      if (works === loosest || !holds(loosest)) return;
      fails = works;
      works = loosest;
      while (Math.abs(works - fails) > 1) {
        const middle = Math.trunc((works + fails) / 2);
        if (holds(middle)) works = middle;
        else fails = middle;
      }
    }
    found.push({ kind, index, from, to: works });
  };
  for (const row of conflict.rowMinimums) tryBound('row-minimum', 'rowMin', row, 0);
  for (const row of conflict.rowMaximums) tryBound('row-maximum', 'rowMax', row, columns);
  for (const column of conflict.columnMinimums) tryBound('column-minimum', 'columnMin', column, 0);
  for (const column of conflict.columnMaximums) tryBound('column-maximum', 'columnMax', column, rows);
  for (const pair of conflict.locks) {
    const others = checked.locks.filter(([row, column]) => row !== pair[0] || column !== pair[1]);
    if (isFeasible(() => {}, others)) found.push({ kind: 'lock', pair });
  }
  return found;
}

type Bounds = Record<'rowMin' | 'rowMax' | 'columnMin' | 'columnMax', Int32Array>;

/**
 * Whether a conflict is a smallest one: without any single one of its members the others no longer contradict each
 * other. Complexity: one feasibility flow for each member. Deterministic.
 *
 * @throws MentorMatchError `invalid-problem` if the problem is malformed.
 *
 * @example
 * ```ts
 * import { isSmallestConflict, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 1, cost: new Int32Array(2), rowMin: [1, 1] };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'infeasible') throw new Error(outcome.status);
 * isSmallestConflict(problem, outcome.conflict); // => true
 * ```
 */
export function isSmallestConflict(problem: AssignmentProblem, conflict: AssignmentConflict): boolean {
  const checked = checkProblem(problem);
  const bounds = (kind: 'rowMin' | 'rowMax' | 'columnMin' | 'columnMax', indices: readonly number[]) =>
    indices.map((index): Demand => ({ kind, index }));
  const lockIndex = ([row, column]: Pair) =>
    checked.locks.findIndex((lock) => lock[0] === row && lock[1] === column);
  const demands: Demand[] = [
    ...bounds('rowMin', conflict.rowMinimums),
    ...bounds('rowMax', conflict.rowMaximums),
    ...bounds('columnMin', conflict.columnMinimums),
    ...bounds('columnMax', conflict.columnMaximums),
    ...conflict.locks.map((pair): Demand => ({ kind: 'lock', index: lockIndex(pair) })),
  ];
  let start: ChosenPairs | undefined;
  return demands.every((demand) => {
    const others = demands.filter((other) => other !== demand);
    const { cut, chosen } = runToEnd(contradiction(checked, others, start));
    start = chosen;
    return cut === undefined;
  });
}
