import type { CostSource } from '../../assignment';
import type { Cohort, MatchingResult, PolicyInput } from '../../model';
import { expectKnown, RUN_OPTIONS } from '../../options';
import { runToEnd } from '../../steps';
import { scoreSource } from '../large';
import type { Outline } from '../prepared';
import { encodeToSolve } from '../problem';
import type { StoppedWithoutReason } from '../records';
import { contextOf, inPhase, type RunSteps, solving } from '../run';
import { type BegunRun, beginRunSteps, type MatchOptions } from './begin';
import { matchOneWaySteps } from './one-way';
import { resultSteps } from './result';
import { scoredSteps, stoppedAtOnce } from './scored';
import { matchStableSteps } from './stable';
import { NEVER, type WhenStopped } from './when-stopped';

/**
 * Matches a cohort: the best matching there is under the policy's objectives, every pair explained, every
 * unmatched person with a reason, and a certificate that proves that nothing better exists. (Under the rule
 * `not-both-ways` a search may end early: the best that was found is `feasible`, with the gap.)
 *
 * Deterministic: the result depends on people, policy and seed, never on the order of rows. Of several best matchings,
 * weights drawn from seed and ids choose one, wherever scores are kept. Nothing given is changed. A matching is a
 * proposal until a person approves it.
 *
 * Complexity: all pairs are scored once (O(mentors * mentees)), then assigned in O(n^3) at worst, in
 * practice near O(n^2). Memory is 4 bytes a pair where scores are kept (`dense`), and some 3,000 bytes a person where
 * they are computed again when needed (`implicit`).
 *
 * @param cohort mentors and mentees, ids unique on a side; all but the id may be left out.
 * @param policy how to match; every field has a default.
 * @param options the caller's own criteria and rules, which the policy names, and where scores are kept.
 * @returns a matching (`optimal`, `feasible` or `stable`), or `status: 'infeasible'` with a smallest
 *   conflict: none of its demands can be left out. An empty or wholly ineligible cohort is a matching without matches.
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
  expectKnown(
    options,
    {
      criteria: true,
      rules: true,
      strict: true,
      reading: true,
      storage: true,
      memoryLimit: true,
      explanations: true,
    },
    'options',
    'option',
    RUN_OPTIONS,
  );
  return runToEnd(matchSteps<never>(cohort, policy, options));
}

/**
 * {@link matchCohort} in steps. Told to stop, where `whenStopped` allows for it, it goes on until it has a matching
 * that is no worse than a greedy one, and improves it until it is told so once more; see `solveAssignmentSteps`.
 *
 * @param sourceOf where costs come from that are not kept.
 */
export function* matchSteps<Stopped extends StoppedWithoutReason = never>(
  cohort: Cohort,
  policy: PolicyInput,
  options: MatchOptions,
  sourceOf: (outline: Outline) => CostSource = scoreSource,
  whenStopped: WhenStopped<Stopped> = NEVER,
): RunSteps<MatchingResult | Stopped> {
  return yield* matchBegunSteps(
    yield* inPhase('reading', beginRunSteps(cohort, policy, options), 0, 0.1),
    sourceOf,
    whenStopped,
  );
}

/** The same of a run that has begun. */
export function* matchBegunSteps<Stopped extends StoppedWithoutReason = never>(
  run: BegunRun,
  sourceOf: (outline: Outline) => CostSource = scoreSource,
  whenStopped: WhenStopped<Stopped> = NEVER,
): RunSteps<MatchingResult | Stopped> {
  if (run.oneWay !== undefined) return yield* matchOneWaySteps(run, run.oneWay, sourceOf, whenStopped);
  const { outline, orders } = run;
  const context = contextOf(outline);
  const { cost, pairs, isWhole } = yield* scoredSteps(run, sourceOf, context);
  const problem = encodeToSolve(outline, cost);
  if (orders !== undefined && isWhole)
    return yield* matchStableSteps(run, orders, problem, pairs, context, whenStopped);
  const steps = whenStopped.solve(problem);
  const from = run.storage === 'implicit' ? 0.1 : 0.3;
  const outcome = yield* solving(isWhole ? steps : stoppedAtOnce(steps), from, 0.9, context);
  return yield* resultSteps(run, problem, pairs, outcome, context, whenStopped);
}
