import { learnWeights } from '../../src/entries/learning';
import type { RightCalls } from './calls';
import { COHORT } from './world';

const OUTCOMES = COHORT.mentees
  .slice(0, 8)
  .map(({ id }, at) => ({ mentorId: COHORT.mentors[at]!.id, menteeId: id, outcome: at % 5, margin: 0.1 }));

/** What a program says of weights, a result of the library. */
export const LEARNED = learnWeights(OUTCOMES, COHORT);

/** A right call of every function that learns. */
export const LEARNING_CALLS = {
  describeLearning: [LEARNED, {}],
  learnWeights: [
    OUTCOMES,
    COHORT,
    {},
    {
      seed: 's',
      confidence: 0.9,
      proxyLimit: 0.1,
      compare: false,
      criteria: [],
      table: [{ id: COHORT.mentees[0]!.id, shift: 'day' }],
    },
  ],
} satisfies RightCalls;
