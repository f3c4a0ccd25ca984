import { MentorMatchError, printValue } from '../errors';
import { setBit } from './bits';
import { conflictOf } from './conflict';
import { allowedPairs, Face } from './face';
import { feasibilityLevel } from './levels';
import { solveNetwork } from './network';
import { expectOptimal } from './outcome-shape';
import { scannedPairs } from './pairs-by-cost';
import type { AssignmentConflict, AssignmentProblem, OptimalAssignment } from './problem';
import { findShortage } from './questions/shortage-search';
import { replay } from './replay';
import { checkProblem, expectObject } from './validate';

/**
 * Why a row (or a column) has no partner although everybody who has one keeps one: a smallest set of rows that
 * compete for too few places, as an `AssignmentConflict` (its `rowMinimums` are the rows, the given one among
 * them, and its `columnMaximums` the columns whose places are all they can have). `null` if there is no
 * shortage: it could have a partner without anybody losing their only one, and other objectives decided.
 *
 * The same question as `P. Hall, "On representatives of subsets", J. London Math. Soc. 10 (1935) 26-30`,
 * answered for capacities, minimums and locks, by one search. O(rows * columns) at worst, each row being read once for a
 * row and a few times for a column; where locks hold seats of the shortage, one feasibility flow for each member of
 * the first set found, over a set of pairs (see `conflictOf`).
 *
 * `u` and `v` of the answer belong to the problem in which everybody who has a partner must have one.
 *
 * @throws MentorMatchError `invalid-problem` if the problem is malformed or has no such row or column.
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
  const face = Face.of(checked);
  const chosen = new Uint32Array(face.free.length);
  for (const [row, column] of outcome.pairs) {
    if (face.isFree(row, column)) setBit(chosen, row * face.words, column);
  }
  const answer = solveNetwork(face, feasibilityLevel(rows, columns), { chosen });
  return answer.feasible ? null : conflictOf(checked, allowedPairs(checked), answer);
}

/**
 * Why the worst chosen cost cannot be lower, after the first `bottleneck` or `leximin` objective: a smallest set of
 * rows and columns that are short once every pair as bad as that is taken away, as an `AssignmentConflict`. Its
 * bounds are those that the objectives before have left (a row that they cover has a minimum of 1, say).
 * `null` if no pair is chosen, or a locked pair, or one that an objective before demands, is the worst.
 *
 * @throws MentorMatchError `invalid-problem` if the problem is malformed or has no such objective.
 */
export function shortageBelowWorst(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
): AssignmentConflict | null {
  const checked = checkProblem(problem);
  expectOptimal(outcome);
  const replayed = replay(checked, outcome).find(({ kind }) => kind === 'worst-cost');
  if (replayed === undefined) {
    throw new MentorMatchError('invalid-problem', [
      {
        path: 'objectives',
        message: 'the outcome has no worst cost that was made as low as possible',
        received: (problem.objectives ?? []).map(({ kind }) => kind).join(', '),
        expected: "an objective 'bottleneck' or 'leximin'",
      },
    ]);
  }
  const { value } = replayed.solved;
  if (value === null) return null;
  const { face } = replayed;
  face.exclude(scannedPairs(checked).between(value - 1, Number.POSITIVE_INFINITY));
  const answer = solveNetwork(face, feasibilityLevel(face.rows, face.columns));
  if (answer.feasible) return null;
  const allowed = face.free.slice();
  for (const [row, column] of face.fixed) setBit(allowed, row * face.words, column);
  return conflictOf(
    {
      rows: face.rows,
      columns: face.columns,
      rowMin: face.rowLow,
      rowMax: face.rowHigh,
      columnMin: face.columnLow,
      columnMax: face.columnHigh,
      locks: face.fixed,
    },
    allowed,
    answer,
  );
}

function expectMember(path: 'row' | 'column', value: number, length: number): void {
  if (Number.isInteger(value) && value >= 0 && value < length) return;
  throw new MentorMatchError('invalid-problem', [
    {
      path,
      message: `there is no such ${path}`,
      received: printValue(value),
      expected: `an integer from 0 to ${length - 1}`,
    },
  ]);
}
