import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { densePrices, matchCohort, verifyMatching } from '../../src/matching';
import type { Cohort, Matching, Mentee, Mentor, PolicyInput } from '../../src/model';

const FOUR: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [
    { kind: 'different', field: 'department' },
    { kind: 'gap', field: 'experienceYears', min: 2 },
    { kind: 'no-reporting-line' },
  ],
};

function people(mentors: number, mentees = mentors): Cohort {
  return generateCohort({
    mentors,
    mentees,
    seed: 'hostile',
    multipleRate: 0,
    minimumRate: 0,
    priorityRate: 0,
  });
}

/** Without what names other people. */
function alone<Person extends Mentor | Mentee>({ manager: _, preferences: __, ...rest }: Person) {
  return rest;
}

/** With a price at which the first matched mentee would do better without the mentor: it proves nothing. */
function forge(result: Matching): Matching {
  if (result.status !== 'optimal') throw new Error(result.status);
  const { certificate, matches } = result;
  const place = certificate.menteeIds.indexOf(matches[0]!.menteeId);
  const last = certificate.levels.at(-1)!;
  const menteePrices = densePrices(last.menteePrices).map((price, at) =>
    at === place ? price - 3_000_000 : price,
  );
  const levels = [...certificate.levels.slice(0, -1), { ...last, menteePrices }];
  return { ...result, certificate: { ...certificate, levels } };
}

function expectOptimum(cohort: Cohort, policy: PolicyInput, mentees: number) {
  const result = matchCohort(cohort, policy, { storage: 'implicit', explanations: 'on-demand' });
  if (result.status !== 'optimal') throw new Error(result.status);
  expect(result.summary.menteesMatched).toBe(mentees);
  expect(verifyMatching(cohort, policy, result, { storage: 'implicit' })).toMatchObject({ ok: true });
  expect(verifyMatching(cohort, policy, forge(result), { storage: 'implicit' })).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('the certificate does not hold')],
  });
  if (cohort.mentors.length * cohort.mentees.length <= 1_000_000) {
    const dense = matchCohort(cohort, policy, { storage: 'dense', explanations: 'on-demand' });
    if (dense.status !== 'optimal') throw new Error(dense.status);
    expect(result.summary).toEqual(dense.summary);
    expect(result.matches).toEqual(dense.matches);
  }
  return result;
}

describe('cohorts that are hard to match', () => {
  it('everybody alike', () => {
    const { mentors, mentees } = people(700);
    const cohort = {
      mentors: mentors.map(({ id }) => ({ ...alone(mentors[0]!), id })),
      mentees: mentees.map(({ id }) => ({ ...alone(mentees[0]!), id })),
    };
    const { weights } = FOUR;
    expect(expectOptimum(cohort, { weights: weights! }, 700).summary.distribution.filter(Boolean)).toEqual([
      700,
    ]);
  });

  it('mentees who are alike, on mentors who are not', () => {
    const { mentors, mentees } = people(900);
    const kinds = (count: number) => ({
      mentors: mentors.map(alone),
      mentees: mentees.map(({ id }, at) => ({ ...alone(mentees[at % count]!), id })),
    });
    for (const count of [1, 10]) {
      const cohort = kinds(count);
      const policy = { weights: FOUR.weights! };
      const { status, ...dense } = matchCohort(cohort, policy, { storage: 'dense' });
      if (!('summary' in dense)) throw new Error(status);
      expect(dense.summary.menteesMatched).toBeGreaterThan(800);
      expectOptimum(cohort, policy, dense.summary.menteesMatched);
    }
  });

  it('one skill that all want and few have', () => {
    const { mentors, mentees } = people(700);
    const cohort = {
      mentors: mentors.map((one, at) => ({
        ...alone(one),
        skills: [{ name: at % 50 === 0 ? 'welding' : 'cooking', level: 4 }],
      })),
      mentees: mentees.map((one) => ({
        ...alone(one),
        skills: [],
        skillsWanted: [{ name: 'welding', current: 1, target: 3 }],
      })),
    };
    expectOptimum(cohort, { weights: FOUR.weights! }, 700);
  });

  it('a block of mentees whom nobody can be paired with', () => {
    const { mentors, mentees } = people(700);
    const cohort = {
      mentors: mentors.map((one) => ({ ...alone(one), location: 'Paris' })),
      mentees: mentees.map((one, at) => ({ ...alone(one), location: at % 7 === 0 ? 'Mars' : 'Paris' })),
    };
    const policy: PolicyInput = { weights: FOUR.weights!, rules: [{ kind: 'same', field: 'location' }] };
    const { unmatched } = expectOptimum(cohort, policy, 600);
    expect(unmatched.mentees).toHaveLength(100);
  });

  it('scores with few distinct values', () => {
    expectOptimum(people(800), { weights: { experience: 1 } }, 800);
    expectOptimum(people(800), { ...FOUR, scoreUnit: 40 }, 800);
  });

  it('far more mentees than seats', () => {
    const { mentors, mentees } = people(20, 20_000);
    const cohort = { mentors: mentors.map((one) => ({ ...one, capacity: { max: 5 } })), mentees };
    const result = expectOptimum(cohort, FOUR, 100);
    expect(result.unmatched.mentees).toHaveLength(19_900);
  });

  it('somewhat more mentees than seats, one to eight of which a mentor has', () => {
    const { mentors, mentees } = people(600, 3000);
    const cohort = {
      mentors: mentors.map((one, at) => ({ ...one, capacity: { max: 1 + ((at * 11) % 8) } })),
      mentees,
    };
    const { summary } = expectOptimum(cohort, FOUR, 2700);
    expect(summary.seats).toBe(2700);
  });

  it('five thousand a side', () => {
    expectOptimum(people(5000), FOUR, 5000);
  });
});
