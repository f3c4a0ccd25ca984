import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cohort, matchCohort, type PolicyInput, verifyMatching } from '../../../src';
import { generateCohort } from '../../../src/synthetic';
import { tableCohort, tableCriterion } from '../table';

const POLICY: PolicyInput = { objectives: ['cover-mentees', 'load-balance', 'total-score'] };

function loadsOf(cohort: Cohort, policy: PolicyInput): number[] {
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error('expected a matching');
  expect(verifyMatching(cohort, policy, result)).toMatchObject({ ok: true });
  return cohort.mentors.map(({ id }) => result.matches.filter(({ mentorId }) => mentorId === id).length);
}

describe('load-balance', () => {
  it('gives everybody one before anybody gets a third', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'a', skills: [{ name: 'SQL' }], capacity: { max: 5 } },
        { id: 'b', capacity: { max: 5 } },
        { id: 'c', capacity: { max: 1 } },
      ],
      mentees: Array.from({ length: 6 }, (_, at) => ({ id: `m${at}`, skillsWanted: [{ name: 'SQL' }] })),
    };
    // By the score alone the one who knows SQL would have five.
    expect(loadsOf(cohort, { objectives: ['cover-mentees', 'total-score'] })[0]).toBe(5);
    expect([...loadsOf(cohort, POLICY)].sort()).toEqual([1, 2, 3]);
  });

  it('covers as many mentees as without it, with loads that no matching of so many evens out further', () => {
    fc.assert(
      fc.property(tableCohort(4), (cohort) => {
        const policy = { ...POLICY, weights: { table: 1 }, rules: [] };
        const extensions = { criteria: [tableCriterion] };
        const even = matchCohort(cohort, policy, extensions);
        const plain = matchCohort(cohort, { ...policy, objectives: ['cover-mentees'] }, extensions);
        if (even.status !== 'optimal' || plain.status !== 'optimal') throw new Error('expected matchings');
        expect(even.summary.menteesMatched).toBe(plain.summary.menteesMatched);
        expect(verifyMatching(cohort, policy, even, extensions)).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same where scores are not kept, and is proven there too', () => {
    const cohort = generateCohort({ mentors: 40, mentees: 120, seed: 'load', multipleRate: 0.8 });
    const dense = matchCohort(cohort, POLICY);
    const implicit = matchCohort(cohort, POLICY, { storage: 'implicit' });
    if (dense.status !== 'optimal' || implicit.status !== 'optimal') throw new Error('expected matchings');
    expect(implicit.matches.map(({ mentorId, menteeId }) => [mentorId, menteeId])).toEqual(
      dense.matches.map(({ mentorId, menteeId }) => [mentorId, menteeId]),
    );
    expect(verifyMatching(cohort, POLICY, implicit)).toMatchObject({ ok: true });
    const kinds = new Set(dense.certificate.levels.map(({ objective, kind }) => `${objective}: ${kind}`));
    expect([...kinds]).toContain('load-balance: first-pairs');
    // A level that claims one more first mentee is found out.
    const certificate = {
      ...dense.certificate,
      levels: dense.certificate.levels.map((level) =>
        level.objective === 'load-balance' && level.step === 1
          ? { ...level, value: (level.value ?? 0) + 1 }
          : level,
      ),
    };
    expect(verifyMatching(cohort, POLICY, { ...dense, certificate }).ok).toBe(false);
  });

  it('says so where there is nothing to even out', () => {
    const cohort: Cohort = { mentors: [{ id: 'a' }, { id: 'b' }], mentees: [{ id: 'c' }] };
    const told = (people: Cohort, policy: PolicyInput) =>
      matchCohort(people, policy).warnings.filter(({ id }) => id === 'warnings.load-of-one');
    expect(told(cohort, POLICY)).toMatchObject([{ params: { mentors: 2 }, path: 'policy.objectives[1]' }]);
    expect(told(cohort, {})).toEqual([]);
    const [first, ...others] = cohort.mentors;
    const seats = { ...cohort, mentors: [{ id: 'a', ...first, capacity: { max: 2 } }, ...others] };
    expect(told(seats, POLICY)).toEqual([]);
  });
});
