import type { Cohort, Person } from '../../../model';
import { Interner } from '../../flat';
import { readText, type TagSpace, type TextTerm } from '../../similarity';

/** How the words of texts are weighed. */
export interface TextRarity {
  /** Whether rare words count more. */
  readonly rareCountMore: boolean;
  /** Pseudo-words that are added to each text, >= 0. */
  readonly shrinkage: number;
}

/** The texts of a person. */
export type TextsOf = (person: Person) => readonly string[];

/** Weights are integers in units of 2^-8: their products, summed over the words of two texts, are exact. */
const UNIT = 256;
/** What a word that is common in such texts anywhere counts, against 1 of others. */
const LITTLE = 0.25;

const read = new WeakMap<TextsOf, WeakMap<Person, readonly TextTerm[]>>();

/** The words of a person's texts; read once. */
function termsOf(person: Person, textsOf: TextsOf): readonly TextTerm[] {
  let people = read.get(textsOf);
  if (people === undefined) {
    people = new WeakMap();
    read.set(textsOf, people);
  }
  const known = people.get(person);
  if (known !== undefined) return known;
  const terms = readText(textsOf(person));
  people.set(person, terms);
  return terms;
}

/** Whether a person's texts have a word that can be compared. */
export function hasText(person: Person, textsOf: TextsOf): boolean {
  return textsOf(person).length > 0 && termsOf(person, textsOf).length > 0;
}

/** A word of one person with its weight. */
export interface WeighedTerm {
  readonly code: number;
  readonly term: TextTerm;
  /** Integer >= 1. */
  readonly weight: number;
}

/**
 * How much each word of each text counts: `(1 + ln(times)) * rarity`, a quarter of it for words that are common in
 * texts about work anywhere. The rarity is `ln(1 + (n - d + 1/2) / (d + 1/2))`, where `d` of the `n` people who wrote
 * anything write this word (a person on both sides counts once): near 0 for what nearly all write. 1 for all where rare
 * ones do not count more. Integers, so that sums are exact in whatever order people stand.
 *
 * Sources: Salton and Buckley, Information Processing & Management 24(5), 1988, pp. 513-523, DOI
 * 10.1016/0306-4573(88)90021-0 (weights); Robertson and Zaragoza, Foundations and Trends in Information Retrieval 3(4),
 * 2009, pp. 333-389, DOI 10.1561/1500000019 (rarity, with the 1 that keeps it above 0).
 */
export class TextWeights {
  private readonly codes = new Interner();
  private readonly rarities: readonly number[];
  /** What the pseudo-words add to the sum of squares of every text: `shrinkage` times the mean square of a word. */
  readonly shrinkage: number;

  /** @param mentorOf the mentor that each mentee also is, -1 for those who are none. O(length of all texts). */
  constructor(
    { mentors, mentees }: Cohort,
    private readonly textsOf: TextsOf,
    rarity: TextRarity,
    private readonly tags: TagSpace,
    mentorOf: Int32Array,
  ) {
    const frequencies: number[] = [];
    /** For each word the last person who wrote it, so that nobody counts twice. */
    const writtenBy: number[] = [];
    let people = 0;
    let person = 0;
    const count = (...same: readonly Person[]) => {
      person += 1;
      let written = 0;
      for (const one of same) {
        for (const term of termsOf(one, textsOf)) {
          const code = this.codes.code(this.keyOf(term));
          written += 1;
          if (writtenBy[code] === person) continue;
          writtenBy[code] = person;
          frequencies[code] = (frequencies[code] ?? 0) + 1;
        }
      }
      if (written > 0) people += 1;
    };
    const menteeOf = new Int32Array(mentors.length).fill(-1);
    for (let mentee = 0; mentee < mentees.length; mentee++) {
      const mentor = mentorOf[mentee]!;
      if (mentor >= 0) menteeOf[mentor] = mentee;
      else count(mentees[mentee]!);
    }
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      const alsoMentee = mentees[menteeOf[mentor]!];
      count(mentors[mentor]!, ...(alsoMentee === undefined ? [] : [alsoMentee]));
    }
    this.rarities = frequencies.map((frequency) =>
      rarity.rareCountMore ? Math.log(1 + (people - frequency + 0.5) / (frequency + 0.5)) : 1,
    );
    let squares = 0;
    let words = 0;
    for (const side of [mentors, mentees]) {
      for (const one of side) {
        for (const { weight } of this.weigh(one)) {
          squares += weight * weight;
          words += 1;
        }
      }
    }
    this.shrinkage = words === 0 ? 0 : (rarity.shrinkage * squares) / words;
  }

  /** Number of distinct words. */
  get size(): number {
    return this.rarities.length;
  }

  /** The words of somebody of the cohort, each once, by their numbers, ascending. */
  weigh(person: Person): readonly WeighedTerm[] {
    const found = new Map<number, WeighedTerm>();
    for (const term of termsOf(person, this.textsOf)) {
      const code = this.codes.code(this.keyOf(term));
      const times = 1 + Math.log(term.times);
      const weight = Math.max(
        1,
        Math.round(UNIT * times * (term.isLight ? LITTLE : 1) * (this.rarities[code] ?? 0)),
      );
      const known = found.get(code);
      // Two words that the policy says are one.
      if (known === undefined || known.weight < weight) found.set(code, { code, term, weight });
    }
    return [...found.values()].sort((a, b) => a.code - b.code);
  }

  /**
   * Equal for forms of one word, and for words that the policy says are one; not for what is wanted and what is not.
   */
  private keyOf({ word, stem, sign }: TextTerm): string {
    const canonical = this.tags.canonical(word);
    const key = canonical === word || canonical === '' ? stem : canonical;
    return sign < 0 ? `-${key}` : key;
  }
}
