import { describe, expect, it } from 'vitest';
import { defineCriterion, defineRule, MentorMatchError, matchCohort } from '../../src';

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

  it('are errors under strict', () => {
    const run = () => matchCohort(cohort, skills, { rules: [never], strict: true });
    expect(run).toThrow(MentorMatchError);
    expect(run).toThrow(/warnings\.unused-rule/);
    expect(matchCohort(cohort, skills, { strict: true }).status).toBe('optimal');
  });
});
