import { describe, expect, it } from 'vitest';
import { definePolicy, explainUnmatched, matchCohort, openMatching, recruitingAdvice } from '../../src';
import { FR } from '../../src/entries/fr';

const cohort = {
  mentors: [{ id: 'a', skills: [{ name: 'SQL', level: 5 }] }],
  mentees: [
    { id: 'b', skillsWanted: [{ name: 'SQL' }] },
    { id: 'c', skillsWanted: [{ name: 'SQL' }] },
  ],
};
const result = matchCohort(cohort);

describe('small frictions', () => {
  it('advice is a mentor: it can be put into the cohort as it stands', () => {
    const [profile] = recruitingAdvice(openMatching(cohort, {}, result)).profiles;
    if (profile === undefined) throw new Error('no advice');
    const again = matchCohort({ ...cohort, mentors: [...cohort.mentors, profile.mentor] });
    if (again.status !== 'optimal') throw new Error('no matching');
    expect(again.matches.map((match) => match.menteeId).sort()).toEqual(['b', 'c']);
  });

  it('says in French why somebody has no partner', () => {
    if (result.status !== 'optimal') throw new Error('no matching');
    const open = openMatching(cohort, {}, result);
    const person = { menteeId: result.unmatched.mentees[0]!.id };
    const english = explainUnmatched(open, person);
    const french = explainUnmatched(open, person, { locale: FR });
    expect(english).toEqual(result.unmatched.mentees[0]);
    expect(french?.reason).toEqual(english?.reason);
    expect(french?.text).toContain('n’est plus libre');
  });

  it('a complete policy comes back as it is', () => {
    const policies = [{}, { form: 'reverse' as const }, { weights: { skills: 5, goals: 10 }, scoreUnit: 15 }];
    for (const policy of policies) {
      const complete = definePolicy(policy);
      expect(definePolicy(complete)).toEqual(complete);
    }
  });
});
