import type { Pair } from '../../assignment';
import { addTo } from '../../lists';
import type { Prepared } from './prepare';
import type { Scorable } from './scorable';

/** `units` of a pair that is not eligible. */
export const INELIGIBLE = -1;

/** Computes the units of one mentee with every mentor, {@link INELIGIBLE} where a rule or the minimum forbids. */
export function unitsReader(
  prepared: Scorable,
  refused?: Float64Array,
): (mentee: number, out: Int32Array) => void {
  const { scoring, rules, policy, cohort } = prepared;
  const mentors = cohort.mentors.length;
  const eligible = new Uint8Array(mentors);
  const locksOf = new Map<number, number[]>();
  for (const [mentee, mentor] of prepared.locks) addTo(locksOf, mentee, mentor);
  return (mentee, out) => {
    scoring.scoreRow(mentee, out);
    eligible.fill(1);
    rules.eligibleRow(mentee, eligible, refused);
    // A lock is binding whatever the pair scores, so the minimum score does not apply to it.
    const locked = locksOf.get(mentee) ?? [];
    const lockedUnits = locked.map((mentor) => out[mentor]!);
    for (let mentor = 0; mentor < mentors; mentor++) {
      if (eligible[mentor] === 0 || belowMinimum(out[mentor]!, policy)) out[mentor] = INELIGIBLE;
    }
    for (const [at, mentor] of locked.entries()) out[mentor] = lockedUnits[at]!;
  };
}

/** Whether a pair of so many units misses the policy's minimum score. */
export function belowMinimum(units: number, policy: Scorable['policy']): boolean {
  return units / policy.scoreUnit < policy.minimumScore;
}

/** Whether the policy locks a pair. */
export function isLocked({ locks }: Pick<Scorable, 'locks'>, mentee: number, mentor: number): boolean {
  return locks.some(([row, column]) => row === mentee && column === mentor);
}

/**
 * Ids of everything that makes a pair ineligible, the minimum score included; empty for an eligible pair, so for a
 * locked one.
 */
export function forbiddenBy(prepared: Prepared, pair: Pair): readonly string[] {
  const [mentee, mentor] = pair;
  const rules = prepared.rules.forbiddenBy(mentor, mentee);
  const tooLow =
    belowMinimum(unitsOfPair(prepared, pair), prepared.policy) && !isLocked(prepared, mentee, mentor);
  return tooLow ? [...rules, 'minimum-score'] : rules;
}

/** The units that a pair scores, whether it is eligible or not. */
export function unitsOfPair({ scoring }: Pick<Scorable, 'scoring'>, [mentee, mentor]: Pair): number {
  return scoring.units(mentor, mentee);
}

/**
 * Whether a rule is a person's own no, or one person on both sides: nobody else can lift it, and nobody is asked to.
 */
export function isRefusal(rule: string): boolean {
  return rule === 'never-with' || rule === 'not-self';
}

/** The units of one pair, {@link INELIGIBLE} where a rule or the minimum forbids it: what `unitsReader` writes. */
export function pairUnits(prepared: Scorable): (mentee: number, mentor: number) => number {
  const { scoring, rules, policy, locks, cohort } = prepared;
  const mentors = cohort.mentors.length;
  const locked = new Set(locks.map(([mentee, mentor]) => mentee * mentors + mentor));
  return (mentee, mentor) => {
    if (!rules.allows(mentor, mentee)) return INELIGIBLE;
    const units = scoring.units(mentor, mentee);
    return belowMinimum(units, policy) && !locked.has(mentee * mentors + mentor) ? INELIGIBLE : units;
  };
}
