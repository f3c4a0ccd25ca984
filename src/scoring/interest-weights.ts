import type { Cohort, Kernels, Mentee } from '../model';
import { indexById } from './people';
import type { TagSpace } from './similarity/tag-space';

/** Weights are integers in units of 2^-20, or of a larger power of two where somebody's interests are very many. */
const FINEST = 20;
/** The weights of one person's interests, of two persons even, add up to less than this. */
const LARGEST_SUM = 2 ** 30;

/**
 * How much each interest counts, as an integer, so that sums are exact in whatever order people stand: its smoothed inverse document frequency `1 + ln((1 + n) / (1 + d))`, where `d`
 * of the `n` people who named any interest named this one (a person on both sides counts once), or 1 for
 * all where the policy does not let rare ones count more.
 *
 * Source: Spärck Jones, Journal of Documentation 28(1), 1972, pp. 11-21, DOI 10.1108/eb026526.
 */
export class InterestWeights {
  private readonly weights = new Map<string, number>();
  /**
   * What the policy's pseudo-interests add to every union: `shrinkage` times the mean weight of an interest
   * that somebody named, each naming counted.
   */
  readonly shrinkage: number;

  /** @param tags decides which interests are the same. O(people + length of their lists). */
  constructor(cohort: Cohort, kernel: Kernels['interests'], tags: TagSpace) {
    const frequencies = new Map<string, number>();
    let people = 0;
    let most = 1;
    // The different interests of one person; a single set, emptied for each.
    const own = new Set<string>();
    const count = (lists: readonly (readonly string[] | undefined)[]) => {
      own.clear();
      for (const list of lists) for (const interest of list ?? []) own.add(tags.canonical(interest));
      for (const tag of own) frequencies.set(tag, (frequencies.get(tag) ?? 0) + 1);
      if (own.size > 0) people += 1;
      most = Math.max(most, own.size);
    };
    const alsoMentees = peopleOnBothSides(cohort);
    for (const mentor of cohort.mentors) {
      count([mentor.interests, alsoMentees.get(mentor.id)?.interests]);
    }
    for (const mentee of cohort.mentees) {
      if (!alsoMentees.has(mentee.id)) count([mentee.interests]);
    }
    const weigh = (frequency: number) =>
      kernel.rareCountMore ? 1 + Math.log((1 + people) / (1 + frequency)) : 1;
    const bits = Math.floor(Math.log2(LARGEST_SUM / (most * weigh(0))));
    const one = 2 ** Math.max(0, Math.min(FINEST, bits));
    let sum = 0;
    let namings = 0;
    for (const [tag, frequency] of frequencies) {
      const units = Math.round(weigh(frequency) * one);
      this.weights.set(tag, units);
      sum += units * frequency;
      namings += frequency;
    }
    this.shrinkage = namings === 0 ? 0 : (kernel.shrinkage * sum) / namings;
  }

  /** Weight of a canonical tag that somebody in the cohort named. Integer. */
  of(tag: string): number {
    return this.weights.get(tag) ?? 0;
  }

  /**
   * Weighted Jaccard similarity with the pseudo-interests in the union: shared / (a + b - shared + shrinkage),
   * in [0, 1]; symmetric.
   *
   * @param shared weight of the interests in common. @param a weight of all of one person's. @param b of the other's.
   */
  jaccard(shared: number, a: number, b: number): number {
    return shared === 0 ? 0 : shared / (a + b - shared + this.shrinkage);
  }
}

/** The mentees who are also mentors, by their ids. */
function peopleOnBothSides({ mentors, mentees }: Cohort): ReadonlyMap<string, Mentee> {
  const mentorIndex = indexById(mentors);
  const both = new Map<string, Mentee>();
  for (const mentee of mentees) if (mentorIndex.has(mentee.id)) both.set(mentee.id, mentee);
  return both;
}
