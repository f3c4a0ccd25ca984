import type { RightCalls } from './calls';
import { COHORT } from './world';

/** A right call of every function about words. */
export const WORDS_CALLS = {
  embedTags: [
    COHORT,
    (texts: readonly string[]) => texts.map(() => [1, 2]),
    { policy: {}, batchSize: 10, kinds: ['skills'] },
  ],
  readTaxonomy: [[{ name: 'ours.csv', text: 'id,label\ns,SQL\n' }]],
  vocabularyReport: [COHORT, {}, { most: 3 }],
} satisfies RightCalls;
