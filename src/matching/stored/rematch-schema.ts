import * as z from 'zod';
import { FORMATS, pairRefSchema, schemaFor } from '../../model';
import type {
  DeclinedPair,
  EndedPair,
  PastPair,
  RematchAttempt,
  RematchRecord,
  ScoredPair,
  TooFewChanges,
} from '../records';
import { count, hash, id, pair, share } from './parts';
import { manifestSchema } from './result-schema';
import { objectiveLossSchema, reviewLogEntrySchema } from './review-schema';

const state = z.enum(['proposed', 'approved']);

const scored = schemaFor<ScoredPair>()(z.strictObject({ ...pair, score: share }));

const ended = schemaFor<EndedPair>()(
  z.strictObject({
    ...pair,
    cause: z.enum(['mentor-left', 'mentee-left', 'both-left', 'declined', 'not-eligible', 'broken']),
    state,
    rules: z.array(id),
    score: share.nullable(),
  }),
);

/** Schema of {@link DeclinedPair}. */
export const declinedPairSchema = schemaFor<DeclinedPair>()(
  z.strictObject({ ...pair, by: z.enum(['mentor', 'mentee']).optional(), reason: z.string().optional() }),
);

const past = schemaFor<PastPair>()(
  z.strictObject({
    ...pair,
    kind: z.enum(['declined', 'replaced', 'ended', 'proposed']),
    round: z.number().int().min(1),
  }),
);

/** What every round starts from. */
const round = {
  format: z.literal(FORMATS.rematch),
  round: z.number().int().min(1),
  breakApproved: z.boolean(),
  allowAgain: z.boolean(),
  left: z.array(z.strictObject({ id, manager: id.optional() })),
  declined: z.array(declinedPairSchema),
  past: z.array(past),
  reviews: z.array(z.strictObject({ matching: hash, log: z.array(reviewLogEntrySchema).min(1) })),
  approved: z.array(pairRefSchema),
  waived: z.array(z.strictObject({ ...pair, rules: z.array(id).min(1) })),
  seal: hash,
};

/** Schema of {@link RematchAttempt}. */
export const rematchAttemptSchema = schemaFor<RematchAttempt>()(
  z.strictObject({ ...round, open: z.array(pairRefSchema) }),
);

/** Schema of {@link RematchRecord}. */
export const rematchRecordSchema = schemaFor<RematchRecord>()(
  z.strictObject({
    ...round,
    limit: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('switching-cost'), score: z.number().min(0), units: count }),
      z.strictObject({ kind: z.literal('max-changes'), changes: count }),
    ]),
    kept: z.array(scored),
    ended: z.array(ended),
    begun: z.array(scored),
    changes: count,
    price: objectiveLossSchema,
    proof: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('prices'), bonusUnits: count }),
      z.strictObject({ kind: z.literal('search') }),
      z.strictObject({ kind: z.literal('stopped') }),
    ]),
  }),
);

export const tooFewFields = {
  format: z.literal(FORMATS.result),
  status: z.literal('too-few-changes'),
  leastChanges: count,
  text: z.string(),
  manifest: manifestSchema,
};

/** Schema of {@link TooFewChanges}. */
export const tooFewChangesSchema = schemaFor<TooFewChanges>()(z.strictObject(tooFewFields));
