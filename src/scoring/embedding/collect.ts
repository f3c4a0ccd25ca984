import { type Cohort, compareText, normalizeTag } from '../../model';
import { textsOf } from '../people';
import type { TagSpace } from '../similarity';
import { KINDS, spellingsOf, type VocabularyKind } from '../vocabulary';

/** What can be embedded: words of lists, and `texts` (motivations and biographies). */
export type EmbeddedKind = VocabularyKind | 'texts';

/** Interests and languages are equal or not: vectors say nothing of them. */
export const EMBEDDED_KINDS: readonly EmbeddedKind[] = [
  ...KINDS.filter((kind) => kind !== 'interests' && kind !== 'languages'),
  'texts',
];

/**
 * Each tag and text of a cohort once, as the policy compares them: of several spellings the one that says it in full,
 * then the first in order of the alphabet. In that order, whatever the order of people. O(people + their words).
 */
export function collectTexts(
  cohort: Cohort,
  kinds: readonly EmbeddedKind[],
  tags: TagSpace,
): readonly string[] {
  const byTag = new Map<string, string>();
  const take = (spelling: string) => {
    const tag = tags.canonical(spelling);
    if (tag === '') return;
    const known = byTag.get(tag);
    if (known === undefined || isBefore(spelling, known, tag)) byTag.set(tag, spelling);
  };
  for (const kind of kinds) {
    if (kind !== 'texts') for (const spelling of spellingsOf(cohort, kind)) take(spelling);
    else
      for (const side of [cohort.mentors, cohort.mentees])
        for (const person of side) for (const text of textsOf(person)) take(text);
  }
  return [...byTag.values()].sort(compareText);
}

/** Of `ML` and `machine learning` the second says in full what both stand for. */
function isBefore(a: string, b: string, tag: string): boolean {
  const [fullA, fullB] = [a, b].map((one) => normalizeTag(one) === tag);
  return fullA === fullB ? compareText(a, b) < 0 : fullA === true;
}
