import * as z from 'zod';
import { schemaFor } from '../../model';

/** Ratings of applicants: 0 (nothing shown) to 4 (convincing). */
export const RATING_MAX = 4;

/** One thing that applicants are rated on. */
export interface ScreeningCriterion {
  readonly id: string;
  readonly name: string;
  /** What to ask, or to look for. */
  readonly question: string;
  /** Importance against the side's other criteria, > 0. */
  readonly weight: number;
  /** Rating below which nobody is accepted, whatever the rest says; 0 to 4. */
  readonly minimum?: number;
}

/** How the applicants of one side are judged. */
export interface SideScreening {
  readonly criteria: readonly ScreeningCriterion[];
  /** Weighted mean of the ratings, as a share of the full mark, from which on one is accepted; [0, 1]. */
  readonly threshold: number;
  /** How many can be accepted; absent: all. Who is good enough but too many goes on the waiting list. */
  readonly places?: number;
}

/** How both sides are judged. */
export interface Screening {
  readonly mentor: SideScreening;
  readonly mentee: SideScreening;
}

const criterionSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  question: z.string().trim().min(1),
  weight: z.number().positive(),
  minimum: z.number().min(0).max(RATING_MAX).optional(),
});
const sideSchema = z.strictObject({
  criteria: z.array(criterionSchema).min(1),
  threshold: z.number().min(0).max(1),
  places: z.number().int().min(0).optional(),
});

/** Schema of {@link Screening}. */
export const screeningSchema = schemaFor<Screening>()(
  z.strictObject({ mentor: sideSchema, mentee: sideSchema }),
);
