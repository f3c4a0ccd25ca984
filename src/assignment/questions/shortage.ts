import { MentorMatchError } from '../../errors';
import { mapBoth } from '../../lists';
import { BufferedSource, type CostSource, FORBIDDEN } from '../costs';
import { conflictOf, feasibility, findShortage } from '../feasibility';
import { ChosenPairs, Face, type LinearLevel, narrowFace, stagesOf } from '../levels';
import {
  type AssignmentConflict,
  type AssignmentProblem,
  type CheckedProblem,
  checkProblem,
  denseDuals,
  expectMember,
  expectObject,
  expectOptimal,
  type OptimalAssignment,
  type Pair,
} from '../problem';

/**
 * Why a row (or a column) has no partner although everybody who has one keeps one: a smallest set of rows that
 * compete for too few places, as an `AssignmentConflict` (its `rowMinimums` are the rows, the given one among
 * them, and its `columnMaximums` the columns whose places are all they can have). `null` if there is no
 * shortage: it could have a partner without anybody losing their only one, and other objectives decided.
 *
 * The same question as `P. Hall, "On representatives of subsets", J. London Math. Soc. 10 (1935) 26-30`, answered for
 * capacities, minimums and locks, by one search. O(rows * columns) at worst, each row being read once for a row and a
 * few times for a column; where locks hold seats of the shortage, one feasibility flow for each member of the first set
 * found.
 *
 * `u` and `v` of the answer belong to the problem in which everybody who has a partner must have one. Deterministic.
 *
 * @param of index of the row, or of the column, from 0.
 * @throws MentorMatchError `invalid-problem` if the problem is malformed or has no such row or column.
 *
 * @example
 * ```ts
 * import { shortage, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 1, cost: Int32Array.of(-2, -1) };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * shortage(problem, outcome, { row: 1 })?.columnMaximums; // => [0]
 * ```
 */
export function shortage(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  of: { readonly row: number } | { readonly column: number },
): AssignmentConflict | null {
  const checked = checkProblem(problem);
  expectOptimal(outcome);
  expectObject('of', of, 'a row or a column');
  const { rows, columns } = checked;
  for (const [row, column] of outcome.pairs) {
    expectMember('row', row, rows);
    expectMember('column', column, columns);
  }
  const [min, max] = 'row' in of ? [checked.rowMin, checked.rowMax] : [checked.columnMin, checked.columnMax];
  const asked = 'row' in of ? of.row : of.column;
  expectMember('row' in of ? 'row' : 'column', asked, 'row' in of ? rows : columns);
  for (const [row, column] of outcome.pairs) {
    const member = 'row' in of ? row : column;
    min[member] = Math.max(min[member]!, 1);
  }
  min[asked] = Math.max(min[asked]!, 1);
  // A maximum of 0 is the reason then, and the conflict will say so.
  if (max[asked] === 0) {
    const u = new Float64Array(rows);
    const v = new Float64Array(columns);
    const isRow = 'row' in of;
    const own = isRow
      ? { rowMinimums: [asked], rowMaximums: [asked] }
      : { columnMinimums: [asked], columnMaximums: [asked] };
    (isRow ? u : v)[asked] = 1;
    return {
      rowMinimums: [],
      rowMaximums: [],
      columnMinimums: [],
      columnMaximums: [],
      ...own,
      locks: [],
      demand: 1,
      supply: 0,
      u,
      v,
    };
  }
  const side = 'row' in of ? 'row' : 'column';
  const found = findShortage({ ...checked, pairs: outcome.pairs, side, asked });
  if (found !== undefined) return found;
  const { short, chosen } = feasibility(checked, chosenOf(checked, outcome.pairs));
  return short === undefined ? null : conflictOf(checked, short, chosen);
}

/**
 * Why the worst chosen cost cannot be lower, after the first `bottleneck` or `leximin` objective: a smallest set of
 * rows and columns that are short once every pair as bad as that is taken away, as an `AssignmentConflict`. Its bounds
 * are those that the objectives before have left (a row that they cover has a minimum of 1, say). `null` if no pair is
 * chosen, or a locked pair, or one that an objective before demands, is the worst. Complexity: one look at the pairs
 * for each objective before, then one feasibility flow. Deterministic.
 *
 * @throws MentorMatchError `invalid-problem` if the problem is malformed or has no such objective.
 *
 * @example
 * ```ts
 * import { bottleneck, shortageBelowWorst, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = {
 *   rows: 2,
 *   columns: 2,
 *   cost: Int32Array.of(1, 5, 5, 9),
 *   rowMin: [1, 1],
 *   objectives: [bottleneck],
 * };
 * const outcome = solveAssignment(problem);
 * if (outcome.status !== 'optimal') throw new Error(outcome.status);
 * shortageBelowWorst(problem, outcome)?.rowMinimums; // => [1]
 * ```
 */
export function shortageBelowWorst(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
): AssignmentConflict | null {
  const checked = checkProblem(problem);
  expectOptimal(outcome);
  const { before, worst } = levelsToWorst(checked, outcome);
  if (worst === undefined) {
    throw new MentorMatchError('invalid-problem', [
      {
        path: 'objectives',
        message: 'the outcome has no worst cost that was made as low as possible',
        received: (problem.objectives ?? []).map(({ kind }) => kind).join(', '),
        expected: "an objective 'bottleneck' or 'leximin'",
      },
    ]);
  }
  const { value } = worst;
  if (value === null) return null;
  const { rows, columns } = checked;
  const face = new Face(checked);
  face.rowLow.set(face.rowLow.map((low, row) => Math.max(low, checked.rowMin[row]!)));
  face.columnLow.set(face.columnLow.map((low, column) => Math.max(low, checked.columnMin[column]!)));
  const attained = chosenOf(checked, outcome.pairs);
  for (const { level, u, v } of before) narrowFace(face, attained, level, { u, v });
  const below = {
    rows,
    columns,
    cost: sourceBelow(checked.cost, face, value),
    rowMin: face.rowLow,
    rowMax: face.rowHigh,
    columnMin: face.columnLow,
    columnMax: face.columnHigh,
    locks: face.fixed,
  };
  const { short, chosen } = feasibility(below, attained);
  return short === undefined ? null : conflictOf(below, short, chosen);
}

/** Pairs that are not locked. */
function chosenOf({ rows, columns, locks }: CheckedProblem, pairs: readonly Pair[]): ChosenPairs {
  const chosen = new ChosenPairs(rows, columns);
  const locked = new Set(locks.map(([row, column]) => row * columns + column));
  for (const [row, column] of pairs) if (!locked.has(row * columns + column)) chosen.add(row, column);
  return chosen;
}

/** The levels of an outcome before its first worst cost, and that. */
function levelsToWorst(problem: CheckedProblem, outcome: OptimalAssignment) {
  const before: { readonly level: LinearLevel; readonly u: Float64Array; readonly v: Float64Array }[] = [];
  for (const [index, stage] of stagesOf(problem).entries()) {
    const solved = outcome.levels[index];
    if (solved === undefined) {
      throw new MentorMatchError('invalid-problem', [
        {
          path: `outcome.levels[${index}]`,
          message: 'the outcome has fewer levels than the objectives of the problem',
          received: `${outcome.levels.length} levels`,
          expected: 'the outcome of solveAssignment for this very problem',
        },
      ]);
    }
    if (stage.stage === 'worst-cost') return { before, worst: solved };
    const [u, v] = mapBoth([solved.u, solved.v], (duals) => Float64Array.from(denseDuals(duals)));
    before.push({ level: stage.level, u, v });
  }
  return { before, worst: undefined };
}

/** The free pairs that cost less than a worst cost, and the fixed ones. */
function sourceBelow(cost: CostSource, face: Face, worst: number): CostSource {
  const { rows, columns, lowest, highest } = cost;
  const fixed = new Set(face.fixed.map(([row, column]) => row * columns + column));
  const isOut = (row: number, column: number, value: number) =>
    (value === FORBIDDEN || value >= worst || !face.isFreeAt(row, column, value)) &&
    !fixed.has(row * columns + column);
  // A fixed pair may be forbidden otherwise, and is allowed here at any cost.
  const left = (row: number, column: number, value: number) =>
    isOut(row, column, value) ? FORBIDDEN : Math.min(value, worst);
  return new BufferedSource({
    rows,
    columns,
    lowest: Math.min(lowest, worst),
    highest: Math.max(highest, worst),
    cost: (row, column) => left(row, column, cost.cost(row, column)),
    fill(row, out) {
      const costs = cost.row(row);
      for (let column = 0; column < columns; column++) out[column] = left(row, column, costs[column]!);
    },
  });
}
