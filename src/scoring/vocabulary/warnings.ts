import { cutText } from '../../errors';
import { MOST_EXAMPLES, scoringWarning } from '../../messages';
import { type Cohort, compareText, SIDES, type Warning } from '../../model';
import { CRITERIA } from '../criteria';
import { textsOf } from '../people';
import { isUnspaced, type TagSpace } from '../similarity';
import { countWords, KINDS } from './collect';
import { nearTags } from './near';

/**
 * Warns of words that the two sides seem to spell differently, of texts that are no tags, one warning a kind, and of
 * people whose own words cannot be told apart, one a side. Only of what the policy scores. O(people + their words +
 * distinct tags * letters).
 *
 * @param criteria ids of the criteria that are scored.
 */
export function vocabularyWarnings(cohort: Cohort, tags: TagSpace, criteria: readonly string[]): Warning[] {
  const compared = new Set(
    Object.values(CRITERIA).flatMap(({ id, words }) => (criteria.includes(id) ? words : [])),
  );
  const ofKinds = KINDS.flatMap((kind) => {
    if (!compared.has(kind)) return [];
    const { uses, empty, text } = countWords(cohort, kind, tags);
    const found: Warning[] = [];
    const near = nearTags(uses, tags, text);
    if (near.length > 0) {
      const pairs = near
        .slice(0, MOST_EXAMPLES)
        .map(({ a, b }) => `“${shown(a.spelling)}” – “${shown(b.spelling)}”`);
      const params = { kind, pairs, count: near.length, ...moreThan(near.length) };
      found.push(scoringWarning('warnings.near-tags', params, 'policy.similarity.synonyms'));
    }
    if (empty.size > 0) {
      const texts = [...empty.keys()]
        .sort()
        .slice(0, MOST_EXAMPLES)
        .map((one) => `“${shown(one)}”`);
      found.push(
        scoringWarning('warnings.no-tags', { kind, texts, count: empty.size, ...moreThan(empty.size) }, kind),
      );
    }
    return found;
  });
  return criteria.includes('text') ? [...ofKinds, ...unspacedTexts(cohort, tags)] : ofKinds;
}

/** People who write in a script without spaces between words, but for those whose texts have vectors. */
function unspacedTexts(cohort: Cohort, tags: TagSpace): Warning[] {
  const isKnown = (text: string) => tags.vectors.unitVector(tags.canonical(text)) !== undefined;
  return SIDES.flatMap((side) => {
    const people = cohort[side]
      .filter((person) => textsOf(person).some((text) => isUnspaced(text) && !isKnown(text)))
      .map(({ id }) => id)
      .sort(compareText);
    if (people.length === 0) return [];
    const params = { side, people: people.slice(0, MOST_EXAMPLES), count: people.length };
    return [scoringWarning('warnings.unspaced-texts', { ...params, ...moreThan(people.length) }, side)];
  });
}

function moreThan(count: number): { readonly more?: number } {
  return count > MOST_EXAMPLES ? { more: count - MOST_EXAMPLES } : {};
}

/** Long texts are cut: a warning is read. */
function shown(text: string): string {
  return cutText(text, 60);
}
