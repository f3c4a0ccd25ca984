import type { AssignmentProblem } from '../assignment';
import { MentorMatchError } from '../errors';
import type { Cohort, Matching, PolicyInput } from '../model';
import { isSameJson } from './canonical';
import { costMatrix } from './cost-rows';
import { encode } from './encode';
import { infeasibleProblems } from './infeasible';
import { manifestProblems } from './manifest';
import { prepareFor } from './origin';
import { implicitPairs } from './pairs';
import { type Extensions, type Prepared, prepare } from './prepare';
import { recordProblems } from './record-verify';
import { pairsWithStanding } from './rematch-problem';
import { rematchOf } from './rematch-record';
import { rematchProblems } from './rematch-verify';
import { reviewProblems } from './review';
import { pairKey } from './review-state';
import { scoreSource } from './score-source';
import { verifyStability, withoutMinimums } from './stable';
import { chooseStorage, type StorageOptions } from './storage';
import { hasMatches, readResult, type StoredResult } from './stored';
import { claimProblems, idProblems } from './verify-claims';
import { stoppedProblems } from './verify-stopped';

/** What {@link verifyMatching} found. */
export type Verification =
  | { readonly ok: true; readonly checks: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Re-checks everything that a result claims, from the people and the policy alone: that it belongs to them,
 * that every match is eligible, scored and explained as stated, that locks and capacities hold, that nobody
 * is missing and the reasons of the unmatched are right, and that the certificate proves the matching optimal (or that no pair blocks a stable one).
 * No solver is run and none is trusted, but for the figures that compare with another matching: what stability or
 * a limit on changes costs, a rematch that only a search proves, and what resolves a contradiction of which the
 * certificate (a cut) is added up.
 *
 * Of a reviewed matching the log of decisions is replayed too: every hand-made pair keeps the hard rules or has a
 * recorded waiver, and states, losses and hashes are as stated. A rematched one is checked with the policy of before or
 * the one in its manifest, from people with or without those who left; approvals and waivers must rest on decisions in
 * its record. A stopped one is checked for what it claims: its pairs, and that its bound and gap agree with them.
 *
 * Every field is compared with what the people and the policy give, and fields that no result has are refused. What they
 * do not determine is believed: the version, the solver's name, why a run was stopped and what bound it had reached.
 *
 * Complexity: all pairs are scored once; O(mentors * mentees) time. Memory as `matchCohort`: 4 bytes a pair, or some
 * hundred a person where scores are not kept. Explanations on demand are not there to be checked; all else is.
 *
 * @param result what `matchCohort`, `matchCohortAsync`, `rematch` or `reviewMatching` returned, or what `JSON.parse` made
 *   of it. Anything else is a problem in words, with its path; never an error. (`parseMatching` brings results of older
 *   versions up to date.)
 * @returns every problem found, in words.
 * @throws MentorMatchError `invalid-input` for a malformed cohort or policy; `callback-failed`.
 */
export function verifyMatching(
  cohort: Cohort,
  policy: PolicyInput,
  result: unknown,
  options: Extensions & StorageOptions = {},
): Verification {
  const read = readResult(result);
  if ('issues' in read) {
    prepare(cohort, policy, options);
    return {
      ok: false,
      problems: read.issues.map(
        ({ path, message, received, expected }) =>
          `${path}: ${message} (received ${received}, expected ${expected})`,
      ),
    };
  }
  const stored = read.value;
  const prepared = prepareStored(cohort, policy, stored, options);
  if ('problems' in prepared) return { ok: false, problems: prepared.problems };
  const problems = resultProblems(prepared, stored, options);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, checks: checksOf(stored) };
}

/** Prepares what a result was computed from. Where it is its own record that contradicts the people, that is a problem. */
function prepareStored(
  cohort: Cohort,
  policy: PolicyInput,
  result: StoredResult,
  options: Extensions,
): Prepared | { readonly problems: readonly string[] } {
  if (rematchOf(result) === undefined) return prepare(cohort, policy, options);
  try {
    return prepareFor(cohort, policy, result, options);
  } catch (error) {
    if (!(error instanceof MentorMatchError) || error.code !== 'invalid-input') throw error;
    // Throws the same where it is not the record that is wrong.
    prepare(cohort, policy, options);
    return {
      problems: error.issues.map(
        ({ path, message }) =>
          `the record of the rematch contradicts the people and the policy: ${path}: ${message}`,
      ),
    };
  }
}

function resultProblems(
  prepared: Prepared,
  result: StoredResult,
  options: StorageOptions,
): readonly string[] {
  const foreign = manifestProblems(prepared, result.manifest);
  if (foreign.length > 0) return foreign;
  if (result.status === 'too-few-changes')
    return [
      'the result has no matching to verify: more pairs have to be broken than the limit on changes allows',
    ];
  const problems: string[] = [];
  const { method } = prepared.policy;
  const solved = method === 'stable' ? 'stable' : 'optimal';
  if ((result.status === 'optimal' || result.status === 'stable') && result.status !== solved)
    problems.push(`the status is ${result.status}, and the method of the policy is ${method}`);
  if (!isSameJson(result.warnings, prepared.warnings))
    problems.push('the warnings are not those that the people and the policy give');
  const solver = solverProblem(result);
  if (solver !== undefined) problems.push(solver);
  if (problems.length > 0) return problems;
  if (!hasMatches(result)) return infeasibleProblems(prepared, problemOf(prepared, options), result);
  const unknown = idProblems(prepared, result);
  if (unknown.length > 0) return unknown;
  if (result.status === 'stopped') problems.push(...stoppedProblems(prepared, result));
  else problems.push(...matchingProblems(prepared, result, options));
  return problems.length > 0 ? problems : reviewProblems(prepared, result);
}

/** The solvers that can have given a result. */
function solverProblem({ status, manifest: { solver } }: StoredResult): string | undefined {
  const possible: readonly string[] =
    status === 'stable'
      ? ['deferred-acceptance']
      : status === 'stopped'
        ? ['stopped']
        : status === 'infeasible'
          ? ['network']
          : ['linear-dense', 'linear-lazy', 'network'];
  return possible.includes(solver) ? undefined : `the solver ${solver} gives no result that is ${status}`;
}

/** The problem that a policy states over a cohort, with a matrix or without. */
function problemOf(prepared: Prepared, options: StorageOptions): AssignmentProblem {
  const isImplicit = chooseStorage(prepared, options) === 'implicit';
  const problem = encode(prepared, isImplicit ? scoreSource(prepared) : costMatrix(prepared));
  return prepared.policy.method === 'stable' ? withoutMinimums(problem) : problem;
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
  const wrong = record === undefined ? [] : recordProblems(prepared, result, record);
  if (wrong.length > 0) return wrong;
  const { waived = [], approved = [], breakApproved = true } = record ?? {};
  // A waived pair that is approved too stands once.
  const byWaiver = new Set(waived.map(pairKey));
  const standing = breakApproved ? [] : approved.filter((pair) => !byWaiver.has(pairKey(pair)));
  const { problem, pairs } = pairsWithStanding(prepared, waived, standing);
  return claimProblems(prepared, problem, pairs, result, (matched) => {
    if (record !== undefined) return rematchProblems(prepared, problem, result, matched, record);
    if (result.certificate.kind !== 'stable') return undefined;
    return verifyStability(prepared, problem, result.summary.totalUnits, matched, result.certificate);
  });
}

function checksOf(result: StoredResult): readonly string[] {
  const belongs = 'the result belongs to this cohort and policy';
  if (result.status === 'infeasible')
    return [belongs, 'locks, required minimums and capacities leave no matching, for the reason stated'];
  if (!hasMatches(result)) return [belongs];
  return [
    belongs,
    'every match is eligible and scored as stated',
    result.status === 'stopped'
      ? 'locks and capacities hold, and the bound and the gap agree with the matches; a better matching may exist'
      : 'locks, capacities and the lists of unmatched people hold',
    ...(result.status === 'stopped' ? [] : [proofOf(result)]),
    ...(result.review !== undefined
      ? ['the log of decisions is whole, and every broken rule was waived']
      : []),
  ];
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
