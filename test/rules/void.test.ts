import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError, matchCohort } from '../../src';
import { EN, FR, isMessageId } from '../../src/messages';
import { formatTemplate } from '../../src/messages/format';
import {
  type Cohort,
  definePolicy,
  type JsonValue,
  type Mentee,
  type Mentor,
  type PolicyInput,
  type Rule,
  ruleId,
  type Warning,
} from '../../src/model';
import { compileRules } from '../checked';
import { cohort as anyCohort } from '../scoring/arbitraries';
import { VOID_POLICY } from '../support/void-policy';
import { sharedListRule, whenBlank } from './arbitraries';

const warningsOf = (cohort: Cohort, policy: PolicyInput): readonly Warning[] =>
  compileRules(cohort, definePolicy(policy)).warnings;
const textsOf = (cohort: Cohort, policy: PolicyInput) => warningsOf(cohort, policy).map(({ text }) => text);
/** One mentor and one mentee. */
const two = (mentor: Omit<Mentor, 'id'>, mentee: Omit<Mentee, 'id'>): Cohort => ({
  mentors: [{ id: 'a', ...mentor }],
  mentees: [{ id: 'b', ...mentee }],
});
const site = { attributes: { site: 'Lyon' } };

describe('rules that are void', () => {
  it('are all named in the case void-rules', () => {
    const cohort: Cohort = {
      mentors: [
        { id: '1', name: 'Bob Ashe', attributes: { team: 'Blue' } },
        { id: '2', name: 'Ida Voss', attributes: { team: 'Red' } },
      ],
      mentees: [
        { id: '11', name: 'Cleo Day', manager: 'Bob Ashe', attributes: { team: 'Blue' } },
        { id: '12', name: 'Dan Fox', manager: 'Ida Voss', attributes: { team: 'Red' } },
      ],
    };
    const policy = VOID_POLICY;
    const { warnings: all } = matchCohort(cohort, policy);
    // Others are about criteria that nobody answered.
    const warnings = all.filter(({ path }) => path.startsWith('policy.rules') || path === 'policy.history');
    expect(warnings.map(({ path }) => path)).toEqual([
      'policy.rules[0]',
      'policy.rules[1]',
      'policy.history',
      'policy.rules[3]',
    ]);
    expect(warnings.map(({ text }) => text)).toEqual([
      'the rule “no reporting line” never applies: 2 managers are nobody’s id; 2 are somebody’s name: ' +
        'Bob Ashe → 1 and Ida Voss → 2. “manager” holds the id of a person',
      'the rule “different Team name” never applies: nobody has “Team name”; ' +
        'did you mean “attributes.team”?',
      'the rule “no earlier pair” never applies: of 1 pair of the history, none is of a mentor and a mentee of this cohort; ' +
        '2 ids are nobody’s; 2 are somebody’s name: Bob Ashe → 1 and Cleo Day → 11',
      'the rule “languages in common” never applies: nobody has “languages”',
    ]);
    const strict = () => matchCohort(cohort, policy, { strict: true });
    expect(strict).toThrow(MentorMatchError);
    try {
      strict();
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      expect(error.code).toBe('invalid-input');
      expect(error.issues.map(({ path }) => path)).toEqual(all.map(({ path }) => path));
    }
  });

  it('read an attribute spelt otherwise, on one side or on both', () => {
    const rule: Rule = { kind: 'different', field: 'attributes.sites' };
    expect(warningsOf(two(site, site), { rules: [rule] })).toMatchObject([
      {
        id: 'warnings.rule-field-blank',
        params: {
          rule: 'different:attributes.sites',
          side: 'both',
          near: 'attributes.site',
          effect: 'allow',
        },
        path: 'policy.rules[0]',
      },
    ]);
    const apart = two(site, { attributes: { Site: 'Lyon' } });
    expect(
      textsOf(apart, { rules: [{ kind: 'same', field: 'attributes.site', whenBlank: 'forbid' }] }),
    ).toEqual([
      'the rule “same site” forbids every pair: no mentee has “site”; did you mean “attributes.Site”?',
    ]);
    expect(textsOf(two(site, site), { rules: [{ kind: 'same', field: 'attributes.site' }] })).toEqual([]);
  });

  it('read a field that nobody has, or that is protected: the case 21-rule-on-absent-field', () => {
    const rules: Rule[] = [
      { kind: 'different', field: 'attributes.team' },
      { kind: 'different', field: 'location' },
    ];
    expect(textsOf(two({ department: 'IT' }, { department: 'HR' }), { rules })).toEqual([
      'the rule “different team” never applies: nobody has “team”',
      'the rule “different location” never applies: nobody has “location”',
    ]);
    const hidden = { protectedAttributes: { gender: 'f' } };
    expect(
      textsOf(two(hidden, hidden), { rules: [{ kind: 'different', field: 'attributes.gender' }] }),
    ).toEqual([
      'the rule “different gender” never applies: “gender” is a protected attribute, which no rule reads but “if-asked”',
    ]);
    const location = two({ attributes: { Location: 'Lyon' } }, { attributes: { Location: 'Oslo' } });
    expect(warningsOf(location, { rules: [{ kind: 'same', field: 'location' }] })).toMatchObject([
      { params: { near: 'attributes.Location' } },
    ]);
  });

  it('compare values that never meet', () => {
    const lyon = two({ location: 'Lyon' }, { location: 'Oslo' });
    expect(textsOf(lyon, { rules: [{ kind: 'same', field: 'location' }] })).toEqual([
      'the rule “same location” forbids every pair whose values are known: no mentor has a value of “location” that a ' +
        'mentee has (mentors: Lyon; mentees: Oslo); are they written alike?',
    ]);
    // Two who differ are what the rule is for; two spellings of one department, and a text for a number, are not.
    const different: PolicyInput = { rules: [{ kind: 'different', field: 'attributes.unit' }] };
    const units = (a: string | number, b: string | number) =>
      warningsOf(two({ attributes: { unit: a } }, { attributes: { unit: b } }), different).map(
        ({ id }) => id,
      );
    expect(units('Sales', 'Research')).toEqual([]);
    expect(units('Finance dept', 'Finance dep.')).toEqual(['warnings.rule-values-apart']);
    expect(units(7, '7')).toEqual(['warnings.rule-values-apart']);
    const languages = two({ languages: ['fr', 'de'] }, { languages: ['English'] });
    expect(
      warningsOf(languages, { rules: [{ kind: 'shared-value', mentorField: 'languages' }] }),
    ).toMatchObject([
      { id: 'warnings.rule-values-apart', params: { mentors: ['de', 'fr'], mentees: ['English'] } },
    ]);
    const three: Rule = { kind: 'shared-value', mentorField: 'languages', minimum: 3 };
    expect(
      warningsOf(two({ languages: ['fr', 'de', 'en'] }, { languages: ['en', 'fr'] }), { rules: [three] }),
    ).toMatchObject([{ id: 'warnings.rule-minimum-too-high', params: { most: 2, side: 'mentees' } }]);
  });

  it('ask for a gap that nobody has, and compare free time with and without zones', () => {
    const years = two({ experienceYears: 3 }, { experienceYears: 5 });
    expect(warningsOf(years, { rules: [{ kind: 'gap', field: 'experienceYears', min: 3 }] })).toMatchObject([
      { id: 'warnings.rule-gap-out-of-reach', params: { lowest: -2, highest: -2, min: 3 } },
    ]);
    expect(warningsOf(years, { rules: [{ kind: 'gap', field: 'experienceYears', min: -2 }] })).toEqual([]);
    const availability = [{ day: 'mon', start: '09:00', end: '10:00' }] as const;
    const overlap: PolicyInput = { rules: [{ kind: 'availability-overlap', minutes: 30 }] };
    expect(warningsOf(two({ availability }, {}), overlap)).toMatchObject([
      { id: 'warnings.rule-field-blank', params: { side: 'mentees', field: 'availability' } },
    ]);
    expect(
      warningsOf(two({ availability, timeZone: 'Europe/Paris' }, { availability }), overlap).map(
        ({ id }) => id,
      ),
    ).toEqual(['warnings.rule-zones-apart']);
    expect(warningsOf(two({ availability }, { availability }), overlap)).toEqual([]);
  });

  it('never see a manager', () => {
    const rules: Rule[] = [{ kind: 'no-reporting-line' }];
    const idsOf = (cohort: Cohort) => warningsOf(cohort, { rules }).map(({ id }) => id);
    expect(idsOf(two({}, {}))).toEqual(['warnings.rule-no-managers']);
    expect(idsOf(two({}, { manager: 'a' }))).toEqual([]);
    expect(idsOf(two({}, { manager: 'gone' }))).toEqual(['warnings.rule-managers-unknown']);
    // Outside managers are what most are, once the chain meets somebody.
    expect(idsOf({ ...two({ manager: 'ceo' }, { manager: 'x' }), managers: { x: 'a' } })).toEqual([]);
    expect(idsOf({ ...two({}, { manager: 'a' }), managers: { u: 'v', v: 'w', w: 'x' } })).toEqual([
      'warnings.managers-table-unknown',
    ]);
    // The top of a table that is about these people is the head of the organization, who need not take part.
    expect(idsOf({ ...two({}, {}), managers: { b: 'boss', boss: 'ceo' } })).toEqual([]);
    // A line or two may be what a small cohort leaves of a table, unless they nearly name somebody.
    expect(idsOf({ ...two({}, { manager: 'a' }), managers: { u: 'v' } })).toEqual([]);
    expect(idsOf({ ...two({ name: 'Ana Roy' }, { manager: 'a' }), managers: { 'Roy, Ana': 'v' } })).toEqual([
      'warnings.managers-table-unknown',
    ]);
    const named = two({ name: 'Ana Réal' }, { manager: 'ana real' });
    expect(warningsOf(named, { rules })).toMatchObject([{ params: { scope: 'all', names: 1 } }]);
    const some: Cohort = {
      mentors: [{ id: 'ana@ex.org' }, { id: 'ben@ex.org' }],
      mentees: [
        { id: 'x', manager: 'ana@ex.org' },
        { id: 'y', manager: 'ben' },
        { id: 'z', manager: 'somebody else' },
      ],
    };
    expect(warningsOf(some, { rules })).toMatchObject([
      { params: { scope: 'some', unknown: 2, spellings: 1, examples: ['ben → ben@ex.org'] } },
    ]);
  });

  it('read a history that knows nobody, or one side only, and a history that no rule reads', () => {
    const rules: Rule[] = [{ kind: 'no-previous-pair' }];
    const cohort: Cohort = { mentors: [{ id: 'a' }], mentees: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] };
    const idsOf = (history: PolicyInput['history'], more: PolicyInput = { rules }) =>
      warningsOf(cohort, { ...more, history: history ?? [] }).map(({ id }) => id);
    expect(idsOf([])).toEqual([]);
    expect(idsOf([{ mentorId: 'u', menteeId: 'v' }])).toEqual(['warnings.rule-pairs-unknown']);
    // One who left is no news; three of three are.
    expect(idsOf([{ mentorId: 'gone', menteeId: 'b' }])).toEqual([]);
    const gone = ['b', 'c', 'd'].map((menteeId, at) => ({ mentorId: `gone ${at}`, menteeId }));
    expect(idsOf(gone)).toEqual(['warnings.rule-pairs-unknown']);
    expect(idsOf([...gone, { mentorId: 'a', menteeId: 'b' }])).toEqual([]);
    const here = [{ mentorId: 'a', menteeId: 'b' }];
    expect(idsOf(here, { rules: [] })).toEqual(['warnings.history-not-read']);
    expect(idsOf(gone, { rules: [] })).toEqual([]);
  });

  it('exclude pairs of people who are not there', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'ana@ex.org', name: 'Ana Roy' }, { id: 'ben@ex.org' }],
      mentees: [{ id: 'cleo@ex.org' }, { id: 'dan@ex.org' }],
    };
    const of = (pairs: readonly (readonly [string, string])[], ids?: 'shared' | 'separate') =>
      warningsOf(cohort, {
        ...(ids && { ids }),
        rules: [
          { kind: 'excluded-pairs', pairs: pairs.map(([mentorId, menteeId]) => ({ mentorId, menteeId })) },
        ],
      }).map(({ path, text }) => [path, text]);
    expect(of([['Ana@ex.org ', 'dan@ex.org']])).toEqual([]);
    expect(
      of([
        ['Ana Roy', 'dan@ex.org'],
        ['ben@ex.org', 'cleo@ex.org'],
      ]),
    ).toEqual([
      [
        'policy.rules[0].pairs',
        'the rule “excluded pairs” does not apply to every pair: of 2 pairs of its list, 1 is of a mentor and a mentee ' +
          'of this cohort; 1 id is nobody’s; 1 is somebody’s name: Ana Roy → ana@ex.org',
      ],
    ]);
    // Unlike a history, which may name whoever has left, it is told of one too.
    expect(
      of([
        ['gone', 'dan@ex.org'],
        ['ben@ex.org', 'cleo@ex.org'],
      ]),
    ).toHaveLength(1);
    // Turned round, whatever ids mean: an exclusion says who is the mentor.
    for (const ids of ['shared', 'separate'] as const) {
      expect(of([['dan@ex.org', 'ana@ex.org']], ids)).toEqual([
        [
          'policy.rules[0].pairs',
          'the rule “excluded pairs” never applies: of 1 pair of its list, none is of a mentor and a mentee of this cohort; ' +
            '2 ids are of the other side only',
        ],
      ]);
    }
    expect(of([['dan@ex.org', 'gone']])[0]?.[1]).toMatch(
      /; 1 id is of the other side only, and 1 id is nobody’s: gone$/,
    );
  });

  it('name managers by an attribute, in brackets, without leading zeros, or as a mailbox', () => {
    const cohort = (...managers: readonly string[]): Cohort => ({
      mentors: [
        { id: '007', name: 'Bob Ashe', attributes: { email: 'bob.ashe@ex.org', team: 'Blue' } },
        { id: '1234', name: 'Ida Voss', attributes: { 'staff no': 88, team: 'Red' } },
      ],
      mentees: managers.map((manager, at) => ({ id: `e${at}`, manager })),
    });
    const rules: Rule[] = [{ kind: 'no-reporting-line' }];
    const paramsOf = (...managers: readonly string[]) =>
      warningsOf(cohort(...managers), { rules })[0]?.params;
    expect(paramsOf('bob.ashe@ex.org', '88')).toMatchObject({
      attributes: 2,
      names: 0,
      examples: ['88 → 1234', 'bob.ashe@ex.org → 007'],
    });
    expect(paramsOf('7', '1,234', '7.0')).toMatchObject({ spellings: 3, unknown: 3 });
    expect(paramsOf('Ashe, Bob <b@old.org>', 'Ida Voss (HR)', 'ida.voss@old.org')).toMatchObject({
      names: 3,
    });
    expect(paramsOf('Voss (1234)')).toMatchObject({ spellings: 1, examples: ['Voss (1234) → 1234'] });
    // Examples are cut, and no character of them in two.
    expect(paramsOf(`${'x'.repeat(56)}🙂🙂🙂`)).toMatchObject({ examples: [`${'x'.repeat(56)}...`] });
    // What tells nobody apart is nobody's name.
    expect(paramsOf('Blue')).toMatchObject({ attributes: 0, names: 0, spellings: 0, examples: ['Blue'] });
    const misplaced = two({}, { attributes: { 'Line manager': 'a' } });
    expect(warningsOf(misplaced, { rules })).toMatchObject([
      { id: 'warnings.rule-no-managers', params: { attribute: 'Line manager' } },
    ]);
  });

  it('compare texts with numbers, and ask for more time than anybody has', () => {
    const floors = (a: JsonValue, b: JsonValue, c: JsonValue): Cohort => ({
      mentors: [{ id: 'm', attributes: { floor: a } }],
      mentees: [
        { id: 'e', attributes: { floor: b } },
        { id: 'f', attributes: { floor: c } },
      ],
    });
    const idsOf = (cohort: Cohort, rule: Rule) => warningsOf(cohort, { rules: [rule] }).map(({ id }) => id);
    const different: Rule = { kind: 'different', field: 'attributes.floor' };
    expect(idsOf(floors(3, '3', 3), different)).toEqual(['warnings.rule-values-mixed']);
    expect(idsOf(floors(3, 4, 3), different)).toEqual([]);
    expect(idsOf(floors('3', '4', '3'), different)).toEqual([]);
    const shared: Rule = { kind: 'shared-value', mentorField: 'attributes.floor' };
    expect(idsOf(floors([3, 4], ['3', 4], [4]), shared)).toEqual(['warnings.rule-values-mixed']);
    const availability = [{ day: 'mon', start: '09:00', end: '10:00' }] as const;
    const free = two(
      { availability: [...availability, { day: 'tue', start: '09:00', end: '10:00' }] },
      { availability },
    );
    expect(warningsOf(free, { rules: [{ kind: 'availability-overlap', minutes: 90 }] })).toMatchObject([
      { id: 'warnings.rule-too-little-time', params: { most: 60, side: 'mentees', minutes: 90 } },
    ]);
    expect(idsOf(free, { kind: 'availability-overlap', minutes: 60 })).toEqual([]);
  });

  it('read a history of changed roles only where people of both sides are the same', () => {
    const cohort: Cohort = { mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] };
    const turned = (ids: 'shared' | 'separate') =>
      warningsOf(cohort, {
        ids,
        rules: [{ kind: 'no-previous-pair' }],
        history: [{ mentorId: 'b', menteeId: 'a' }],
      });
    expect(turned('shared')).toEqual([]);
    expect(turned('separate')).toMatchObject([
      { id: 'warnings.rule-pairs-unknown', params: { known: 0, turned: 2, unknown: 0 } },
    ]);
  });

  it('call an attribute sensitive that nobody has', () => {
    const policy: PolicyInput = { sensitive: ['Site', 'site', 'gender'] };
    const people = { ...site, protectedAttributes: { gender: 'x' } };
    expect(warningsOf(two(people, site), policy)).toMatchObject([
      {
        id: 'warnings.sensitive-unknown',
        params: { attribute: 'Site', near: 'site' },
        path: 'policy.sensitive[0]',
      },
    ]);
  });

  it('are not looked for where a side is empty', () => {
    const rules: Rule[] = [{ kind: 'same', field: 'location' }, { kind: 'no-reporting-line' }];
    expect(warningsOf({ mentors: [], mentees: [{ id: 'b' }] }, { rules })).toEqual([]);
  });
});

const rulesOfAllKinds = fc.uniqueArray(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom<'same' | 'different'>('same', 'different'),
      field: fc.constantFrom<'location' | 'department' | 'attributes.site' | 'attributes.nothing'>(
        'location',
        'department',
        'attributes.site',
        'attributes.nothing',
      ),
      whenBlank,
    }),
    fc.record({
      kind: fc.constant('gap' as const),
      field: fc.constant('experienceYears' as const),
      min: fc.integer({ min: -10, max: 40 }),
      whenBlank,
    }),
    sharedListRule(4),
    fc.record({
      kind: fc.constant('availability-overlap' as const),
      minutes: fc.constantFrom(1, 60),
      whenBlank,
    }),
  ),
  { selector: ruleId, maxLength: 5 },
);

describe('warnings about rules', () => {
  it('are true: what “never applies” forbids nobody, and what “forbids every pair” allows nobody', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCohort, rulesOfAllKinds, (cohort, rules) => {
        const compiled = compileRules(cohort, definePolicy({ rules }));
        for (const { id, params } of compiled.warnings) {
          const outcomes = cohort.mentees.flatMap((_, mentee) =>
            cohort.mentors.flatMap((_, mentor) =>
              compiled.check(mentor, mentee).filter((check) => check.rule === params['rule']),
            ),
          );
          const known = outcomes.filter(({ evidence }) => !evidence.id.startsWith('rules.blank'));
          seen += 1;
          if (id === 'warnings.rule-field-blank' || id === 'warnings.rule-zones-apart') {
            const expected = params['effect'] === 'allow';
            expect(outcomes.every(({ passed }) => passed === expected)).toBe(true);
            expect(known).toEqual([]);
          } else {
            const expected = params['effect'] === 'allow';
            expect(known.every(({ passed }) => passed === expected)).toBe(true);
            expect(known.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('do not depend on the order of people', () => {
    fc.assert(
      fc.property(anyCohort, rulesOfAllKinds, (cohort, rules) => {
        const turned: Cohort = {
          ...cohort,
          mentors: cohort.mentors.toReversed(),
          mentees: cohort.mentees.toReversed(),
        };
        expect(matchCohort(turned, { rules }).warnings).toEqual(matchCohort(cohort, { rules }).warnings);
      }),
      { numRuns: 100 },
    );
  });

  it('speak every language that ships', () => {
    const cohort = two({ name: 'Bob Ashe', location: 'Lyon' }, { manager: 'Bob Ashe', location: 'Oslo' });
    const rules: Rule[] = [{ kind: 'no-reporting-line' }, { kind: 'same', field: 'location' }];
    const warnings = warningsOf(cohort, { rules });
    expect(warnings).toHaveLength(2);
    for (const warning of warnings) {
      for (const locale of [EN, FR]) {
        if (!isMessageId(warning.id)) throw new Error(warning.id);
        const text = formatTemplate(locale.templates[warning.id], locale, warning.params);
        expect(text).not.toBe('');
        if (locale === EN) expect(text).toBe(warning.text);
      }
    }
  });
});
