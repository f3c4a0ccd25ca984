import type { CostSource } from '../../assignment';
import { countEligible } from '../../rules';
import { runToEnd, type Steps } from '../../steps';
import type { Scorable } from '../prepared';
import { toUnits } from './encode';

/** The units of every pair of a prepared cohort, wherever they come from. */
export interface Pairs {
  /** Units of a pair, `INELIGIBLE` if it is not eligible. */
  units(mentee: number, mentor: number): number;
  /** Costs of a mentee with all mentors, as the solver has them: a view, valid until the next call. */
  costs(mentee: number): Int32Array;
  /** Number of eligible pairs; `null` where it would take a look at too many pairs. */
  readonly eligible: number | null;
  /** Pairs that each rule of the caller's own forbids and nothing before it; absent where they were not counted. */
  readonly refused?: Float64Array | undefined;
  /** How many of the eligible pairs are so by a waiver only. */
  readonly waived: number;
  /** Counts the eligible ones in steps, so that `eligible` is known. */
  count(): Steps<void>;
}

/** Reads pairs from a full cost matrix. */
export function densePairs(cost: Int32Array, mentors: number, refused?: Float64Array, waived = 0): Pairs {
  let eligible: number | undefined;
  function* count(): Steps<void> {
    if (eligible !== undefined) return;
    let found = 0;
    for (let from = 0; from < cost.length; from += STRIDE) {
      yield from / cost.length;
      const end = Math.min(cost.length, from + STRIDE);
      for (let at = from; at < end; at++) if (toUnits(cost[at]!) >= 0) found += 1;
    }
    eligible = found;
  }
  return {
    units: (mentee, mentor) => toUnits(cost[mentee * mentors + mentor]!),
    costs: (mentee) => cost.subarray(mentee * mentors, (mentee + 1) * mentors),
    count,
    get eligible() {
      if (eligible === undefined) runToEnd(count());
      return eligible ?? 0;
    },
    refused,
    waived,
  };
}

/** Pairs counted between two steps. */
const STRIDE = 2 ** 20;

/** More pairs than this are not read one by one to be counted. */
const MOST_COUNTED = 2 ** 26;

/**
 * Computes pairs on demand: O(criteria) each. Eligible ones are counted by the classes that rules go by, or where that
 * does not do, with a minimum score, rules of the caller's own or too many classes, one by one if they are not too
 * many.
 *
 * @param options.mostCounted so many pairs are looked at one by one.
 * @param options.waived pairs of the source that are eligible by a waiver only, which the classes do not know.
 */
export function implicitPairs(
  { rules, policy, cohort }: Scorable,
  source: CostSource,
  options: { readonly mostCounted?: number; readonly waived?: number } = {},
): Pairs {
  const { mostCounted = MOST_COUNTED, waived = 0 } = options;
  const { rows, columns } = source;
  const byClass = rules.isBuiltIn && policy.minimumScore === 0;
  let eligible: number | null | undefined;
  function* count(): Steps<void> {
    if (eligible !== undefined) return;
    const counted = byClass ? countEligible(rules.data, cohort.mentors.length, cohort.mentees.length) : null;
    if (counted !== null) eligible = counted + waived;
    else eligible = rows * columns <= mostCounted ? yield* countByRows(source) : null;
  }
  return {
    units: (mentee, mentor) => toUnits(source.cost(mentee, mentor)),
    costs: (mentee) => source.row(mentee),
    waived,
    count,
    get eligible() {
      if (eligible === undefined) runToEnd(count());
      return eligible ?? null;
    },
  };
}

function* countByRows(source: CostSource): Steps<number> {
  let eligible = 0;
  for (let mentee = 0; mentee < source.rows; mentee++) {
    if (mentee % 16 === 0) yield mentee / source.rows;
    const costs = source.row(mentee);
    for (let mentor = 0; mentor < costs.length; mentor++) if (toUnits(costs[mentor]!) >= 0) eligible += 1;
  }
  return eligible;
}
