import * as z from 'zod';
import { type PairRef, pairRefSchema, schemaFor } from '../../model';

/** Who decided, and when: timestamps are given, never taken from a clock. */
interface Decided {
  /** Name or id of the person who decides. */
  readonly reviewer: string;
  /** Instant in ISO 8601 with an offset, such as `2026-03-02T09:30:00Z`; never before the entry before. */
  readonly at: string;
}

/** A hard rule that a named person sets aside for one pair. */
export interface Waiver extends PairRef {
  /**
   * Id of the rule; `mentor-capacity` or `mentee-capacity` for a seat more than the person's maximum; `lock` for
   * taking a locked pair out. `not-self` cannot be waived.
   */
  readonly rule: string;
  readonly reason: string;
}

/** The pair is to be. */
export interface ApproveDecision extends PairRef, Decided {
  readonly kind: 'approve';
  readonly reason?: string;
}

/** The pair is not to be, and is not proposed again. */
export interface RejectDecision extends PairRef, Decided {
  readonly kind: 'reject';
  readonly reason: string;
  /** Which of the two declined; absent: the reviewer decided. */
  readonly declinedBy?: 'mentor' | 'mentee';
  readonly waivers?: readonly Waiver[];
}

/**
 * Changed by hand: some pairs end and others take their place, in one step, so that two pairs can swap partners.
 * Without `pairs`, people get a further partner. The new pairs are approved.
 */
export interface ChangeDecision extends Decided {
  readonly kind: 'change';
  /** The pairs that end. */
  readonly pairs: readonly PairRef[];
  /** The pairs made by hand, at least one. */
  readonly to: readonly PairRef[];
  readonly reason: string;
  readonly waivers?: readonly Waiver[];
}

/** A decision is taken back: the pair is proposed again. */
export interface ReopenDecision extends PairRef, Decided {
  readonly kind: 'reopen';
  readonly reason: string;
  readonly waivers?: readonly Waiver[];
}

/** One decision on a matching. */
export type Decision = ApproveDecision | RejectDecision | ChangeDecision | ReopenDecision;

const words = z.string().trim().min(1);
const instant = z.iso.datetime({ offset: true });
const decided = { reviewer: words, at: instant };
const pair = { mentorId: z.string().min(1), menteeId: z.string().min(1) };
const waivers = z.array(z.strictObject({ ...pair, rule: words, reason: words })).optional();

/** Schema of {@link Decision}. */
export const decisionSchema = schemaFor<Decision>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('approve'), ...pair, ...decided, reason: words.optional() }),
    z.strictObject({
      kind: z.literal('reject'),
      ...pair,
      ...decided,
      reason: words,
      declinedBy: z.enum(['mentor', 'mentee']).optional(),
      waivers,
    }),
    z.strictObject({
      kind: z.literal('change'),
      pairs: z.array(pairRefSchema),
      to: z.array(pairRefSchema).min(1),
      ...decided,
      reason: words,
      waivers,
    }),
    z.strictObject({ kind: z.literal('reopen'), ...pair, ...decided, reason: words, waivers }),
  ]),
);
