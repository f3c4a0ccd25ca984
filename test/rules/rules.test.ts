import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { visibilityOf } from '../../src/messages';
import {
  ABBREVIATIONS,
  type Cohort,
  definePolicy,
  type JsonValue,
  type Mentee,
  type Mentor,
  normalizeTag,
  type Person,
  type PolicyInput,
  type Rule,
  ruleId,
} from '../../src/model';
import { defineRule, eligibilityMatrix, type RuleDefinition } from '../../src/rules';
import { countEligible } from '../../src/rules/filters/count-eligible';
import { filterOf } from '../../src/rules/filters/filter-of';
import { overlapMinutes, type Span, WEEK, weeklySpans } from '../../src/scoring/time/availability';
import { utcOffsetMinutes } from '../../src/scoring/time/time-zone';
import { compileRules } from '../checked';
import { managed as anyManaged } from '../scoring/arbitraries';
import { deepFreeze } from '../support/deep-freeze';
import { errorOf } from '../support/thrown';
import {
  askedRule,
  asking,
  noSharedValueRule,
  sharedValueRule,
  timeZonesRule,
  whenBlank,
} from './arbitraries';

function compile(cohort: Cohort, policy: PolicyInput, definitions: readonly RuleDefinition[] = []) {
  return compileRules(cohort, definePolicy(policy), definitions);
}

/** Whether two people `m` and `e`, alone in a cohort, are allowed. */
function allowsTwo(
  rule: Rule,
  mentor: Omit<Mentor, 'id'>,
  mentee: Omit<Mentee, 'id'>,
  policy: PolicyInput = {},
) {
  const cohort = { mentors: [{ ...mentor, id: 'm' }], mentees: [{ ...mentee, id: 'e' }] };
  const rules = compile(cohort, { ...policy, rules: [rule] });
  const row = Uint8Array.of(1);
  rules.eligibleRow(0, row);
  expect(row[0] === 1).toBe(rules.allows(0, 0));
  return rules.allows(0, 0);
}

const words = (value: JsonValue | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((item: JsonValue) =>
    typeof item === 'string'
      ? (ABBREVIATIONS[normalizeTag(item)] ?? normalizeTag(item))
      : JSON.stringify(item),
  );

const blankOr = (
  isBlank: boolean,
  rule: { readonly whenBlank?: 'allow' | 'forbid' },
  allowed: () => boolean,
) => (isBlank ? rule.whenBlank !== 'forbid' : allowed());

const managed = asking(anyManaged);

const GRADES = ['G1', 'G2', 'G3'];
const history = [
  { mentorId: 'm1', menteeId: 'e1' },
  { mentorId: 'both', menteeId: 'e2' },
  { mentorId: 'gone', menteeId: 'e1' },
  // The other way round of pairs that there are.
  { mentorId: 'e3', menteeId: 'both' },
  { mentorId: 'both', menteeId: 'm2' },
];

/** The longest free stretch of two, minute by minute over two weeks, so that the week has no end. */
function longestStretch(a: readonly Span[], b: readonly Span[]): number {
  const isIn = (spans: readonly Span[], minute: number) =>
    spans.some(([start, end]) => minute % WEEK >= start && minute % WEEK < end);
  let longest = 0;
  let stretch = 0;
  const edges = new Set([0, WEEK, ...[...a, ...b].flat().flatMap((edge) => [edge, edge + WEEK])]);
  const sorted = [...edges].sort((one, other) => one - other);
  for (const [at, edge] of sorted.entries()) {
    const next = sorted[at + 1] ?? edge;
    stretch = isIn(a, edge) && isIn(b, edge) ? stretch + next - edge : 0;
    longest = Math.max(longest, stretch);
  }
  return Math.min(WEEK, longest);
}

/** Every rule from its definition in words, without tables, groups or posting lists. */
function allowed(rule: Rule, mentor: Mentor, mentee: Mentee, cohort: Cohort): boolean {
  switch (rule.kind) {
    case 'different':
    case 'same': {
      const read = (person: Person) =>
        words(rule.field === 'location' ? person.location : person.department)[0];
      const [a, b] = [read(mentor), read(mentee)];
      return blankOr(a === undefined || b === undefined, rule, () => (a === b) === (rule.kind === 'same'));
    }
    case 'gap': {
      const read = (person: Person) =>
        rule.field === 'experienceYears'
          ? person.experienceYears
          : person.grade === undefined
            ? undefined
            : GRADES.findIndex((grade) => grade.toLowerCase() === person.grade?.toLowerCase());
      const [a, b] = [read(mentor), read(mentee)];
      return blankOr(a === undefined || b === undefined, rule, () => {
        const gap = (a ?? 0) - (b ?? 0);
        return gap >= (rule.min ?? -1e9) && gap <= (rule.max ?? 1e9);
      });
    }
    case 'shared-value':
    case 'no-shared-value': {
      const read = (person: Person, field: string): JsonValue | undefined =>
        field === 'skills'
          ? person.skills?.map((skill) => skill.name)
          : field === 'skillsWanted'
            ? person.skillsWanted?.map((skill) => skill.name)
            : field === 'languages'
              ? person.languages
              : field === 'department'
                ? person.department
                : person.attributes?.['teams'];
      const a = new Set(words(read(mentor, rule.mentorField)));
      const b = new Set(words(read(mentee, rule.menteeField ?? rule.mentorField)));
      const shared = [...a].filter((word) => b.has(word)).length;
      return blankOr(a.size === 0 || b.size === 0, rule, () =>
        rule.kind === 'no-shared-value' ? shared === 0 : shared >= (rule.minimum ?? 1),
      );
    }
    case 'availability-overlap': {
      const free = (person: Person) =>
        weeklySpans(
          person.availability ?? [],
          person.timeZone === undefined ? 0 : utcOffsetMinutes(person.timeZone, '2026-01-15'),
        );
      const isBlank =
        free(mentor).length === 0 ||
        free(mentee).length === 0 ||
        (mentor.timeZone === undefined) !== (mentee.timeZone === undefined);
      return blankOr(isBlank, rule, () =>
        rule.contiguous === true
          ? longestStretch(free(mentor), free(mentee)) >= rule.minutes
          : overlapMinutes(free(mentor), free(mentee)) >= rule.minutes,
      );
    }
    case 'time-zones': {
      const [a, b] = [mentor.timeZone, mentee.timeZone];
      return blankOr(a === undefined || b === undefined, rule, () => {
        const apart =
          Math.abs(utcOffsetMinutes(a ?? '', '2026-01-15') - utcOffsetMinutes(b ?? '', '2026-01-15')) / 60;
        return Math.min(apart, Math.abs(24 - apart)) <= rule.maxHours;
      });
    }
    case 'if-asked': {
      const read = (person: Person, name: string): JsonValue | undefined => {
        const [group, attribute] = name.split('.');
        if (attribute === undefined) return person.location;
        return (group === 'attributes' ? person.attributes : person.protectedAttributes)?.[attribute];
      };
      const answers = ([asker, partner, side]: readonly [Person, Person, string]) => {
        if (rule.of !== 'both' && rule.of !== side) return 'met';
        const asked = [read(asker, rule.asks)].flat().flatMap((one) => {
          if (one === true || one === 'same') return [undefined];
          return typeof one === 'string' && one !== 'any' && one !== 'no preference' ? [words(one)[0]] : [];
        });
        if (asked.length === 0) return 'met';
        const has = words(read(partner, rule.field));
        const own = words(read(asker, rule.field));
        if (has.length === 0) return 'unknown';
        if (asked.some((one) => (one === undefined ? own : [one]).some((word) => has.includes(word ?? ''))))
          return 'met';
        return asked.includes(undefined) && own.length === 0 ? 'unknown' : 'unmet';
      };
      const found = (
        [
          [mentor, mentee, 'mentors'],
          [mentee, mentor, 'mentees'],
        ] as const
      ).map(answers);
      if (found.includes('unmet')) return false;
      return found.includes('unknown') ? rule.whenBlank === 'allow' : true;
    }
    case 'no-reporting-line': {
      const managerOf = (id: string) =>
        [...cohort.mentors, ...cohort.mentees].find(
          (person) => person.id === id && person.manager !== undefined,
        )?.manager ?? cohort.managers?.[id];
      const above = (id: string): string[] => {
        const manager = managerOf(id);
        return manager === undefined ? [] : [manager, ...above(manager)];
      };
      return !above(mentor.id).includes(mentee.id) && !above(mentee.id).includes(mentor.id);
    }
    case 'no-previous-pair':
      return !history.some(
        (pair) =>
          (pair.mentorId === mentor.id && pair.menteeId === mentee.id) ||
          (rule.direction !== 'as-stated' && pair.mentorId === mentee.id && pair.menteeId === mentor.id),
      );
    case 'excluded-pairs':
      return !rule.pairs.some((pair) => pair.mentorId === mentor.id && pair.menteeId === mentee.id);
    case 'not-both-ways':
      return !(rule.closed ?? []).some((pair) => pair.mentorId === mentor.id && pair.menteeId === mentee.id);
    case 'custom':
      return (mentor.id + mentee.id).length % 2 === 0;
  }
}

const field = fc.constantFrom<'department' | 'location'>('department', 'location');

/** Any rule but one, which needs a cohort: `excluded-pairs` is added where the people are known. */
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('different' as const), field, whenBlank }),
  fc.record({ kind: fc.constant('same' as const), field, whenBlank }),
  fc
    .record({
      kind: fc.constant('gap' as const),
      field: fc.constant('experienceYears' as const),
      bounds: fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -10, max: 30 })),
      without: fc.constantFrom('min', 'max', 'none'),
      whenBlank,
    })
    .map(({ bounds, without, ...rule }) => ({
      ...rule,
      ...(without !== 'min' && { min: Math.min(...bounds) }),
      ...(without !== 'max' && { max: Math.max(...bounds) }),
    })),
  fc.record({
    kind: fc.constant('gap' as const),
    field: fc.constant('grade' as const),
    scale: fc.constant(GRADES),
    min: fc.integer({ min: -2, max: 1 }),
    max: fc.integer({ min: 1, max: 2 }),
    whenBlank,
  }),
  sharedValueRule,
  noSharedValueRule,
  fc.record({
    kind: fc.constant('availability-overlap' as const),
    minutes: fc.constantFrom(0.5, 1, 60, 600),
    contiguous: fc.boolean(),
    whenBlank,
  }),
  timeZonesRule,
  askedRule,
  fc.constant<Rule>({ kind: 'no-reporting-line' }),
  fc.constantFrom<Rule>(
    { kind: 'no-previous-pair' },
    { kind: 'no-previous-pair', direction: 'either' },
    { kind: 'no-previous-pair', direction: 'as-stated' },
  ),
  fc.constant<Rule>({ kind: 'custom', rule: 'even' }),
);

const even = defineRule({
  name: 'even',
  allows: (mentor, mentee) => (mentor.id + mentee.id).length % 2 === 0,
});

const ruleSets = fc.uniqueArray(anyRule, { selector: ruleId, maxLength: 4 });

describe('rules', () => {
  it('say what their definitions say, alone and together, row by row and pair by pair', () => {
    fc.assert(
      fc.property(managed, ruleSets, fc.boolean(), (cohort, chosen, excludes) => {
        const pairs = cohort.mentors.flatMap((mentor) =>
          cohort.mentees.flatMap((mentee) =>
            mentor.id.charCodeAt(1) % 2 === mentee.id.charCodeAt(1) % 2
              ? [{ mentorId: mentor.id, menteeId: mentee.id }]
              : [],
          ),
        );
        const list: Rule[] = excludes ? [...chosen, { kind: 'excluded-pairs', pairs }] : chosen;
        const rules = compile(deepFreeze(cohort), { rules: list, history }, [even]);
        expect(rules.ids).toEqual(['not-self', 'never-with', ...list.map(ruleId)]);
        for (const [menteeIndex, mentee] of cohort.mentees.entries()) {
          const row = new Uint8Array(cohort.mentors.length).fill(1);
          rules.eligibleRow(menteeIndex, row);
          for (const [mentorIndex, mentor] of cohort.mentors.entries()) {
            const expected = [
              ...(mentor.id === mentee.id ? ['not-self'] : []),
              ...(mentor.preferences?.never?.includes(mentee.id) === true ||
              mentee.preferences?.never?.includes(mentor.id) === true
                ? ['never-with']
                : []),
              ...list.filter((rule) => !allowed(rule, mentor, mentee, cohort)).map(ruleId),
            ];
            expect(rules.forbiddenBy(mentorIndex, menteeIndex)).toEqual(expected);
            expect(rules.allows(mentorIndex, menteeIndex)).toBe(expected.length === 0);
            expect(row[mentorIndex]).toBe(expected.length === 0 ? 1 : 0);
            const checks = rules.check(mentorIndex, menteeIndex);
            expect(checks.map((check) => check.rule)).toEqual(rules.ids);
            expect(checks.filter((check) => !check.passed).map((check) => check.rule)).toEqual(expected);
            for (const check of checks) {
              expect(check.evidence.id).toMatch(check.passed ? /\.passed$/ : /\.failed$/);
              expect(check.evidence.text).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('only take away: what is out already stays out', () => {
    fc.assert(
      fc.property(managed, ruleSets, (cohort, list) => {
        const rules = compile(cohort, { rules: list, history }, [even]);
        for (const mentee of cohort.mentees.keys()) {
          const row = new Uint8Array(cohort.mentors.length);
          rules.eligibleRow(mentee, row);
          expect(row.every((entry) => entry === 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('rules as data', () => {
  it('answer the same after a copy, as in a worker', () => {
    fc.assert(
      fc.property(managed, ruleSets, (cohort, list) => {
        const builtIn = list.filter((rule) => rule.kind !== 'custom');
        const rules = compile(cohort, { rules: builtIn, history });
        expect(rules.isBuiltIn).toBe(true);
        const filters = structuredClone(rules.data).map(filterOf);
        for (const mentee of cohort.mentees.keys()) {
          const row = new Uint8Array(cohort.mentors.length).fill(1);
          for (const filter of filters) filter.clear(mentee, row);
          expect(Array.from(row, Boolean)).toEqual(
            cohort.mentors.map((_, mentor) => rules.allows(mentor, mentee)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('count the eligible pairs without looking at each', () => {
    fc.assert(
      fc.property(managed, ruleSets, (cohort, list) => {
        const builtIn = list.filter((rule) => rule.kind !== 'custom');
        const rules = compile(cohort, { rules: builtIn, history });
        let eligible = 0;
        for (const mentee of cohort.mentees.keys()) {
          for (const mentor of cohort.mentors.keys()) if (rules.allows(mentor, mentee)) eligible += 1;
        }
        expect(countEligible(rules.data, cohort.mentors.length, cohort.mentees.length)).toBe(eligible);
      }),
      { numRuns: 300 },
    );
  });

  it('are not counted where the classes are too many', () => {
    const cohort = generateCohort({ mentors: 50, mentees: 50, seed: 'classes' });
    const { data } = compile(cohort, { rules: [{ kind: 'gap', field: 'experienceYears', min: 2 }] });
    expect(countEligible(data, 50, 50, 10)).toBeNull();
    expect(countEligible(data, 50, 50)).toBeGreaterThan(0);
  });

  it('leave out rules of the caller’s own, which are asked only about what the others leave', () => {
    const asked: string[] = [];
    const own = defineRule({
      name: 'own',
      allows: (mentor) => {
        asked.push(mentor.id);
        return true;
      },
    });
    const cohort: Cohort = {
      mentors: [
        { id: 'm', location: 'a' },
        { id: 'n', location: 'b' },
      ],
      mentees: [{ id: 'e', location: 'b' }],
    };
    const rules = compile(
      cohort,
      {
        rules: [
          { kind: 'custom', rule: 'own' },
          { kind: 'same', field: 'location' },
        ],
      },
      [own],
    );
    expect(rules.isBuiltIn).toBe(false);
    expect(rules.data).toHaveLength(3);
    const row = Uint8Array.of(1, 1);
    rules.eligibleRow(0, row);
    expect(Array.from(row)).toEqual([0, 1]);
    expect(asked).toEqual(['n']);
    expect(rules.ids).toEqual(['not-self', 'never-with', 'own', 'same:location']);
  });
});

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

describe('rules of the caller’s own', () => {
  const cohort: Cohort = deepFreeze({
    mentors: [{ id: 'm1', protectedAttributes: { gender: 'woman' } }, { id: 'm2' }],
    mentees: [{ id: 'e', protectedAttributes: { ageBand: '30-39' } }],
  });
  const policy = (extra: object = {}): PolicyInput => ({
    rules: [{ kind: 'custom', rule: 'own', ...extra }],
  });

  it('see parameters and tags, and never protected attributes', () => {
    const seen: unknown[] = [];
    const own = defineRule({
      name: 'own',
      text: 'only m2',
      allows: (mentor, mentee, { params, tags }) => {
        seen.push(params, tags.similarity('A', 'a'), Object.keys(mentor), Object.keys(mentee));
        return mentor.id === 'm2';
      },
    });
    const rules = compile(cohort, policy({ params: { x: 1 }, id: 'mine' }), [own]);
    expect(rules.forbiddenBy(0, 0)).toEqual(['mine']);
    expect(rules.allows(1, 0)).toBe(true);
    expect(seen.slice(0, 4)).toEqual([{ x: 1 }, 1, ['id'], ['id']]);
    expect(rules.check(0, 0)[2]?.evidence.text).toBe('the rule “mine” forbids it: only m2');
    expect(rules.check(1, 0)[2]?.evidence.text).toBe('the rule “mine” allows it');
  });

  it('that throw, or do not answer, are reported with the pair', () => {
    const cause = new Error('broken');
    const throwing = defineRule({
      name: 'own',
      allows: () => {
        throw cause;
      },
    });
    const error = errorOf(() => eligibilityMatrix(cohort, policy(), { rules: [throwing] }));
    expect(error.code).toBe('callback-failed');
    expect(error.cause).toBe(cause);
    expect(error.issues[0]?.path).toBe('rule "own" (mentor "m1", mentee "e")');
    const silent = { name: 'own', allows: () => JSON.parse('"yes"') };
    expect(errorOf(() => compile(cohort, policy(), [silent]).allows(0, 0)).issues[0]).toMatchObject({
      received: '"yes"',
      expected: 'true or false',
    });
  });

  it('must be passed under the policy’s name, once, and not take a built-in id: all problems at once', () => {
    const own = defineRule({ name: 'own', allows: () => true });
    const error = errorOf(() =>
      compile(
        cohort,
        {
          rules: [
            { kind: 'custom', rule: 'other' },
            { kind: 'custom', rule: 'own', id: 'never-with' },
          ],
        },
        [own, own],
      ),
    );
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'rules[1].name',
      'policy.rules[0].rule',
      'policy.rules[1].id',
    ]);
    expect(error.issues[1]?.expected).toContain('own');
  });
});

describe('eligibilityMatrix', () => {
  it('has a row per mentee and a column per mentor', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      mentees: [{ id: 'b' }, { id: 'e', preferences: { never: ['c'] } }],
    };
    const matrix = eligibilityMatrix(cohort);
    expect(Array.from(matrix.allowed)).toEqual([1, 0, 1, 1, 1, 0]);
    expect(matrix.menteeIds).toEqual(['b', 'e']);
    expect(matrix.mentorIds).toEqual(['a', 'b', 'c']);
    expect([matrix.at(0, 1), matrix.at(0, 2), matrix.at(1, 2)]).toEqual([false, true, false]);
  });

  it('is empty for empty sides', () => {
    expect(eligibilityMatrix({ mentors: [], mentees: [{ id: 'e' }] }).allowed).toHaveLength(0);
  });
});
