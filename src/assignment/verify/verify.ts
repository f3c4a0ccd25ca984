import type {
  AssignmentObjective,
  AssignmentOutcome,
  AssignmentProblem,
  OptimalAssignment,
  WorstObjective,
} from '../problem';
import { Claim, checkPairs, type Fail, type WorstCheck } from './claim';
import { checkConflict } from './conflict';
import { besidePlaces, withGroups, withPlacesTaken } from './groups';
import { meaningsOf } from './meanings';
import { isObject, readStatement, type Statement } from './statement';

/** Whether an outcome is what it claims to be; if not, every claim that failed. */
export type AssignmentVerification =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly VerificationProblem[] };

/** A claim that does not hold. */
export interface VerificationProblem {
  /** Where: `pairs[3]`, `levels[1].value`, `conflict.supply`. */
  readonly path: string;
  /** What does not hold, with the numbers. */
  readonly message: string;
}

/**
 * Checks an outcome against its problem, from the duals alone. It shares no code with any solver, and it does not
 * search: it goes through the pairs once a level. A level is proven by complementary slackness (see `AssignmentLevel`),
 * on the face of optima that the levels before it leave; a conflict and a worst cost by a cut. Whatever
 * the duals are, these are proofs, so wrong duals can only make a right outcome fail, never a wrong one pass. Coverage
 * by classes is one level of weights that decrease from class to class: that its optima are the lexicographic ones is a
 * theorem, see `AssignmentObjective`.
 *
 * O(levels * rows * columns) time, each row of costs read at most once a level. A `leximin` objective counts as one
 * level, whatever the number of its steps. Memory O(rows + columns + pairs). Exact. Deterministic.
 *
 * @param outcome What `solveAssignment` returned, or what `JSON.parse` made of it. Anything else fails, with its path.
 * @throws MentorMatchError `invalid-problem` if the problem has not the shape of one; `too-large`.
 *
 * @example
 * ```ts
 * import { solveAssignment, verifyAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(-4, -1, -2, -8) };
 * const outcome = solveAssignment(problem);
 * verifyAssignment(problem, outcome).ok; // => true
 * verifyAssignment({ ...problem, cost: Int32Array.of(-4, -9, -9, -8) }, outcome).ok; // => false
 * ```
 */
export function verifyAssignment(
  problem: AssignmentProblem,
  outcome: AssignmentOutcome,
): AssignmentVerification {
  const statement = readStatement(problem);
  const problems: VerificationProblem[] = [];
  const fail: Fail = (path, message) => problems.push({ path, message });
  if (outcome?.status === 'infeasible') checkConflict(statement, outcome.conflict, fail);
  else if (outcome?.status === 'optimal') checkOptimal(statement, outcome, fail, problems);
  else fail('status', 'not optimal or infeasible');
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}

function checkOptimal(
  of: Statement,
  outcome: OptimalAssignment,
  fail: Fail,
  problems: readonly VerificationProblem[],
): void {
  const { pairs, totalCost, levels } = outcome;
  if (!Array.isArray(pairs)) fail('pairs', 'not a list of pairs');
  else checkPairs(of, pairs, fail);
  if (!Array.isArray(levels)) fail('levels', 'not a list of levels');
  if (problems.length > 0) return;
  const total = pairs.reduce((sum, [row, column]) => sum + of.cost(row, column), 0);
  if (total !== totalCost) fail('totalCost', `the pairs cost ${total}, not ${totalCost}`);
  const grouped = withGroups(of);
  const claim =
    grouped === undefined
      ? new Claim(of, outcome, fail)
      : new Claim(grouped, withPlacesTaken(grouped, outcome), fail);
  let next = 0;
  for (const [index, objective] of of.objectives.entries()) {
    const check = worstCheckOf(objective);
    if (check !== undefined) next = check(claim, next, index);
    else
      for (const read of meaningsOf(objective, `objectives[${index}]`, of)) {
        const meaning = grouped === undefined ? read : besidePlaces(read, grouped);
        const level = claim.levelAt(next, index, meaning.kind, meaning.step);
        if (level !== undefined) claim.check(next, level, meaning);
        next++;
        if (problems.length > 0) return;
      }
    if (problems.length > 0) return;
  }
  if (next !== levels.length) fail('levels', `${levels.length} levels for objectives that have ${next}`);
}

/** The check of a worst cost, which comes with the objective; `undefined` for others. */
function worstCheckOf(objective: AssignmentObjective): WorstCheck | undefined {
  const check = isObject(objective) && 'check' in objective ? objective.check : undefined;
  return isWorstCheck(check) ? check : undefined;
}

function isWorstCheck(check: WorstObjective['check'] | undefined): check is WorstCheck {
  return typeof check === 'function';
}
