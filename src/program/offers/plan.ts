import * as z from 'zod';
import { type ErrorIssue, MentorMatchError } from '../../errors';
import { addToSet } from '../../lists';
import {
  type Cohort,
  type Instant,
  indexIds,
  type PairRef,
  type Person,
  parseWith,
  schemaFor,
  unknownId,
} from '../../model';
import { expectKnown } from '../../options';
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
    mentees: z.array(z.object({ id })),
  }),
  pairs: z.array(pairIds),
  shortlists: z.array(z.object({ personId: id, entries: z.array(z.object({ partnerId: id })) })),
  options: z.object({ start: instantSchema, answerDays: answerDays.optional() }),
});

/**
 * The offers that follow a matching: each mentee is offered the mentors of the matching, then those of their shortlist,
 * best first. Mentees without a mentor come after the matched ones, and get what is left. O(pairs + length of the
 * shortlists).
 *
 * Deterministic.
 *
 * @param pairs the matches of a matching as they are. @param shortlists of mentees.
 * @param options when the first offers go out, and the days to answer; default 7.
 * @throws MentorMatchError `invalid-input` for what is no pair, shortlist or moment, and for ids that nobody of the
 *   cohort has.
 *
 * @example
 * ```ts
 * import { offersAt, planOffers } from 'mentor-match/program';
 *
 * const cohort = { mentors: [{ id: 'ana' }, { id: 'ben' }], mentees: [{ id: 'cleo' }] };
 * const shortlists = [{ personId: 'cleo', entries: [{ partnerId: 'ana' }, { partnerId: 'ben' }] }];
 * const pairs = [{ mentorId: 'ana', menteeId: 'cleo' }];
 * const plan = planOffers(cohort, pairs, shortlists, { start: '2026-09-01T08:00:00Z' });
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
  expectKnown(options, { start: true, answerDays: true });
  parseWith(planOffersArgs, { cohort, pairs, shortlists, options });
  const issues: ErrorIssue[] = [];
  const mentor = idReader(cohort.mentors, 'mentor', issues);
  const mentee = idReader(cohort.mentees, 'mentee', issues);
  const matched = new Map<string, Set<string>>();
  for (const [at, pair] of pairs.entries()) {
    const mentorId = mentor(pair.mentorId, `pairs[${at}].mentorId`);
    const menteeId = mentee(pair.menteeId, `pairs[${at}].menteeId`);
    addToSet(matched, menteeId, mentorId);
  }
  const listed = new Map(
    shortlists.map(({ personId, entries }, at) => [
      mentee(personId, `shortlists[${at}].personId`),
      entries.map(({ partnerId }, entry) =>
        mentor(partnerId, `shortlists[${at}].entries[${entry}].partnerId`),
      ),
    ]),
  );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const mentees = [...matched.keys(), ...[...listed.keys()].filter((menteeId) => !matched.has(menteeId))];
  const choices = mentees.map((menteeId): OfferChoices => {
    const first = matched.get(menteeId) ?? new Set();
    return {
      menteeId,
      wants: Math.max(1, first.size),
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

/** Reads an id as the cohort spells it; one that nobody has is put among the issues. */
function idReader(people: readonly Person[], role: 'mentor' | 'mentee', issues: ErrorIssue[]) {
  const index = indexIds(people);
  return (personId: string, path: string): string => {
    const at = index.get(personId);
    if (at === undefined) issues.push(unknownId(path, personId, role, people));
    return at === undefined ? personId : people[at]!.id;
  };
}
