import type { Listed, VocabularyReport } from '../../scoring';
import { wrap } from '../terminal';
import type { Voice } from '../voice';

/** Tags shown of each list. */
const MOST_SHOWN = 10;

/** What the two sides call things, as lines for people; none where each wish is met by its word. */
export function describeVocabulary({ kinds, synonyms }: VocabularyReport, voice: Voice): string[] {
  const { say, numbers } = voice;
  const unmet = kinds.flatMap(({ kind, unmet: wishes }) =>
    listed(
      say('words.unmet', { kind }),
      wishes,
      ({ spelling, mentees }) => `${spelling} (${numbers.whole(mentees)})`,
      voice,
    ),
  );
  const inTaxonomy = kinds.flatMap(({ kind, notInTaxonomy, ambiguous }) => [
    ...listed(
      say('words.not-in-taxonomy', { kind }),
      notInTaxonomy,
      ({ use, near }) => `${use.spelling}${near === undefined ? '' : ` (${near}?)`}`,
      voice,
    ),
    ...listed(
      say('words.ambiguous', { kind }),
      ambiguous,
      ({ use, concepts }) => `${use.spelling} (${concepts.map(({ id }) => id).join(', ')})`,
      voice,
    ),
  ]);
  const pairs = Object.entries(synonyms).slice(0, MOST_SHOWN);
  if (unmet.length + inTaxonomy.length + pairs.length === 0) return [];
  return [
    '',
    say('words.heading', {}),
    ...unmet,
    ...inTaxonomy,
    ...(pairs.length === 0
      ? []
      : [
          wrap(`  ${say('words.synonyms', {})}`),
          wrap(`  "synonyms": ${JSON.stringify(Object.fromEntries(pairs))}`, '  '),
        ]),
  ];
}

/** A list after its label, the first entries of it; nothing for an empty one. */
function listed<T>(
  label: string,
  { count, first }: Listed<T>,
  nameOf: (one: T) => string,
  { say, numbers }: Voice,
): string[] {
  if (count === 0) return [];
  const names = first.slice(0, MOST_SHOWN).map(nameOf);
  const more = count - names.length;
  return [
    wrap(
      `  ${say('words.list', { label, names: names.join('; '), more, shown: numbers.whole(more) })}`,
      '  ',
    ),
  ];
}
