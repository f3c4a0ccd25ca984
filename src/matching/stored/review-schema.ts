import * as z from 'zod';
import { FORMATS, isByPriority, isScored, OBJECTIVES, schemaFor } from '../../model';
import {
  type Decision,
  decisionSchema,
  type ObjectiveLoss,
  type Review,
  type ReviewedPair,
  type ReviewLogEntry,
} from '../records';
import { count, id } from './parts';

const loss = z.number();

/** Schema of {@link ObjectiveLoss}. */
export const objectiveLossSchema = schemaFor<ObjectiveLoss>()(
  z.discriminatedUnion('objective', [
    z.strictObject({ objective: z.literal(null), loss: z.literal(0), scoreLoss: z.literal(0) }),
    z.strictObject({
      objective: z.enum(/* @__PURE__ */ OBJECTIVES.filter(isScored)),
      loss,
      scoreLoss: z.number(),
    }),
    z.strictObject({
      objective: z.enum(/* @__PURE__ */ OBJECTIVES.filter(isByPriority)),
      loss,
      scoreLoss: z.null(),
      priority: z.number().optional(),
    }),
    z.strictObject({
      objective: z.enum(/* @__PURE__ */ OBJECTIVES.filter((one) => !isScored(one) && !isByPriority(one))),
      loss,
      scoreLoss: z.null(),
    }),
  ]),
);

/** Schema of one line of the log of decisions. */
export const reviewLogEntrySchema = schemaFor<ReviewLogEntry>()(
  z.strictObject({
    number: z.number().int().min(1),
    decision: decisionSchema,
    change: objectiveLossSchema,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);

const reviewedPair = schemaFor<ReviewedPair>()(
  z.strictObject({
    mentorId: id,
    menteeId: id,
    state: z.enum(['proposed', 'approved', 'changed', 'rejected']),
    byHand: z.boolean(),
    waived: z.array(id),
    score: z.number().min(0).max(1),
    units: count,
  }),
);

/** Schema of {@link Review}. */
export const reviewSchema = schemaFor<Review>()(
  z.strictObject({
    format: z.literal(FORMATS.review),
    log: z.array(reviewLogEntrySchema),
    pairs: z.array(reviewedPair),
    summary: z.strictObject({
      proposed: count,
      approved: count,
      changed: count,
      rejected: count,
      byHand: count,
      totalUnits: count,
      totalScore: z.number().min(0),
      change: objectiveLossSchema,
    }),
  }),
);

/** Schema of a list of decisions. */
export const decisionsSchema = schemaFor<readonly Decision[]>()(z.array(decisionSchema));
