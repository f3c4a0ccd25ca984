import type { Cohort, Person } from '../../../model';
import { NO_TAG, TagCodes, type TagSpace } from '../../similarity';

/** Weights are integers in units of 2^-20, or of a larger power of two where somebody's entries are very many. */
const FINEST = 20;
/** The weights of one person's entries, of two persons even, add up to less than this. */
const LARGEST_SUM = 2 ** 30;

/** How entries of lists are weighed. */
export interface Rarity {
  /** Whether rare entries count more. */
  readonly rareCountMore: boolean;
  /** Pseudo-entries that are added to the union, >= 0. */
  readonly shrinkage: number;
}

/**
 * How much each entry of people's lists counts, as an integer, so that sums are exact in whatever order people stand:
 * its smoothed inverse document frequency `1 + ln((1 + n) / (1 + d))`, where `d` of the `n` people who have any entry
 * have this one (a person on both sides counts once), or 1 for all where rare ones do not count more.
 *
 * Source: Spärck Jones, Journal of Documentation 28(1), 1972, pp. 11-21, DOI 10.1108/eb026526.
 */
export class EntryWeights {
  private readonly weights = new Map<string, number>();
  /**
   * What the pseudo-entries add to every union: `shrinkage` times the mean weight of an entry that somebody has,
   * each time counted.
   */
  readonly shrinkage: number;

  /**
   * @param list of a person. @param tags decides which entries are the same. @param mentorOf the mentor that each
   * mentee also is, -1 for those who are none. O(people + length of their lists).
   */
  constructor(
    { mentors, mentees }: Cohort,
    list: (person: Person) => readonly string[] | undefined,
    rarity: Rarity,
    tags: TagSpace,
    mentorOf: Int32Array,
  ) {
    const codes = new TagCodes(tags);
    const frequencies: number[] = [0];
    /** For each entry the last person who had it, so that nobody counts twice. */
    const namedBy: number[] = [];
    let people = 0;
    let most = 1;
    let person = 0;
    const count = (entries: readonly string[] = [], more: readonly string[] = []) => {
      person += 1;
      let distinct = 0;
      for (const own of [entries, more]) {
        for (const entry of own) {
          const code = codes.code(entry);
          if (code === NO_TAG || namedBy[code] === person) continue;
          namedBy[code] = person;
          frequencies[code] = (frequencies[code] ?? 0) + 1;
          distinct += 1;
        }
      }
      if (distinct > 0) people += 1;
      most = Math.max(most, distinct);
    };
    const menteeOf = new Int32Array(mentors.length).fill(-1);
    for (let mentee = 0; mentee < mentees.length; mentee++) {
      const mentor = mentorOf[mentee]!;
      if (mentor >= 0) menteeOf[mentor] = mentee;
      else count(list(mentees[mentee]!));
    }
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      const alsoMentee = mentees[menteeOf[mentor]!];
      count(list(mentors[mentor]!), alsoMentee && list(alsoMentee));
    }
    const weigh = (frequency: number) =>
      rarity.rareCountMore ? 1 + Math.log((1 + people) / (1 + frequency)) : 1;
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
    this.shrinkage = namings === 0 ? 0 : (rarity.shrinkage * sum) / namings;
  }

  /** Weight of a canonical tag that somebody in the cohort named. Integer. */
  of(tag: string): number {
    return this.weights.get(tag) ?? 0;
  }
}

/**
 * Weighted Jaccard similarity with pseudo-entries in the union, in [0, 1]; symmetric. Written into `kernel.as` as well.
 *
 * @param shared weight of the entries in common, above 0. @param a weight of all of one person's. @param b of the
 *   other's.
 */
export function jaccard(shared: number, a: number, b: number, shrinkage: number): number {
  return shared / (a + b - shared + shrinkage);
}
