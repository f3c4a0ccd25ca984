import type { CostSource } from '../assignment';
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

/** Works pairs out when they are asked for: O(criteria) each, and all of them once for the number of eligible ones. */
export function implicitPairs(source: CostSource): Pairs {
  let eligible: number | undefined;
  return {
    units: (mentee, mentor) => toUnits(source.cost(mentee, mentor)),
    get eligible() {
      eligible ??= countEligible(source);
      return eligible;
    },
  };
}

function countEligible(source: CostSource): number {
  let eligible = 0;
  for (let mentee = 0; mentee < source.rows; mentee++) {
    for (const cost of source.row(mentee)) if (toUnits(cost) >= 0) eligible += 1;
  }
  return eligible;
}
