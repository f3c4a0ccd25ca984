import { type AssignmentProblem, verifyAssignment } from '../assignment';
import type { Cohort, Matching, MatchingResult, PolicyInput } from '../model';
import { compareIds, isSameJson } from './canonical';
import { toAssignment } from './certificate';
import { findShortfalls, lockReader, matchOf } from './decode';
import { bounds, encode } from './encode';
import { manifestProblems } from './manifest';
import { implicitPairs, type Pairs } from './pairs';
import { type Extensions, INELIGIBLE, type Prepared, prepare } from './prepare';
import { pairsWithWaivers } from './rematch-problem';
import { rematchOf } from './rematch-record';
import { rematchProblems } from './rematch-verify';
import { isReviewed, reviewProblems } from './review';
import { ruleEffects } from './rule-effects';
import { scoreSource } from './score-source';
import { verifyStability } from './stable';
import { chooseStorage, type StorageOptions } from './storage';
import { summarize } from './summary';
import { listUnmatched } from './unmatched';

/** What {@link verifyMatching} found. */
export type Verification =
  | { readonly ok: true; readonly checks: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Re-checks everything that a result claims, from the people and the policy alone: that it belongs to them,
 * that every match is eligible, scored and explained as stated, that locks and capacities hold, that nobody
 * is missing and the reasons of the unmatched are right, and that the certificate proves the matching optimal (or that no pair blocks a stable one).
 * No solver is run and none is trusted, but for the figures that compare with another matching: what stability or
 * a limit on changes costs, and a rematch that only a search proves.
 *
 * Of a reviewed matching the log of decisions is replayed too: every hand-made pair keeps the hard rules or has a
 * recorded waiver, and states, losses and hashes are as stated. Of a rematched one, the policy is the one in its manifest.
 *
 * An infeasible result is checked by its demand and supply only when matched again; here, its manifest is.
 *
 * Complexity: all pairs are scored once; O(mentors * mentees) time. Memory as `matchCohort`: 4 bytes a pair, or some
 * hundred a person where scores are not kept. Explanations on demand are not there to be checked; all else is.
 *
 * @returns every problem found, in words; never throws for a wrong result.
 * @throws MentorMatchError `invalid-input` for a malformed cohort or policy.
 */
export function verifyMatching(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult,
  options: Extensions & StorageOptions = {},
): Verification {
  const prepared = prepare(cohort, policy, options);
  const problems = [...manifestProblems(prepared, result)];
  if (problems.length === 0 && result.status !== 'infeasible') {
    problems.push(...matchingProblems(prepared, result, options));
    if (isReviewed(result)) problems.push(...reviewProblems(prepared, result));
  }
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        checks: [
          'the result belongs to this cohort and policy',
          ...(result.status === 'infeasible'
            ? []
            : [
                'every match is eligible and scored as stated',
                'locks, capacities and the lists of unmatched people hold',
                proofOf(result),
              ]),
          ...(isReviewed(result) ? ['the log of decisions is whole, and every broken rule was waived'] : []),
        ],
      };
}

function proofOf(result: Matching): string {
  if (result.status === 'stable')
    return 'no pair blocks the matching, by everybody’s own wishes first and then the scores';
  const record = rematchOf(result);
  switch (record?.proof.kind) {
    case undefined:
      return 'the prices prove that no matching is better';
    case 'prices':
      return 'the prices prove that no matching within the limit on changes is better';
    case 'search':
      return 'searching again finds no better matching within the limit on changes';
    case 'stopped':
      return 'the search for a matching within the limit on changes was stopped: a better one may exist';
  }
}

function matchingProblems(prepared: Prepared, result: Matching, options: StorageOptions): string[] {
  const record = rematchOf(result);
  // Rematches, stability and worst scores are checked on all pairs at once.
  const implicitly =
    record === undefined &&
    result.certificate.kind === 'optimal' &&
    chooseStorage(prepared, options) === 'implicit';
  if (implicitly) {
    const source = scoreSource(prepared);
    return claimProblems(
      prepared,
      encode(prepared, source),
      implicitPairs(prepared, source, Number.POSITIVE_INFINITY),
      result,
    );
  }
  const { problem, pairs } = pairsWithWaivers(prepared, record?.waived ?? []);
  return claimProblems(prepared, problem, pairs, result, (matched) => {
    if (record !== undefined) return rematchProblems(prepared, problem, result, matched, record);
    if (result.certificate.kind !== 'stable') return undefined;
    return verifyStability(prepared, problem, result.summary.totalUnits, matched, result.certificate);
  });
}

/** What is wrong with a matching, whose proof is that of an optimum unless `proofProblems` has its own. */
function claimProblems(
  prepared: Prepared,
  problem: AssignmentProblem,
  pairs: Pairs,
  result: Matching,
  proofProblems: (matched: readonly IndexPair[]) => string[] | undefined = () => undefined,
): string[] {
  const lean = result.explanations === 'on-demand';
  const matched = indexPairs(prepared, result);
  if ('problems' in matched) return matched.problems;
  const isLocked = lockReader(prepared);
  const explained = lean ? undefined : prepared;
  const problems = [
    ...result.matches.flatMap((match, at) => {
      const [mentee, mentor] = matched.pairs[at]!;
      const name = `${match.mentorId} and ${match.menteeId}`;
      if (pairs.units(mentee, mentor) === INELIGIBLE) return [`${name} are not an eligible pair`];
      const expected = matchOf(prepared, mentor, mentee, isLocked(mentee, mentor), explained);
      return isSameJson(match, expected)
        ? []
        : [`${name}: the stated score or its explanation is not what the profiles give`];
    }),
    ...boundProblems(prepared, matched.pairs, problem),
    ...listProblems(prepared, result, matched.pairs, pairs),
  ];
  if (problems.length > 0) return problems;
  const own = proofProblems(matched.pairs);
  if (own !== undefined) return own;
  const proof = verifyAssignment(problem, toAssignment(prepared, result));
  return proof.valid
    ? []
    : proof.failures.map((failure) => `the certificate does not hold: ${failure.path}: ${failure.message}`);
}

type IndexPair = readonly [mentee: number, mentor: number];

function indexPairs(prepared: Prepared, result: Matching): { pairs: IndexPair[] } | { problems: string[] } {
  const problems: string[] = [];
  const mentors = prepared.cohort.mentors.length;
  const seen = new Set<number>();
  const pairs = result.matches.map(({ mentorId, menteeId }): IndexPair => {
    const mentor = prepared.mentorIndex.get(mentorId);
    const mentee = prepared.menteeIndex.get(menteeId);
    if (mentor === undefined) problems.push(`no mentor has the id ${JSON.stringify(mentorId)}`);
    if (mentee === undefined) problems.push(`no mentee has the id ${JSON.stringify(menteeId)}`);
    if (mentor === undefined || mentee === undefined) return [-1, -1];
    const cell = mentee * mentors + mentor;
    if (seen.has(cell)) problems.push(`${mentorId} and ${menteeId} are matched twice`);
    seen.add(cell);
    return [mentee, mentor];
  });
  return problems.length > 0 ? { problems } : { pairs };
}

function boundProblems(
  { cohort, policy, locks }: Prepared,
  matched: readonly IndexPair[],
  problem: AssignmentProblem,
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
      if (policy.minimums === 'required' && count < min) {
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

function listProblems(
  prepared: Prepared,
  result: Matching,
  matched: readonly IndexPair[],
  pairs: Pairs,
): string[] {
  const problems: string[] = [];
  for (const side of ['mentors', 'mentees'] as const) {
    const search = result.explanations === 'on-demand' ? undefined : { prepared, pairs };
    const expected = listUnmatched(prepared, search, matched, side);
    const stated = [...result.unmatched[side]].sort((a, b) => compareIds(a.id, b.id));
    if (expected.length !== stated.length || expected.some(({ id }, at) => stated[at]?.id !== id)) {
      problems.push(`the list of unmatched ${side} is not everybody without a partner`);
    } else if (!isSameJson(expected, stated)) {
      problems.push(`the reasons of unmatched ${side} are not what the matching leaves them`);
    }
  }
  const eligible = result.summary.eligiblePairs === null ? null : pairs.eligible;
  const { scoreUnit } = prepared.policy;
  const rules = ruleEffects(prepared, { eligible, refused: pairs.refused, waived: pairs.waived });
  const summary = summarize(prepared.cohort, result.matches, eligible, rules, scoreUnit);
  if (!isSameJson(summary, result.summary)) problems.push('the summary does not add up');
  if (!isSameJson(findShortfalls(prepared.cohort, result.matches), result.shortfalls)) {
    problems.push('the shortfalls are not what the matches leave');
  }
  return problems;
}
