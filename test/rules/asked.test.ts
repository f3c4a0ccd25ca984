import { describe, expect, it } from 'vitest';
import { explainMatch, matchCohort, openCohort, type PolicyInput, type Rule } from '../../src';
import { readCohort } from '../../src/interchange';
import { hashInput } from '../../src/matching/canonical/input-hash';
import { type Cohort, definePolicy } from '../../src/model';
import { compileRules } from '../checked';
import { errorOf } from '../support/thrown';

const rule: Rule = {
  kind: 'if-asked',
  asks: 'attributes.mentorGender',
  field: 'protectedAttributes.gender',
  of: 'mentees',
};
const policy: PolicyInput = { rules: [rule] };

const { cohort } = readCohort(
  {
    mentors: { content: 'id,gender\nana,F\nben,m\n' },
    mentees: {
      content: 'id,gender,Mentor gender\ncleo,f,same\ndan,m,no preference\neve,,female\nfay,f,\n',
    },
  },
  {
    mentors: { 'protectedAttributes.gender': 'gender', 'capacity.max': { value: 4 } },
    mentees: {
      'protectedAttributes.gender': 'gender',
      'attributes.mentorGender': { column: 'Mentor gender', values: { female: 'f' } },
    },
  },
);

const allowed = (people: Cohort, rules: readonly Rule[]) => {
  const compiled = compileRules(people, definePolicy({ rules }));
  return people.mentees.map((_, mentee) =>
    people.mentors.map((_one, mentor) => compiled.allows(mentor, mentee)),
  );
};

describe('if-asked', () => {
  it('binds those who ask, and nobody else, from a table on', () => {
    expect(allowed(cohort, [rule])).toEqual([
      [true, false],
      [true, true],
      [true, false],
      [true, true],
    ]);
    const result = matchCohort(cohort, policy);
    const pairs = result.status === 'optimal' ? result.matches : [];
    expect(pairs.filter(({ menteeId }) => /cleo|eve/.test(menteeId)).map(({ mentorId }) => mentorId)).toEqual(
      ['ana', 'ana'],
    );
  });

  it('lets mentors ask as well, unless the policy hears mentees alone', () => {
    const people: Cohort = {
      mentors: [{ id: 'm', location: 'Oslo', attributes: { near: true } }],
      mentees: [{ id: 'e', location: 'Lyon' }],
    };
    const near: Rule = { kind: 'if-asked', asks: 'attributes.near', field: 'location' };
    expect(allowed(people, [near])).toEqual([[false]]);
    expect(allowed(people, [{ ...near, of: 'mentees' }])).toEqual([[true]]);
  });

  it('keeps a request whose answer is not known, unless the policy allows blanks', () => {
    const people: Cohort = {
      mentors: [{ id: 'm' }],
      mentees: [{ id: 'e', location: 'Lyon', attributes: { near: true } }],
    };
    const near: Rule = { kind: 'if-asked', asks: 'attributes.near', field: 'location' };
    expect(allowed(people, [near])).toEqual([[false]]);
    expect(allowed(people, [{ ...near, whenBlank: 'allow' }])).toEqual([[true]]);
  });

  it('tells nobody but administrators, and them no value', () => {
    const open = openCohort(cohort, policy);
    const refused = { mentorId: 'ben', menteeId: 'cleo' };
    for (const audience of ['mentor', 'mentee'] as const) {
      for (const menteeId of ['cleo', 'dan']) {
        const told = explainMatch(open, { mentorId: 'ben', menteeId }, { audience });
        expect(JSON.stringify(told)).not.toMatch(/asked|request|gender/i);
      }
    }
    const admin = explainMatch(open, refused);
    const verdict = admin.rules.find((one) => one.rule === 'if-asked:protectedAttributes.gender');
    expect(verdict).toMatchObject({
      passed: false,
      evidence: { text: 'a request of the mentee is not met' },
    });
    expect(JSON.stringify(verdict?.evidence.params)).toBe('{"by":"mentee"}');
  });

  it('is covered by the hash of what a matching read, which other protected attributes are not', () => {
    const changed = (name: string): Cohort => ({
      ...cohort,
      mentors: cohort.mentors.map((one) => ({ ...one, protectedAttributes: { gender: 'F', [name]: 'x' } })),
    });
    const base: Cohort = {
      ...cohort,
      mentors: cohort.mentors.map((one) => ({ ...one, protectedAttributes: { gender: 'F' } })),
    };
    const hash = (people: Cohort) => hashInput(people, definePolicy(policy));
    expect(hash(changed('gender'))).not.toBe(hash(base));
    expect(hash(changed('age'))).toBe(hash(base));
  });

  it('warns where nobody asks, and of requests that nobody can meet', () => {
    const warnings = (people: Cohort) => compileRules(people, definePolicy(policy)).warnings;
    const asks = (value: string) => ({ attributes: { mentorGender: value } });
    const [nobody] = warnings({ mentors: [{ id: 'm' }], mentees: [{ id: 'e' }] });
    expect(nobody?.id).toBe('warnings.rule-field-blank');
    const [misspelled] = warnings({
      mentors: [{ id: 'm' }],
      mentees: [{ id: 'e', attributes: { mentorGendre: 'same' } }],
    });
    expect(misspelled?.params).toMatchObject({ side: 'mentees', near: 'attributes.mentorGendre' });
    // An answer is there: that nobody asks for anything is no slip.
    expect(warnings({ mentors: [{ id: 'm' }], mentees: [{ id: 'e', ...asks('no preference') }] })).toEqual(
      [],
    );
    const [unmet] = warnings({
      mentors: [{ id: 'm', protectedAttributes: { gender: 'm' } }],
      mentees: [
        { id: 'e', ...asks('female') },
        { id: 'f', ...asks('same') },
      ],
    });
    expect(unmet?.params).toMatchObject({ unmet: 1, withoutOwn: 1 });
    expect(unmet?.text).toContain(
      '1 person asks for a value that nobody on the other side has; 1 person asks',
    );
    expect(unmet?.text).not.toContain('female');
  });
});

describe('the policy of if-asked', () => {
  it('names protected attributes among the fields that can be asked about', () => {
    const wrong = {
      kind: 'if-asked',
      asks: 'attributes.a',
      field: 'protectedAttribute.b',
    } as unknown as Rule;
    const { issues } = errorOf(() => definePolicy({ rules: [wrong] }));
    expect(issues.map(({ path, expected }) => [path, expected])).toEqual([
      ['policy.rules[0].field', expect.stringContaining('attributes.<name>, or protectedAttributes.<name>')],
    ]);
  });
});

describe('time-zones', () => {
  const zones = (date: string) =>
    matchCohort(
      {
        mentors: [{ id: 'm', timeZone: 'America/New_York' }],
        mentees: [{ id: 'e', timeZone: 'Europe/Paris' }],
      },
      { rules: [{ kind: 'time-zones', maxHours: 5 }], params: { logistics: { referenceDate: date } } },
    );

  it('compares clocks on the reference date of the policy', () => {
    const matched = (date: string) => {
      const result = zones(date);
      return result.status === 'optimal' && result.matches.length === 1;
    };
    expect(matched('2026-01-15')).toBe(false);
    // Summer time begins two weeks earlier in America.
    expect(matched('2026-03-20')).toBe(true);
    const compiled = compileRules(
      { mentors: [{ id: 'm', timeZone: '+05:30' }], mentees: [{ id: 'e', timeZone: 'UTC' }] },
      definePolicy({ rules: [{ kind: 'time-zones', maxHours: 3 }] }),
    );
    expect(compiled.check(0, 0)[2]?.evidence.text).toBe(
      'their clocks are 5.5 hours apart, at most 3 allowed',
    );
  });
});

describe('one common window', () => {
  const rule: Rule = { kind: 'availability-overlap', minutes: 60, contiguous: true };
  const person = (
    id: string,
    timeZone: string,
    ...windows: readonly (readonly [string, string, string])[]
  ) => ({
    id,
    timeZone,
    availability: windows.map(([day, start, end]) => ({ day: day as 'mon', start, end })),
  });

  it('asks for minutes in one stretch, over midnight and the end of the week too', () => {
    const two = (mentor: ReturnType<typeof person>, mentee: ReturnType<typeof person>) =>
      compileRules({ mentors: [mentor], mentees: [mentee] }, definePolicy({ rules: [rule] }));
    const pieces = two(
      person('m', 'UTC', ['mon', '09:00', '09:40'], ['tue', '09:00', '09:40']),
      person('e', 'UTC', ['mon', '09:00', '12:00'], ['tue', '09:00', '12:00']),
    );
    expect(pieces.allows(0, 0)).toBe(false);
    expect(pieces.check(0, 0)[2]?.evidence.text).toBe(
      'both are free for only 40 minutes in one stretch, 60 needed',
    );
    // Monday morning in Auckland lies on both sides of the end of a week in UTC.
    const late = person('m', 'Pacific/Auckland', ['mon', '12:30', '13:30']);
    expect(two(late, person('e', 'Pacific/Auckland', ['mon', '12:00', '14:00'])).allows(0, 0)).toBe(true);
  });
});
