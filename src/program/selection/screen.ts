import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import {
  type Cohort,
  compareInstants,
  compareText,
  type Instant,
  parseWith,
  recordOf,
  schemaFor,
  toErrorIssues,
} from '../../model';
import {
  id,
  PAIR_ROLES,
  type PairRole,
  pairRoleSchema,
  RATING_MAX,
  type Screening,
  type ScreeningCriterion,
  type SideScreening,
  screeningSchema,
} from '../content';
import { instantSchema } from '../time';
import { restrictCohort } from './restrict-cohort';

/** One person's wish to take part on one side, with the ratings given so far. */
export interface Application {
  readonly personId: string;
  readonly side: PairRole;
  readonly appliedAt: Instant;
  /** Rating by criterion id, 0 to 4. A criterion without a rating is not known; it never counts as 0. */
  readonly ratings: { readonly [criterionId: string]: number };
  /** Rounds the person has waited already: integer >= 0, default 0; who waited longer comes first. */
  readonly priority?: number;
}

/** What a screening can decide, in the order in which outcomes are listed. */
export const SCREENING_DECISIONS = ['accepted', 'waiting', 'declined', 'incomplete'] as const;
/** `incomplete`: ratings are missing, so nothing is decided. */
export type ScreeningDecision = (typeof SCREENING_DECISIONS)[number];

/** One change of an outcome by a person, with the reason. */
export interface ScreeningReview {
  readonly by: string;
  readonly at: Instant;
  readonly from: ScreeningDecision;
  readonly to: ScreeningDecision;
  readonly reason: string;
}

/** What became of one application, and why. */
export interface ScreeningOutcome {
  readonly personId: string;
  readonly side: PairRole;
  readonly decision: ScreeningDecision;
  /** Weighted mean of the ratings as a share of the full mark, in [0, 1]; `null` while incomplete. */
  readonly score: number | null;
  /** In words that can be told to the person. */
  readonly reasons: readonly string[];
  readonly appliedAt: Instant;
  /** Rounds waited so far. */
  readonly priority: number;
  /** Place on the side's waiting list, from 1; only when waiting. */
  readonly place?: number;
  /** Changes by hand, oldest first. */
  readonly reviews: readonly ScreeningReview[];
}

/** Schema of {@link Application}. */
export const applicationSchema = schemaFor<Application>()(
  z.strictObject({
    personId: z.string().min(1),
    side: z.enum(PAIR_ROLES),
    appliedAt: instantSchema,
    ratings: recordOf(z.number().min(0).max(RATING_MAX)),
    priority: z.number().int().min(0).optional(),
  }),
);

/**
 * Judges all applications. Accepted is who reaches the threshold, misses no criterion's minimum and finds a
 * place; places go to those who waited most rounds, then to the higher score, then to the earlier application
 * (ties by id). Who is good enough but finds no place waits. Missing ratings decide nothing: `incomplete`.
 *
 * Returned mentors first, each side in the order in which places were given: accepted, waiting by place,
 * declined, incomplete. Independent of the order of the applications. O(a (log a + c log c)) for a applications and c
 * criteria. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem: ratings off the scale or of unknown criteria,
 *   two applications of one person for one side, moments that do not exist.
 *
 * @example
 * ```ts
 * import { DEFAULT_SCREENING, screenCandidates } from 'mentor-match/program';
 *
 * const application = { personId: 'ana', side: 'mentor', appliedAt: '2026-01-01T00:00:00Z', ratings: {} } as const;
 * screenCandidates([application], DEFAULT_SCREENING)[0]?.decision; // => 'incomplete'
 * ```
 */
export function screenCandidates(
  applications: readonly Application[],
  screening: Screening,
): readonly ScreeningOutcome[] {
  const issues = screeningIssues(applications, screening);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return PAIR_ROLES.flatMap((side) =>
    screenSide(
      applications.filter((application) => application.side === side),
      screening[side],
    ),
  );
}

function screenSide(applications: readonly Application[], screening: SideScreening): ScreeningOutcome[] {
  const judged = applications
    .map((application) => judge(application, screening))
    .sort(
      (a, b) =>
        SCREENING_DECISIONS.indexOf(a.decision) - SCREENING_DECISIONS.indexOf(b.decision) ||
        b.priority - a.priority ||
        (b.score ?? 0) - (a.score ?? 0) ||
        compareInstants(a.appliedAt, b.appliedAt) ||
        compareText(a.personId, b.personId),
    );
  const places = screening.places ?? Number.POSITIVE_INFINITY;
  const waiting: ScreeningOutcome[] = [];
  const others: ScreeningOutcome[] = [];
  for (const [index, outcome] of judged.entries()) {
    if (outcome.decision !== 'accepted' || index < places) others.push(outcome);
    else {
      const place = index - places + 1;
      waiting.push({
        ...outcome,
        decision: 'waiting',
        place,
        reasons: [
          ...outcome.reasons,
          `All ${places} ${places === 1 ? 'place is' : 'places are'} taken; place ${place} on the waiting list, ahead of newcomers in the next round.`,
        ],
      });
    }
  }
  const accepted = others.filter((outcome) => outcome.decision === 'accepted');
  return [...accepted, ...waiting, ...others.filter((outcome) => outcome.decision !== 'accepted')];
}

function judge(application: Application, screening: SideScreening): ScreeningOutcome {
  const { personId, side, ratings, appliedAt } = application;
  const outcome = { personId, side, appliedAt, priority: application.priority ?? 0, reviews: [] };
  const rating = (criterion: ScreeningCriterion) => ratings[criterion.id];
  const missing = screening.criteria.filter((criterion) => rating(criterion) === undefined);
  if (missing.length > 0) {
    return {
      ...outcome,
      decision: 'incomplete',
      score: null,
      reasons: missing.map((criterion) => `${criterion.name} is not rated yet: ${criterion.question}`),
    };
  }
  const total = screening.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  const score =
    screening.criteria.reduce((sum, criterion) => sum + criterion.weight * (rating(criterion) ?? 0), 0) /
    (total * RATING_MAX);
  const below = screening.criteria.filter((criterion) => (rating(criterion) ?? 0) < (criterion.minimum ?? 0));
  const reasons = below.map(
    (criterion) =>
      `${criterion.name}: ${rating(criterion)} of ${RATING_MAX}, at least ${criterion.minimum} is needed.`,
  );
  const enough = score >= screening.threshold;
  const strongest = [...screening.criteria].sort(
    (a, b) => (rating(b) ?? 0) - (rating(a) ?? 0) || b.weight - a.weight || compareText(a.id, b.id),
  )[0];
  return {
    ...outcome,
    decision: enough && below.length === 0 ? 'accepted' : 'declined',
    score,
    reasons: [
      `${percent(score)} of the full mark; ${percent(screening.threshold)} is needed.`,
      ...reasons,
      ...(strongest === undefined ? [] : [`Strongest in ${strongest.name.toLowerCase()}.`]),
    ],
  };
}

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

function personKey({ side, personId }: { readonly side: PairRole; readonly personId: string }): string {
  return JSON.stringify([side, personId]);
}

const reviewSchema = z.strictObject({
  by: z.string().trim().min(1),
  at: instantSchema,
  decision: z.enum(SCREENING_DECISIONS),
  reason: z.string().trim().min(1),
});

function screeningIssues(applications: readonly Application[], screening: Screening): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const rules = screeningSchema.safeParse(screening);
  if (!rules.success) issues.push(...toErrorIssues(rules.error, screening, ['screening']));
  const shape = z.array(applicationSchema).safeParse(applications);
  if (!shape.success) issues.push(...toErrorIssues(shape.error, applications, ['applications']));
  if (issues.length > 0) return issues;
  const seen = new Map<string, number>();
  for (const [index, application] of applications.entries()) {
    const key = personKey(application);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      issues.push({
        path: `applications[${index}].personId`,
        message: `the person applies as ${application.side} a second time, after applications[${first}]`,
        received: printValue(application.personId),
        expected: 'one application a person and side',
      });
    }
    const known = screening[application.side].criteria.map((criterion) => criterion.id);
    for (const id of Object.keys(application.ratings)) {
      if (known.includes(id)) continue;
      issues.push({
        path: `applications[${index}].ratings.${id}`,
        message: `no criterion for ${application.side}s has this id`,
        received: printValue(application.ratings[id]),
        expected: `one of ${known.join(', ')}`,
      });
    }
  }
  return issues;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
