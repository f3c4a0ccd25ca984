import { sumOf } from '../combine';
import { type Assessment, evidence } from '../evidence';
import type { CriterionDefinition } from './criterion';

/**
 * Preferences: how high each stands on the other's list of wanted partners, as the mean over those of the two
 * who gave a list. Choice number r of k earns (k - r + 1) / k: the first choice 1, the last 1/k, nobody on
 * the list 0 (Borda's rule). Refusals are a rule, not a score.
 *
 * Not assessable if neither gave a list.
 */
export const preferences: CriterionDefinition = {
  id: 'preferences',
  assess: (mentor, mentee) => {
    const ofMentee = mentee.preferences?.ranked ?? [];
    const ofMentor = mentor.preferences?.ranked ?? [];
    const value = preferenceValue(ofMentee, mentor.id, ofMentor, mentee.id);
    if (value === null) return { value, evidence: [evidence('preferences.both-blank', {})] };
    const found: Assessment['evidence'][number][] = [];
    for (const side of ['mentee', 'mentor'] as const) {
      const list = side === 'mentee' ? ofMentee : ofMentor;
      if (list.length === 0) continue;
      const at = list.indexOf((side === 'mentee' ? mentor : mentee).id);
      const ranked = list.length;
      found.push(
        at < 0
          ? evidence(`preferences.not-ranked-by-${side}`, { ranked })
          : evidence(`preferences.ranked-by-${side}`, { rank: at + 1, ranked }),
      );
    }
    return { value, evidence: found };
  },
};

/** The mean credit over those of the two who gave a list, `null` if neither did. */
export function preferenceValue(
  ofMentee: readonly string[],
  mentorId: string,
  ofMentor: readonly string[],
  menteeId: string,
): number | null {
  const credits = [
    ...(ofMentee.length > 0 ? [rankCredit(ofMentee.indexOf(mentorId), ofMentee.length)] : []),
    ...(ofMentor.length > 0 ? [rankCredit(ofMentor.indexOf(menteeId), ofMentor.length)] : []),
  ];
  return credits.length === 0 ? null : sumOf(credits) / credits.length;
}

/** @param at position in the list, 0 for the first choice, -1 for nobody on it. @param ranked length of the list. */
function rankCredit(at: number, ranked: number): number {
  return at < 0 ? 0 : (ranked - at) / ranked;
}
