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
    const credits: number[] = [];
    const found: Assessment['evidence'][number][] = [];
    for (const side of ['mentee', 'mentor'] as const) {
      const list = (side === 'mentee' ? mentee : mentor).preferences?.ranked ?? [];
      if (list.length === 0) continue;
      const at = list.indexOf((side === 'mentee' ? mentor : mentee).id);
      const ranked = list.length;
      credits.push(rankCredit(at, ranked));
      found.push(
        at < 0
          ? evidence(`preferences.not-ranked-by-${side}`, { ranked })
          : evidence(`preferences.ranked-by-${side}`, { rank: at + 1, ranked }),
      );
    }
    if (credits.length === 0) return { value: null, evidence: [evidence('preferences.both-blank', {})] };
    return { value: meanCredit(credits[0]!, credits[1]), evidence: found };
  },
};

/** @param at position in the list, 0 for the first choice, -1 for nobody on it. @param ranked length of the list. */
export function rankCredit(at: number, ranked: number): number {
  return at < 0 ? 0 : (ranked - at) / ranked;
}

/** The mean over the lists that exist. */
export function meanCredit(one: number, other: number | undefined): number {
  return other === undefined ? one : (one + other) / 2;
}
