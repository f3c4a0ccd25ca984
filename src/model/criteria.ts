/** The criteria that ship with the library. */
export const BUILT_IN_CRITERIA = [
  'goals',
  'skills',
  'experience',
  'interests',
  'preferences',
  'logistics',
  'career',
  'venture',
] as const;
export type BuiltInCriterion = (typeof BUILT_IN_CRITERIA)[number];

/**
 * Weight per criterion id, >= 0; only the ratios matter. A criterion of weight 0 or absent is not scored.
 * Criteria of the caller's own stand here under their ids.
 */
export type Weights = { readonly [K in BuiltInCriterion]?: number } & {
  readonly [criterion: string]: number;
};

/** Parameters of the built-in criteria. Levels are on the organization's own scale. */
export interface Kernels {
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
  readonly venture: {
    /** Stages of a venture, earliest first. */
    readonly stages: readonly string[];
  };
}

/**
 * What a criterion counts for a pair of which it cannot be assessed, in [0, 1]: a little below what random eligible pairs
 * of generated cohorts reach (`bench/scoring/priors.ts` measures it), so that answering pays on average and a blank
 * costs little.
 */
export const DEFAULT_PRIORS: { readonly [K in BuiltInCriterion]: number } = {
  goals: 0.08,
  skills: 0.07,
  experience: 0.7,
  interests: 0.03,
  preferences: 0.1,
  logistics: 0.5,
  career: 0.08,
  venture: 0.4,
};

/** The prior of a criterion of the caller's own that states none. */
export const OWN_PRIOR = 0.25;

/** Prior per criterion id, in [0, 1]. */
export type Priors = { readonly [K in BuiltInCriterion]?: number } & { readonly [criterion: string]: number };
