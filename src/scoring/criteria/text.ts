import { scoringEvidence as evidence } from '../../messages';
import type { Evidence, Person } from '../../model';
import { needsBoth } from '../answers';
import { textsOf } from '../people';
import { hasText, texts } from '../shapes';
import type { CriterionDefinition } from './definition';

/** Words that are named. */
const MOST_NAMED = 6;

/**
 * People's own words, symmetric: how alike what the two write about why they take part and about themselves is, as the
 * cosine of their texts: by vectors where the policy has them for both, otherwise by their words (TF-IDF over the
 * cohort). Who writes "not", or "from" one thing "to" another, is taken at their word.
 *
 * Beside the rarity of interests the rarity of words is the one thing by which a score depends on who else is in the
 * cohort; `params.text.rareCountMore: false` turns it off.
 *
 * Scripts without spaces between words (Chinese, Japanese, Thai) are compared by whole clauses, of which a warning
 * tells: vectors do better.
 *
 * Not assessable unless both have written something.
 */
export const text: CriterionDefinition = {
  id: 'text',
  reads: { mentors: ['motivation', 'biography'], mentees: ['motivation', 'biography'] },
  words: [],
  answers: needsBoth(hasWritten, hasWritten, (blank) => evidence(`text.${blank}`, {})),
  prepare: (cohort, { params, tags, mentorOfMentee }) =>
    texts(
      {
        ...params.text,
        texts: textsOf,
        describe: ({ value, byVectors, words, unwanted }) => {
          const found: Evidence[] = [];
          if (byVectors) found.push(evidence('text.alike', { similarity: value }));
          if (words.length > 0)
            found.push(evidence('text.shared', { words: words.slice(0, MOST_NAMED), count: words.length }));
          if (unwanted.length > 0)
            found.push(
              evidence('text.unwanted', { words: unwanted.slice(0, MOST_NAMED), count: unwanted.length }),
            );
          return found.length === 0 ? [evidence('text.none-shared', {})] : found;
        },
      },
      cohort,
      tags,
      mentorOfMentee,
    ),
};

function hasWritten(person: Person): boolean {
  return hasText(person, textsOf);
}
