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
  'text',
] as const;
/** The id of a criterion that the library has. */
export type BuiltInCriterion = (typeof BUILT_IN_CRITERIA)[number];

/**
 * Weight per criterion id, >= 0; only the ratios matter. A criterion of weight 0 or absent is not scored.
 * Criteria of the caller's own stand here under their ids.
 */
export type Weights = { readonly [K in BuiltInCriterion]?: number } & {
  readonly [criterion: string]: number;
};

/**
 * What a criterion counts for a pair of which it cannot be assessed, in [0, 1]: a little below what random eligible
 * pairs of generated cohorts reach (`bench/scoring/priors.ts` measures it), so that answering pays on average and a
 * blank costs little.
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
  text: 0.02,
};

/** The prior of a criterion of the caller's own that states none. */
export const OWN_PRIOR = 0.25;

/** Prior per criterion id, in [0, 1]. */
export type Priors = { readonly [K in BuiltInCriterion]?: number } & { readonly [criterion: string]: number };
