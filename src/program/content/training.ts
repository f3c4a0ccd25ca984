import * as z from 'zod';
import { type Instant, schemaFor } from '../../model';
import { instantSchema, LONGEST_SPAN, type Timing, timingSchema } from '../time';
import { PAIR_ROLES, type PairRole } from './roles';

/** What mentors and mentees learn. */
export const TRAINING_TOPICS = [
  'listening',
  'advising',
  'feedback',
  'relationship-management',
  'mentee-role',
  'organizing-mentoring',
  'setting-goals',
] as const;
/** One of {@link TRAINING_TOPICS}, or a topic of your own. */
export type TrainingTopic = (typeof TRAINING_TOPICS)[number] | (string & {});

/** One training of the program. */
export interface TrainingModule {
  readonly id: string;
  readonly title: string;
  readonly side: PairRole;
  /** `initial`: before or at the start. `continuing`: on the way. */
  readonly kind: 'initial' | 'continuing';
  readonly topics: readonly TrainingTopic[];
  /** Length in minutes, integer >= 1. */
  readonly minutes: number;
  /** The day by which it is done. */
  readonly by: Timing;
  /** Whether nobody is matched who has not done it; default false. */
  readonly requiredToMatch?: boolean;
  /** Months for which a completion counts, integer >= 1; absent: for good. */
  readonly validMonths?: number;
  /** What is done in it, step by step. */
  readonly outline: readonly string[];
}

/** That somebody has done a training. */
export interface TrainingRecord {
  readonly personId: string;
  readonly moduleId: string;
  readonly completedAt: Instant;
}

/** Schema of {@link TrainingModule}. */
export const trainingModuleSchema = schemaFor<TrainingModule>()(
  z.strictObject({
    id: z.string().min(1),
    title: z.string().trim().min(1),
    side: z.enum(PAIR_ROLES),
    kind: z.enum(['initial', 'continuing']),
    topics: z.array(z.string().min(1)).min(1),
    minutes: z.number().int().min(1),
    by: timingSchema,
    requiredToMatch: z.boolean().optional(),
    validMonths: z.number().int().min(1).max(LONGEST_SPAN).optional(),
    outline: z.array(z.string().trim().min(1)),
  }),
);

/** Schema of {@link TrainingRecord}. */
export const trainingRecordSchema = schemaFor<TrainingRecord>()(
  z.strictObject({
    personId: z.string().min(1),
    moduleId: z.string().min(1),
    completedAt: instantSchema,
  }),
);
