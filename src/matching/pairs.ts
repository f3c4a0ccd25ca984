import { toUnits } from './encode';

/** The units of every pair of a prepared cohort, wherever they come from. */
export interface Pairs {
  /** Units of a pair, `INELIGIBLE` if it is not eligible. */
  units(mentee: number, mentor: number): number;
  /** Number of eligible pairs. */
  readonly eligible: number;
}

/** Reads pairs from a full cost matrix. */
export function densePairs(cost: Int32Array, mentors: number): Pairs {
  let eligible = 0;
  for (let at = 0; at < cost.length; at++) if (toUnits(cost[at]!) >= 0) eligible += 1;
  return { units: (mentee, mentor) => toUnits(cost[mentee * mentors + mentor]!), eligible };
}
