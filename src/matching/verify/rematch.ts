import { type AssignmentProblem, type Pair, verifyAssignment } from '../../assignment';
import type { Matching } from '../../model';
import { type Steps, within } from '../../steps';
import { isSameJson } from '../canonical';
import { openPairs, priceOf, solveWithin, withBonus } from '../changes';
import type { Prepared } from '../prepared';
import { compareValues, type ObjectiveValues, toAssignment, valuesOf, withPrices } from '../problem';
import { byPair, type RematchRecord } from '../records';
import { fractionsOf } from '../run';

const ENDED = 'the status does not agree with how the search ended';

/**
 * What is wrong with the claim that a matching is the best within its limit on changes; empty if nothing is. Prices are
 * checked without a solver; the stated price of the limit, and an answer that only a search proves, by solving again.
 *
 * Whether the record names the pairs of the matching before cannot be seen from the matching alone.
 */
export function* rematchProblems(
  prepared: Prepared,
  problem: AssignmentProblem,
  result: Matching,
  matched: readonly Pair[],
  record: RematchRecord,
): Steps<string[]> {
  const problems: string[] = [];
  const price = yield* within(fractionsOf(priceOf(prepared, problem, matched)), 0, 0.3);
  if (!isSameJson(price, record.price))
    problems.push(
      'the stated price of keeping pairs is not the difference to the best matching without a limit',
    );
  const broken = record.ended.filter((pair) => pair.cause === 'broken');
  // Those that stand by an approval or a waiver are fixed, and so not among these.
  const keep = openPairs(prepared, problem, [...record.kept, ...broken].sort(byPair));
  const { limit, proof } = record;
  const { status, certificate } = result;
  if ((status === 'feasible') !== (proof.kind === 'stopped')) return [...problems, ENDED];
  const levels = certificate.kind === 'stable' ? 0 : certificate.levels.length;
  if (proof.kind !== 'prices' && levels > 0)
    return [...problems, 'a rematch that no prices prove has prices in its certificate'];
  if (proof.kind !== 'prices') {
    const again = yield* within(fractionsOf(solveWithin(prepared, problem, keep, limit)), 0.3, 1);
    const reached = worth(prepared, record, matched, keep);
    if (!('pairs' in again) || compareValues(worth(prepared, record, again.pairs, keep), reached) > 0)
      problems.push('searching again finds a better matching within the limit');
    else if ((again.proof.kind === 'stopped') !== (proof.kind === 'stopped')) problems.push(ENDED);
    return problems;
  }
  const binds = limit.kind === 'max-changes' ? record.changes === limit.changes : true;
  if (proof.bonusUnits !== 0 && !binds) {
    problems.push('a bonus on kept pairs proves nothing where fewer pairs are broken than the limit allows');
  }
  if (limit.kind === 'switching-cost' && proof.bonusUnits !== expectedBonus(prepared, limit.units)) {
    problems.push('the bonus on kept pairs is not the switching cost');
  }
  const claimed = toAssignment(prepared, result);
  const kept = keep.length - openPairs(prepared, problem, broken).length;
  const bonused = withBonus(problem, keep, proof.bonusUnits);
  const verified = verifyAssignment(bonused, {
    ...withPrices(prepared, bonused, claimed),
    totalCost: claimed.totalCost - proof.bonusUnits * kept,
  });
  if (verified.ok) return problems;
  return [
    ...problems,
    ...verified.problems.map(({ path, message }) => `the certificate does not hold: ${path}: ${message}`),
  ];
}

/** A switching cost earns a bonus where there is a total to take it from that no objective before it settles. */
function expectedBonus({ policy }: Prepared, units: number): number {
  const total = policy.objectives.indexOf('total-score');
  return total < 0 || policy.objectives.includes('leximin') ? 0 : units;
}

/** What a matching is worth when each broken pair is paid for. */
function worth(
  prepared: Prepared,
  { limit }: RematchRecord,
  pairs: readonly Pair[],
  keep: readonly Pair[],
): ObjectiveValues {
  const chosen = new Set(pairs.map(([row, column]) => `${row} ${column}`));
  const broken = keep.filter(([row, column]) => !chosen.has(`${row} ${column}`)).length;
  const cost = limit.kind === 'switching-cost' ? limit.units * broken : 0;
  return valuesOf(prepared, pairs).map((values, at) =>
    prepared.policy.objectives[at] === 'total-score' ? values.map((total) => total - cost) : values,
  );
}
