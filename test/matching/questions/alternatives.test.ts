import { describe, expect, it } from 'vitest';
import { matchCohort, matchMargins, openMatching } from '../../../src';
import type { Cohort, PolicyInput } from '../../../src/model';
import { generateCohort } from '../../../src/synthetic';

/**
 * Which alternatives are named is found without a search for each: those that cannot be cheap enough are passed over.
 */
const POLICIES: readonly PolicyInput[] = [
  {},
  { objectives: ['total-score'] },
  { objectives: ['cover-mentors', 'cover-mentees', 'total-score'] },
  { objectives: ['cover-mentees', 'worst-off', 'total-score'] },
  { scoreUnit: 7, weights: { skills: 4, logistics: 3 } },
  { rules: [{ kind: 'different', field: 'department' }], minimumScore: 0.1 },
];

describe('the alternatives of a pair', () => {
  it.each(POLICIES.map((policy, at) => [at, policy] as const))(
    'are the first of all candidates, however many are asked for (policy %i)',
    (at, policy) => {
      const { mentors, mentees } = generateCohort({ mentors: 14, mentees: 18, seed: `alternatives ${at}` });
      const cohort: Cohort = {
        mentors: mentors.map((mentor, index) => ({
          ...mentor,
          capacity: index % 4 === 0 ? { min: 1, max: 2 } : { max: 1 },
        })),
        mentees: mentees.map((mentee, index) => ({ ...mentee, priority: index % 3 })),
      };
      const open = openMatching(cohort, policy, matchCohort(cohort, policy));
      const all = matchMargins(open, { alternatives: 10 });
      expect(all.some(({ alternatives }) => alternatives.length > 2)).toBe(true);
      for (const count of [1, 2, 3])
        expect(matchMargins(open, { alternatives: count })).toEqual(
          all.map((margin) => ({ ...margin, alternatives: margin.alternatives.slice(0, count) })),
        );
    },
  );
});
