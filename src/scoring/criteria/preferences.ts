import type { Person } from '../../model';
import type { IdIndex } from '../../model/canonical-id';
import { type Assessment, evidence } from '../evidence';
import type { CriterionDefinition } from './criterion';

/**
 * Preferences: how high each stands on the other's list of wanted partners. Choice number r of k earns
 * (k - r + 1) / k, though never less than the prior: the first choice 1 (Borda's rule). The value is the mean of what both
 * say; a side that does not name the other counts at the prior, whether it named somebody else or nobody at all. So
 * wishes only add. Who is not in the cohort cannot be chosen and takes no place in a list. Refusals are a rule, not a score.
 *
 * Not assessable if neither names the other.
 */
export const preferences: CriterionDefinition = {
  id: 'preferences',
  reads: ['preferences'],
  assess: (mentor, mentee, facts) => {
    const ofMentee = wishesPresent(mentee, facts.mentorIndex);
    const ofMentor = wishesPresent(mentor, facts.menteeIndex);
    if (ofMentee.length === 0 && ofMentor.length === 0) {
      return { value: null, evidence: [evidence('preferences.both-blank', {})] };
    }
    const prior = facts.priors.preferences;
    const found: Assessment['evidence'][number][] = [];
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
    const byMentee = creditOf('mentee', ofMentee, facts.mentorIndex.get(mentor.id));
    const byMentor = creditOf('mentor', ofMentor, facts.menteeIndex.get(mentee.id));
    const isNamed = byMentee !== undefined || byMentor !== undefined;
    return { value: isNamed ? preferenceValue(byMentee, byMentor, prior) : null, evidence: found };
  },
};

/** A person's wishes that can be met, best first: positions of those on the list who are in the cohort. */
export function wishesPresent(person: Person, partners: IdIndex): readonly number[] {
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

/** @param at position in the list, 0 for the first choice. @param ranked length of the list. */
export function rankCredit(at: number, ranked: number, prior: number): number {
  return Math.max(prior, (ranked - at) / ranked);
}

/** The mean of what both sides say, at the prior where one does not name the other. */
export function preferenceValue(
  byMentee: number | undefined,
  byMentor: number | undefined,
  prior: number,
): number {
  return ((byMentee ?? prior) + (byMentor ?? prior)) / 2;
}
