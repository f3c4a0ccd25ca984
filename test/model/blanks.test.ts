import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src/errors';
import { matchCohort } from '../../src/matching';
import {
  cohortSchema,
  definePolicy,
  menteeSchema,
  mentorSchema,
  parseCohort,
  policySchema,
} from '../../src/model';
import { PersonReader } from '../../src/model/person/reader';
import { Findings } from '../../src/model/shape/findings';

const read = (side: 'mentor' | 'mentee', person: unknown) => new PersonReader()[side](person, new Findings());

/** A person as a row of a database gives it: every field there, most of them null. */
const nothing = {
  name: null,
  goals: null,
  goalsSupported: null,
  skills: null,
  skillsWanted: null,
  experienceYears: null,
  grade: null,
  role: null,
  nextRole: null,
  path: null,
  venture: null,
  ventures: null,
  interests: null,
  department: null,
  manager: null,
  location: null,
  timeZone: null,
  languages: null,
  availability: null,
  preferences: null,
  attributes: null,
  protectedAttributes: null,
  capacity: null,
};

/** Fields inside others that may be blank, and the same without them. */
const nested = {
  goals: [{ name: 'g', priority: null, source: null }],
  goalsSupported: [{ name: 'g', strength: null }],
  skills: [{ name: 's', level: null }],
  skillsWanted: [{ name: 's', weight: null, current: null, target: null, source: null }],
  venture: { stage: null, sector: 'food', functions: null },
  ventures: [{ stage: null, sector: null, functions: null }],
  preferences: { ranked: null, never: null },
  capacity: { min: null, max: 2 },
  manager: ' \u00a0',
  attributes: { site: null },
  protectedAttributes: { gender: null, age: '30' },
};
const clean = {
  goals: [{ name: 'g' }],
  goalsSupported: [{ name: 'g' }],
  skills: [{ name: 's' }],
  skillsWanted: [{ name: 's' }],
  venture: { sector: 'food' },
  ventures: [{}],
  preferences: {},
  capacity: { max: 2 },
  attributes: { site: null },
  protectedAttributes: { age: '30' },
};

describe('null', () => {
  it('is a blank in every field of a person, for the schemas and the reader alike', () => {
    const mentor = { id: 'a', ...nothing };
    const mentee = { id: 'b', ...nothing, priority: null };
    expect(mentorSchema.parse(mentor)).toEqual({ id: 'a' });
    expect(menteeSchema.parse(mentee)).toEqual({ id: 'b' });
    expect(read('mentor', mentor)).toEqual({ id: 'a' });
    expect(read('mentee', mentee)).toEqual({ id: 'b' });
    const parsed = parseCohort({ mentors: [mentor], mentees: [mentee], managers: null });
    expect(JSON.parse(JSON.stringify(parsed))).toEqual({ mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] });
    expect(Object.keys(parsed.mentors[0] ?? {})).toEqual(['id']);
  });

  it('is a blank in fields inside others, and never in the result', () => {
    const mentee = { id: 'b', ...nested };
    expect(menteeSchema.parse(mentee)).toEqual({ id: 'b', ...clean });
    expect(read('mentee', mentee)).toEqual({ id: 'b', ...clean });
    expect(JSON.stringify(read('mentee', mentee))).toBe(
      JSON.stringify(read('mentee', { id: 'b', ...clean })),
    );
  });

  it('is none where something has to be there', () => {
    for (const mentor of [
      { id: null },
      { id: 'a', nickname: null },
      { id: 'a', priority: null },
      { id: 'a', toString: null },
      { id: 'a', skills: [null] },
      { id: 'a', skills: [{ name: null }] },
      { id: 'a', skills: [{ name: 's', levels: null }] },
      { id: 'a', availability: [{ day: 'mon', start: null, end: '10:00' }] },
    ]) {
      expect(mentorSchema.safeParse(mentor).success, JSON.stringify(mentor)).toBe(false);
      expect(read('mentor', mentor), JSON.stringify(mentor)).toBeUndefined();
    }
  });

  it('is a blank in a policy and its rules', () => {
    const policy = policySchema.parse({
      form: null,
      seed: null,
      ids: null,
      params: { skills: null, experience: { knots: null } },
      rules: [{ kind: 'gap', field: 'grade', scale: null, min: 0, max: null, whenBlank: null, id: null }],
      similarity: { taxonomy: [{ id: 'c', label: 'c', altLabels: null, parentIds: null }] },
    });
    expect(policy).toEqual({
      params: { experience: {} },
      rules: [{ kind: 'gap', field: 'grade', min: 0 }],
      similarity: { taxonomy: [{ id: 'c', label: 'c' }] },
    });
    // It is a value among the params of a criterion of the caller's own, whatever that is called.
    const own = { mine: null, constructor: null, toString: null };
    expect(policySchema.parse({ params: { ...own, skills: null } })).toStrictEqual({ params: own });
    expect(definePolicy(policySchema.parse({ objectives: null }))).toEqual(definePolicy());
    // A bound that is blank is none.
    expect(policySchema.safeParse({ rules: [{ kind: 'gap', field: 'grade', min: null }] }).success).toBe(
      false,
    );
  });

  it('says in a table of managers that somebody has none, as does an empty text', () => {
    const people = { mentors: [{ id: 'm' }], mentees: [{ id: 'e', manager: 'boss' }] };
    const managers = { ceo: null, head: '', other: ' \u200b', boss: 'ceo' };
    expect(cohortSchema.parse({ ...people, managers }).managers).toEqual({ boss: 'ceo' });
    expect(parseCohort({ ...people, managers }).managers).toEqual({ boss: 'ceo' });
    expect(parseCohort({ mentors: [{ id: 'm', manager: '' }], mentees: [] }).mentors).toEqual([{ id: 'm' }]);
    const refused = (given: unknown) => {
      try {
        parseCohort({ ...people, managers: given });
      } catch (error) {
        if (error instanceof MentorMatchError)
          return error.issues.map(({ path, message }) => [path, message]);
        throw error;
      }
      return [];
    };
    expect(refused({ ' ': 'x', a: 3 })).toEqual([
      ['managers[" "]', 'the id is blank'],
      ['managers.a', 'not an id'],
    ]);
    expect(refused(['a'])).toEqual([['managers', 'not a table of managers']]);
  });

  it('is what an organization without a manager at its head has', () => {
    const cohort = {
      mentors: [{ id: 'ceo', manager: '' }, { id: 'm' }],
      mentees: [{ id: 'e', manager: 'boss' }],
      managers: { boss: 'ceo', ceo: '' },
    };
    const result = matchCohort(cohort, { rules: [{ kind: 'no-reporting-line' }] });
    if (result.status !== 'optimal') throw new Error(result.status);
    expect(result.matches.map(({ mentorId }) => mentorId)).toEqual(['m']);
  });
});
