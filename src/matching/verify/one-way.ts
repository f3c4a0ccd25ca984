import { verifyAssignment } from '../../assignment';
import type { Match } from '../../model';
import { isSameJson } from '../canonical';
import { chooseStorage, type StorageOptions, scoreSource } from '../large';
import { bothWays, OneWaySearch, oneWayWarnings, twinsOf } from '../match';
import {
  closedIn,
  type Extensions,
  oneWayRule,
  type Prepared,
  pairRefs,
  withDirectionsSteps,
} from '../prepared';
import { compareValues, denseCostsSteps, encode, valuesOf } from '../problem';
import { pairKey, type StoredResult } from '../records';
import { inPhase, partOf, type RunSteps } from '../run';
import { indexPairs } from './claims';

/** Matches of two people both ways round, where the policy forbids them; whatever kind of result it is. */
export function bothWaysProblems(prepared: Prepared, matches: readonly Match[]): string[] {
  const rule = oneWayRule(prepared.policy);
  if (rule === undefined) return [];
  const { cohort, policy } = prepared;
  const found = bothWays(twinsOf(cohort, policy), indexPairs(prepared, matches));
  return found.map(([[mentee, mentor]]) => {
    const [one, other] = [cohort.mentors[mentor]!.id, cohort.mentees[mentee]!.id];
    return `${one} and ${other} are matched both ways round, which the rule not-both-ways forbids`;
  });
}

/**
 * What is wrong with the claim of a search over directions: it is made again, from the directions as the policy had
 * them before any was closed, and each matching on the way is checked by its prices, so that no solver is trusted.
 */
export function* searchProblems(
  prepared: Prepared,
  result: StoredResult,
  options: StorageOptions & Extensions,
): RunSteps<string[]> {
  const isMatching = result.status === 'optimal' || result.status === 'feasible';
  const stated = isMatching ? result.certificate.oneWay : undefined;
  if (oneWayRule(prepared.policy) === undefined)
    return stated === undefined && result.status !== 'feasible'
      ? []
      : ['the certificate tells of a search that the policy does not ask for'];
  if (!isMatching && result.status !== 'infeasible') return [];
  if (isMatching && stated === undefined)
    return ['the certificate does not tell what the search over directions found'];
  const open = yield* inPhase('checking', withDirectionsSteps(prepared, [], options), 0, 0.05);
  const isImplicit = chooseStorage(open, options) === 'implicit';
  const cost = isImplicit ? scoreSource(open) : yield* inPhase('checking', denseCostsSteps(open), 0.05, 0.2);
  const found = yield* partOf(
    new OneWaySearch(encode(open, cost), open, {
      check: (problem, outcome) => verifyAssignment(problem, outcome).ok,
    }).run(),
    0.2,
    1,
  );
  if (found.status === 'stopped') throw new Error('unreachable: nobody says stop');
  const problems: string[] = [];
  const closed = new Set(closedIn(prepared.policy).map(pairKey));
  if (pairRefs(open, found.closed).some((pair) => !closed.has(pairKey(pair))))
    problems.push('the directions that are closed are not those that a search closes');
  if (found.status === 'none') {
    if (isMatching || !found.proven)
      problems.push('no search finds a matching without pairs both ways round that meets all minimums');
    return problems;
  }
  const { solved, gap } = found;
  if (!isMatching) problems.push('there is a matching without pairs both ways round that meets all minimums');
  else if ((result.status === 'feasible') !== (gap !== undefined))
    problems.push('the status does not agree with how the search ended');
  else if (!isSameJson(stated, gap === undefined ? { solved } : { solved, gap }))
    problems.push('what the certificate says of other directions is not what a search finds');
  else if (
    compareValues(valuesOf(open, found.outcome.pairs), valuesOf(open, indexPairs(open, result.matches))) !== 0
  )
    problems.push('a search finds a matching without pairs both ways round that is worth something else');
  return problems;
}

/** The warnings that a search adds to those of the people and the policy. */
export function searchWarnings(prepared: Prepared, result: StoredResult): ReturnType<typeof oneWayWarnings> {
  const proof = result.status === 'feasible' ? result.certificate.oneWay : undefined;
  return proof === undefined ? [] : oneWayWarnings(prepared, proof);
}
