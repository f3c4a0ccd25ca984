import * as z from 'zod';
import {
  DAY_LENGTH,
  epochOf,
  type Instant,
  instantOf,
  type PairRef,
  parseWith,
  schemaFor,
} from '../../model';
import { id } from '../content';
import { instantSchema, parseNow } from '../time';
import { type OfferPlan, offerPlanSchema } from './plan';

/** What happened to an offer: an answer, of whichever of the two, or that somebody leaves. */
export type OfferEvent =
  | (PairRef & { readonly kind: 'accepted' | 'declined'; readonly at: Instant })
  | {
      readonly kind: 'left';
      readonly side: 'mentor' | 'mentee';
      readonly personId: string;
      readonly at: Instant;
    };

/** Schema of {@link OfferEvent}. */
export const offerEventSchema = schemaFor<OfferEvent>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['accepted', 'declined']),
      mentorId: id,
      menteeId: id,
      at: instantSchema,
    }),
    z.strictObject({
      kind: z.literal('left'),
      side: z.enum(['mentor', 'mentee']),
      personId: id,
      at: instantSchema,
    }),
  ]),
);

/** An offer that waits for an answer. */
export interface OpenOffer extends PairRef {
  readonly at: Instant;
  /** The last moment at which an answer counts. */
  readonly answerBy: Instant;
}

/** An offer that was answered, or was not. */
export interface ClosedOffer extends OpenOffer {
  readonly outcome: 'accepted' | 'declined' | 'expired' | 'withdrawn';
  readonly closedAt: Instant;
}

/** Where a cascade of offers stands at a moment: which are open or closed, who waits, who has nobody left to ask. */
export interface OfferState {
  /** In the order in which they went out. */
  readonly open: readonly OpenOffer[];
  readonly closed: readonly ClosedOffer[];
  /** Mentees to whom the next offer goes as soon as a seat of somebody on their list is free. */
  readonly waiting: readonly string[];
  /** Mentees for whom nobody is left to ask, though they want more mentors. */
  readonly exhausted: readonly string[];
  /** Answers that met no open offer, and people who left and are not in the plan; by the position of the event. */
  readonly problems: readonly { readonly event: number; readonly text: string }[];
}

/**
 * Where a cascade of offers stands at a moment: what is open, what was answered, and who is asked next. Every seat is
 * offered to one mentee at a time; when an offer is declined or not answered in time, the mentee is offered the next of
 * their list with a free seat, and the seat goes to whoever waits for it, in the order of the plan. The state follows
 * from the plan and the events alone.
 *
 * O((events + offers) * mentees * length of their lists) at worst. Deterministic.
 *
 * @param events in any order: they are put into the order of time, equal moments in the order given.
 * @param now events and deadlines after it have not happened yet.
 * @throws MentorMatchError `invalid-input` for a malformed plan, event or moment.
 *
 * @example
 * ```ts
 * import { offersAt } from 'mentor-match/program';
 *
 * const plan = {
 *   start: '2026-01-01T00:00:00Z',
 *   answerDays: 7,
 *   seats: { ana: 1 },
 *   choices: [{ menteeId: 'cleo', wants: 1, mentorIds: ['ana'] }],
 * };
 * offersAt(plan, [], '2026-01-02T00:00:00Z').open.map(({ mentorId }) => mentorId); // => ['ana']
 * ```
 */
export function offersAt(plan: OfferPlan, events: readonly OfferEvent[], now: Instant): OfferState {
  parseWith(z.object({ plan: offerPlanSchema, events: z.array(offerEventSchema) }), { plan, events });
  const end = parseNow(now);
  const cascade = new Cascade(plan);
  const sorted = events
    .map((event, at) => ({ event, at, epoch: epochOf(event.at) }))
    .filter(({ epoch }) => epoch <= end)
    .sort((a, b) => a.epoch - b.epoch || a.at - b.at);
  const start = epochOf(plan.start);
  // Who left before the first offers gets none.
  for (const { event, at, epoch } of sorted) if (epoch < start) cascade.take(event, at, epoch);
  if (start <= end) cascade.fill(start);
  for (const { event, at, epoch } of sorted) {
    if (epoch < start) continue;
    cascade.expire(epoch);
    cascade.take(event, at, epoch);
    cascade.fill(epoch);
  }
  cascade.expire(end + 1);
  return cascade.state();
}

/** The offers as they stand while events are gone through. */
class Cascade {
  private open: OpenOffer[] = [];
  private readonly closed: ClosedOffer[] = [];
  private readonly problems: { readonly event: number; readonly text: string }[] = [];
  private readonly left = { mentor: new Set<string>(), mentee: new Set<string>() };
  /** Those of each mentee's list who were offered to the mentee. */
  private readonly offered = new Map<string, Set<string>>();

  constructor(private readonly plan: OfferPlan) {}

  /** Closes the offers that nobody answered before a moment, in the order of their deadlines. */
  expire(before: number): void {
    for (;;) {
      const due = this.open
        .filter(({ answerBy }) => epochOf(answerBy) < before)
        .sort((a, b) => epochOf(a.answerBy) - epochOf(b.answerBy))[0];
      if (due === undefined) return;
      const at = epochOf(due.answerBy);
      this.close(due, 'expired', at);
      this.fill(at);
    }
  }

  take(event: OfferEvent, at: number, epoch: number): void {
    if (event.kind === 'left') {
      if (!this.isInPlan(event.side, event.personId))
        this.problems.push({
          event: at,
          text: `${event.personId}: no ${event.side} of the plan has this id`,
        });
      this.left[event.side].add(event.personId);
      for (const offer of [...this.open]) {
        const person = event.side === 'mentor' ? offer.mentorId : offer.menteeId;
        if (person === event.personId) this.close(offer, 'withdrawn', epoch);
      }
    } else {
      const offer = this.open.find(
        ({ mentorId, menteeId }) => mentorId === event.mentorId && menteeId === event.menteeId,
      );
      if (offer === undefined) {
        const was = this.closed.find(
          ({ mentorId, menteeId }) => mentorId === event.mentorId && menteeId === event.menteeId,
        );
        const why =
          was === undefined ? 'they were not offered to each other' : `the offer was ${was.outcome} by then`;
        this.problems.push({ event: at, text: `${event.menteeId} and ${event.mentorId}: ${why}` });
        return;
      }
      this.close(offer, event.kind, epoch);
    }
  }

  private close(offer: OpenOffer, outcome: ClosedOffer['outcome'], at: number): void {
    this.open = this.open.filter((one) => one !== offer);
    this.closed.push({ ...offer, outcome, closedAt: instantOf(at) });
  }

  /** Sends out the offers that can go: each mentee in turn, until nobody gets one more. */
  fill(epoch: number): void {
    for (const choices of this.plan.choices) {
      while (this.missing(choices) > 0) {
        const next = choices.mentorIds.find(
          (mentorId) => this.isAskable(choices.menteeId, mentorId) && this.freeSeats(mentorId) > 0,
        );
        if (next === undefined) break;
        this.asked(choices.menteeId).add(next);
        this.open.push({
          mentorId: next,
          menteeId: choices.menteeId,
          at: instantOf(epoch),
          answerBy: instantOf(epoch + this.plan.answerDays * DAY_LENGTH),
        });
      }
    }
  }

  private asked(menteeId: string): Set<string> {
    const known = this.offered.get(menteeId) ?? new Set<string>();
    this.offered.set(menteeId, known);
    return known;
  }

  private isAskable(menteeId: string, mentorId: string): boolean {
    return (
      !this.asked(menteeId).has(mentorId) && !this.left.mentor.has(mentorId) && this.seatsOf(mentorId) > 0
    );
  }

  private isInPlan(side: 'mentor' | 'mentee', personId: string): boolean {
    return this.plan.choices.some(({ menteeId, mentorIds }) =>
      side === 'mentee' ? menteeId === personId : mentorIds.includes(personId),
    );
  }

  private seatsOf(mentorId: string): number {
    return Object.hasOwn(this.plan.seats, mentorId) ? this.plan.seats[mentorId]! : 0;
  }

  /** How many mentors a mentee still wants beside those who are offered or have accepted. */
  private missing({ menteeId, wants }: OfferPlan['choices'][number]): number {
    return this.left.mentee.has(menteeId) ? 0 : wants - this.count('menteeId', menteeId);
  }

  private freeSeats(mentorId: string): number {
    return this.seatsOf(mentorId) - this.count('mentorId', mentorId);
  }

  /** Open and accepted offers of a person. Who left keeps none. */
  private count(role: keyof PairRef, personId: string): number {
    const isHeld = (offer: ClosedOffer) =>
      offer.outcome === 'accepted' &&
      !this.left.mentor.has(offer.mentorId) &&
      !this.left.mentee.has(offer.menteeId);
    return [...this.open, ...this.closed.filter(isHeld)].filter((offer) => offer[role] === personId).length;
  }

  state(): OfferState {
    const missing = this.plan.choices.filter((choices) => this.missing(choices) > 0);
    const hasMore = ({ menteeId, mentorIds }: OfferPlan['choices'][number]) =>
      mentorIds.some((mentorId) => this.isAskable(menteeId, mentorId));
    return {
      open: this.open,
      closed: this.closed,
      waiting: missing.filter(hasMore).map(({ menteeId }) => menteeId),
      exhausted: missing.filter((choices) => !hasMore(choices)).map(({ menteeId }) => menteeId),
      problems: this.problems,
    };
  }
}
