import { scoringWarning } from '../../messages';
import type { Cohort, Warning } from '../../model';
import type { TagSpace } from '../similarity';
import { countWords, KINDS, type VocabularyKind } from './collect';
import { nearTags } from './near';

/** Most examples that a warning gives. */
const MOST_NAMED = 20;

/** The criterion that reads the words of each kind. */
const READ_BY: { readonly [K in VocabularyKind]: string } = {
  skills: 'skills',
  goals: 'goals',
  interests: 'interests',
  languages: 'logistics',
  roles: 'career',
  functions: 'venture',
  sectors: 'venture',
};

/**
 * Warns of words that the two sides seem to spell differently, and of texts that are no tags; one warning a kind. Only of
 * what the policy scores. O(people + their words + distinct tags * letters).
 *
 * @param criteria ids of the criteria that are scored.
 */
export function vocabularyWarnings(cohort: Cohort, tags: TagSpace, criteria: readonly string[]): Warning[] {
  return KINDS.flatMap((words) => {
    const { kind } = words;
    if (!criteria.includes(READ_BY[kind])) return [];
    const { uses, empty } = countWords(cohort, words, tags);
    const found: Warning[] = [];
    const near = nearTags(uses, tags, words.text);
    if (near.length > 0) {
      const pairs = near
        .slice(0, MOST_NAMED)
        .map(({ a, b }) => `“${shown(a.spelling)}” – “${shown(b.spelling)}”`);
      const params = { kind, pairs, count: near.length, ...moreThan(near.length) };
      found.push(scoringWarning('warnings.near-tags', params, 'policy.similarity.synonyms'));
    }
    if (empty.size > 0) {
      const texts = [...empty.keys()]
        .sort()
        .slice(0, MOST_NAMED)
        .map((text) => `“${shown(text)}”`);
      found.push(
        scoringWarning('warnings.no-tags', { kind, texts, count: empty.size, ...moreThan(empty.size) }, kind),
      );
    }
    return found;
  });
}

function moreThan(count: number): { readonly more?: number } {
  return count > MOST_NAMED ? { more: count - MOST_NAMED } : {};
}

/** Long texts are cut: a warning is read. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
