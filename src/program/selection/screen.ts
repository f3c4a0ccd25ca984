import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { addAll } from '../../lists';
import { compareInstants, compareText, type Instant, recordOf, schemaFor, toErrorIssues } from '../../model';
import {
  PAIR_ROLES,
  type PairRole,
  RATING_MAX,
  type Screening,
  type ScreeningCriterion,
  type SideScreening,
  screeningSchema,
} from '../content';
import { instantSchema } from '../time';

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
 * Independent of the order of the applications. O(a (log a + c log c)) for a applications and c
 * criteria. Deterministic.
 *
 * @returns mentors first; each side in the order in which places were given: accepted, waiting by place, declined,
 *   incomplete.
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

export function personKey({
  side,
  personId,
}: {
  readonly side: PairRole;
  readonly personId: string;
}): string {
  return JSON.stringify([side, personId]);
}

function screeningIssues(applications: readonly Application[], screening: Screening): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const rules = screeningSchema.safeParse(screening);
  if (!rules.success) addAll(issues, toErrorIssues(rules.error, screening, ['screening']));
  const shape = z.array(applicationSchema).safeParse(applications);
  if (!shape.success) addAll(issues, toErrorIssues(shape.error, applications, ['applications']));
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
