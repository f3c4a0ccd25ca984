import { runToEnd } from '../../steps';
import { FORBIDDEN } from '../costs';
import { ChosenPairs, Face, feasibilityLevel, solveCounting } from '../levels';
import type { CheckedProblem, StoppableSteps } from '../problem';

/** Bounds and locks, and which pairs are allowed. */
export type BoundedProblem = Pick<
  CheckedProblem,
  'rows' | 'columns' | 'cost' | 'rowMin' | 'rowMax' | 'columnMin' | 'columnMax' | 'locks'
>;

/** Prices of -1, 0 and 1 that prove that bounds and locks cannot be met; see `AssignmentConflict`. */
export interface Cut {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** Why minimums cannot be met, and the side whose they are; `undefined` for locks beyond maximums. */
export interface ShortFlow extends Cut {
  readonly side?: 'row' | 'column';
}

/** What a feasibility question comes to. */
export interface Feasibility {
  /** Given, there is no assignment. */
  readonly short: ShortFlow | undefined;
  /** The chosen pairs that are not locked: an assignment, or as many pairs of what is demanded as could be had. */
  readonly chosen: ChosenPairs;
}

/**
 * Raises the least degrees of a face to the minimums of a problem, and adds to the chosen pairs until they meet them:
 * two maximum flows at most, that reward the pairs which are demanded, first of rows, then of columns (rows keep what
 * they have). `undefined` where they are met.
 *
 * A flow that falls short is proven by the prices of its level. These are a cut of the demands as well: at price 1 a
 * member pays for all that it must have, at price 0 for nothing, where the level rewards what it can have at most. A
 * member that its locks alone give what it must have demands nothing more: at price 0 the bound is no lower.
 */
export function* meetMinimums(
  problem: BoundedProblem,
  face: Face,
  chosen: ChosenPairs,
): StoppableSteps<ShortFlow | undefined> {
  const { rows, columns, rowMin, columnMin, cost } = problem;
  const overfull = overfullCut(face);
  if (overfull !== undefined) return overfull;
  const asking = feasibilityLevel(rows, columns);
  const reward = (minimums: Int32Array) => ({
    slope: Float64Array.from(minimums, (minimum) => (minimum > 0 ? -1 : 0)),
    knee: minimums,
  });
  if (rowMin.some((minimum) => minimum > 0)) {
    const { u, v } = yield* solveCounting(face, chosen, cost, { ...asking, rowTerm: reward(rowMin) });
    if (isShort(rowMin, face.fixedOfRow, chosen.countOfRow)) {
      return { u: demanding(u, rowMin, face.fixedOfRow), v, side: 'row' };
    }
    raise(face.rowLow, rowMin);
  }
  if (columnMin.some((minimum) => minimum > 0)) {
    const { u, v } = yield* solveCounting(face, chosen, cost, { ...asking, columnTerm: reward(columnMin) });
    if (isShort(columnMin, face.fixedOfColumn, chosen.countOfColumn)) {
      return { u, v: demanding(v, columnMin, face.fixedOfColumn), side: 'column' };
    }
    raise(face.columnLow, columnMin);
  }
  return undefined;
}

/** Whether bounds and locks can be met, starting from pairs that met similar ones. */
export function feasibility(problem: BoundedProblem, start?: ChosenPairs): Feasibility {
  return runToEnd(feasibilitySteps(problem, start));
}

/** The same, step by step. */
export function* feasibilitySteps(problem: BoundedProblem, start?: ChosenPairs): StoppableSteps<Feasibility> {
  const face = new Face(problem);
  const chosen = new ChosenPairs(problem.rows, problem.columns);
  start?.forEach((row, column) => {
    if (face.fixedOfRow[row]! + chosen.countOfRow[row]! >= face.rowHigh[row]!) return;
    if (face.fixedOfColumn[column]! + chosen.countOfColumn[column]! >= face.columnHigh[column]!) return;
    if (face.isFree(row, column) && problem.cost.cost(row, column) !== FORBIDDEN) chosen.add(row, column);
  });
  return { short: yield* meetMinimums(problem, face, chosen), chosen };
}

/** A row or column with more locked pairs than it takes. */
function overfullCut({
  rows,
  columns,
  rowHigh,
  columnHigh,
  fixedOfRow,
  fixedOfColumn,
}: Face): Cut | undefined {
  const row = rowHigh.findIndex((high, index) => high < fixedOfRow[index]!);
  const column = columnHigh.findIndex((high, index) => high < fixedOfColumn[index]!);
  if (row < 0 && column < 0) return undefined;
  const u = new Float64Array(rows);
  const v = new Float64Array(columns);
  if (row >= 0) u[row] = -1;
  else v[column] = -1;
  return { u, v };
}

function isShort(minimums: Int32Array, fixed: Int32Array, count: Int32Array): boolean {
  return minimums.some((minimum, index) => fixed[index]! + count[index]! < minimum);
}

/** Price 0 for those above 0 that demand nothing besides their locks. */
function demanding(prices: Float64Array, minimums: Int32Array, fixed: Int32Array): Float64Array {
  return prices.map((price, index) => (price > 0 && minimums[index]! <= fixed[index]! ? 0 : price));
}

/** Raises least degrees to minimums. */
function raise(low: Int32Array, minimums: Int32Array): void {
  minimums.forEach((minimum, index) => {
    low[index] = Math.max(low[index]!, minimum);
  });
}
