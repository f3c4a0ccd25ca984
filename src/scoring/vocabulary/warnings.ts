import { scoringWarning } from '../../messages';
import type { Cohort, Warning } from '../../model';
import { CRITERIA } from '../criteria';
import type { TagSpace } from '../similarity';
import { countWords, KINDS } from './collect';
import { nearTags } from './near';

/** Most examples that a warning gives. */
const MOST_NAMED = 20;

/**
 * Warns of words that the two sides seem to spell differently, and of texts that are no tags; one warning a kind. Only
 * of what the policy scores. O(people + their words + distinct tags * letters).
 *
 * @param criteria ids of the criteria that are scored.
 */
export function vocabularyWarnings(cohort: Cohort, tags: TagSpace, criteria: readonly string[]): Warning[] {
  const compared = new Set(
    Object.values(CRITERIA).flatMap(({ id, words }) => (criteria.includes(id) ? words : [])),
  );
  return KINDS.flatMap((kind) => {
    if (!compared.has(kind)) return [];
    const { uses, empty, text } = countWords(cohort, kind, tags);
    const found: Warning[] = [];
    const near = nearTags(uses, tags, text);
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
        .map((one) => `“${shown(one)}”`);
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
