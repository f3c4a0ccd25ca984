import type { Steps } from '../../steps';
import { isSameJson } from '../canonical';
import { scoreSource } from '../large';
import type { Prepared } from '../prepared';
import { encode, implicitPairs } from '../problem';
import type { StoppedMatching } from '../records';
import { boundProblems, indexPairs, matchProblemSteps } from './claims';

/**
 * What is wrong with a stopped matching: its pairs, its total, and whether bound and gap agree with them. That the
 * bound itself holds is not proven.
 */
export function* stoppedProblems(prepared: Prepared, result: StoppedMatching): Steps<string[]> {
  const { policy, cohort } = prepared;
  const { matches, totalScore, bestBound, gap, proven } = result;
  // The gap is computed in units: differences of scores are not exact.
  const units = (score: number) => Math.round(score * policy.scoreUnit);
  const source = scoreSource(prepared);
  const problem = encode(prepared, source);
  const lean = matches.length > 0 && matches.every(({ contributions }) => contributions.length === 0);
  const pairs = implicitPairs(prepared, source);
  const problems = [
    ...(yield* matchProblemSteps(prepared, pairs, matches, lean ? undefined : prepared)),
    ...boundProblems(prepared, indexPairs(prepared, matches), problem, false),
  ];
  if (bestBound !== null && bestBound !== units(bestBound) / policy.scoreUnit)
    problems.push('the bound is not a whole number of units');
  if (totalScore !== matches.reduce((sum, { units }) => sum + units, 0) / policy.scoreUnit)
    problems.push('the total score is not the sum of the scores');
  if (
    !isSameJson(
      proven,
      policy.objectives.filter((objective) => proven.includes(objective)),
    )
  )
    problems.push('the proven objectives are not objectives of the policy in their order');
  const covered = new Set(matches.map((match) => match.menteeId)).size === cohort.mentees.length;
  const applies = bestBound !== null && (proven.length > 0 || covered);
  const expected = applies ? (units(bestBound) - units(totalScore)) / policy.scoreUnit : null;
  if (gap !== expected) problems.push('the gap is not the difference between the bound and the total score');
  if (applies && bestBound < totalScore) problems.push('the bound is below the total score');
  return problems;
}
