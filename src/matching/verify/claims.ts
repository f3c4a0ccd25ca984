import { type AssignmentProblem, denseCostSource, type Pair, verifyAssignment } from '../../assignment';
import { type Match, type Matching, SIDES } from '../../model';
import { type Steps, within } from '../../steps';
import { isSameJson } from '../canonical';
import { findShortfalls, lockReader, matchOf, ruleEffects, summarize, unmatchedSteps } from '../match';
import { INELIGIBLE, type Prepared, unitsReader } from '../prepared';
import { bounds, hiddenPrices, implicitPairs, type Pairs, toAssignment, withPrices } from '../problem';
import { byPair, type Proposal } from '../records';

/** People whom a result names and who are not there, pairs that stand twice, and pairs in another order. */
export function idProblems(prepared: Prepared, result: Proposal): string[] {
  const problems: string[] = [];
  const { mentorIndex, menteeIndex, cohort } = prepared;
  const check = (pairs: readonly { readonly mentorId: string; readonly menteeId: string }[]) => {
    for (const [at, pair] of pairs.entries()) {
      const { mentorId, menteeId } = pair;
      if (cohort.mentors[mentorIndex.get(mentorId) ?? -1]?.id !== mentorId)
        problems.push(`no mentor has the id ${JSON.stringify(mentorId)}`);
      if (cohort.mentees[menteeIndex.get(menteeId) ?? -1]?.id !== menteeId)
        problems.push(`no mentee has the id ${JSON.stringify(menteeId)}`);
      const before = pairs[at - 1];
      if (before === undefined) continue;
      const order = byPair(before, pair);
      if (order === 0) problems.push(`${mentorId} and ${menteeId} are matched twice`);
      if (order > 0)
        problems.push(
          `${mentorId} and ${menteeId} are out of order: matches stand by mentee id, then mentor id`,
        );
    }
  };
  check(result.matches);
  check(result.review?.pairs ?? []);
  if ('rematch' in result)
    for (const list of [result.rematch.kept, result.rematch.approved, result.rematch.waived]) check(list);
  return problems;
}

/** The matches as pairs of indices; all of them are there. */
export function indexPairs({ menteeIndex, mentorIndex }: Prepared, matches: readonly Match[]): Pair[] {
  return matches.map(({ mentorId, menteeId }) => [menteeIndex.get(menteeId)!, mentorIndex.get(mentorId)!]);
}

/** What is wrong with a matching, whose proof is that of an optimum unless `proofProblems` has its own. */
export function* claimProblems(
  prepared: Prepared,
  problem: AssignmentProblem,
  pairs: Pairs,
  result: Matching,
  proofProblems?: (matched: readonly Pair[]) => Steps<string[]>,
): Steps<string[]> {
  const { minimums, method } = prepared.policy;
  const matched = indexPairs(prepared, result.matches);
  const explained = result.explanations === 'on-demand' ? undefined : prepared;
  const wrong = yield* within(matchProblemSteps(prepared, pairs, result.matches, explained), 0, 0.4);
  const lists = yield* within(listProblems(prepared, problem, result, matched, pairs), 0.4, 0.7);
  const problems = [
    ...wrong,
    // Minimums play no part in a stable matching.
    ...boundProblems(prepared, matched, problem, minimums === 'required' && method === 'optimal'),
    ...lists,
    ...certificateProblems(prepared, result),
  ];
  if (problems.length > 0) return problems;
  yield 0.8;
  if (proofProblems !== undefined) return yield* within(proofProblems(matched), 0.8, 1);
  const proof = verifyAssignment(problem, withPrices(prepared, problem, toAssignment(prepared, result)));
  return proof.ok
    ? []
    : proof.problems.map(({ path, message }) => `the certificate does not hold: ${path}: ${message}`);
}

/** Matches between two steps. */
const STRIDE = 16;

/** Matches that are not eligible, or not scored and explained as the profiles give. */
export function* matchProblemSteps(
  prepared: Prepared,
  pairs: Pick<Pairs, 'units'>,
  matches: readonly Match[],
  explained: Prepared | undefined,
): Steps<string[]> {
  const isLocked = lockReader(prepared);
  const matched = indexPairs(prepared, matches);
  const problems: string[] = [];
  for (const [at, match] of matches.entries()) {
    if (at % STRIDE === 0) yield at / matches.length;
    const [mentee, mentor] = matched[at]!;
    const name = `${match.mentorId} and ${match.menteeId}`;
    if (pairs.units(mentee, mentor) === INELIGIBLE) {
      problems.push(`${name} are not an eligible pair`);
      continue;
    }
    const expected = matchOf(prepared, mentor, mentee, isLocked(mentee, mentor), explained);
    if (!isSameJson(match, expected))
      problems.push(`${name}: the stated score or its explanation is not what the profiles give`);
  }
  return problems;
}

/** People with more or fewer partners than they may have, and locks that are not kept. */
export function boundProblems(
  { cohort, locks }: Prepared,
  matched: readonly Pair[],
  problem: Pick<AssignmentProblem, 'rowMax' | 'columnMax'>,
  required: boolean,
): string[] {
  const problems: string[] = [];
  for (const [side, place] of [
    ['mentor', 1],
    ['mentee', 0],
  ] as const) {
    const people = cohort[`${side}s`];
    const partners = new Int32Array(people.length);
    for (const pair of matched) partners[pair[place]]! += 1;
    for (const [index, person] of people.entries()) {
      const { min } = bounds(person);
      const max = (side === 'mentor' ? problem.columnMax : problem.rowMax)?.[index] ?? 1;
      const count = partners[index]!;
      if (count > max)
        problems.push(`${side} ${person.id} has ${count} partners, more than the maximum of ${max}`);
      if (required && count < min) {
        problems.push(`${side} ${person.id} has ${count} partners, fewer than the required ${min}`);
      }
    }
  }
  const missing = new Set(locks.map(([mentee, mentor]) => mentee * cohort.mentors.length + mentor));
  for (const [mentee, mentor] of matched) missing.delete(mentee * cohort.mentors.length + mentor);
  for (const cell of missing) {
    const mentor = cohort.mentors[cell % cohort.mentors.length]!;
    const mentee = cohort.mentees[Math.floor(cell / cohort.mentors.length)]!;
    problems.push(`the locked pair ${mentor.id} and ${mentee.id} is missing`);
  }
  return problems;
}

function* listProblems(
  prepared: Prepared,
  problem: AssignmentProblem,
  result: Matching,
  matched: readonly Pair[],
  pairs: Pairs,
): Steps<string[]> {
  const problems: string[] = [];
  for (const side of SIDES) {
    const search = result.explanations === 'on-demand' ? undefined : { prepared, pairs };
    const expected = yield* within(unmatchedSteps(prepared, search, matched, side), 0, 0.8);
    const stated = result.unmatched[side];
    if (expected.length !== stated.length || expected.some(({ id }, at) => stated[at]?.id !== id)) {
      problems.push(`the list of unmatched ${side} is not everybody without a partner, by id`);
    } else if (!isSameJson(expected, stated)) {
      problems.push(`the reasons of unmatched ${side} are not what the matching leaves them`);
    }
  }
  yield* within(pairs.count(), 0.8, 1);
  if (!isSummary(prepared, problem, result, pairs)) problems.push('the summary does not add up');
  if (!isSameJson(findShortfalls(prepared.cohort, result.matches), result.shortfalls)) {
    problems.push('the shortfalls are not what the matches leave');
  }
  return problems;
}

/**
 * Whether the summary is that of a matching of these people. Where scores were not kept, pairs that are too many to
 * look at, and those that rules of the caller's own forbid, may have been left uncounted.
 */
function isSummary(
  prepared: Prepared,
  { cost, rows, columns }: AssignmentProblem,
  result: Matching,
  pairs: Pairs,
): boolean {
  const { policy } = prepared;
  const summaryOf = (counted: Pick<Pairs, 'eligible' | 'refused' | 'waived'>) =>
    summarize(prepared, result.matches, counted.eligible, ruleEffects(prepared, counted), policy.scoreUnit);
  const { eligible, waived, refused = countRefused(prepared) } = pairs;
  if (isSameJson(summaryOf({ eligible, waived, refused }), result.summary)) return true;
  const source = cost instanceof Int32Array ? denseCostSource(cost, rows, columns) : cost;
  return isSameJson(summaryOf(implicitPairs(prepared, source, { waived })), result.summary);
}

/** Pairs that each rule of the caller's own forbids and nothing before it, by a look at every pair. */
function countRefused(prepared: Prepared): Float64Array {
  const refused = new Float64Array(prepared.rules.own.length);
  if (refused.length === 0) return refused;
  const { mentors, mentees } = prepared.cohort;
  const read = unitsReader(prepared, refused);
  const row = new Int32Array(mentors.length);
  for (let mentee = 0; mentee < mentees.length; mentee++) read(mentee, row);
  return refused;
}

/** The certificate speaks of everybody, in the order of the cohort as it is worked on. */
function certificateProblems({ cohort, groups }: Prepared, { certificate }: Matching): string[] {
  if (certificate.kind === 'stable') return [];
  const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
  const inOrder =
    isSameJson(certificate.mentorIds, ids(cohort.mentors)) &&
    isSameJson(certificate.menteeIds, ids(cohort.mentees));
  if (!inOrder) return ['the certificate does not name everybody once, in the order that ids and seed give'];
  const { mentorIds, menteeIds, levels } = certificate;
  if (groups?.isProtected === true)
    return levels.every(
      ({ mentorPrices, menteePrices, groupPrices }) =>
        isSameJson(mentorPrices, hiddenPrices(mentorIds.length)) &&
        isSameJson(menteePrices, hiddenPrices(menteeIds.length)) &&
        groupPrices === undefined,
    )
      ? []
      : ['the certificate has prices, which would tell the groups of a protected attribute'];
  return levels.flatMap(({ mentorPrices, menteePrices }, at) =>
    mentorPrices.length === mentorIds.length && menteePrices.length === menteeIds.length
      ? []
      : [`the certificate does not hold: levels[${at}] has not one price for each person`],
  );
}
