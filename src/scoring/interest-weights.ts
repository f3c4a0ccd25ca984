import type { Cohort, CriterionParams, Policy } from '../model';
import { mentorOfMentee } from './people';
import { NO_TAG, TagCodes } from './similarity/tag-codes';
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

  /**
   * @param tags decides which interests are the same. @param ids whether equal ids on the two sides are one person.
   * O(people + length of their lists).
   */
  constructor(cohort: Cohort, params: CriterionParams['interests'], tags: TagSpace, ids: Policy['ids']) {
    const codes = new TagCodes(tags);
    const frequencies: number[] = [0];
    /** For each interest the last person who named it, so that nobody counts twice. */
    const namedBy: number[] = [];
    let people = 0;
    let most = 1;
    let person = 0;
    const count = (interests: readonly string[] = [], more: readonly string[] = []) => {
      person += 1;
      let own = 0;
      for (const list of [interests, more]) {
        for (const interest of list) {
          const code = codes.code(interest);
          if (code === NO_TAG || namedBy[code] === person) continue;
          namedBy[code] = person;
          frequencies[code] = (frequencies[code] ?? 0) + 1;
          own += 1;
        }
      }
      if (own > 0) people += 1;
      most = Math.max(most, own);
    };
    const { mentors, mentees } = cohort;
    const mentorOf = mentorOfMentee(cohort, ids);
    const menteeOf = new Int32Array(mentors.length).fill(-1);
    for (let mentee = 0; mentee < mentees.length; mentee++) {
      const mentor = mentorOf[mentee]!;
      if (mentor >= 0) menteeOf[mentor] = mentee;
      else count(mentees[mentee]!.interests);
    }
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      count(mentors[mentor]!.interests, mentees[menteeOf[mentor]!]?.interests);
    }
    const weigh = (frequency: number) =>
      params.rareCountMore ? 1 + Math.log((1 + people) / (1 + frequency)) : 1;
    const bits = Math.floor(Math.log2(LARGEST_SUM / (most * weigh(0))));
    const one = 2 ** Math.max(0, Math.min(FINEST, bits));
    let sum = 0;
    let namings = 0;
    for (const [code, frequency] of frequencies.entries()) {
      const units = Math.round(weigh(frequency) * one);
      this.weights.set(codes.tags[code]!, units);
      sum += units * frequency;
      namings += frequency;
    }
    this.shrinkage = namings === 0 ? 0 : (params.shrinkage * sum) / namings;
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
