import type { Listed, VocabularyReport } from '../../scoring';
import { wrap } from '../terminal';
import { group } from './results';

/** Tags shown of each list. */
const MOST_SHOWN = 10;

/** What the two sides call things, as lines for people; none where each wish is met by its word. */
export function describeVocabulary({ kinds, synonyms }: VocabularyReport): string[] {
  const unmet = kinds.flatMap(({ kind, unmet: wishes }) => {
    return listed(
      `  ${kind} that mentees want and no mentor has`,
      wishes,
      ({ spelling, mentees }) => `${spelling} (${group(mentees)})`,
    );
  });
  const inTaxonomy = kinds.flatMap(({ kind, notInTaxonomy, ambiguous }) => [
    ...listed(
      `  ${kind} that the taxonomy does not know`,
      notInTaxonomy,
      ({ use, near }) => `${use.spelling}${near === undefined ? '' : ` (${near}?)`}`,
    ),
    ...listed(
      `  ${kind} that stand for several concepts`,
      ambiguous,
      ({ use, concepts }) => `${use.spelling} (${concepts.map(({ id }) => id).join(', ')})`,
    ),
  ]);
  const pairs = Object.entries(synonyms).slice(0, MOST_SHOWN);
  if (unmet.length + inTaxonomy.length + pairs.length === 0) return [];
  return [
    '',
    'Words',
    ...unmet,
    ...inTaxonomy,
    ...(pairs.length === 0
      ? []
      : [
          '  if they mean the same, add to "similarity" of the policy:',
          wrap(`  "synonyms": ${JSON.stringify(Object.fromEntries(pairs))}`, '  '),
        ]),
  ];
}

/** A list after its label, the first entries of it; nothing for an empty one. */
function listed<T>(label: string, { count, first }: Listed<T>, say: (one: T) => string): string[] {
  if (count === 0) return [];
  const names = first.slice(0, MOST_SHOWN).map(say);
  const more = count > names.length ? `, and ${group(count - names.length)} more` : '';
  return [wrap(`${label}: ${names.join('; ')}${more}`, '  ')];
}
