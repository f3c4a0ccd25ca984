import { scaleWeights, sumOf } from '../combine';

/**
 * A built-in criterion compiled for a cohort. What a pair earns is an integer from 0 to the criterion's stake,
 * `round(stake * value)` but for the rounding of its parts, and 0 where the pair can not be assessed.
 */
export interface CriterionKernel {
  /** Adds what every mentor earns with one mentee to `earned`, in the order of the mentors. */
  addRow(mentee: number, earned: Int32Array): void;
  /** What one pair earns: exactly what {@link addRow} adds. */
  pair(mentor: number, mentee: number): number;
}

/** Rounds earnings, which are never negative and below 2^31, to the nearest integer, halves up. */
export function roundEarned(value: number): number {
  return (value + 0.5) | 0;
}

/**
 * Splits a stake among parts by weight, in integers that add up to the stake exactly; so a pair that earns
 * every part in full earns the whole stake.
 */
export function splitStake(stake: number, weights: readonly number[]): number[] {
  const scaled = scaleWeights(weights);
  const total = sumOf(scaled);
  let passed = 0;
  let given = 0;
  return scaled.map((weight) => {
    // Added up in the order of `total`, so that the last part ends at the stake.
    passed += weight;
    const upTo = Math.round((stake * passed) / total);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/**
 * Adds to each mentor what the mentor's class earns. The hot loop of several criteria, alone so that it is
 * compiled well.
 */
export function addByClass(earned: Int32Array, classOf: Int32Array, gainOf: Int32Array): void {
  for (let mentor = 0; mentor < earned.length; mentor++) earned[mentor]! += gainOf[classOf[mentor]!]!;
}
