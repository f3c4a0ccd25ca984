import { describe, expect, it } from 'vitest';
import { comparePolicies, type Matching, matchCohort, type PolicyInput, sensitivity } from '../../src';
import { generateCohort } from '../../src/synthetic';
import { deepFreeze } from './arbitraries';

const cohort = deepFreeze(generateCohort({ mentors: 14, mentees: 14, seed: 'policies' }));
const keys = (policy: PolicyInput) =>
  (matchCohort(cohort, policy) as Matching).matches.map((match) => `${match.menteeId} ${match.mentorId}`);

describe('comparePolicies', () => {
  it('tells what each policy makes of the same people', () => {
    const policies = [
      { name: 'today', policy: { form: 'professional' } },
      { name: 'skills first', policy: { weights: { skills: 1 } } },
      { name: 'fair', policy: { objectives: ['cover-mentees', 'worst-off', 'total-score'] } },
    ] as const;
    const [today, skills, fair] = comparePolicies(cohort, policies);
    expect(today).toMatchObject({ otherPairs: 0, samePairs: keys({}).length });
    const own = new Set(keys({ form: 'professional' }));
    const others = keys({ weights: { skills: 1 } });
    expect(skills).toMatchObject({
      samePairs: others.filter((key) => own.has(key)).length,
      otherPairs: others.filter((key) => !own.has(key)).length,
    });
    const skillsIn = (outcome: typeof today) =>
      outcome?.criteria.find((one) => one.criterion === 'skills')?.mean ?? 0;
    expect(skillsIn(skills)).toBeGreaterThanOrEqual(skillsIn(today));
    expect(fair!.summary!.minimumScore!).toBeGreaterThanOrEqual(today!.summary!.minimumScore!);
  });

  it('needs two names to tell apart', () => {
    const twice = { name: 'a', policy: {} };
    for (const policies of [[], [twice], [twice, twice]]) {
      expect(() => comparePolicies(cohort, policies)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    }
  });
});

describe('sensitivity', () => {
  const told = sensitivity(cohort, {}, { perturbations: 10 });
  const weights = (matchCohort(cohort) as Matching).manifest.policy.weights;

  it('names ranges at whose ends, and between, the matching is the same', () => {
    for (const { criterion, weight, low, high } of told.ranges) {
      expect(low).toBeLessThanOrEqual(weight);
      expect(high).toBeGreaterThanOrEqual(weight);
      for (const value of [low, high])
        expect(keys({ weights: { ...weights, [criterion]: value } })).toEqual(keys({}));
    }
  });

  it('names ranges that end: a step further the matching is another', () => {
    const ending = told.ranges.filter(({ weight, high }) => high < weight * 10);
    expect(ending.length).toBeGreaterThan(0);
    for (const { criterion, weight, high } of ending) {
      const further = high + weight * 6 * (1 / 32 + 1e-9);
      const steps = Array.from({ length: 8 }, (_, at) => high + ((at + 1) * (further - high)) / 8);
      const changed = steps.some(
        (value) => keys({ weights: { ...weights, [criterion]: value } }).join() !== keys({}).join(),
      );
      expect(changed).toBe(true);
    }
  });

  it('tells how often each pair survives, the least certain first, by the seed alone', () => {
    const shares = told.survival.map((pair) => pair.share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(told.survival).toHaveLength(keys({}).length);
    expect(sensitivity(cohort, {}, { perturbations: 10 })).toEqual(told);
    expect(sensitivity(cohort, { seed: 'other' }, { perturbations: 0 })).toMatchObject({ unchanged: 1 });
  });

  it('refuses options out of range, both at once', () => {
    expect(() => sensitivity(cohort, {}, { perturbations: -1, spread: 2 })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: 'options.perturbations' }),
          expect.objectContaining({ path: 'options.spread' }),
        ],
      }),
    );
  });
});
