import * as z from 'zod';
import { FORMATS, OBJECTIVES, schemaFor } from '../../model';
import {
  type Decision,
  decisionSchema,
  type Review,
  type ReviewChange,
  type ReviewedPair,
  type ReviewLogEntry,
} from '../records';
import { count, id } from './parts';

const change = schemaFor<ReviewChange>()(
  z.strictObject({
    objective: z.enum(OBJECTIVES).nullable(),
    loss: z.number(),
    scoreLoss: z.number().nullable(),
    priority: z.number().optional(),
  }),
);

/** Schema of one line of the log of decisions. */
export const reviewLogEntrySchema = schemaFor<ReviewLogEntry>()(
  z.strictObject({
    number: z.number().int().min(1),
    decision: decisionSchema,
    change,
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
      change,
    }),
  }),
);

/** Schema of a list of decisions. */
export const decisionsSchema = schemaFor<readonly Decision[]>()(z.array(decisionSchema));
