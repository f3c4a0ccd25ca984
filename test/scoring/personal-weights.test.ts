import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMatch, matchCohort, openMatching, verifyMatching } from '../../src';
import { FR } from '../../src/entries/fr';
import { readCohort, writePeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';
import { type Cohort, definePolicy, type PolicyInput } from '../../src/model';
import { compileScoring } from '../checked';
import { errorOf } from '../support/thrown';
import { cohort as anyCohort, scoringPolicy } from './arbitraries';

const POLICY: PolicyInput = {
  weights: { skills: 0.5, interests: 0.3, experience: 0.2 },
  personalWeights: { share: 0.5 },
};
const mentors = [
  { id: 'ana', skills: [{ name: 'SQL', level: 4 }], interests: ['chess'], experienceYears: 9 },
  { id: 'ben', skills: [{ name: 'sales' }], interests: ['wine'], experienceYears: 12 },
];
const wishes = { skillsWanted: [{ name: 'SQL', target: 4 }], interests: ['wine'], experienceYears: 2 };

describe('weights of a mentee', () => {
  it('are half the policy’s, half the policy’s times what each is worth to the mentee', () => {
    const cohort: Cohort = {
      mentors,
      mentees: [{ id: 'cleo', ...wishes, importance: { skills: 'low', interests: 'high' } }],
    };
    const { contributions, score } = compileScoring(cohort, definePolicy(POLICY)).explain(0, 0);
    // 0.5 * 0.5, 0.3 * 1.5 and 0.2 * 1 add up to 0.9.
    const own = [0.25 / 0.9, 0.45 / 0.9, 0.2 / 0.9];
    const expected = [0.5, 0.3, 0.2].map((weight, at) => 0.5 * weight + 0.5 * own[at]!);
    const weightOf = new Map(contributions.map(({ criterion, weight }) => [criterion, weight]));
    for (const [at, criterion] of ['skills', 'interests', 'experience'].entries())
      expect(weightOf.get(criterion)).toBeCloseTo(expected[at]!, 12);
    expect(contributions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 5);
    expect(contributions.find(({ criterion }) => criterion === 'skills')?.evidence.at(-1)).toMatchObject({
      id: 'importance.weighed',
      params: { share: expected[0], policy: 0.5 },
    });
  });

  it('choose the partner: who wants the same interests gets them', () => {
    const partner = (importance: { readonly [criterion: string]: 'high' | 'low' | 0 }, share = 0.9) => {
      const mentees = [{ id: 'cleo', ...wishes, interests: ['wine'], importance }];
      const result = matchCohort({ mentors, mentees }, { ...POLICY, personalWeights: { share } });
      return result.status === 'infeasible' ? undefined : result.matches[0]?.mentorId;
    };
    expect(partner({})).toBe('ana');
    expect(partner({ interests: 'high', skills: 0 })).toBe('ben');
    expect(partner({ interests: 'high', skills: 0 }, 0.01)).toBe('ana');
  });

  it('move nothing for who calls everything important, or nothing', () => {
    fc.assert(
      fc.property(
        anyCohort,
        scoringPolicy,
        fc.constantFrom<'high' | 'low' | 0 | 2.5>('high', 'low', 0, 2.5),
        (people, policy, grade) => {
          const ids = Object.keys(policy.weights ?? {});
          const importance = Object.fromEntries(ids.map((id) => [id, grade]));
          const shouting = { ...people, mentees: people.mentees.map((one) => ({ ...one, importance })) };
          const silent = {
            ...people,
            mentees: people.mentees.map(({ importance: _, ...one }) => one),
          };
          const complete = definePolicy({ ...policy, personalWeights: { share: 1 } });
          const [loud, plain] = [shouting, silent].map((one) => compileScoring(one, complete));
          for (const mentee of people.mentees.keys())
            for (const mentor of people.mentors.keys())
              expect(loud!.units(mentor, mentee)).toBe(plain!.units(mentor, mentee));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keep their sum and at least 1 - share of each, and the score is what the contributions add up to', () => {
    fc.assert(
      fc.property(anyCohort, scoringPolicy, fc.constantFrom(0.2, 0.5, 1), (people, policy, share) => {
        const complete = definePolicy({ ...policy, personalWeights: { share }, scoreUnit: 1_000_000 });
        const scoring = compileScoring(people, complete);
        const policyWeights = scoring.criteria.map((id) => complete.weights[id]!);
        const whole = policyWeights.reduce((sum, weight) => sum + weight, 0);
        for (const mentee of people.mentees.keys()) {
          for (const mentor of people.mentors.keys()) {
            const { contributions, score, coverage } = scoring.explain(mentor, mentee);
            const weights = contributions.map(({ weight }) => weight);
            expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(whole, 9);
            for (const [at, weight] of weights.entries()) {
              const least = (1 - share) * policyWeights[at]!;
              expect(weight).toBeGreaterThanOrEqual(least * (1 - 1e-12));
              expect(weight).toBeLessThanOrEqual((least + share * whole) * (1 + 1e-12));
            }
            expect(Math.abs(contributions.reduce((sum, one) => sum + one.share, 0) - score)).toBeLessThan(
              2e-6,
            );
            const known = contributions.flatMap(({ value, weight }) => (value === null ? [] : [weight]));
            expect(coverage).toBeCloseTo(known.reduce((sum, weight) => sum + weight, 0) / whole, 9);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are numbers however large and small the policy’s are', () => {
    const sharesOf = (weights: readonly number[], grades: readonly number[]) => {
      const ids = ['skills', 'interests', 'experience'];
      const byId = (values: readonly number[]) =>
        Object.fromEntries(values.map((one, at) => [ids[at]!, one]));
      const cohort: Cohort = { mentors, mentees: [{ id: 'cleo', ...wishes, importance: byId(grades) }] };
      const policy = definePolicy({ weights: byId(weights), personalWeights: { share: 1 } });
      const scoring = compileScoring(cohort, policy);
      const { contributions, score, coverage } = scoring.explain(0, 0);
      expect([score, coverage, ...contributions.map(({ share }) => share)].every(Number.isFinite)).toBe(true);
      for (const { weight } of contributions) expect(Number.isFinite(weight)).toBe(true);
      const whole = contributions.reduce((sum, { weight }) => sum + weight / 4, 0);
      return ids.map(
        (id) => (contributions.find(({ criterion }) => criterion === id)?.weight ?? 0) / 4 / whole,
      );
    };
    const most = Number.MAX_VALUE;
    expect(sharesOf([most, most], [3, 0])).toEqual([1, 0, 0]);
    expect(sharesOf([most, most, most], [2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
    expect(sharesOf([1e300, 1e-300, 1e300], [0, 3, 1])).toEqual([0, 0, 1]);
    // What matters to the mentee is next to nothing beside the rest: the policy's weights stay.
    expect(sharesOf([1e300, 1e-300], [0, 3])).toEqual([1, 0, 0]);
  });

  it('may leave a criterion none, and the result is read back', () => {
    const mentees = [{ id: 'cleo', ...wishes, importance: { skills: 0, interests: 'high' } as const }];
    const policy: PolicyInput = { ...POLICY, personalWeights: { share: 1 } };
    const stored = JSON.parse(JSON.stringify(matchCohort({ mentors, mentees }, policy)));
    expect(stored.matches[0].contributions).toContainEqual(
      expect.objectContaining({ criterion: 'skills', weight: 0, share: 0 }),
    );
    expect(verifyMatching({ mentors, mentees }, policy, stored)).toMatchObject({ ok: true });
  });

  it('are equal in dense and implicit storage, and the result holds in both', () => {
    const people = generateCohort({ mentors: 150, mentees: 170, importanceRate: 0.6, seed: 'own weights' });
    expect(people.mentees.filter(({ importance }) => importance !== undefined).length).toBeGreaterThan(70);
    const policy: PolicyInput = { personalWeights: { share: 0.7 } };
    const [dense, implicit] = (['dense', 'implicit'] as const).map((storage) =>
      matchCohort(people, policy, { storage }),
    );
    expect(JSON.stringify(implicit!.status === 'infeasible' ? null : implicit!.matches)).toBe(
      JSON.stringify(dense!.status === 'infeasible' ? null : dense!.matches),
    );
    for (const storage of ['dense', 'implicit'] as const)
      expect(verifyMatching(people, policy, dense!, { storage })).toMatchObject({ ok: true });
    // The policy is part of the claim, and so are the answers that it reads.
    expect(verifyMatching(people, {}, dense!).ok).toBe(false);
    const others = people.mentees.map(({ importance: _, ...one }) => one);
    expect(verifyMatching({ ...people, mentees: others }, policy, dense!).ok).toBe(false);
    const without = matchCohort(people, {});
    const plain = matchCohort({ ...people, mentees: others }, {});
    expect(without.manifest.inputHash).toBe(plain.manifest.inputHash);
    expect(verifyMatching(people, policy, without).ok).toBe(false);
  });
});

describe('what is said of importance', () => {
  const mentees = [
    { id: 'cleo', ...wishes, importance: { skills: 'must', skils: 'high', career: 'low' } as const },
    { id: 'dan', ...wishes, importance: { skils: 'low', nothing: 1 } as const },
  ];
  const warningsOf = (policy: PolicyInput) => {
    const result = matchCohort({ mentors, mentees }, policy);
    return result.warnings.filter(({ id }) => id.startsWith('warnings.importance'));
  };

  it('is warned of: unread, unknown, without a weight, a must', () => {
    expect(warningsOf({ weights: POLICY.weights! })).toMatchObject([
      { id: 'warnings.importance-unread', params: { count: 2 }, path: 'mentees' },
    ]);
    expect(warningsOf(POLICY)).toMatchObject([
      {
        id: 'warnings.importance-unknown',
        params: { criteria: ['nothing', 'skils'], count: 2, near: ['skills'] },
      },
      { id: 'warnings.importance-weightless', params: { criteria: ['career'], count: 1 } },
      { id: 'warnings.importance-must', params: { criteria: ['skills'], count: 1 } },
    ]);
    for (const { text } of warningsOf(POLICY)) expect(text).not.toMatch(/[{}]/);
  });

  it('is told of all, not of who comes first in the order of the run', () => {
    const silent = { id: 'eve', ...wishes };
    for (const seed of ['a', 'b', 'c', 'd']) {
      const given = { mentors, mentees: [silent, ...mentees] };
      const { warnings } = matchCohort(given, { ...POLICY, seed });
      const paths = warnings.flatMap(({ id, path }) => (id.startsWith('warnings.importance') ? [path] : []));
      expect(paths).toEqual(['mentees', 'mentees', 'mentees']);
    }
  });

  it('is refused where it is no grade, by reader and schema alike', () => {
    const wrong = (importance: unknown) =>
      errorOf(() => matchCohort({ mentors, mentees: [{ id: 'e', importance } as never] }, {})).issues;
    expect(wrong({ skills: 'very' })).toMatchObject([
      {
        path: 'mentees[0].importance.skills',
        expected: 'one of "must", "high", "medium", "low", or a number from 0 to 3',
      },
    ]);
    expect(wrong({ skills: 4 })).toHaveLength(1);
    expect(wrong(['skills'])).toHaveLength(1);
    expect(errorOf(() => definePolicy({ personalWeights: { share: 0 } })).issues[0]?.path).toBe(
      'policy.personalWeights.share',
    );
  });

  it('is explained to administrators in both languages', () => {
    const cohort = { mentors, mentees: [{ id: 'cleo', ...wishes, importance: { skills: 'high' } as const }] };
    const result = matchCohort(cohort, POLICY);
    if (result.status === 'infeasible') throw new Error('somebody is matched');
    const { mentorId } = result.matches[0]!;
    const open = openMatching(cohort, POLICY, result);
    const pair = { mentorId, menteeId: 'cleo' };
    expect(JSON.stringify(explainMatch(open, pair, { audience: 'admin' }))).toContain(
      'by the importance the mentee gives the criteria, it counts for 55% here, not 50%',
    );
    expect(JSON.stringify(explainMatch(open, pair, { audience: 'admin', locale: FR }))).toContain(
      'd’après l’importance que la personne accompagnée donne aux critères, celui-ci compte ici pour 55',
    );
    for (const audience of ['mentor', 'mentee'] as const)
      expect(JSON.stringify(explainMatch(open, pair, { audience }))).not.toContain('importance');
  });
});

describe('importance in tables', () => {
  const table = (content: string) => ({ fileName: 'people.csv', content });
  const read = (csv: string, columns = {}) =>
    readCohort({ mentors: table('id\nm\n'), mentees: table(csv) }, columns).cohort.mentees[0]?.importance;

  it('is one cell, or a column for each criterion', () => {
    expect(read('id,importance\ne,"skills: high; same-value:location: 2; Interests = faible"\n')).toEqual({
      skills: 'high',
      'same-value:location': 2,
      interests: 'low',
    });
    expect(
      read('id,importance.skills,importance.interests,importance.goals\ne,Very important,"1,5",\n'),
    ).toEqual({
      skills: 'high',
      interests: 1.5,
    });
    expect(
      read('id,How important are skills?\ne,5\n', {
        mentees: { 'importance.skills': { column: 'How important are skills?', values: { 5: 'high' } } },
      }),
    ).toEqual({ skills: 'high' });
  });

  it('is read as people write it', () => {
    expect(
      read('id,importance\ne,"skills: must-have; goals: Nice-to-have; interests: not important"\n'),
    ).toEqual({
      skills: 'must',
      goals: 'low',
      interests: 0,
    });
    expect(read('id,Importance.Skills,IMPORTANCE.INTERESTS\ne,high,pas important\n')).toEqual({
      skills: 'high',
      interests: 0,
    });
  });

  it('is refused where it is no grade, with what would be', () => {
    const { issues } = errorOf(() => read('id,importance\ne,skills: 9\n'));
    expect(issues[0]).toMatchObject({ message: expect.stringContaining('no importance') });
    expect(errorOf(() => read('id,importance\ne,skills: high; Skills: low\n')).issues).toMatchObject([
      { message: 'a criterion with two grades' },
    ]);
  });

  it('comes back as it was written', () => {
    const people = generateCohort({ mentors: 1, mentees: 60, importanceRate: 1, seed: 'tables' }).mentees;
    const odd = [...people, { id: 'odd', importance: { 'a; b': 'must', 'c:d': 0.25 } as const }];
    const { cohort } = readCohort({ mentors: table('id\nm\n'), mentees: table(writePeople(odd)) });
    expect(cohort.mentees.map(({ importance }) => importance)).toEqual(
      odd.map(({ importance }) => importance),
    );
  });
});
