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
 * @throws MentorMatchError `invalid-problem` if the problem is malformed.
 */
export function shortage(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  of: { readonly row: number } | { readonly column: number },
): AssignmentConflict | null {
  const checked = checkProblem(problem);
  const { rows, columns } = checked;
  const [min, max] = 'row' in of ? [checked.rowMin, checked.rowMax] : [checked.columnMin, checked.columnMax];
  for (const [row, column] of outcome.pairs) {
    const member = 'row' in of ? row : column;
    min[member] = Math.max(min[member]!, 1);
  }
  const member = 'row' in of ? of.row : of.column;
  min[member] = Math.max(min[member]!, 1);
  // A maximum of 0 is the reason then, and the conflict will say so.
  if (max[member] === 0) {
    const u = new Float64Array(rows);
    const v = new Float64Array(columns);
    const isRow = 'row' in of;
    const own = isRow
      ? { rowMinimums: [member], rowMaximums: [member] }
      : { columnMinimums: [member], columnMaximums: [member] };
    (isRow ? u : v)[member] = 1;
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
