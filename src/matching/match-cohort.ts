import { solveAssignment } from '../assignment';
import type {
  Cohort,
  Manifest,
  Match,
  Matching,
  MatchingConflict,
  MatchingResult,
  PolicyInput,
  Shortfall,
} from '../model';
import { renderMessage } from '../messages';
import { VERSION } from '../version';
import { compareIds, hashCohort } from './canonical';
import { certify } from './certificate';
import { bounds, costMatrix, encode } from './encode';
import { densePairs, type Pairs } from './pairs';
import { type Extensions, type Prepared, prepare } from './prepare';
import { matchStable } from './stable';
import { summarize } from './summary';
import { explainUnmatched } from './unmatched';

/**
 * Matches a cohort: the best matching there is under the policy's objectives, every pair explained, every
 * unmatched person with a reason, and a certificate that proves that nothing better exists.
 *
 * The result depends on the people, the policy and its seed alone, never on the order of rows, and nothing
 * given is changed. A matching is a proposal until a person approves it.
 *
 * Complexity: all pairs are scored once (O(mentors * mentees)), then assigned in O(n^3) at worst, in
 * practice near O(n^2); memory is 4 bytes a pair.
 *
 * @param policy how to match; every field has a default.
 * @param extensions the caller's own criteria and rules, which the policy names.
 * @returns a matching, or `status: 'infeasible'` with the smallest conflict. An empty or wholly ineligible
 *   cohort is a matching without matches.
 * @throws MentorMatchError `invalid-input` (all problems at once), `callback-failed`, `possible-overflow`.
 */
export function matchCohort(cohort: Cohort, policy: PolicyInput = {}, extensions: Extensions = {}): MatchingResult {
  const prepared = prepare(cohort, policy, extensions);
  const cost = costMatrix(prepared);
  const pairs = densePairs(cost, prepared.cohort.mentors.length);
  const problem = encode(prepared, cost);
  if (prepared.policy.method === 'stable') return matchStable(prepared, problem, pairs);
  const outcome = solveAssignment(problem);
  if (outcome.status === 'infeasible') {
    return {
      status: 'infeasible',
      conflict: describeConflict(prepared, outcome.conflict),
      manifest: makeManifest(prepared, 'network'),
    };
  }
  return {
    status: 'optimal',
    ...decode(prepared, pairs, outcome.pairs),
    certificate: certify(prepared, outcome),
    manifest: makeManifest(prepared, outcome.solver),
  };
}

/** From pairs of indices to people with reasons: the parts of a matching that do not depend on the method. */
export function decode(
  prepared: Prepared,
  pairs: Pairs,
  matched: readonly (readonly [mentee: number, mentor: number])[],
): Pick<Matching, 'matches' | 'unmatched' | 'shortfalls' | 'summary'> {
  const { cohort, scoring, policy } = prepared;
  const locked = new Set(prepared.locks.map(([mentee, mentor]) => mentee * cohort.mentors.length + mentor));
  const matches = matched
    .map(([mentee, mentor]): Match => {
      const pair = scoring.explain(mentor, mentee);
      return { ...pair, locked: locked.has(mentee * cohort.mentors.length + mentor) };
    })
    .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId));
  return {
    matches,
    unmatched: {
      mentors: explainUnmatched(prepared, pairs, matched, 'mentors'),
      mentees: explainUnmatched(prepared, pairs, matched, 'mentees'),
    },
    shortfalls: findShortfalls(cohort, matches),
    summary: summarize(cohort, matches, pairs.eligible, policy.scoreUnit),
  };
}

/** Everybody who has fewer partners than the minimum, mentors first, by id. */
export function findShortfalls(
  cohort: Cohort,
  matches: readonly Pick<Match, 'mentorId' | 'menteeId'>[],
): Shortfall[] {
  const shortfalls: Shortfall[] = [];
  for (const side of ['mentor', 'mentee'] as const) {
    const partners = new Map<string, number>();
    for (const match of matches) {
      const id = side === 'mentor' ? match.mentorId : match.menteeId;
      partners.set(id, (partners.get(id) ?? 0) + 1);
    }
    const people = [...cohort[`${side}s`]].sort((a, b) => compareIds(a.id, b.id));
    for (const person of people) {
      const minimum = bounds(person).min;
      const matched = partners.get(person.id) ?? 0;
      if (matched < minimum) shortfalls.push({ id: person.id, side, minimum, matched });
    }
  }
  return shortfalls;
}

/** All that is needed to replay the run. */
export function makeManifest(prepared: Prepared, solver: string): Manifest {
  return {
    version: VERSION,
    policy: prepared.policy,
    seed: prepared.policy.seed,
    inputHash: hashCohort(prepared.cohort),
    extensions: [...prepared.extensionIds],
    solver,
  };
}

type AssignmentConflict = Extract<ReturnType<typeof solveAssignment>, { status: 'infeasible' }>['conflict'];

function describeConflict(prepared: Prepared, conflict: AssignmentConflict): MatchingConflict {
  const { mentors, mentees } = prepared.cohort;
  const mentorIds = (indices: readonly number[]) => indices.map((index) => mentors[index]!.id).sort(compareIds);
  const menteeIds = (indices: readonly number[]) => indices.map((index) => mentees[index]!.id).sort(compareIds);
  const people = {
    mentorMinimums: mentorIds(conflict.columnMinimums),
    mentorMaximums: mentorIds(conflict.columnMaximums),
    menteeMinimums: menteeIds(conflict.rowMinimums),
    menteeMaximums: menteeIds(conflict.rowMaximums),
    locks: conflict.locks
      .map(([mentee, mentor]) => ({ mentorId: mentors[mentor]!.id, menteeId: mentees[mentee]!.id }))
      .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId)),
    demand: conflict.demand,
    supply: conflict.supply,
  };
  return {
    ...people,
    text: renderMessage('en', 'conflict.contradiction', {
      demand: people.demand,
      supply: people.supply,
      minimums: [...people.mentorMinimums, ...people.menteeMinimums],
      maximums: [...people.mentorMaximums, ...people.menteeMaximums],
      locks: people.locks.map((lock) => `${lock.mentorId} – ${lock.menteeId}`),
    }),
  };
}
