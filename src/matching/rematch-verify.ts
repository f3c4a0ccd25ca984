import { type Pair, verifyAssignment } from '../assignment';
import type { Matching, PairRef } from '../model';
import { canonicalJson } from './canonical';
import { toAssignment } from './certificate';
import { compareValues, type ObjectiveValues } from './objective-values';
import type { Prepared } from './prepare';
import { type MatrixProblem, openPairs, withBonus } from './rematch-problem';
import type { RematchRecord } from './rematch-record';
import { priceOf, solveWithin, valuesOf } from './rematch-solve';
import { pairKey } from './review-state';

/**
 * What is wrong with the claim that a matching is the best within its limit on changes; empty if nothing is. Prices
 * are checked without a solver; the stated price of the limit, and an answer that only a search proves, by solving again.
 *
 * Whether the record names the pairs of the matching before cannot be seen from the matching alone.
 */
export function rematchProblems(
  prepared: Prepared,
  problem: MatrixProblem,
  result: Matching,
  matched: readonly Pair[],
  record: RematchRecord,
): string[] {
  const problems = listProblems(prepared, result, record);
  if (problems.length > 0) return problems;
  if (canonicalJson(priceOf(prepared, problem, matched)) !== canonicalJson(record.price))
    problems.push(
      'the stated price of keeping pairs is not the difference to the best matching without a limit',
    );
  const broken = record.ended.filter((pair) => pair.cause === 'broken');
  const waived = new Set(record.waived.map(pairKey));
  const couldStay = [...record.kept.filter((pair) => !waived.has(pairKey(pair))), ...broken];
  const keep = openPairs(prepared, problem, couldStay);
  const { limit, proof } = record;
  if (proof.kind === 'stopped') return problems;
  if (proof.kind === 'search') {
    const again = solveWithin(prepared, problem, keep, limit);
    const reached = worth(prepared, record, matched, keep);
    if (!('pairs' in again) || compareValues(worth(prepared, record, again.pairs, keep), reached) > 0)
      problems.push('searching again finds a better matching within the limit');
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
  const kept = keep.length - broken.length;
  const verified = verifyAssignment(withBonus(problem, keep, proof.bonusUnits), {
    ...claimed,
    totalCost: claimed.totalCost - proof.bonusUnits * kept,
  });
  if (verified.valid) return problems;
  return [
    ...problems,
    ...verified.failures.map(({ path, message }) => `the certificate does not hold: ${path}: ${message}`),
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

function listProblems(prepared: Prepared, result: Matching, record: RematchRecord): string[] {
  const problems: string[] = [];
  const { scoreUnit } = prepared.policy;
  const scores = new Map(result.matches.map((match) => [pairKey(match), match.units / scoreUnit]));
  const listed = [...record.kept, ...record.begun];
  const keys = new Set(listed.map(pairKey));
  const complete = keys.size === listed.length && keys.size === scores.size;
  if (!complete || listed.some((pair) => scores.get(pairKey(pair)) !== pair.score))
    problems.push('the kept and the new pairs are not the matches with their scores');
  const isMatched = (pair: PairRef) => scores.has(pairKey(pair));
  for (const pair of [...record.ended, ...record.declined].filter(isMatched))
    problems.push(`${pair.mentorId} and ${pair.menteeId} ended or were declined, and are matched`);
  for (const { mentorId, menteeId } of record.ended.filter(({ cause }) => cause === 'broken')) {
    if (!prepared.mentorIndex.has(mentorId) || !prepared.menteeIndex.has(menteeId))
      problems.push(`${mentorId} and ${menteeId} can not have been broken: somebody of the two is not here`);
  }
  const kept = new Set(record.kept.map(pairKey));
  if (![...record.approved, ...record.waived].every((pair) => kept.has(pairKey(pair))))
    problems.push('a pair that stands approved or by a waiver is not among the kept');
  const broken = record.ended.filter((pair) => pair.cause === 'broken').length;
  if (record.changes !== broken) problems.push('the number of changes is not the number of broken pairs');
  if (record.limit.kind === 'max-changes' && broken > record.limit.changes)
    problems.push(`${broken} pairs are broken, more than the limit of ${record.limit.changes}`);
  return problems;
}
