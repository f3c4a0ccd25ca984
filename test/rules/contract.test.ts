import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/matching/prepared/prepare';
import {
  type Cohort,
  definePolicy,
  type Mentee,
  type Mentor,
  type PolicyInput,
  type Rule,
  ruleId,
} from '../../src/model';
import { defineRule } from '../../src/rules';
import { filterOf } from '../../src/rules/filters/filter-of';
import { wasmRows } from '../../src/rules/filters/wasm-rows';
import { kindOf, RULES } from '../../src/rules/kinds/registry';
import { compileRules } from '../checked';
import { cohort as anyCohort, managed as anyManaged } from '../scoring/arbitraries';
import { pairsOf } from '../scoring/pair';
import {
  askedRule,
  asking,
  noSharedValueRule,
  sharedValueRule,
  timeZonesRule,
  whenBlank,
} from './arbitraries';

const RUNS = { numRuns: 80 };

const cohort = asking(anyCohort);
const managed = asking(anyManaged);

const field = fc.constantFrom<'department' | 'location' | 'attributes.site'>(
  'department',
  'location',
  'attributes.site',
);

/** Rules of each kind: a new kind has none, and does not compile, until it stands here. */
const EXAMPLES: { readonly [K in Rule['kind']]: fc.Arbitrary<Extract<Rule, { kind: K }>> } = {
  different: fc.record({ kind: fc.constant('different'), field, whenBlank }),
  same: fc.record({ kind: fc.constant('same'), field, whenBlank }),
  gap: fc.record({
    kind: fc.constant('gap'),
    field: fc.constant('experienceYears'),
    min: fc.integer({ min: -10, max: 10 }),
    max: fc.integer({ min: 10, max: 20 }),
    whenBlank,
  }),
  'shared-value': sharedValueRule,
  'no-shared-value': noSharedValueRule,
  'availability-overlap': fc.record({
    kind: fc.constant('availability-overlap'),
    minutes: fc.constantFrom(0.5, 1, 60, 600),
    contiguous: fc.boolean(),
    whenBlank,
  }),
  'no-reporting-line': fc.record({ kind: fc.constant('no-reporting-line') }),
  'no-previous-pair': fc.record({
    kind: fc.constant('no-previous-pair'),
    direction: fc.constantFrom<'either' | 'as-stated'>('either', 'as-stated'),
  }),
  'excluded-pairs': fc.record({
    kind: fc.constant('excluded-pairs'),
    pairs: fc.subarray([
      { mentorId: 'm1', menteeId: 'e1' },
      { mentorId: 'm2', menteeId: 'e1' },
      { mentorId: 'both', menteeId: 'e3' },
      { mentorId: 'gone', menteeId: 'e3' },
    ]),
  }),
  'not-both-ways': fc.record({
    kind: fc.constant('not-both-ways'),
    closed: fc.subarray([
      { mentorId: 'm1', menteeId: 'e1' },
      { mentorId: 'both', menteeId: 'e3' },
      { mentorId: 'gone', menteeId: 'e3' },
    ]),
  }),
  'time-zones': timeZonesRule,
  'if-asked': askedRule,
  custom: fc.record({ kind: fc.constant('custom'), rule: fc.constant('even') }),
};

const history = [
  { mentorId: 'm1', menteeId: 'e1' },
  { mentorId: 'e2', menteeId: 'both' },
];
const even = defineRule({
  name: 'even',
  allows: (mentor, mentee) => (mentor.id + mentee.id).length % 2 === 0,
});

function compiled(people: Cohort, rule: Rule) {
  return compileRules(people, definePolicy({ rules: [rule], history, ids: 'shared' }), [even]);
}

/** Whether the rule alone, without those that always apply, allows a pair. */
function allowsAlone(
  rules: ReturnType<typeof compiled>,
  rule: Rule,
  mentor: number,
  mentee: number,
): boolean {
  return !rules.forbiddenBy(mentor, mentee).includes(ruleId(rule));
}

/** The person with those fields alone, and the id. */
function reduced<P extends Mentor | Mentee>(person: P, fields: readonly string[]): P {
  const names = [
    'id',
    'preferences',
    ...fields.map((name) => name.replace(/^(attributes|protectedAttributes)\..*/, '$1')),
  ];
  return Object.fromEntries(Object.entries(person).filter(([name]) => names.includes(name))) as P;
}

/** The person without those fields. */
function without<P extends Mentor | Mentee>(person: P, fields: readonly string[]): P {
  const names = fields.map((name) => name.replace(/^(attributes|protectedAttributes)\..*/, '$1'));
  return Object.fromEntries(Object.entries(person).filter(([name]) => !names.includes(name))) as P;
}

const KINDS = Object.values(RULES).map(({ kind }) => kind);

describe.each(KINDS)('the rule %s', (kind) => {
  const example: fc.Arbitrary<Rule> = EXAMPLES[kind];

  it('says the same of a pair, a row, a copy and in WebAssembly, and gives a reason', () => {
    fc.assert(
      fc.property(managed, example, (people, rule) => {
        const rules = compiled(people, rule);
        const copies = structuredClone(rules.data).map(filterOf);
        const policy: PolicyInput = { rules: [rule], history, ids: 'shared' };
        const prepared = prepare(people, policy, { rules: [even] });
        const readers = [false, true].map((forScans) =>
          wasmRows(prepared.scoring.data, prepared.rules.data, 0, [], forScans),
        );
        for (const mentee of people.mentees.keys()) {
          const row = new Uint8Array(people.mentors.length).fill(1);
          rules.eligibleRow(mentee, row);
          for (const mentor of people.mentors.keys()) {
            const allowed = rules.allows(mentor, mentee);
            expect(row[mentor]).toBe(allowed ? 1 : 0);
            expect(rules.forbiddenBy(mentor, mentee).length === 0).toBe(allowed);
            if (rules.isBuiltIn) expect(copies.every((one) => one.allows(mentor, mentee))).toBe(allowed);
            for (const { passed, evidence } of rules.check(mentor, mentee)) {
              expect(evidence.id).toMatch(passed ? /\.passed$/ : /\.failed$/);
              expect(evidence.text).not.toBe('');
            }
          }
        }
        if (!prepared.rules.isBuiltIn) return;
        const { mentors, mentees } = prepared.cohort;
        for (const mentee of mentees.keys()) {
          const expected = mentors.map((_, mentor) => prepared.rules.allows(mentor, mentee));
          for (const reader of readers) {
            reader!.read(mentee);
            expect(Array.from(reader!.units, (units) => units >= 0)).toEqual(expected);
          }
          const listed = readers[1]!.scan(mentee, 64).mentors;
          expect([...listed].sort((a, b) => a - b)).toEqual(
            [...expected.keys()].filter((mentor) => expected[mentor]!),
          );
        }
      }),
      RUNS,
    );
  });

  it('counts what looking at every pair counts', () => {
    fc.assert(
      fc.property(managed, example, (people, rule) => {
        const rules = compiled(people, rule);
        const effect = rules.effects().find((one) => one.rule === ruleId(rule));
        if (!rules.isBuiltIn) {
          expect(effect).toBeUndefined();
          return;
        }
        const forbidden = pairsOf(people).filter((pair) => !allowsAlone(rules, rule, ...pair)).length;
        expect(effect?.forbidden).toBe(forbidden);
        if (kindOf(rule).compares === undefined) return;
        // What it lets through because of blanks is what it would forbid if blanks were forbidden.
        const [lenient, strict] = (['allow', 'forbid'] as const).map((blank) => {
          const other: Rule = { ...rule, whenBlank: blank } as Rule;
          const of = compiled(people, other);
          return pairsOf(people).filter((pair) => allowsAlone(of, other, ...pair)).length;
        });
        const isLenient = !('whenBlank' in rule && rule.whenBlank === 'forbid');
        expect(effect?.allowedBecauseBlank).toBe(isLenient ? lenient! - strict! : 0);
      }),
      RUNS,
    );
  });

  it('goes by whenBlank where a side has nothing that it compares, and warns of that', () => {
    fc.assert(
      fc.property(managed, example, fc.constantFrom('mentors', 'mentees'), (people, rule, side) => {
        const fields = kindOf(rule).compares?.(rule);
        if (fields === undefined) return;
        const blank: Cohort = {
          ...people,
          mentors: people.mentors.map((one) => (side === 'mentors' ? without(one, [fields.mentors]) : one)),
          mentees: people.mentees.map((one) => (side === 'mentees' ? without(one, [fields.mentees]) : one)),
        };
        const rules = compiled(blank, rule);
        const allowed = !('whenBlank' in rule && rule.whenBlank === 'forbid');
        for (const pair of pairsOf(blank)) expect(allowsAlone(rules, rule, ...pair)).toBe(allowed);
        if (blank.mentors.length === 0 || blank.mentees.length === 0) return;
        expect(rules.warnings.some(({ id }) => /rule-field-(blank|protected)/.test(id))).toBe(true);
        const quiet = compiled(blank, { ...rule, quiet: true });
        const texts = quiet.warnings.filter(
          ({ id, params }) =>
            id === 'warnings.rule-field-blank' &&
            params['effect'] === 'allow' &&
            params['near'] === undefined,
        );
        expect(texts).toEqual([]);
      }),
      RUNS,
    );
  });

  it('reads the fields that it names, and nothing else', () => {
    fc.assert(
      fc.property(managed, example, (people, rule) => {
        const fields = kindOf(rule).reads(rule);
        if (fields === undefined) return;
        const whole = compiled(people, rule);
        const part = compiled(
          {
            ...people,
            mentors: people.mentors.map((one) => reduced(one, fields)),
            mentees: people.mentees.map((one) => reduced(one, fields)),
          },
          rule,
        );
        for (const pair of pairsOf(people))
          expect(part.forbiddenBy(...pair)).toEqual(whole.forbiddenBy(...pair));
      }),
      RUNS,
    );
  });

  it('only takes away', () => {
    fc.assert(
      fc.property(cohort, example, (people, rule) => {
        const rules = compiled(people, rule);
        for (const mentee of people.mentees.keys()) {
          const row = new Uint8Array(people.mentors.length);
          rules.eligibleRow(mentee, row);
          expect(row.every((entry) => entry === 0)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
