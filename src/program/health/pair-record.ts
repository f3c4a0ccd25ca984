import * as z from 'zod';
import { type Instant, schemaFor } from '../../model';
import { type Objective, objectiveSchema } from '../objectives';
import { type Relationship, relationshipSchema, type SharedLogEntry } from '../relationship';
import type { Schedule } from '../schedule';
import { instantSchema } from '../time';

/** What both sides said of the match at the fit check. */
export interface FitCheck {
  readonly at: Instant;
  /** 1 (not at all) to 5 (very well); absent: not asked yet. */
  readonly mentor?: number;
  /** 1 (not at all) to 5 (very well); absent: not asked yet. */
  readonly mentee?: number;
  readonly note?: string;
}

const rating = z.number().int().min(1).max(5).optional();

/** Schema of {@link FitCheck}. */
export const fitCheckSchema = schemaFor<FitCheck>()(
  z.strictObject({ at: instantSchema, mentor: rating, mentee: rating, note: z.string().optional() }),
);

/** What is known of one pair. Private notes have no place in it. */
export interface PairRecord {
  readonly relationship: Relationship;
  readonly entries: readonly SharedLogEntry[];
  /** The program's objectives; those of others are left aside. */
  readonly objectives: readonly Objective[];
  readonly schedule?: Schedule;
  /** The latest counts. */
  readonly fitChecks?: readonly FitCheck[];
}

/** What of a pair's record is read, but for its entries, which are checked as a logbook. */
export const pairRecordSchema = z.object({
  relationship: relationshipSchema,
  entries: z.array(z.unknown()),
  objectives: z.array(objectiveSchema),
  schedule: z
    .object({
      slot: z.object({}).nullable(),
      meetings: z.array(z.object({ start: instantSchema, status: z.string() })),
    })
    .optional(),
});
