import type { AssignmentProblem, Pair } from '../../assignment';
import { expectObject, MentorMatchError } from '../../errors';
import { addAll } from '../../lists';
import type { Cohort, Matching, PolicyInput } from '../../model';
import type { Steps } from '../../steps';
import { isSameJson } from '../canonical';
import { pairsWithStanding, problemWithStandingSteps, reviewProblems } from '../changes';
import { questionCosts, type StorageOptions } from '../large';
import { infeasibleProblems, outcomeWarnings, stabilityProblems, withoutMinimums } from '../match';
import { type OpenMatching, sessionOf } from '../open';
import { prepareForSteps } from '../origin';
import {
  checkOptionTypes,
  type Extensions,
  manifestProblems,
  type Prepared,
  prepareSteps,
} from '../prepared';
import { encode } from '../problem';
import { attemptOf, hasMatches, pairKey, rematchOf, type StoredResult } from '../records';
import { inPhase, partOf, type RunSteps, type Sliceable, sliceable } from '../run';
import { readResult } from '../stored';
import { claimProblems, idProblems } from './claims';
import { bothWaysProblems, searchProblems, searchWarnings } from './one-way';
import { attemptProblems, recordProblems } from './record';
import { rematchProblems } from './rematch';
import { stoppedProblems } from './stopped';

/**
 * What {@link verifyMatching} found.
 *
 * - Every field is compared with what people and policy give, and fields that no result has are problems. Believed is
 *   what these do not determine: version, solver's name, why a run was stopped and its bound. Explanations on demand
 *   are not there to be checked.
 * - No solver is trusted. One is run for figures that compare with another matching: what stability or a limit on
 *   changes costs, prices that a certificate by a protected attribute does not keep, a rematch or a matching under
 *   `not-both-ways` that only a search proves (each step is checked by its prices), and what resolves a contradiction.
 * - Of a reviewed matching the log is replayed: hand-made pairs keep the hard rules or have a recorded waiver; states,
 *   losses and hashes are as stated.
 * - A rematched one is checked with the previous policy or that of its manifest, with or without those who left;
 *   approvals and waivers rest on decisions in its record.
 * - Of a stopped one pairs are checked, and that bound and gap agree with them.
 */
export type Verification =
  | { readonly ok: true; readonly problems: readonly []; readonly checks: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Re-checks everything that a result claims, from the people and the policy alone: that it belongs to them, that every
 * match is eligible, scored and explained as stated, that locks and capacities hold, that nobody is missing and the
 * reasons of the unmatched are right, and that the certificate proves the matching optimal (or that no pair blocks a
 * stable one). Reviewed, rematched and stopped results are checked for what they claim besides. {@link Verification}
 * says what is believed, and for what a solver is run.
 *
 * O(mentors * mentees) time: all pairs are scored once. Memory as `matchCohort`: 4 bytes a pair, or some hundred a
 * person where scores are not kept. Deterministic.
 *
 * @param result what `matchCohort`, `matchCohortAsync`, `rematch` or `reviewMatching` returned, or what `JSON.parse`
 *   made of it. Anything else is a problem in words, with its path; never an error. (`parseMatching` brings results of
 *   older versions up to date.)
 * @returns every problem found, in words.
 * @throws MentorMatchError `invalid-input` for a malformed cohort or policy; `callback-failed` if a criterion or rule
 *   of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, verifyMatching } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const result = matchCohort(cohort);
 * verifyMatching(cohort, {}, result).ok; // => true
 * verifyMatching({ ...cohort, mentors: [{ id: 'eve' }] }, {}, result).ok; // => false
 * ```
 */
export const verifyMatching: Sliceable<
  [cohort: Cohort, policy: PolicyInput, result: unknown, options?: Extensions & StorageOptions],
  Verification
> = /* @__PURE__ */ sliceable(function* (
  cohort: Cohort,
  policy: PolicyInput,
  result: unknown,
  options: Extensions & StorageOptions = {},
): RunSteps<Verification> {
  yield { phase: 'reading', fraction: 0 };
  checkOptionTypes(options, { criteria: true, rules: true, storage: true, memoryLimit: true });
  expectObject('policy', policy, 'a policy, {} for the defaults');
  const read = readResult(result);
  if ('issues' in read) {
    yield* inPhase('reading', prepareSteps(cohort, policy, options), 0, 1);
    return {
      ok: false,
      problems: read.issues.map(
        ({ path, message, received, expected }) =>
          `${path}: ${message} (received ${received}, expected ${expected})`,
      ),
    };
  }
  const stored = read.value;
  const reading = prepareStored(cohort, policy, stored, options);
  const prepared = yield* inPhase('reading', reading, 0, 0.3);
  if ('problems' in prepared) return { ok: false, problems: prepared.problems };
  const problems = yield* resultProblems(prepared, stored, options);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, problems: [], checks: checksOf(stored) };
});

/** {@link verifyMatching} of what is open: people, policy and result have been read already. */
export const verifyOpen: Sliceable<[open: OpenMatching], Verification> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
): RunSteps<Verification> {
  const session = sessionOf(open);
  const stored = session.expectResult();
  const costs = () => session.costs();
  const problems = yield* resultProblems(session.prepared, stored, session.options, costs);
  if (problems.length === 0) session.confirm();
  return problems.length > 0 ? { ok: false, problems } : { ok: true, problems: [], checks: checksOf(stored) };
});

/**
 * Prepares what a result was computed from. Where it is its own record that contradicts the people, that is a problem.
 */
function* prepareStored(
  cohort: Cohort,
  policy: PolicyInput,
  result: StoredResult,
  options: Extensions,
): Steps<Prepared | { readonly problems: readonly string[] }> {
  try {
    return yield* prepareForSteps(cohort, policy, result, options);
  } catch (error) {
    if (!(error instanceof MentorMatchError) || error.code !== 'invalid-input') throw error;
    // Throws the same where it is not the record that is wrong.
    yield* prepareSteps(cohort, policy, options);
    return {
      problems: error.issues.map(
        ({ path, message }) =>
          `the record of the rematch contradicts the people and the policy: ${path}: ${message}`,
      ),
    };
  }
}

/** The costs of all pairs, for a result of which others ask about the same ones. */
type Costs = () => Steps<AssignmentProblem['cost']>;

function* resultProblems(
  prepared: Prepared,
  result: StoredResult,
  options: StorageOptions & Extensions,
  costs?: Costs,
): RunSteps<readonly string[]> {
  const foreign = manifestProblems(prepared, result.manifest);
  if (foreign.length > 0) return foreign;
  if (result.status === 'too-few-changes')
    return [
      'the result has no matching to verify: more pairs have to be broken than the limit on changes allows',
    ];
  const problems: string[] = [];
  const { method } = prepared.policy;
  const matching = hasMatches(result) && result.status !== 'stopped' ? result : undefined;
  if (matching !== undefined && (matching.status === 'stable') !== (method === 'stable'))
    problems.push(`the status is ${result.status}, and the method of the policy is ${method}`);
  const warnings =
    matching !== undefined
      ? [
          ...outcomeWarnings(prepared.warnings, matching.summary, prepared.policy, false),
          ...searchWarnings(prepared, result),
        ]
      : prepared.warnings;
  if (!isSameJson(result.warnings, warnings))
    problems.push('the warnings are not those that the people and the policy give');
  const solver = solverProblem(result);
  if (solver !== undefined) problems.push(solver);
  if (problems.length > 0) return problems;
  if (!hasMatches(result)) {
    const attempt = attemptOf(result);
    const wrong = attempt === undefined ? [] : attemptProblems(prepared, attempt);
    if (wrong.length > 0) return wrong;
    const scoring =
      attempt === undefined
        ? problemOf(prepared, costs ?? (() => questionCosts(prepared, options)))
        : problemWithStandingSteps(prepared, attempt, options, { costs });
    const problem: AssignmentProblem = yield* inPhase('scoring', scoring, 0.3, 0.6);
    const wrongly = infeasibleProblems(prepared, problem, result);
    return wrongly.length > 0 ? wrongly : yield* partOf(searchProblems(prepared, result, options), 0.6, 1);
  }
  const unknown = idProblems(prepared, result);
  if (unknown.length > 0) return unknown;
  if (result.status === 'stopped')
    addAll(problems, yield* inPhase('checking', stoppedProblems(prepared, result), 0.3, 1));
  else addAll(problems, yield* matchingProblems(prepared, result, options, costs));
  addAll(problems, bothWaysProblems(prepared, result.matches));
  if (problems.length === 0 && rematchOf(result) === undefined)
    addAll(problems, yield* partOf(searchProblems(prepared, result, options), 0.9, 1));
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
          ? ['flow']
          : ['dense', 'transport', 'flow'];
  return possible.includes(solver) ? undefined : `the solver ${solver} gives no result that is ${status}`;
}

/** The problem that a policy states over a cohort, with a matrix or without. */
function* problemOf(prepared: Prepared, costs: Costs): Steps<AssignmentProblem> {
  const problem = encode(prepared, yield* costs());
  return prepared.policy.method === 'stable' ? withoutMinimums(problem) : problem;
}

function* matchingProblems(
  prepared: Prepared,
  result: Matching,
  options: StorageOptions,
  costs: Costs | undefined,
): RunSteps<string[]> {
  const record = rematchOf(result);
  const wrong = record === undefined ? [] : recordProblems(prepared, result, record);
  if (wrong.length > 0) return wrong;
  const { waived = [], approved = [], breakApproved = true } = record ?? {};
  // A waived pair that is approved too stands once.
  const byWaiver = new Set(waived.map(pairKey));
  const standing = breakApproved ? [] : approved.filter((pair) => !byWaiver.has(pairKey(pair)));
  const all = { waived, approved: standing };
  const scoring = pairsWithStanding(prepared, all, options, {
    mostCounted: Number.POSITIVE_INFINITY,
    costs,
  });
  const { problem, pairs } = yield* inPhase('scoring', scoring, 0.3, 0.6);
  const proof =
    record === undefined
      ? proofOfStability(prepared, problem, result)
      : (matched: readonly Pair[]) => rematchProblems(prepared, problem, result, matched, record);
  return yield* inPhase('checking', claimProblems(prepared, problem, pairs, result, proof), 0.6, 1);
}

/** What checks that a matching is stable; `undefined` if it does not claim to be. */
function proofOfStability(
  prepared: Prepared,
  problem: AssignmentProblem,
  { certificate, summary }: Matching,
): ((matched: readonly Pair[]) => Steps<string[]>) | undefined {
  if (certificate.kind !== 'stable') return undefined;
  return (matched) => stabilityProblems(prepared, problem, summary.totalUnits, matched, certificate);
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
      ? 'locks and capacities hold, and the gap is that of the matches to the bound; the bound itself is taken as stated, and a better matching may exist'
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
  if (result.certificate.oneWay !== undefined)
    return result.status === 'optimal'
      ? 'no pair stands both ways round, and searching again, each step checked by its prices, finds no better such matching'
      : 'no pair stands both ways round, and the prices prove the matching the best with the directions closed; with others a better one may exist, within the gap stated';
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
