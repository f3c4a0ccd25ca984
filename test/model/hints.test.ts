import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src/errors';
import { matchCohort } from '../../src/matching';

const cohort = { mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] };

function issueOf(policy: object, people: object = cohort, options: object = {}) {
  try {
    // What comes from JSON has no type.
    matchCohort(people as never, policy as never, options as never);
  } catch (error) {
    if (error instanceof MentorMatchError) return error.issues[0];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a hint fits its place', () => {
  it.each([
    [
      { objective: ['total-score'] },
      'policy.objective',
      'unknown field "objective"; did you mean "objectives"?',
    ],
    [{ weigths: { skills: 1 } }, 'policy.weigths', 'unknown field "weigths"; did you mean "weights"?'],
    [
      { minimum_score: 1 },
      'policy.minimum_score',
      'unknown field "minimum_score"; did you mean "minimumScore"?',
    ],
    [{ params: { skils: {} } }, 'policy.params.skils', 'no criterion has this id; did you mean "skills"?'],
    [
      { params: { skills: { assumedlevel: 2 } } },
      'policy.params.skills.assumedlevel',
      'unknown field "assumedlevel"; did you mean "assumedLevel"?',
    ],
    [{ form: 'profesional' }, 'policy.form', 'did you mean "professional"?'],
    [{ objectives: ['total'] }, 'policy.objectives[0]', 'did you mean "total-score"?'],
    [{ weights: { skill: 3 } }, 'policy.weights.skill', 'no criterion has this id; did you mean "skills"?'],
    [
      { weights: { different: 3 } },
      'policy.weights.different',
      'it is a kind of rule, and stands under "rules"',
    ],
    [{ weights: { skills: '60%' } }, 'policy.weights.skills', 'a number as text'],
    [
      { different: 'department' },
      'policy.different',
      '"different" is a kind of rule: it stands under "rules"',
    ],
    [{ skills: 3 }, 'policy.skills', '"skills" is a criterion: its weight stands under "weights"'],
    [{ rules: [{ kind: 'skills' }] }, 'policy.rules[0].kind', '"skills" is a criterion, not a rule'],
    [
      { rules: [{ kind: 'no-reporting-lines' }] },
      'policy.rules[0].kind',
      'did you mean "no-reporting-line"?',
    ],
    [
      { rules: [{ kind: 'different', field: 'dept' }] },
      'policy.rules[0].field',
      'did you mean "department"?',
    ],
    [
      { rules: [{ different: 'department' }] },
      'policy.rules[0].kind',
      'the field "kind" is missing; did you mean { "kind": "different", … }?',
    ],
    [
      { rules: [{ kind: 'same', field: 'location', when_blank: 'forbid' }] },
      'policy.rules[0]["when_blank"]',
      'unknown field "when_blank"; did you mean "whenBlank"?',
    ],
    [
      { rules: [{ kind: 'same', field: 'location', whenBlank: 'forbidden' }] },
      'policy.rules[0].whenBlank',
      'did you mean "forbid"?',
    ],
  ])('%j', (policy, path, message) => {
    const issue = issueOf(policy);
    expect(issue?.path.replace('["when_blank"]', '.when_blank')).toBe(
      path.replace('["when_blank"]', '.when_blank'),
    );
    expect(issue?.message).toContain(message);
    expect(issue?.expected).not.toContain('attributes"');
  });

  it('names the fields there are', () => {
    expect(issueOf({ objective: [] })?.expected).toMatch(/^one of form, weights, .*\bobjectives\b/);
    expect(issueOf({ weights: { skills: '60%' } })?.expected).toBe('a number, without quotes: 60');
  });

  it('speaks of attributes where people have them', () => {
    const issue = issueOf({}, { mentors: [{ id: 'a', depatment: 'x' }], mentees: [] });
    expect(issue?.message).toBe('unknown field "depatment"; did you mean "department"?');
    expect(issue?.expected).toBe('only known fields; put your own data under "attributes"');
    const inside = issueOf({}, { mentors: [{ id: 'a', skills: [{ name: 'SQL', lvl: 3 }] }], mentees: [] });
    expect(inside?.expected).not.toContain('attributes');
    expect(inside?.message).toContain('did you mean "level"?');
  });

  it('is given for options', () => {
    expect(issueOf({}, cohort, { strickt: true })?.message).toBe(
      'unknown option "strickt"; did you mean "strict"?',
    );
    expect(issueOf({}, cohort, { somethingElse: 2 })?.message).toBe('unknown option "somethingElse"');
  });
});
