import { type AssignmentOutcome, type AssignmentProblem, solveAssignment } from '../assignment';
import {
  type Cohort,
  FORMATS,
  type Manifest,
  type MatchingResult,
  type PolicyInput,
  type Warning,
} from '../model';
import { certify } from './certificate';
import { decode } from './decode';
import { costMatrix, encode } from './encode';
import { chooseExplanations, type ExplanationOptions } from './explanations';
import { infeasible } from './infeasible';
import { makeManifest } from './manifest';
import { type Outline, outlineOf } from './outline';
import { densePairs, implicitPairs, type Pairs } from './pairs';
import { type Extensions, type Prepared, prepare, type Strictness } from './prepare';
import { scoreSource } from './score-source';
import { matchStable } from './stable';
import { chooseStorage, type StorageOptions } from './storage';

/** What {@link matchCohort} may be told: the caller's own criteria and rules, where scores are kept, what is explained. */
export interface MatchOptions extends Extensions, Strictness, StorageOptions, ExplanationOptions {}

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
  const run = beginRun(cohort, policy, options);
  if (run.storage === 'implicit') {
    const source = scoreSource(run.outline);
    const problem = encode(run.outline, source);
    const outcome = solveAssignment(problem);
    return resultOf(run, problem, implicitPairs(run.outline, source), outcome);
  }
  const { prepared } = run;
  const refused = new Float64Array(prepared.rules.own.length);
  const cost = costMatrix(prepared, refused);
  const pairs = densePairs(cost, prepared.cohort.mentors.length, refused);
  const problem = encode(prepared, cost);
  if (prepared.policy.method === 'stable') return matchStable(prepared, problem, pairs, run.explained);
  return resultOf(run, problem, pairs, solveAssignment(problem));
}

/** A cohort ready to be matched. */
export interface Run {
  readonly outline: Outline;
  /** All that explanations read; nothing: they are left for later. */
  readonly explained: Prepared | undefined;
  /** @param solver which solver gave the answer. */
  readonly manifest: (solver: string) => Manifest;
  readonly warnings: readonly Warning[];
}

export type BegunRun =
  | (Run & { readonly storage: 'dense'; readonly prepared: Prepared })
  | (Run & { readonly storage: 'implicit' });

/** Prepares, and decides where scores are kept and what is explained. Profiles are given back where nobody needs them. */
export function beginRun(cohort: Cohort, policy: PolicyInput, options: MatchOptions): BegunRun {
  const prepared = prepare(cohort, policy, options);
  const explained = chooseExplanations(prepared.cohort, options) === 'full' ? prepared : undefined;
  const storage = chooseStorage(prepared, options);
  const { warnings } = prepared;
  if (storage === 'implicit' && explained === undefined)
    return { storage, explained, warnings, ...outlineOf(prepared) };
  const manifest = (solver: string) => makeManifest(prepared, solver);
  const run = { outline: prepared, explained, warnings, manifest };
  return storage === 'dense' ? { storage, prepared, ...run } : { storage, ...run };
}

/** What the solver found, as people with reasons. */
export function resultOf(
  { outline, explained, manifest, warnings }: Run,
  problem: AssignmentProblem,
  pairs: Pairs,
  outcome: AssignmentOutcome,
): MatchingResult {
  if (outcome.status === 'infeasible')
    return infeasible(outline.cohort, problem, outcome.conflict, warnings, manifest('network'));
  return {
    format: FORMATS.result,
    status: 'optimal',
    ...decode(outline, pairs, outcome.pairs, explained),
    certificate: certify(outline, outcome),
    warnings,
    manifest: manifest(outcome.solver),
  };
}
