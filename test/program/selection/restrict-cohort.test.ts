import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusOnOneSkill, restrictCohort } from '../../../src/entries/program';
import { generateCohort } from '../../../src/entries/synthetic';
import { type Cohort, parseCohort } from '../../../src/model';
import { deepFreeze } from '../support';

describe('restrictCohort', () => {
  const cohort: Cohort = deepFreeze({
    mentors: [
      { id: 'max', manager: 'eve', preferences: { ranked: ['anna', 'ben'], never: ['eve'] } },
      { id: 'eve', manager: 'top' },
    ],
    mentees: [{ id: 'anna', manager: 'max', preferences: { ranked: ['eve', 'max'] } }, { id: 'ben' }],
    managers: { top: 'board' },
  });

  it('drops wishes for those who leave, and keeps the reporting lines through them', () => {
    const rest = restrictCohort(cohort, (id) => id === 'max' || id === 'anna');
    expect(rest).toEqual({
      mentors: [{ id: 'max', manager: 'eve', preferences: { ranked: ['anna'], never: [] } }],
      mentees: [{ id: 'anna', manager: 'max', preferences: { ranked: ['max'] } }],
      managers: { top: 'board', eve: 'top' },
    });
  });

  it('makes a valid cohort of any choice of people', () => {
    const made = generateCohort({
      mentors: 20,
      mentees: 20,
      seed: 'restrict',
      bothRate: 0.3,
      rankedRate: 0.8,
      neverRate: 0.5,
    });
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }), (choice) => {
        const ids = [...new Set([...made.mentors, ...made.mentees].map((person) => person.id))];
        const rest = restrictCohort(
          deepFreeze(made),
          (id, side) => choice[(ids.indexOf(id) + (side === 'mentor' ? 0 : 7)) % 50] === true,
        );
        expect(() => parseCohort(rest)).not.toThrow();
      }),
      { numRuns: 40 },
    );
    expect(restrictCohort(made, () => true)).toEqual(made);
  });
});

describe('focusOnOneSkill', () => {
  it('leaves the skill that is wanted most, and tells what it set aside', () => {
    const cohort: Cohort = deepFreeze({
      mentors: [],
      mentees: [
        { id: 'a', skillsWanted: [{ name: 'SQL' }, { name: 'Go', weight: 2 }, { name: 'C', weight: 2 }] },
        { id: 'b', skillsWanted: [{ name: 'SQL' }] },
        { id: 'c' },
      ],
    });
    expect(focusOnOneSkill(cohort)).toEqual({
      cohort: {
        ...cohort,
        mentees: [
          { id: 'a', skillsWanted: [{ name: 'Go', weight: 2 }] },
          { id: 'b', skillsWanted: [{ name: 'SQL' }] },
          { id: 'c' },
        ],
      },
      setAside: [{ menteeId: 'a', kept: 'Go', setAside: ['SQL', 'C'] }],
    });
  });
});
