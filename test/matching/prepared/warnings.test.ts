import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  defineCriterion,
  defineRule,
  MentorMatchError,
  matchCohort,
  matchCohortAsync,
  type PolicyInput,
  rematch,
  verifyMatching,
} from '../../../src';

const cohort = {
  mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }],
  mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }] }],
};
const skills = { weights: { skills: 1 } };
const never = defineRule({ name: 'never', allows: () => false });
const zero = defineCriterion({ id: 'zero', score: () => 0 });

describe('warnings', () => {
  it('are empty where all was understood', () => {
    const policy = { weights: { zero: 1 }, rules: [{ kind: 'custom', rule: 'never' }] } as const;
    expect(matchCohort(cohort, policy, { rules: [never], criteria: [zero] }).warnings).toEqual([]);
  });

  it('name a rule and a criterion that the policy does not name', () => {
    const { warnings } = matchCohort(cohort, skills, { rules: [never], criteria: [zero] });
    expect(warnings).toMatchObject([
      { id: 'warnings.unused-criterion', params: { criterion: 'zero' }, path: 'criteria[0]' },
      { id: 'warnings.unused-rule', params: { rule: 'never' }, path: 'rules[0]' },
    ]);
    expect(warnings[1]!.text).toContain('“never” was passed, but the policy does not name it');
  });

  it('pass over a criterion that the policy names with a weight of 0', () => {
    const off = { weights: { skills: 1, zero: 0 } };
    expect(matchCohort(cohort, off, { criteria: [zero] }).warnings).toEqual([]);
    expect(matchCohort(cohort, off, { criteria: [zero], strict: true }).status).toBe('optimal');
  });

  it('list all criteria that nobody can be assessed by in one warning', () => {
    const people: Cohort = {
      mentors: [{ id: 'ana', skills: [{ name: 'SQL' }], interests: ['chess'], timeZone: 'Europe/Paris' }],
      mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }], experienceYears: 3, languages: ['fr'] }],
    };
    const { warnings } = matchCohort(people);
    expect(warnings).toMatchObject([
      {
        id: 'warnings.unanswered-criteria',
        path: 'policy.weights',
        params: {
          count: 4,
          both: ['goals'],
          mentors: ['experience'],
          mentees: ['interests'],
          apart: ['logistics'],
        },
      },
    ]);
    expect(warnings[0]!.text).toBe(
      '4 criteria are left out for everybody, for want of answers; nobody gave anything for goals; no mentor gave ' +
        'anything for experience; no mentee gave anything for interests; no two answers for ' +
        'times and languages can be compared',
    );
    const priors = { interests: 0.5, goals: 0.4, experience: 0.5, logistics: 0.5 };
    expect(matchCohort(people, { priors }).warnings[0]!.text).toMatch(
      /^4 criteria count the same for everybody, at their priors, for want of answers; nobody gave anything for goals;/,
    );
  });

  it('say that no pair reaches the minimum score', async () => {
    const wanting: Cohort = {
      mentors: [
        { id: 'ana', skills: [{ name: 'SQL' }] },
        { id: 'ben', skills: [{ name: 'Go' }] },
      ],
      mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }, { name: 'Rust' }], department: 'IT' }],
    };
    const policy: PolicyInput = { ...skills, minimumScore: 0.9 };
    const expected = [
      {
        id: 'warnings.minimum-score-unreached',
        path: 'policy.minimumScore',
        text: 'nobody is matched: each of the 2 pairs that the rules leave scores less than the minimum score of 0.9',
      },
    ];
    for (const storage of ['dense', 'implicit'] as const) {
      const result = matchCohort(wanting, policy, { storage });
      expect(result.warnings).toMatchObject(expected);
      expect(verifyMatching(wanting, policy, result).ok).toBe(true);
      const silent = { ...result, warnings: [] };
      expect(verifyMatching(wanting, policy, silent).ok).toBe(false);
      expect((await matchCohortAsync(wanting, policy, { storage })).warnings).toEqual(result.warnings);
      expect(() => matchCohort(wanting, policy, { storage, strict: true })).toThrow(
        /minimum-score-unreached/,
      );
    }
    const stable: PolicyInput = { ...policy, method: 'stable' };
    expect(matchCohort(wanting, stable).warnings).toMatchObject(expected);
    const before = matchCohort(wanting, skills);
    const again = rematch(wanting, policy, before, { maxChanges: 5 });
    if (again.status === 'too-few-changes') throw new Error(again.status);
    expect(again.warnings).toMatchObject(expected);
    expect(verifyMatching(wanting, policy, again).ok).toBe(true);
    // Reached by some, or forbidden by rules alone: no such warning.
    expect(matchCohort(wanting, { ...skills, minimumScore: 0.5 }).warnings).toEqual([]);
    const refused: Cohort = {
      ...wanting,
      mentees: [{ ...wanting.mentees[0]!, preferences: { never: ['ana', 'ben'] } }],
    };
    expect(matchCohort(refused, policy).warnings).toEqual([]);
  });

  it('are errors under strict', () => {
    const run = () => matchCohort(cohort, skills, { rules: [never], strict: true });
    expect(run).toThrow(MentorMatchError);
    expect(run).toThrow(/warnings\.unused-rule/);
    expect(matchCohort(cohort, skills, { strict: true }).status).toBe('optimal');
  });
});
