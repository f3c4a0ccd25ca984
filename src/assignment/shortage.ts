import { MentorMatchError, printValue } from '../errors';
import { setBit } from './bits';
import { conflictOf } from './conflict';
import { Face } from './face';
import { feasibilityLevel } from './levels';
import { solveNetwork } from './network';
import type { AssignmentConflict, AssignmentProblem, OptimalAssignment } from './problem';
import { checkProblem } from './validate';

/**
 * Why a row (or a column) has no partner although everybody who has one keeps one: a smallest set of rows that
 * compete for too few places, as an `AssignmentConflict` (its `rowMinimums` are the rows, the given one among
 * them, and its `columnMaximums` the columns whose places are all they can have). `null` if there is no
 * shortage: it could have a partner without anybody losing their only one, and other objectives decided.
 *
 * The same question as `P. Hall, "On representatives of subsets", J. London Math. Soc. 10 (1935) 26-30`,
 * answered for capacities, minimums and locks. See `conflictOf` for the cost: one feasibility flow for each
 * member of the first set found.
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
  const { rows, columns } = checked;
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
  const face = Face.of(checked);
  const chosen = new Uint32Array(face.free.length);
  for (const [row, column] of outcome.pairs) {
    if (face.isFree(row, column)) setBit(chosen, row * face.words, column);
  }
  const answer = solveNetwork(face, feasibilityLevel(rows, columns), { chosen });
  return answer.feasible ? null : conflictOf(checked, answer);
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
