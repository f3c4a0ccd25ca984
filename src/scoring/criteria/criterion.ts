import type { BuiltInCriterion, Mentee, Mentor } from '../../model';
import { scaleWeights, sumOf } from '../combine';
import type { Assessment } from '../evidence';
import type { Facts } from '../facts';

/**
 * A built-in criterion in its plain form: what it means, for one pair, with the reasons. The compiled kernels
 * give the same values for whole rows; a property test compares the two.
 */
export interface CriterionDefinition {
  readonly id: BuiltInCriterion;
  readonly assess: (mentor: Mentor, mentee: Mentee, facts: Facts) => Assessment;
}

/** Whether a list says nothing: absent and empty are the same. */
export function isBlank(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

/** The mean of values in [0, 1] under positive weights; 1 exactly if all are 1. */
export function weightedMean(weights: readonly number[], values: readonly number[]): number {
  const scaled = scaleWeights(weights);
  return sumOf(scaled.map((weight, at) => weight * values[at]!)) / sumOf(scaled);
}
