import type { BuiltInCriterion, Mentee, Mentor, Person } from '../../model';
import { scaleWeights, sumOf } from '../combine';
import type { Assessment } from '../evidence';
import type { Facts } from '../facts';

/**
 * A built-in criterion in its plain form: what it means, for one pair, with the reasons. The compiled form
 * gives the same values for whole rows; a property test compares the two.
 */
export interface CriterionDefinition {
  readonly id: BuiltInCriterion;
  /** The fields of people that it reads, of either side: a change of any other leaves its values as they are. */
  readonly reads: readonly (keyof Person)[];
  readonly assess: (mentor: Mentor, mentee: Mentee, facts: Facts) => Assessment;
}

/** Whether a list says nothing: absent and empty are the same. */
export function isBlank(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

/**
 * Wishes without repetition: those of one canonical tag are joined into one, in the place of the first.
 *
 * @param join two statements of the same wish.
 */
export function joinRepeated<Wish extends { readonly name: string }>(
  wishes: readonly Wish[],
  { tags }: Pick<Facts, 'tags'>,
  join: (before: Wish, again: Wish) => Wish,
): Wish[] {
  const byTag = new Map<string, Wish>();
  for (const wish of wishes) {
    const tag = tags.canonical(wish.name);
    const before = byTag.get(tag);
    byTag.set(tag, before === undefined ? wish : join(before, wish));
  }
  return [...byTag.values()];
}

/** The mean of values in [0, 1] under positive weights; 1 exactly if all are 1. */
export function weightedMean(weights: readonly number[], values: readonly number[]): number {
  const scaled = scaleWeights(weights);
  return sumOf(scaled.map((weight, at) => weight * values[at]!)) / sumOf(scaled);
}
