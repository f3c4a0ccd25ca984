import * as z from 'zod';
import { schemaFor } from '../../model';
import { type Timing, timingSchema } from '../time';
import { PAIR_ROLES, type PairRole } from './roles';

/** When in the course of a program people are asked. */
export const SURVEY_MOMENTS = ['before', 'fit-check', 'midpoint', 'end', 'follow-up'] as const;
/** One of {@link SURVEY_MOMENTS}. */
export type SurveyMoment = (typeof SURVEY_MOMENTS)[number];

/** That a survey will be sent: when, to whom, with which instrument. */
export interface SurveyPlan {
  readonly id: string;
  readonly moment: SurveyMoment;
  readonly when: Timing;
  readonly audience: readonly PairRole[];
  /** Id of the instrument (a questionnaire of the evaluation part, or your own). */
  readonly instrumentId?: string;
}

/** Schema of {@link SurveyPlan}. */
export const surveyPlanSchema = schemaFor<SurveyPlan>()(
  z.strictObject({
    id: z.string().min(1),
    moment: z.enum(SURVEY_MOMENTS),
    when: timingSchema,
    audience: z.array(z.enum(PAIR_ROLES)).min(1),
    instrumentId: z.string().min(1).optional(),
  }),
);
