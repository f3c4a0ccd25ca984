import type {
  AssignmentOutcome,
  AssignmentProblem,
  AssignmentSteps,
  CostSource,
  StoppedAssignment,
} from '../../assignment';
import { type Cohort, FORMATS, type MatchingResult, type PolicyInput } from '../../model';
import { scoreSource } from '../large';
import type { Outline } from '../prepared';
import { CostRows, certify, densePairs, encodeToSolve, implicitPairs, type Pairs } from '../problem';
import type { HaltedMatching } from '../records';
import { contextOf, inPhase, type RunContext, type RunSteps, runSteps, solving } from '../run';
import { type BegunRun, beginRunSteps, type MatchOptions, type Run } from './begin';
import { matchOneWaySteps } from './one-way';
import { decodeSteps, infeasible, outcomeWarnings } from './outcome';
import { matchStableSteps } from './stable';
import { NEVER, type WhenStopped } from './when-stopped';

/**
 * Matches a cohort: the best matching there is under the policy's objectives, every pair explained, every
 * unmatched person with a reason, and a certificate that proves that nothing better exists.
 *
 * Deterministic: the result depends on people, policy and seed, never on the order of rows. Of several best matchings,
 * weights drawn from seed and ids choose one; only under `leximin`, or objectives that weigh no pair, `storage` may
 * choose another. Nothing given is changed. A matching is a proposal until a person approves it.
 *
 * Complexity: all pairs are scored once (O(mentors * mentees)), then assigned in O(n^3) at worst, in
 * practice near O(n^2). Memory is 4 bytes a pair where scores are kept (`dense`), and some 3,000 bytes a person where
 * they are computed again when needed (`implicit`).
 *
 * @param policy how to match; every field has a default.
 * @param options the caller's own criteria and rules, which the policy names, and where scores are kept.
 * @returns a matching, or `status: 'infeasible'` with the smallest conflict. An empty or wholly ineligible
 *   cohort is a matching without matches.
 * @throws MentorMatchError `invalid-input` (all problems at once), `callback-failed`, `possible-overflow`, and
 *   `too-large` where the scores of all pairs do not fit in the limit and the policy needs them.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }, { id: 'ben', skills: [{ name: 'sales' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'sales' }] }],
 * };
 * const result = matchCohort(cohort, { form: 'situational' });
 * if (result.status === 'infeasible') throw new Error(result.conflict.text);
 * result.matches.map(({ mentorId }) => mentorId); // => ['ben']
 * result.unmatched.mentors[0]?.reason.kind; // => 'no-eligible-partner'
 * ```
 */
export function matchCohort(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: MatchOptions = {},
): MatchingResult {
  const result = runSteps(matchSteps(cohort, policy, options));
  if (result.status === 'stopped') throw new Error('unreachable: nobody said stop');
  return result;
}

/**
 * {@link matchCohort} in steps. Told to stop, where `whenStopped` allows for it, it goes on until it has a matching
 * that is no worse than a greedy one, and improves it until it is told so once more; see `solveAssignmentSteps`.
 *
 * @param sourceOf where costs come from that are not kept.
 */
export function* matchSteps(
  cohort: Cohort,
  policy: PolicyInput,
  options: MatchOptions,
  sourceOf: (outline: Outline) => CostSource = scoreSource,
  whenStopped: WhenStopped = NEVER,
): RunSteps<MatchingResult | HaltedMatching> {
  return yield* matchBegunSteps(
    yield* inPhase('reading', beginRunSteps(cohort, policy, options), 0, 0.1),
    sourceOf,
    whenStopped,
  );
}

/** The same of a run that has begun. */
export function* matchBegunSteps(
  run: BegunRun,
  sourceOf: (outline: Outline) => CostSource = scoreSource,
  whenStopped: WhenStopped = NEVER,
): RunSteps<MatchingResult | HaltedMatching> {
  return run.again === undefined
    ? yield* matchAsStatedSteps(run, sourceOf, whenStopped)
    : yield* matchOneWaySteps(run, sourceOf, whenStopped, matchAsStatedSteps);
}

/** One solve, whatever the matching as a whole has to keep to. */
function* matchAsStatedSteps(
  run: BegunRun,
  sourceOf: (outline: Outline) => CostSource,
  whenStopped: WhenStopped,
): RunSteps<MatchingResult | HaltedMatching> {
  const { solve } = whenStopped;
  if (run.storage === 'implicit') {
    const source = sourceOf(run.outline);
    const context = contextOf(run.outline);
    const problem = encodeToSolve(run.outline, source);
    const pairs = implicitPairs(run.outline, source);
    if (run.orders !== undefined)
      return yield* matchStableSteps(run, run.orders, problem, pairs, context, whenStopped);
    const outcome = yield* solving(solve(problem), 0.1, 0.9, context);
    return yield* resultSteps(run, problem, pairs, outcome, context, whenStopped);
  }
  const { prepared } = run;
  const context = contextOf(prepared);
  const refused = new Float64Array(prepared.rules.own.length);
  const rows = new CostRows(prepared, refused);
  if (!(yield* scoring(rows, context))) {
    const problem = encodeToSolve(prepared, rows);
    const outcome = yield* solving(haltedAtOnce(solve(problem)), 0.3, 0.9, context);
    return yield* resultSteps(run, problem, implicitPairs(prepared, rows), outcome, context, whenStopped);
  }
  const { matrix } = rows;
  const pairs = densePairs(matrix, prepared.cohort.mentors.length, refused);
  const problem = encodeToSolve(prepared, matrix);
  if (run.orders !== undefined)
    return yield* matchStableSteps(run, run.orders, problem, pairs, context, whenStopped);
  const outcome = yield* solving(solve(problem), 0.3, 0.9, context);
  return yield* resultSteps(run, problem, pairs, outcome, context, whenStopped);
}

/** Fills the matrix; false if it was told to stop before the end. */
function* scoring(rows: CostRows, context: RunContext): RunSteps<boolean> {
  for (const share of rows.fill()) {
    if ((yield { phase: 'scoring', fraction: 0.1 + 0.2 * share, context }) === 'stop') return false;
  }
  return true;
}

/** Steps of a solve that is told to stop before it begins. */
function* haltedAtOnce<Outcome>(steps: AssignmentSteps<Outcome>): AssignmentSteps<Outcome> {
  let step = steps.next();
  if (step.done !== true) step = steps.next('stop');
  while (step.done !== true) step = steps.next(yield step.value);
  return step.value;
}

/** What the solver found, as people with reasons. */
function* resultSteps(
  run: Run,
  problem: AssignmentProblem,
  pairs: Pairs,
  outcome: AssignmentOutcome | StoppedAssignment,
  context: RunContext,
  { halted }: WhenStopped,
): RunSteps<MatchingResult | HaltedMatching> {
  const { outline, explained, manifest, warnings, strict } = run;
  if (outcome.status === 'stopped')
    return yield* inPhase('explaining', halted(run, outcome), 0.9, 1, context);
  if (outcome.status === 'infeasible')
    return infeasible(outline.cohort, problem, outcome.conflict, warnings, manifest('flow'));
  const decoded = yield* inPhase(
    'explaining',
    decodeSteps(outline, pairs, outcome.pairs, explained),
    0.9,
    1,
    context,
  );
  return {
    format: FORMATS.result,
    status: 'optimal',
    ...decoded,
    certificate: certify(outline, outcome),
    warnings: outcomeWarnings(warnings, decoded.summary, outline.policy, strict),
    manifest: manifest(outcome.solver),
  };
}
