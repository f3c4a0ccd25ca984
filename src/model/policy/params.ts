import * as z from 'zod';
import { givenFields, type JsonValue, jsonValueSchema, withoutProto } from '../json';
import { fields, openFields, schemaFor } from '../schema';
import { isDay } from '../time';

/** Parameters of the built-in criteria. Levels are on the organization's own scale. */
export interface CriterionParams {
  readonly skills: {
    /** Level of a skill that a mentor lists without one, default 3. */
    readonly assumedLevel: number;
    /** Target of a wanted skill that has none, default 3 (or one above the current level, if that is higher). */
    readonly assumedTarget: number;
  };
  readonly experience: {
    /**
     * Trapezoid over the gap in years: 0 up to the first knot, rising to 1 at the second, 1 up to the third,
     * falling to 0 at the fourth. Default 0, 3, 12, 25.
     */
    readonly knots: readonly [number, number, number, number];
    /** Who should be ahead: the gap is mentor less mentee (`mentor`), or the other way round (`mentee`). */
    readonly ahead: 'mentor' | 'mentee';
  };
  readonly interests: {
    /** Whether rare interests count more (inverse document frequency over the cohort), default true. */
    readonly rareCountMore: boolean;
    /** Pseudo-interests added to the union, >= 0, default 1: short lists are shrunk toward 0. */
    readonly shrinkage: number;
  };
  readonly logistics: {
    /** Shared weekly minutes that earn full credit, > 0, default 120. */
    readonly fullOverlapMinutes: number;
    /** Hours of time difference at which the credit is 0, > 0, default 8 (used where availability is not given). */
    readonly zeroCreditHours: number;
    /** Day (`YYYY-MM-DD`) whose UTC offsets are used to compare time zones, default 2026-01-15. */
    readonly referenceDate: string;
  };
  readonly text: {
    /** Whether rare words count more (inverse document frequency over the cohort), default true. */
    readonly rareCountMore: boolean;
    /** Pseudo-words added to each text, >= 0, default 3: few words are shrunk toward 0. */
    readonly shrinkage: number;
  };
  readonly venture: {
    /** Stages of a venture, earliest first. */
    readonly stages: readonly string[];
  };
}

type GivenParams = { readonly [K in keyof CriterionParams]?: Partial<CriterionParams[K]> };

/** `policy.params` as it is given: what is left out has the default of the form. */
export interface ParamsInput extends GivenParams {
  /** Parameters of a criterion of the caller's own, by its id: handed to it as they are. */
  readonly [criterion: string]: JsonValue | GivenParams[keyof GivenParams];
}

/** `policy.params` with every default filled in. */
export interface Params extends CriterionParams {
  /** Parameters of a criterion of the caller's own, by its id. */
  readonly [criterion: string]: JsonValue;
}

const level = z.number().min(0);
export const knots = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(([a, b, c, d]) => a <= b && b <= c && c <= d, {
    message: 'the knots are not in ascending order',
    params: { expected: 'four numbers, each at least the one before' },
  });
const day = z.string().refine(isDay, {
  message: 'not a day of the calendar',
  params: { expected: 'YYYY-MM-DD' },
});

/** Schema of {@link ParamsInput}. */
export const paramsSchema = schemaFor<ParamsInput>()(
  withoutProto.pipe(
    openFields(
      {
        skills: fields({ assumedLevel: level.optional(), assumedTarget: level.optional() }).optional(),
        experience: fields({
          knots: knots.optional(),
          ahead: z.enum(['mentor', 'mentee']).optional(),
        }).optional(),
        interests: fields({ rareCountMore: z.boolean().optional(), shrinkage: level.optional() }).optional(),
        text: fields({ rareCountMore: z.boolean().optional(), shrinkage: level.optional() }).optional(),
        logistics: fields({
          fullOverlapMinutes: z.number().positive().optional(),
          zeroCreditHours: z.number().positive().optional(),
          referenceDate: day.optional(),
        }).optional(),
        venture: fields({ stages: z.array(z.string().min(1)).min(1).optional() }).optional(),
      },
      jsonValueSchema,
    ),
  ),
);

/** The defaults of a form, under what is given. */
export function completeParams(defaults: CriterionParams, given: ParamsInput = {}): Params {
  return {
    ...given,
    skills: { ...defaults.skills, ...givenFields(given.skills ?? {}) },
    experience: { ...defaults.experience, ...givenFields(given.experience ?? {}) },
    interests: { ...defaults.interests, ...givenFields(given.interests ?? {}) },
    text: { ...defaults.text, ...givenFields(given.text ?? {}) },
    logistics: { ...defaults.logistics, ...givenFields(given.logistics ?? {}) },
    venture: { ...defaults.venture, ...givenFields(given.venture ?? {}) },
  };
}
