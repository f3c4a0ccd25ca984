import { scoringEvidence as evidence } from '../../messages';
import type { Cohort, Evidence, IdIndex, Person } from '../../model';
import { forEachNamed, indexById } from '../people';
import { listPairs } from '../shapes';
import type { CriterionDefinition } from './definition';

/**
 * Preferences: how high each stands on the other's list of wanted partners. Choice number r of k earns (k - r + 1) / k,
 * though never less than the prior: the first choice 1 (Borda's rule). The value is the mean of what both say; a side
 * that does not name the other counts at the prior, whether it named somebody else or nobody at all. So wishes only
 * add. Who is not in the cohort cannot be chosen and takes no place in a list. Refusals are a rule, not a score.
 *
 *     value = (credit of the mentee's list, or the prior + credit of the mentor's list, or the prior) / 2
 *
 * Not assessable if neither names the other.
 */
export const preferences: CriterionDefinition = {
  id: 'preferences',
  reads: { mentors: ['preferences'], mentees: ['preferences'] },
  words: [],
  answers: {
    by: 'pairs',
    answered: ({ preferences: given }) => (given?.ranked ?? []).length > 0,
    forEach: ({ mentors, mentees }, take) => {
      forEachNamed(mentees, 'ranked', indexById(mentors), (mentee, mentor) => take(mentor, mentee));
      forEachNamed(mentors, 'ranked', indexById(mentees), take);
    },
  },
  prepare: (cohort, { prior }) => ({
    assess: (mentor, mentee) => {
      const ofMentee = wishesPresent(mentee, indexById(cohort.mentors));
      const ofMentor = wishesPresent(mentor, indexById(cohort.mentees));
      if (ofMentee.length === 0 && ofMentor.length === 0) {
        return { value: null, evidence: [evidence('preferences.both-blank', {})] };
      }
      const found: Evidence[] = [];
      const creditOf = (side: 'mentee' | 'mentor', list: readonly number[], partner: number | undefined) => {
        const ranked = list.length;
        if (ranked === 0) return undefined;
        const at = partner === undefined ? -1 : list.indexOf(partner);
        found.push(
          at < 0
            ? evidence(`preferences.not-ranked-by-${side}`, { ranked })
            : evidence(`preferences.ranked-by-${side}`, { rank: at + 1, ranked }),
        );
        return at < 0 ? undefined : rankCredit(at, ranked, prior);
      };
      const byMentee = creditOf('mentee', ofMentee, indexById(cohort.mentors).get(mentor.id));
      const byMentor = creditOf('mentor', ofMentor, indexById(cohort.mentees).get(mentee.id));
      const isNamed = byMentee !== undefined || byMentor !== undefined;
      return { value: isNamed ? meanOf({ byMentee, byMentor }, prior) : null, evidence: found };
    },
    compile: (earnings) => {
      const { mentors, mentees } = cohort;
      const values = new Map<number, number>();
      for (const [pair, credits] of creditsOf(cohort, prior)) values.set(pair, meanOf(credits, prior));
      return listPairs(values, mentors.length, mentees.length, earnings);
    },
  }),
};

/** What both sides say of a pair; `undefined` where one does not name the other. */
interface Credits {
  byMentee?: number | undefined;
  byMentor?: number | undefined;
}

function meanOf({ byMentee, byMentor }: Credits, prior: number): number {
  return ((byMentee ?? prior) + (byMentor ?? prior)) / 2;
}

/** @param at position in the list, 0 for the first choice. @param ranked length of the list. */
function rankCredit(at: number, ranked: number, prior: number): number {
  return Math.max(prior, (ranked - at) / ranked);
}

/** The credits of every pair in which one names the other, by the number mentee * mentors + mentor. */
function creditsOf({ mentors, mentees }: Cohort, prior: number): Map<number, Credits> {
  const credits = new Map<number, Credits>();
  const ofPair = (mentor: number, mentee: number) => {
    const pair = mentee * mentors.length + mentor;
    let known = credits.get(pair);
    if (known === undefined) {
      known = {};
      credits.set(pair, known);
    }
    return known;
  };
  forEachWish(mentees, indexById(mentors), prior, (mentee, mentor, credit) => {
    ofPair(mentor, mentee).byMentee = credit;
  });
  forEachWish(mentors, indexById(mentees), prior, (mentor, mentee, credit) => {
    ofPair(mentor, mentee).byMentor = credit;
  });
  return credits;
}

/** Goes through the wishes that can be met, each with its credit. O(people + length of the lists). */
function forEachWish(
  people: readonly Person[],
  partners: IdIndex,
  prior: number,
  take: (person: number, partner: number, credit: number) => void,
): void {
  for (let person = 0; person < people.length; person++) {
    const present = wishesPresent(people[person]!, partners);
    for (let at = 0; at < present.length; at++) {
      take(person, present[at]!, rankCredit(at, present.length, prior));
    }
  }
}

/** A person's wishes that can be met, best first: positions of those on the list who are in the cohort. */
function wishesPresent(person: Person, partners: IdIndex): readonly number[] {
  const ranked = person.preferences?.ranked;
  if (ranked === undefined) return NOBODY;
  const present = new Set<number>();
  for (const id of ranked) {
    const partner = partners.get(id);
    if (partner !== undefined) present.add(partner);
  }
  return [...present];
}

const NOBODY: readonly number[] = [];
