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

/** The screening that programs start from. */
export const DEFAULT_SCREENING: Screening = {
  mentor: {
    threshold: 0.6,
    criteria: [
      {
        id: 'experience',
        name: 'Experience',
        question:
          'What have you done that a mentee of this program wants to learn? Tell of one time it went wrong.',
        weight: 3,
        minimum: 1,
      },
      {
        id: 'listening-guiding',
        name: 'Ability to listen and guide',
        question:
          'Tell of somebody you helped to find their own answer. Do questions come before advice, and interest before stories?',
        weight: 3,
        minimum: 2,
      },
      {
        id: 'willingness',
        name: 'Willingness',
        question: 'Why do you want to do this, and what would make you stop?',
        weight: 2,
      },
      {
        id: 'time',
        name: 'Time',
        question: 'Where in your week are the meetings, and what will you leave out for them?',
        weight: 2,
        minimum: 2,
      },
    ],
  },
  mentee: {
    threshold: 0.5,
    criteria: [
      {
        id: 'motivation',
        name: 'Motivation',
        question: 'What do you want to have changed by the end, and why now?',
        weight: 3,
        minimum: 1,
      },
      {
        id: 'openness',
        name: 'Openness to learning',
        question: 'Tell of feedback that was hard to hear, and of what you did with it.',
        weight: 3,
      },
      {
        id: 'time',
        name: 'Time',
        question: 'Where in your week are the meetings and the work between them?',
        weight: 2,
        minimum: 2,
      },
    ],
  },
};
