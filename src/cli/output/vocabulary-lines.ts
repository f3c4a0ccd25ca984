import type { VocabularyReport } from '../../scoring';
import { wrap } from '../terminal';
import { group } from './results';

/** Tags shown of each list. */
const MOST_SHOWN = 10;

/** What the two sides call things, as lines for people; none where each wish is met by its word. */
export function describeVocabulary({ kinds, synonyms }: VocabularyReport): string[] {
  const unmet = kinds.flatMap(({ kind, unmet: wishes }) => {
    if (wishes.count === 0) return [];
    const names = wishes.first
      .slice(0, MOST_SHOWN)
      .map(({ spelling, mentees }) => `${spelling} (${group(mentees)})`);
    const more = wishes.count > names.length ? `, and ${group(wishes.count - names.length)} more` : '';
    return [wrap(`  ${kind} that mentees want and no mentor has: ${names.join('; ')}${more}`, '  ')];
  });
  const pairs = Object.entries(synonyms).slice(0, MOST_SHOWN);
  if (unmet.length + pairs.length === 0) return [];
  return [
    '',
    'Words',
    ...unmet,
    ...(pairs.length === 0
      ? []
      : [
          '  if they mean the same, add to "similarity" of the policy:',
          wrap(`  "synonyms": ${JSON.stringify(Object.fromEntries(pairs))}`, '  '),
        ]),
  ];
}
