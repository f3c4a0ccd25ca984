import { sumOf } from '../../lists';
import type { Classes } from '../flat';
import { scaleWeights } from '../numbers';

/**
 * A built-in criterion compiled for a cohort. What a pair earns is an integer from 0 to the criterion's stake,
 * `round(stake * value)` but for the rounding of its parts, and 0 where the pair cannot be assessed; what a blank
 * counts is added when a row is finished.
 *
 * A row comes in two parts that add up: what the mentor's class decides, which is looked up while the row is
 * finished, and what is added to single mentors. A criterion may have either or both.
 */
export interface CriterionPass {
  /** What mentors earn by their class. */
  readonly byClass?: ClassEarnings;
  /** Adds to single mentors what they earn with one mentee beyond {@link byClass}. */
  addRow?(mentee: number, earned: Int32Array): void;
  /** What one pair earns in all: exactly what the parts of the row add up to. */
  pair(mentor: number, mentee: number): number;
  /** Whether a pair can be assessed, where classes of people do not decide it. */
  assesses?(mentor: number, mentee: number): boolean;
}

/** Earnings that depend on the mentor's class alone. */
export interface ClassEarnings {
  /** Class of each mentor. */
  readonly classOf: Classes;
  /** What each class earns with one mentee; holds until the next call. */
  earned(mentee: number): Int32Array;
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

/** Adds to each mentor what the mentor's class earns. A hot loop, alone so that it is compiled well. */
export function addByClass(earned: Int32Array, classOf: Classes, gainOf: Int32Array): void {
  for (let mentor = 0; mentor < earned.length; mentor++) earned[mentor]! += gainOf[classOf[mentor]!]!;
}
