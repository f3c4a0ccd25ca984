import * as z from 'zod';
import { type Cohort, type Instant, type PairRef, parseWith, schemaFor } from '../../model';
import { id, pairIds } from '../content';
import { instantSchema } from '../time';

/** Whom a mentee is offered, first choice first. */
export interface OfferChoices {
  readonly menteeId: string;
  /** How many mentors the mentee is to have. */
  readonly wants: number;
  readonly mentorIds: readonly string[];
}

/** A cascade of offers as data: first choice, days to answer, then the next. Plain JSON. */
export interface OfferPlan {
  /** When the first offers go out. */
  readonly start: Instant;
  /** Days to answer, each of 24 hours; above 0, at most 366. */
  readonly answerDays: number;
  /** Seats of each mentor who is offered. */
  readonly seats: { readonly [mentorId: string]: number };
  /** In the order in which mentees are served where several wait for one seat. */
  readonly choices: readonly OfferChoices[];
}

const count = z.number().int().min(0);
const answerDays = z.number().positive().max(366);

/** Schema of {@link OfferPlan}. */
export const offerPlanSchema = schemaFor<OfferPlan>()(
  z.strictObject({
    start: instantSchema,
    answerDays,
    seats: z.record(z.string(), count),
    choices: z.array(z.strictObject({ menteeId: id, wants: count, mentorIds: z.array(id) })),
  }),
);

/** People's shortlists of mentors, as `shortlist(open)` gives them. */
export interface OfferedShortlist {
  readonly personId: string;
  readonly entries: readonly { readonly partnerId: string }[];
}

const planOffersArgs = z.object({
  cohort: z.object({
    mentors: z.array(z.object({ id, capacity: z.object({ max: count.optional() }).optional() })),
  }),
  pairs: z.array(pairIds),
  shortlists: z.array(z.object({ personId: id, entries: z.array(z.object({ partnerId: id })) })),
  options: z.object({ start: instantSchema, answerDays: answerDays.optional() }),
});

/**
 * The offers that follow a matching: each mentee is offered the mentors of the matching, then those of their shortlist, best first. Mentees
 * without a mentor come after the matched ones, and get what is left. O(pairs + length of the shortlists).
 *
 * Deterministic.
 *
 * @param pairs the matches of a matching as they are. @param shortlists of mentees.
 * @param options when the first offers go out, and the days to answer; default 7.
 * @throws MentorMatchError `invalid-input` for what is no pair, shortlist or moment.
 *
 * @example
 * ```ts
 * import { offersAt, planOffers } from 'mentor-match/program';
 *
 * const cohort = { mentors: [{ id: 'ana' }, { id: 'ben' }], mentees: [{ id: 'cleo' }] };
 * const shortlists = [{ personId: 'cleo', entries: [{ partnerId: 'ana' }, { partnerId: 'ben' }] }];
 * const plan = planOffers(cohort, [{ mentorId: 'ana', menteeId: 'cleo' }], shortlists, { start: '2026-09-01T08:00:00Z' });
 * const declined = { kind: 'declined', mentorId: 'ana', menteeId: 'cleo', at: '2026-09-03T10:00:00Z' } as const;
 * offersAt(plan, [declined], '2026-09-04T08:00:00Z').open[0]?.mentorId; // => 'ben'
 * ```
 */
export function planOffers(
  cohort: Cohort,
  pairs: readonly PairRef[],
  shortlists: readonly OfferedShortlist[],
  options: { readonly start: Instant; readonly answerDays?: number },
): OfferPlan {
  parseWith(planOffersArgs, { cohort, pairs, shortlists, options });
  const matched = new Map<string, string[]>();
  for (const { mentorId, menteeId } of pairs) {
    const known = matched.get(menteeId);
    if (known === undefined) matched.set(menteeId, [mentorId]);
    else known.push(mentorId);
  }
  const listed = new Map(
    shortlists.map(({ personId, entries }) => [personId, entries.map(({ partnerId }) => partnerId)] as const),
  );
  const mentees = [...matched.keys(), ...[...listed.keys()].filter((menteeId) => !matched.has(menteeId))];
  const choices = mentees.map((menteeId): OfferChoices => {
    const first = matched.get(menteeId) ?? [];
    return {
      menteeId,
      wants: Math.max(1, first.length),
      mentorIds: [...new Set([...first, ...(listed.get(menteeId) ?? [])])],
    };
  });
  const offered = new Set(choices.flatMap(({ mentorIds }) => mentorIds));
  return {
    start: options.start,
    answerDays: options.answerDays ?? 7,
    seats: Object.fromEntries(
      cohort.mentors
        .filter(({ id: mentorId }) => offered.has(mentorId))
        .map(({ id: mentorId, capacity }) => [mentorId, capacity?.max ?? 1]),
    ),
    choices,
  };
}
