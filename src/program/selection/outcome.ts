import * as z from 'zod';
import { MentorMatchError } from '../../errors';
import { type Cohort, type Instant, parseWith, toErrorIssues } from '../../model';
import { id, pairRoleSchema } from '../content';
import { instantSchema } from '../time';
import { restrictCohort } from './restrict-cohort';
import {
  type Application,
  applicationSchema,
  personKey,
  SCREENING_DECISIONS,
  type ScreeningDecision,
  type ScreeningOutcome,
} from './screen';

const outcomeSchema = z.object({
  personId: id,
  side: pairRoleSchema,
  decision: z.enum(SCREENING_DECISIONS),
  priority: z.number(),
  reviews: z.array(z.object({})),
});

/**
 * Changes an outcome by hand; the change and its reason stay on record. O(reviews so far). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` without a name or a reason, or for a moment that does not exist.
 *
 * @example
 * ```ts
 * import { DEFAULT_SCREENING, reviewOutcome, screenCandidates } from 'mentor-match/program';
 *
 * const application = { personId: 'ana', side: 'mentor', appliedAt: '2026-01-01T00:00:00Z', ratings: {} } as const;
 * const [outcome] = screenCandidates([application], DEFAULT_SCREENING);
 * const at = '2026-01-02T09:00:00Z';
 * const review = { by: 'Iris', at, decision: 'accepted', reason: 'spoke with her' } as const;
 * reviewOutcome(outcome!, review).decision; // => 'accepted'
 * ```
 */
export function reviewOutcome(
  outcome: ScreeningOutcome,
  review: {
    readonly by: string;
    readonly at: Instant;
    readonly decision: ScreeningDecision;
    readonly reason: string;
  },
): ScreeningOutcome {
  parseWith(outcomeSchema, outcome, 'outcome');
  const shape = reviewSchema.safeParse(review);
  if (!shape.success) {
    throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, review, ['review']));
  }
  const { place: _place, ...rest } = outcome;
  const { by, at, decision, reason } = shape.data;
  return {
    ...rest,
    decision,
    reviews: [...outcome.reviews, { by, at, from: outcome.decision, to: decision, reason }],
  };
}

const carryOverArgs = z.object({
  outcomes: z.array(outcomeSchema),
  applications: z.array(applicationSchema),
});

/**
 * The applications that those who wait bring into the next round: same ratings, one round waited more, first
 * asked when they first asked. O(outcomes + applications). Deterministic.
 *
 * @returns in the order of the applications.
 * @throws MentorMatchError `invalid-input` for malformed outcomes or applications.
 *
 * @example
 * ```ts
 * import { carryOver, DEFAULT_SCREENING, screenCandidates } from 'mentor-match/program';
 *
 * const application = { personId: 'ana', side: 'mentor', appliedAt: '2026-01-01T00:00:00Z', ratings: {} } as const;
 * const outcomes = screenCandidates([application], DEFAULT_SCREENING);
 * carryOver(outcomes, [application]).length; // => 0
 * ```
 */
export function carryOver(
  outcomes: readonly ScreeningOutcome[],
  applications: readonly Application[],
): readonly Application[] {
  parseWith(carryOverArgs, { outcomes, applications });
  const waiting = new Map(
    outcomes
      .filter((outcome) => outcome.decision === 'waiting')
      .map((outcome) => [personKey(outcome), outcome]),
  );
  return applications.flatMap((application) => {
    const outcome = waiting.get(personKey(application));
    return outcome === undefined ? [] : [{ ...application, priority: outcome.priority + 1 }];
  });
}

const selectCohortArgs = z.object({ outcomes: z.array(outcomeSchema) });

/**
 * The cohort of those who were accepted ({@link restrictCohort}). Mentees who waited for rounds get that as their
 * coverage class (`Mentee.priority`), if it is higher than their own: the matching then covers them first. O(people +
 * length of their preferences + outcomes). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed cohort or outcome.
 *
 * @example
 * ```ts
 * import { DEFAULT_SCREENING, screenCandidates, selectCohort } from 'mentor-match/program';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [] };
 * const application = { personId: 'ana', side: 'mentor', appliedAt: '2026-01-01T00:00:00Z', ratings: {} } as const;
 * selectCohort(cohort, screenCandidates([application], DEFAULT_SCREENING)).mentors; // => []
 * ```
 */
export function selectCohort(cohort: Cohort, outcomes: readonly ScreeningOutcome[]): Cohort {
  parseWith(selectCohortArgs, { outcomes });
  const waited = new Map(
    outcomes
      .filter((outcome) => outcome.decision === 'accepted')
      .map((outcome) => [personKey(outcome), outcome.priority]),
  );
  const selected = restrictCohort(cohort, (personId, side) => waited.has(personKey({ personId, side })));
  return {
    ...selected,
    mentees: selected.mentees.map((mentee) => {
      const priority = waited.get(personKey({ personId: mentee.id, side: 'mentee' })) ?? 0;
      return priority > (mentee.priority ?? 0) ? { ...mentee, priority } : mentee;
    }),
  };
}

const reviewSchema = z.strictObject({
  by: z.string().trim().min(1),
  at: instantSchema,
  decision: z.enum(SCREENING_DECISIONS),
  reason: z.string().trim().min(1),
});
