import { MatrixSource } from '../costs';
import {
  type AssignmentObjective,
  type AssignmentOutcome,
  type CheckedProblem,
  type Duals,
  isSparse,
  type Pair,
  type StoppedAssignment,
} from '../problem';

/**
 * The problem with its rows and columns renumbered by `rowOrder` and `columnOrder`. Two callers who number
 * the same people differently, but pass orders that follow the people, get the same problem here, and so the
 * same choice among equal optima. Copies the costs once: O(rows * columns) time and memory.
 */
export function renumber(problem: CheckedProblem): CheckedProblem {
  const { rows, columns } = problem;
  const rowOrder = problem.rowOrder ?? identity(rows);
  const columnOrder = problem.columnOrder ?? identity(columns);
  const rowAt = inverse(rowOrder);
  const columnAt = inverse(columnOrder);
  const cost = new Int32Array(rows * columns);
  for (let position = 0; position < rows; position++) {
    const costs = problem.cost.row(rowOrder[position]!);
    const base = position * columns;
    for (let column = 0; column < columns; column++) cost[base + column] = costs[columnOrder[column]!]!;
  }
  const byRow = (values: ArrayLike<number>) => Int32Array.from(rowOrder, (row) => values[row]!);
  const byColumn = (values: ArrayLike<number>) => Int32Array.from(columnOrder, (column) => values[column]!);
  const pairs = (list: readonly Pair[]): Pair[] =>
    list
      .map(([row, column]): Pair => [rowAt[row]!, columnAt[column]!])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const objective = (given: AssignmentObjective): AssignmentObjective => {
    switch (given.kind) {
      case 'row-minimums':
        return { ...given, wanted: byRow(given.wanted) };
      case 'column-minimums':
        return { ...given, wanted: byColumn(given.wanted) };
      case 'cover-rows':
        return given.classes === undefined ? given : { ...given, classes: byRow(given.classes) };
      case 'cover-columns':
        return given.classes === undefined ? given : { ...given, classes: byColumn(given.classes) };
      case 'cover-groups':
        return { ...given, groups: byRow(given.groups) };
      case 'listed-pairs':
        return { ...given, pairs: pairs(given.pairs) };
      case 'total-cost': {
        const { rowEmptyCost, columnEmptyCost } = given;
        return {
          kind: 'total-cost',
          // Empty costs may be beyond Int32.
          ...(rowEmptyCost && { rowEmptyCost: Float64Array.from(rowOrder, (row) => rowEmptyCost[row]!) }),
          ...(columnEmptyCost && {
            columnEmptyCost: Float64Array.from(columnOrder, (column) => columnEmptyCost[column]!),
          }),
        };
      }
      default:
        return given;
    }
  };
  const { startV } = problem;
  return {
    ...problem,
    cost: new MatrixSource(cost, rows, columns),
    rowMin: byRow(problem.rowMin),
    rowMax: byRow(problem.rowMax),
    columnMin: byColumn(problem.columnMin),
    columnMax: byColumn(problem.columnMax),
    locks: pairs(problem.locks),
    objectives: problem.objectives.map(objective),
    startV: startV && Float64Array.from(columnOrder, (column) => startV[column]!),
    startPairs: pairs(problem.startPairs),
    rowOrder: undefined,
    columnOrder: undefined,
  };
}

/** An outcome of the renumbered problem in the caller's own numbers. */
export function restore(
  problem: CheckedProblem,
  outcome: AssignmentOutcome | StoppedAssignment,
): AssignmentOutcome | StoppedAssignment {
  const rowOrder = problem.rowOrder ?? identity(problem.rows);
  const columnOrder = problem.columnOrder ?? identity(problem.columns);
  const back = (order: Int32Array, values: ArrayLike<number>): Float64Array => {
    const result = new Float64Array(order.length);
    order.forEach((member, position) => {
      result[member] = values[position]!;
    });
    return result;
  };
  const restored = (order: Int32Array, duals: Duals): Duals =>
    isSparse(duals)
      ? { ...duals, at: Int32Array.from(duals.at, (position) => order[position]!) }
      : back(order, duals);
  const pairs = (list: readonly Pair[]): Pair[] =>
    list
      .map(([row, column]): Pair => [rowOrder[row]!, columnOrder[column]!])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const indices = (order: Int32Array, list: readonly number[]): number[] =>
    list.map((position) => order[position]!).sort((a, b) => a - b);
  if (outcome.status === 'infeasible') {
    const { conflict } = outcome;
    return {
      status: 'infeasible',
      conflict: {
        ...conflict,
        rowMinimums: indices(rowOrder, conflict.rowMinimums),
        rowMaximums: indices(rowOrder, conflict.rowMaximums),
        columnMinimums: indices(columnOrder, conflict.columnMinimums),
        columnMaximums: indices(columnOrder, conflict.columnMaximums),
        locks: pairs(conflict.locks),
        u: back(rowOrder, conflict.u),
        v: back(columnOrder, conflict.v),
      },
    };
  }
  return {
    ...outcome,
    pairs: pairs(outcome.pairs),
    levels: outcome.levels.map((level) => ({
      ...level,
      u: restored(rowOrder, level.u),
      v: restored(columnOrder, level.v),
    })),
  };
}

function identity(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

function inverse(order: Int32Array): Int32Array {
  const result = new Int32Array(order.length);
  order.forEach((member, position) => {
    result[member] = position;
  });
  return result;
}
