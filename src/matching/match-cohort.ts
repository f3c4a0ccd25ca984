import { type AssignmentOutcome, solveAssignment } from '../assignment';
import type { Cohort, MatchingResult, PolicyInput } from '../model';
import { certify } from './certificate';
import { decode } from './decode';
import { costMatrix, encode } from './encode';
import { chooseExplanations, type ExplanationOptions, type Explanations } from './explanations';
import { infeasible } from './infeasible';
import { makeManifest } from './manifest';
import { densePairs, implicitPairs, type Pairs } from './pairs';
import { type Extensions, type Prepared, prepare } from './prepare';
import { scoreSource } from './score-source';
import { matchStable } from './stable';
import { chooseStorage, type StorageOptions } from './storage';

/** What {@link matchCohort} may be told: the caller's own criteria and rules, where scores are kept, what is explained. */
export interface MatchOptions extends Extensions, StorageOptions, ExplanationOptions {}

/**
 * Matches a cohort: the best matching there is under the policy's objectives, every pair explained, every
 * unmatched person with a reason, and a certificate that proves that nothing better exists.
 *
 * The result depends on the people, the policy and its seed alone, never on the order of rows, and nothing
 * given is changed. A matching is a proposal until a person approves it.
 *
 * Complexity: all pairs are scored once (O(mentors * mentees)), then assigned in O(n^3) at worst, in
 * practice near O(n^2). Memory is 4 bytes a pair where scores are kept (`dense`), and some 1,000 bytes a person where
 * they are computed again when needed (`implicit`).
 *
 * @param policy how to match; every field has a default.
 * @param options the caller's own criteria and rules, which the policy names, and where scores are kept.
 * @returns a matching, or `status: 'infeasible'` with the smallest conflict. An empty or wholly ineligible
 *   cohort is a matching without matches.
 * @throws MentorMatchError `invalid-input` (all problems at once), `callback-failed`, `possible-overflow`, and
 *   `too-large` where the scores of all pairs do not fit in the limit and the policy needs them.
 */
export function matchCohort(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: MatchOptions = {},
): MatchingResult {
  const prepared = prepare(cohort, policy, options);
  const explanations = chooseExplanations(prepared.cohort, options);
  if (chooseStorage(prepared, options) === 'implicit') {
    const source = scoreSource(prepared);
    const pairs = implicitPairs(prepared, source);
    return resultOf(prepared, pairs, solveAssignment(encode(prepared, source)), explanations);
  }
  const cost = costMatrix(prepared);
  const pairs = densePairs(cost, prepared.cohort.mentors.length);
  const problem = encode(prepared, cost);
  if (prepared.policy.method === 'stable') return matchStable(prepared, problem, pairs, explanations);
  return resultOf(prepared, pairs, solveAssignment(problem), explanations);
}

/** What the solver found, as people with reasons. */
export function resultOf(
  prepared: Prepared,
  pairs: Pairs,
  outcome: AssignmentOutcome,
  explanations: Explanations,
): MatchingResult {
  if (outcome.status === 'infeasible') return infeasible(prepared, outcome.conflict);
  return {
    status: 'optimal',
    ...decode(prepared, pairs, outcome.pairs, explanations),
    certificate: certify(prepared, outcome),
    manifest: makeManifest(prepared, outcome.solver),
  };
}
