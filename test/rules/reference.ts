import fc from 'fast-check';
import { expect } from 'vitest';
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
import { defineRule, type RuleDefinition } from '../../src/rules';
import { overlapMinutes, type Span, WEEK, weeklySpans } from '../../src/scoring/time/availability';
import { utcOffsetMinutes } from '../../src/scoring/time/time-zone';
import { compileRules } from '../checked';
import { managed as anyManaged } from '../scoring/arbitraries';
import {
  askedRule,
  asking,
  noSharedValueRule,
  sharedValueRule,
  timeZonesRule,
  whenBlank,
} from './arbitraries';

/** Rules by a reading of their own, pair by pair, and what makes some up: what the tests compare with. */
export function compile(cohort: Cohort, policy: PolicyInput, definitions: readonly RuleDefinition[] = []) {
  return compileRules(cohort, definePolicy(policy), definitions);
}

/** Whether two people `m` and `e`, alone in a cohort, are allowed. */
export function allowsTwo(
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

export const managed = asking(anyManaged);

const GRADES = ['G1', 'G2', 'G3'];
export const history = [
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
export function allowed(rule: Rule, mentor: Mentor, mentee: Mentee, cohort: Cohort): boolean {
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

export const even = defineRule({
  name: 'even',
  allows: (mentor, mentee) => (mentor.id + mentee.id).length % 2 === 0,
});

export const ruleSets = fc.uniqueArray(anyRule, { selector: ruleId, maxLength: 4 });
