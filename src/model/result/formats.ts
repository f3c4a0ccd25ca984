/**
 * Formats of stored records: the number that each kind has under `format`. A format goes up when an earlier record
 * would be read otherwise, and `parseMatching` and its like then bring older ones up to date.
 */
export const FORMATS = {
  /** Every result of `matchCohort`, `matchCohortAsync` and `rematch`. */
  result: 1,
  /** `rematch` of a result. */
  rematch: 1,
  /** `review` of a result. */
  review: 1,
  /** A program, as `defineProgram` returns it. */
  program: 1,
} as const;

/** The format of a kind of record. */
export type FormatOf<Kind extends keyof typeof FORMATS> = (typeof FORMATS)[Kind];
