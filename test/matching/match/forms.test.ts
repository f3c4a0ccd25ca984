import { describe, expect, it } from 'vitest';
import { type Cohort, definePolicy, type Matching, matchCohort, type PolicyInput } from '../../../src';
import { formPreset } from '../../../src/entries/program';
import { FORMS } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';

const match = (cohort: Cohort, policy: PolicyInput) => matchCohort(cohort, policy) as Matching;
const pairs = (cohort: Cohort, policy: PolicyInput) =>
  match(cohort, policy).matches.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`);

describe('a form', () => {
  it.each(FORMS)('%s is one thing, as a name and as a preset', (form) => {
    expect(definePolicy(formPreset(form).policy)).toEqual(definePolicy({ form }));
    for (const seed of ['a', 'b']) {
      const cohort = generateCohort({ mentors: 20, mentees: 20, seed, ventureRate: 0.5 });
      expect(match(cohort, { form }).matches).toEqual(match(cohort, formPreset(form).policy).matches);
    }
  });

  it('of a founder gives the mentor who has built such a venture', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'manager', skills: [{ name: 'sales', level: 5 }], interests: ['chess', 'jazz'] },
        {
          id: 'builder',
          skills: [{ name: 'sales', level: 2 }],
          ventures: [{ stage: 'scale', sector: 'health' }],
        },
      ],
      mentees: [
        {
          id: 'founder',
          skillsWanted: [{ name: 'sales' }],
          interests: ['chess', 'jazz'],
          venture: { stage: 'early', sector: 'health' },
        },
      ],
    };
    expect(pairs(cohort, { form: 'entrepreneur' })).toEqual(['builder founder']);
    expect(pairs(cohort, { form: 'professional' })).toEqual(['manager founder']);
  });

  it('of an executive in reverse mentoring gives the junior with the skill', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'elder', experienceYears: 35, skills: [{ name: 'social media', level: 5 }] },
        { id: 'junior', experienceYears: 2, skills: [{ name: 'social media', level: 4 }] },
        { id: 'novice', experienceYears: 1, skills: [{ name: 'accounting', level: 4 }] },
      ],
      mentees: [{ id: 'executive', experienceYears: 25, skillsWanted: [{ name: 'social media' }] }],
    };
    expect(pairs(cohort, { form: 'reverse' })).toEqual(['junior executive']);
  });

  it.each(FORMS)('%s gives nobody their own line manager, at any distance', (form) => {
    const skill = [{ name: 'SQL', level: 5 }];
    const cohort: Cohort = {
      mentors: [
        { id: 'boss', manager: 'chief', skills: skill },
        { id: 'chief', skills: skill },
        { id: 'peer', skills: [{ name: 'SQL', level: 1 }] },
      ],
      mentees: [{ id: 'e', manager: 'boss', skillsWanted: [{ name: 'SQL' }] }],
    };
    expect(pairs(cohort, { form })).toEqual(['peer e']);
    expect(pairs(cohort, { form, rules: [] })).not.toEqual(['peer e']);
  });

  it.each(FORMS)('%s pairs nobody without a common language, where both have named some', (form) => {
    const person = { skills: [{ name: 'SQL', level: 5 }], skillsWanted: [{ name: 'SQL' }] };
    const cohort = (languages?: readonly string[]): Cohort => ({
      mentors: [{ id: 'm', ...person, languages: ['English'] }],
      mentees: [{ id: 'e', ...person, ...(languages && { languages }) }],
    });
    expect(pairs(cohort(['français']), { form })).toEqual([]);
    expect(pairs(cohort(['français', 'english']), { form })).toEqual(['m e']);
    expect(pairs(cohort(), { form })).toEqual(['m e']);
  });

  it('for one skill pairs only those who have it with those who want it', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'a', skills: [{ name: 'SQL', level: 3 }] },
        { id: 'b', skills: [{ name: 'Excel', level: 5 }] },
      ],
      mentees: [
        { id: 'x', skillsWanted: [{ name: 'Excel' }] },
        { id: 'y', skillsWanted: [{ name: 'SQL' }] },
        { id: 'z' },
      ],
    };
    expect(pairs(cohort, { form: 'situational' })).toEqual(['b x', 'a y']);
  });

  it('is quiet about rules that have nothing to read, where a rule of the caller’s own is not', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', skills: [{ name: 'SQL' }] }],
      mentees: [{ id: 'e', skillsWanted: [{ name: 'SQL' }] }],
    };
    const weights = { skills: 1 };
    for (const form of FORMS) expect(match(cohort, { form, weights }).warnings).toEqual([]);
    const own: PolicyInput = { weights, rules: [{ kind: 'no-reporting-line' }] };
    expect(match(cohort, own).warnings.map(({ id }) => id)).toEqual(['warnings.rule-no-managers']);
    // What a form's rule cannot find, though it was given, is said.
    const misspelt: Cohort = {
      mentors: [{ id: 'm', name: 'Bob Ashe', skills: [{ name: 'SQL' }] }],
      mentees: [{ id: 'e', manager: 'Bob Ashe', skillsWanted: [{ name: 'SQL' }] }],
    };
    expect(match(misspelt, { weights }).warnings.map(({ id }) => id)).toEqual([
      'warnings.rule-managers-unknown',
    ]);
    // So is a rule that forbids everything because of blanks.
    const blank: Cohort = { mentors: [{ id: 'm' }], mentees: [{ id: 'e' }] };
    expect(match(blank, { form: 'situational' }).warnings.map(({ id }) => id)).toContain(
      'warnings.rule-field-blank',
    );
  });
});
