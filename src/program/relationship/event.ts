import * as z from 'zod';
import { type Instant, schemaFor } from '../../model';
import { type PairRole, pairRoleSchema, text } from '../content';
import { instantSchema } from '../time';

/** Why a relationship ended before its time. */
export const END_REASONS = [
  'goals-reached',
  'left-organization',
  'changed-role',
  'lack-of-time',
  'mismatch',
  'distancing',
  'manipulation',
  'lack-of-expertise',
  'general-dysfunction',
  'no-contact',
  'other',
] as const;
/** One of {@link END_REASONS}. */
export type EndReason = (typeof END_REASONS)[number];

interface EventBase {
  readonly at: Instant;
  /** Who recorded it: the id of a person, or `lead`. */
  readonly by?: string;
  /** In the recorder's words. */
  readonly note?: string;
}

/** The pair was proposed. Always the first event. */
export interface ProposedEvent extends EventBase {
  readonly kind: 'proposed';
  readonly mentorId: string;
  readonly menteeId: string;
}
/** One side said yes; the pair is accepted when both have. */
export interface AcceptedEvent extends EventBase {
  readonly kind: 'accepted';
  readonly side: PairRole;
}
/** One side said no. */
export interface DeclinedEvent extends EventBase {
  readonly kind: 'declined';
  readonly side: PairRole;
  readonly reason?: string;
}
/** Both have signed the mentoring agreement. */
export interface AgreedEvent extends EventBase {
  readonly kind: 'agreed';
}
/** The work began: the first meeting was held. */
export interface StartedEvent extends EventBase {
  readonly kind: 'started';
}
/** The work rests for a while. */
export interface PausedEvent extends EventBase {
  readonly kind: 'paused';
  readonly reason: string;
  /** When it should go on. */
  readonly until?: Instant;
}
/** The work goes on. */
export interface ResumedEvent extends EventBase {
  readonly kind: 'resumed';
}
/** The relationship came to its planned end. */
export interface CompletedEvent extends EventBase {
  readonly kind: 'completed';
}
/** The relationship ended before its planned end, with nobody to blame. */
export interface EndedEarlyEvent extends EventBase {
  readonly kind: 'ended-early';
  readonly reason: EndReason;
  readonly side?: PairRole;
  /** Whether it counts as complete all the same, because what was wanted was reached. */
  readonly countsAsComplete: boolean;
}
/** One side asked for another partner. The relationship itself goes on until it is ended. */
export interface RematchRequestedEvent extends EventBase {
  readonly kind: 'rematch-requested';
  readonly side: PairRole;
  readonly reason?: string;
}

/** One thing that happened to a pair: an entry of its append-only log. */
export type RelationshipEvent =
  | ProposedEvent
  | AcceptedEvent
  | DeclinedEvent
  | AgreedEvent
  | StartedEvent
  | PausedEvent
  | ResumedEvent
  | CompletedEvent
  | EndedEarlyEvent
  | RematchRequestedEvent;
/** What an event says that happened: the `kind` of a {@link RelationshipEvent}. */
export type RelationshipEventKind = RelationshipEvent['kind'];

const base = { at: instantSchema, by: text.optional(), note: z.string().optional() };

/** Schema of {@link RelationshipEvent}. */
export const relationshipEventSchema = schemaFor<RelationshipEvent>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('proposed'),
      mentorId: z.string().min(1),
      menteeId: z.string().min(1),
      ...base,
    }),
    z.strictObject({ kind: z.literal('accepted'), side: pairRoleSchema, ...base }),
    z.strictObject({ kind: z.literal('declined'), side: pairRoleSchema, reason: text.optional(), ...base }),
    z.strictObject({ kind: z.literal('agreed'), ...base }),
    z.strictObject({ kind: z.literal('started'), ...base }),
    z.strictObject({ kind: z.literal('paused'), reason: text, until: instantSchema.optional(), ...base }),
    z.strictObject({ kind: z.literal('resumed'), ...base }),
    z.strictObject({ kind: z.literal('completed'), ...base }),
    z.strictObject({
      kind: z.literal('ended-early'),
      reason: z.enum(END_REASONS),
      side: pairRoleSchema.optional(),
      countsAsComplete: z.boolean(),
      ...base,
    }),
    z.strictObject({
      kind: z.literal('rematch-requested'),
      side: pairRoleSchema,
      reason: text.optional(),
      ...base,
    }),
  ]),
);
