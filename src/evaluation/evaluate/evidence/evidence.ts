import * as z from 'zod';
import { type Day, FORMS, type Form, type Instant, schemaFor } from '../../../model';
import {
  daySchema,
  id,
  instantSchema,
  objectiveSchema,
  type PairRecord,
  type Program,
  RELATIONSHIP_STATUSES,
  type TrainingRecord,
} from '../../../program';
import type { PerformanceMeasure, PerformanceRecord } from '../../comparison';
import { type AttainmentLevel, ratedGoalSchema } from '../../goals';
import type { Interview, Theme } from '../../interviews';
import type { Grouping, Instrument, SurveyInvitation, SurveyResponse } from '../../surveys';

/** A pair with what the matching knew of it; the rest is what the program's health reads. */
export interface EvaluatedPair extends PairRecord {
  /** Default: the form of the program. */
  readonly form?: Form;
  /** Value of each criterion in [0, 1], `null` where it could not be assessed. A match's contributions fit. */
  readonly contributions?: readonly { readonly criterion: string; readonly value: number | null }[];
}

/**
 * Where an objective stood on a day, measured outside the logbook: one figure in the unit of its measure, with its
 * standard error where it is an estimate; or, for measures in percent, a count out of a total.
 */
export type ObjectiveMeasurement =
  | {
      readonly objectiveId: string;
      readonly day: Day;
      /** In the unit of the objective's measure. */
      readonly value: number;
      /** > 0; absent: the figure is taken for exact. */
      readonly standardError?: number;
    }
  | { readonly objectiveId: string; readonly day: Day; readonly count: number; readonly total: number };

/** How one of a person's goals came out, on the five steps of goal attainment scaling. */
export interface GoalRating {
  readonly personId: string;
  /** Unique among the person's goals. */
  readonly goalId: string;
  /** From -2 (much less than expected) to 2 (much more). */
  readonly level: AttainmentLevel;
  /** Importance against the person's other goals; > 0, default 1. */
  readonly weight?: number;
}

/** All that is known of a program when it is evaluated. Leave out what there is not: the evaluation says so. */
export interface ProgramEvidence {
  readonly program: Program;
  /** Everybody who was selected to take part; default: the people of the pairs. */
  readonly selected?: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  readonly pairs: readonly EvaluatedPair[];
  readonly trainings?: readonly TrainingRecord[];
  readonly measurements?: readonly ObjectiveMeasurement[];
  readonly goalRatings?: readonly GoalRating[];
  readonly interviews?: { readonly themes: readonly Theme[]; readonly interviews: readonly Interview[] };
  /** Default: the ready instruments. */
  readonly instruments?: readonly Instrument[];
  /** Who was asked; absent: response rates and their bounds are not known. */
  readonly invitations?: readonly SurveyInvitation[];
  readonly responses?: readonly SurveyResponse[];
  readonly performance?: {
    readonly measures: readonly PerformanceMeasure[];
    readonly records: readonly PerformanceRecord[];
  };
  /** Breakdowns of the surveys, beside those by role and by form. */
  readonly groupings?: readonly Grouping[];
  /** What is dated later is left out, and counted as left out. */
  readonly now: Instant;
}

/**
 * What is checked of a pair here: the state of the relationship is trusted to come from its events, and the entries
 * are checked as a logbook.
 */
export const pairShape = z.object({
  relationship: z.object({
    mentorId: id,
    menteeId: id,
    status: z.enum(RELATIONSHIP_STATUSES),
    updatedAt: instantSchema,
  }),
  entries: z.array(z.unknown()),
  objectives: z.array(objectiveSchema),
  form: z.enum(FORMS).optional(),
  contributions: z.array(z.object({ criterion: id, value: z.number().min(0).max(1).nullable() })).optional(),
});

export const selectedSchema = z.strictObject({ mentors: z.array(id), mentees: z.array(id) });

/** Schema of {@link ObjectiveMeasurement}. */
export const objectiveMeasurementSchema = schemaFor<ObjectiveMeasurement>()(
  z.union([
    z.strictObject({
      objectiveId: id,
      day: daySchema,
      value: z.number(),
      standardError: z.number().positive().optional(),
    }),
    z
      .strictObject({
        objectiveId: id,
        day: daySchema,
        count: z.number().int().min(0),
        total: z.number().int().min(1),
      })
      .refine(({ count, total }) => count <= total, {
        path: ['count'],
        message: 'more than there are',
        params: { expected: 'at most "total"' },
      }),
  ]),
);

/** Schema of {@link GoalRating}. */
export const goalRatingSchema = schemaFor<GoalRating>()(
  z.strictObject({
    personId: id,
    goalId: id,
    level: z.custom<AttainmentLevel>((level) => ratedGoalSchema.safeParse({ level }).success, {
      message: 'not a step of goal attainment',
      params: { expected: '-2, -1, 0, 1 or 2' },
    }),
    weight: z.number().positive().optional(),
  }),
);
