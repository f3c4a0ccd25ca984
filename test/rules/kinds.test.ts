import { describe, expect, it } from 'vitest';
import { visibilityOf } from '../../src/messages';
import type { Cohort, PolicyInput, Rule } from '../../src/model';
import { eligibilityMatrix } from '../../src/rules';
import { errorOf } from '../support/thrown';
import { allowsTwo, compile } from './reference';

describe('different and same', () => {
  it('compare words after normalization and synonyms', () => {
    const rule: Rule = { kind: 'different', field: 'department' };
    expect(allowsTwo(rule, { department: 'R&D' }, { department: ' r & d' })).toBe(false);
    expect(allowsTwo(rule, { department: 'R&D' }, { department: 'Sales' })).toBe(true);
    const similarity = { synonyms: { rd: 'research', 'R&D': 'research' } };
    expect(allowsTwo(rule, { department: 'RD' }, { department: 'R&D' }, { similarity })).toBe(false);
  });

  it('compare ids in any spelling, time zones with their signs, numbers as numbers', () => {
    expect(allowsTwo({ kind: 'same', field: 'manager' }, { manager: 'A\u00a0' }, { manager: 'a' })).toBe(
      true,
    );
    expect(allowsTwo({ kind: 'same', field: 'manager' }, { manager: 'a.b' }, { manager: 'ab' })).toBe(false);
    const zone: Rule = { kind: 'same', field: 'timeZone' };
    expect(allowsTwo(zone, { timeZone: 'UTC' }, { timeZone: 'utc' })).toBe(true);
    expect(allowsTwo(zone, { timeZone: '+01:00' }, { timeZone: '-01:00' })).toBe(false);
    const site: Rule = { kind: 'same', field: 'attributes.site' };
    expect(allowsTwo(site, { attributes: { site: 1 } }, { attributes: { site: 1 } })).toBe(true);
    expect(allowsTwo(site, { attributes: { site: 1 } }, { attributes: { site: '1' } })).toBe(false);
    expect(allowsTwo(site, { attributes: { site: false } }, { attributes: { site: false } })).toBe(true);
  });

  it('read a manager from the cohort’s list too', () => {
    const cohort = {
      mentors: [{ id: 'm', manager: 'x' }],
      mentees: [{ id: 'e' }],
      managers: { e: 'x' },
    };
    expect(compile(cohort, { rules: [{ kind: 'different', field: 'manager' }] }).forbiddenBy(0, 0)).toEqual([
      'different:manager',
    ]);
  });

  it('do not find what every object inherits', () => {
    const rule: Rule = { kind: 'same', field: 'attributes.constructor', whenBlank: 'forbid' };
    expect(allowsTwo(rule, { attributes: {} }, { attributes: {} })).toBe(false);
    const cohort = { mentors: [{ id: 'constructor' }], mentees: [{ id: 'toString' }], managers: {} };
    expect(compile(cohort, { rules: [{ kind: 'same', field: 'manager' }] }).allows(0, 0)).toBe(true);
  });

  it('treat null, empty texts and empty lists as blank', () => {
    const rule: Rule = { kind: 'same', field: 'attributes.site', whenBlank: 'forbid' };
    for (const site of [null, '', []]) {
      expect(allowsTwo(rule, { attributes: { site } }, { attributes: { site } })).toBe(false);
    }
  });

  it('refuse lists and objects, all at once', () => {
    const cohort = {
      mentors: [{ id: 'm', attributes: { site: ['a'] } }],
      mentees: [{ id: 'e', attributes: { site: { a: 1 } } }],
    };
    const error = errorOf(() => compile(cohort, { rules: [{ kind: 'same', field: 'attributes.site' }] }));
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'mentors[0].attributes.site',
      'mentees[0].attributes.site',
    ]);
    expect(error.issues[0]?.expected).toContain('shared-value');
  });
});

describe('gap', () => {
  it('includes its bounds, whatever the decimals', () => {
    const rule: Rule = { kind: 'gap', field: 'experienceYears', min: 3, max: 3 };
    expect(allowsTwo(rule, { experienceYears: 5.3 }, { experienceYears: 2.3 })).toBe(true);
    expect(allowsTwo(rule, { experienceYears: 5.31 }, { experienceYears: 2.3 })).toBe(false);
  });

  it('counts steps on a scale: the grades of a civil service', () => {
    const scale = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1'];
    const rule: Rule = { kind: 'gap', field: 'grade', scale, min: 1, max: 2 };
    expect(allowsTwo(rule, { grade: 'grade 7' }, { grade: 'SEO' })).toBe(true);
    expect(allowsTwo(rule, { grade: 'Grade 6' }, { grade: 'SEO' })).toBe(true);
    expect(allowsTwo(rule, { grade: 'SCS1' }, { grade: 'SEO' })).toBe(false);
    expect(allowsTwo(rule, { grade: 'SEO' }, { grade: 'SEO' })).toBe(false);
    expect(allowsTwo(rule, { grade: 'AO' }, { grade: 'EO' })).toBe(false);
  });

  it('reads numbers of an attribute on a scale as its steps', () => {
    const rule: Rule = { kind: 'gap', field: 'attributes.band', scale: ['7', '6', '5'], min: 1 };
    expect(allowsTwo(rule, { attributes: { band: 5 } }, { attributes: { band: '7' } })).toBe(true);
  });

  it('refuses values that are not on the scale, or are no numbers, all at once', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', grade: 'boss' }, { id: 'n' }],
      mentees: [{ id: 'e', grade: 'G1' }],
    };
    const error = errorOf(() =>
      compile(cohort, {
        rules: [
          { kind: 'gap', field: 'grade', scale: ['G1', 'G2', 'g1'], min: 1 },
          { kind: 'gap', field: 'grade', id: 'bare', max: 1 },
        ],
      }),
    );
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'policy.rules[0].scale[2]',
      'mentors[0].grade',
      'mentors[0].grade',
      'mentees[0].grade',
    ]);
    expect(error.issues[1]?.expected).toBe('one of "G1", "G2", "g1", or nothing');
    expect(error.issues[2]?.expected).toContain('"scale"');
  });

  it('says how far apart they are', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', experienceYears: 4 }],
      mentees: [{ id: 'e', experienceYears: 1 }, { id: 'f' }],
    };
    const rules = compile(cohort, { rules: [{ kind: 'gap', field: 'experienceYears', min: 5 }] });
    expect(rules.check(0, 0)[2]?.evidence.text).toBe(
      'years of experience: the mentor’s 4 and the mentee’s 1 are 3 apart, at least 5 needed',
    );
    expect(rules.check(0, 1)[2]?.evidence.text).toBe(
      'nothing is known of the mentee’s years of experience, which the rule allows',
    );
  });
});

describe('shared-value', () => {
  it('counts each value once and takes a single value for a list', () => {
    const rule: Rule = { kind: 'shared-value', mentorField: 'languages', minimum: 2 };
    expect(allowsTwo(rule, { languages: ['en', 'EN'] }, { languages: ['en', 'en'] })).toBe(false);
    expect(allowsTwo(rule, { languages: ['en', 'fr'] }, { languages: ['fr', 'de', 'EN'] })).toBe(true);
    const team: Rule = { kind: 'shared-value', mentorField: 'attributes.team' };
    expect(allowsTwo(team, { attributes: { team: 'A' } }, { attributes: { team: ['b', 'a'] } })).toBe(true);
    expect(allowsTwo(team, { attributes: { team: 1 } }, { attributes: { team: [1, 2] } })).toBe(true);
    expect(allowsTwo(team, { attributes: { team: 1 } }, { attributes: { team: ['1'] } })).toBe(false);
  });

  it('refuses lists of lists', () => {
    const team: Rule = { kind: 'shared-value', mentorField: 'attributes.team' };
    const error = errorOf(() => allowsTwo(team, { attributes: { team: [['a']] } }, {}));
    expect(error.issues.map((issue) => issue.path)).toEqual(['mentors[0].attributes.team']);
  });

  it('names what is shared', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', languages: ['en', 'fr', 'de'] }],
      mentees: [
        { id: 'e', languages: ['FR', 'en'] },
        { id: 'f', languages: ['it'] },
      ],
    };
    const rules = compile(cohort, {
      rules: [{ kind: 'shared-value', mentorField: 'languages', minimum: 3 }],
    });
    expect(rules.check(0, 0)[2]?.evidence).toMatchObject({
      id: 'rules.shared-value.failed',
      params: { field: 'languages', shared: ['FR', 'en'], count: 2, minimum: 3 },
      text: 'languages: only FR and en in common, 3 needed',
    });
    expect(rules.check(0, 1)[2]?.evidence.text).toBe('languages: nothing in common, 3 needed');
  });
});

describe('no-shared-value', () => {
  const rule: Rule = { kind: 'no-shared-value', mentorField: 'attributes.notOn', menteeField: 'goals' };
  const wants = (name: string) => ({ goals: [{ name }] });

  it('keeps a mentor from topics they do not mentor on, as tags are compared', () => {
    const refuses = { attributes: { notOn: ['conflict', 'Public speaking'] } };
    expect(allowsTwo(rule, refuses, wants('public-speaking'))).toBe(false);
    expect(allowsTwo(rule, refuses, wants('lead a team'))).toBe(true);
    expect(allowsTwo(rule, {}, wants('conflict'))).toBe(true);
    expect(allowsTwo({ ...rule, whenBlank: 'forbid' }, {}, wants('conflict'))).toBe(false);
    expect(allowsTwo(rule, { attributes: { notOn: 'conflict' } }, wants('Conflict'))).toBe(false);
  });

  it('compares single values too', () => {
    const homes: Rule = {
      kind: 'no-shared-value',
      mentorField: 'attributes.past',
      menteeField: 'department',
    };
    const mentor = { attributes: { past: ['Sales', 'Legal'] } };
    expect(allowsTwo(homes, mentor, { department: 'legal' })).toBe(false);
    expect(allowsTwo(homes, mentor, { department: 'IT' })).toBe(true);
  });

  it('names what is shared to administrators alone, and warns where topics are written otherwise', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', attributes: { notOn: ['conflicts at work'] } }],
      mentees: [
        { id: 'e', ...wants('conflicts at  work') },
        { id: 'f', ...wants('confilcts at work') },
      ],
    };
    const rules = compile(cohort, { rules: [rule] });
    expect(rules.check(0, 0)[2]?.evidence.text).toBe(
      'not on: conflicts at  work in common, which the rule does not allow',
    );
    expect(visibilityOf('rules.no-shared-value.failed')).toBe('administrator');
    const apart = compile({ ...cohort, mentees: cohort.mentees.slice(1) }, { rules: [rule] });
    expect(apart.warnings.map(({ id, params }) => [id, params['effect']])).toEqual([
      ['warnings.rule-values-apart', 'allow'],
    ]);
  });
});

describe('no-reporting-line', () => {
  const rules: PolicyInput = { rules: [{ kind: 'no-reporting-line' }] };

  it('looks up and down the whole chain, through people outside the cohort', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'boss' }, { id: 'peer', manager: 'boss' }, { id: 'junior', manager: 'e' }],
      mentees: [{ id: 'e', manager: 'x' }],
      managers: { x: 'y', y: 'boss' },
    };
    const compiled = compile(cohort, rules);
    expect([0, 1, 2].map((mentor) => compiled.allows(mentor, 0))).toEqual([false, true, false]);
    expect(compiled.check(0, 0)[2]?.evidence).toMatchObject({ params: { above: 'mentor', steps: 3 } });
    expect(compiled.check(2, 0)[2]?.evidence.text).toBe(
      'the mentee stands above the mentor in the reporting line, 1 step up',
    );
  });

  it('lets nobody stand above themselves: that is for not-self', () => {
    const both = { id: 'both', manager: 'x' };
    expect(compile({ mentors: [both], mentees: [both] }, rules).forbiddenBy(0, 0)).toEqual(['not-self']);
  });

  it('refuses circles, naming the people on each', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'c', manager: 'a' },
        { id: 'z', manager: 'z' },
      ],
      mentees: [
        { id: 'a', manager: 'b' },
        { id: 'below', manager: 'a' },
      ],
      managers: { b: 'c' },
    };
    const error = errorOf(() => compile(cohort, rules));
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => [issue.path, issue.received])).toEqual([
      ['mentees[0].manager', '["a","b","c"]'],
      ['mentors[1].manager', '["z"]'],
    ]);
    expect(compile(cohort, { rules: [] }).allows(0, 0)).toBe(true);
  });

  it('bears a chain of 50,000 people', () => {
    const count = 50_000;
    const managers = Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, `p${at + 1}`]));
    const cohort: Cohort = {
      mentors: [{ id: 'p49999' }, { id: 'stranger' }],
      mentees: [{ id: 'p0' }],
      managers,
    };
    const compiled = compile(cohort, rules);
    expect([compiled.allows(0, 0), compiled.allows(1, 0)]).toEqual([false, true]);
  });

  it('bears a manager of 200,000 people', () => {
    const managers = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`p${at}`, 'boss']));
    const cohort: Cohort = { mentors: [{ id: 'boss' }], mentees: [{ id: 'p7' }, { id: 'q' }], managers };
    const compiled = compile(cohort, rules);
    expect([compiled.allows(0, 0), compiled.allows(0, 1)]).toEqual([false, true]);
  });
});

describe('listed pairs', () => {
  it('let exclusions and history name people who are not there', () => {
    const cohort: Cohort = { mentors: [{ id: 'm' }], mentees: [{ id: 'e' }] };
    const pairs = [
      { mentorId: 'm', menteeId: 'x' },
      { mentorId: 'y', menteeId: 'z' },
    ];
    const excluding = compile(cohort, { rules: [{ kind: 'excluded-pairs', pairs }] });
    expect(excluding.allows(0, 0)).toBe(true);
    expect(excluding.warnings).toMatchObject([
      { id: 'warnings.rule-pairs-unknown', path: 'policy.rules[0].pairs', params: { pairs: 2, known: 0 } },
    ]);
    const left: PolicyInput = {
      rules: [{ kind: 'no-previous-pair' }],
      history: [{ mentorId: 'gone', menteeId: 'e' }],
    };
    expect(compile(cohort, left).allows(0, 0)).toBe(true);
  });

  it('say who refused whom', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', preferences: { never: ['e', 'f'] } }],
      mentees: [
        { id: 'e', preferences: { never: ['m'] } },
        { id: 'f' },
        { id: 'g', preferences: { never: ['m'] } },
      ],
    };
    const rules = compile(cohort, {});
    const by = [0, 1, 2].map((mentee) => rules.check(0, mentee)[1]?.evidence.params['by']);
    expect(by).toEqual(['both', 'mentor', 'mentee']);
  });
});

describe('availability-overlap', () => {
  it('is exact to the minute, across zones', () => {
    const rule = (minutes: number): Rule => ({ kind: 'availability-overlap', minutes });
    const mentor = { timeZone: 'UTC', availability: [{ day: 'mon' as const, start: '23:30', end: '24:00' }] };
    const mentee = {
      timeZone: '+01:00',
      availability: [{ day: 'tue' as const, start: '00:17', end: '02:00' }],
    };
    expect(allowsTwo(rule(30), mentor, mentee)).toBe(true);
    expect(allowsTwo(rule(31), mentor, mentee)).toBe(false);
    expect(allowsTwo(rule(13), { ...mentor, timeZone: '+02:00' }, mentee)).toBe(false);
  });

  it('tells equal windows with and without a time zone apart', () => {
    const free = { availability: [{ day: 'mon' as const, start: '09:00', end: '10:00' }] };
    const cohort: Cohort = {
      mentors: [
        { id: 'm', ...free },
        { id: 'n', timeZone: 'UTC', ...free },
      ],
      mentees: [
        { id: 'e', timeZone: 'UTC', ...free },
        { id: 'f', ...free },
      ],
    };
    const overlap: Rule = { kind: 'availability-overlap', minutes: 30, whenBlank: 'forbid' };
    expect(Array.from(eligibilityMatrix(cohort, { rules: [overlap] }).allowed)).toEqual([0, 1, 1, 0]);
  });

  it('says what is missing', () => {
    const free = { availability: [{ day: 'mon' as const, start: '09:00', end: '10:00' }] };
    const cohort: Cohort = {
      mentors: [{ id: 'm', timeZone: 'UTC', ...free }, { id: 'n' }],
      mentees: [{ id: 'e', ...free }],
    };
    const rules = compile(cohort, {
      rules: [{ kind: 'availability-overlap', minutes: 30, whenBlank: 'forbid' }],
    });
    expect(rules.check(0, 0)[2]?.evidence.params).toEqual({ field: 'timeZone', blank: 'mentee' });
    expect(rules.check(1, 0)[2]?.evidence.params).toEqual({ field: 'availability', blank: 'mentor' });
  });
});
