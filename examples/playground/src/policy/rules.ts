/** Rules in words, and the rules that can be added. Pure. */
import type { Rule } from 'mentor-match';
import { type CriterionSpec, criterionId, ruleId } from 'mentor-match/schemas';

import type { FieldFacts } from '../protocol';
import { fieldName, type Texts } from '../texts';
import type { Importance, Wish } from './choices';

export const ADDABLE = [
  'different',
  'same',
  'gap',
  'availability-overlap',
  'shared-value',
  'no-reporting-line',
  'no-previous-pair',
] as const;
export type Addable = (typeof ADDABLE)[number];

export function ruleWords(t: Texts, rule: Rule): string {
  const words = t.policy.rule;
  switch (rule.kind) {
    case 'different':
      return words.different(fieldName(t, rule.field));
    case 'same':
      return words.same(fieldName(t, rule.field));
    case 'no-reporting-line':
      return words['no-reporting-line'];
    case 'no-previous-pair':
      return words['no-previous-pair'];
    case 'shared-value':
      if (rule.mentorField === 'languages') return words.language;
      return words.shared(fieldName(t, rule.menteeField ?? rule.mentorField));
    case 'no-shared-value':
      return words.disjoint(fieldName(t, rule.menteeField ?? rule.mentorField));
    case 'gap':
      return gapWords(t, rule);
    case 'availability-overlap':
      return words.time(t.number(rule.minutes));
    default:
      return words.other(ruleId(rule));
  }
}

function gapWords(t: Texts, { field, min, max }: Extract<Rule, { readonly kind: 'gap' }>): string {
  const [name, words] = [fieldName(t, field), t.policy.rule];
  if (min === undefined) return words.gapMax(name, t.number(max ?? 0));
  return max === undefined
    ? words.gapMin(name, t.number(min))
    : words.gap(name, t.number(min), t.number(max));
}

/** What the form of a new rule holds; texts as they were typed. */
export interface Draft {
  readonly kind: Addable;
  readonly field: string;
  readonly minutes: string;
  readonly min: string;
  readonly max: string;
  readonly scale: string;
  readonly importance: Exclude<Importance, 'off'>;
}

/** Kinds that can also be wished for: the others only forbid. */
export const WISHED: ReadonlySet<Addable> = new Set<Addable>(['different', 'same', 'gap']);

/** Fields that a rule of this kind can compare: those that both sides filled in. */
export function fieldsFor(kind: Addable, facts: readonly FieldFacts[]): readonly FieldFacts[] {
  const both = facts.filter(({ mentors, mentees }) => mentors > 0 && mentees > 0);
  if (kind === 'gap')
    return both.filter(
      ({ field, kind: of }) => of === 'number' || field === 'grade' || /^attributes\./.test(field),
    );
  return both.filter(({ kind: of, field }) => of === 'value' && field !== 'manager' && field !== 'role');
}

/** The rule of a draft; undefined while it is not complete. */
export function ruleOf(draft: Draft, facts: readonly FieldFacts[]): Rule | undefined {
  const { kind } = draft;
  if (kind === 'no-reporting-line' || kind === 'no-previous-pair') return { kind };
  if (kind === 'shared-value') return { kind, mentorField: 'languages' };
  if (kind === 'availability-overlap') {
    const minutes = numberOf(draft.minutes);
    return minutes === undefined || minutes <= 0 ? undefined : { kind, minutes };
  }
  const fact = fieldsFor(kind, facts).find(({ field }) => field === draft.field);
  if (fact === undefined) return undefined;
  // The field is one of the people's, and rules compare those that hold one value.
  const field = fact.field as Extract<Rule, { readonly kind: 'same' }>['field'];
  if (kind !== 'gap') return { kind, field };
  const [min, max] = [numberOf(draft.min), numberOf(draft.max)];
  if ((min === undefined && max === undefined) || (min ?? -Infinity) > (max ?? Infinity)) return undefined;
  const scale = draft.scale
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  if (fact.kind !== 'number' && scale.length < 2) return undefined;
  return {
    kind,
    field,
    ...(fact.kind !== 'number' && { scale }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** The wish of a draft whose word is less than "must"; undefined while it is not complete. */
export function wishOf(draft: Draft, facts: readonly FieldFacts[]): Wish | undefined {
  const { importance } = draft;
  const rule = ruleOf(draft, facts);
  if (importance === 'must' || rule === undefined) return undefined;
  const spec = specOf(rule);
  return spec && { spec, importance };
}

/** Steps by which a distance beyond the bounds still counts in part. */
const FADE = 2;
/** The upper bound of a wish that names none, above the lower one. */
const REACH = 3;

function specOf(rule: Rule): CriterionSpec | undefined {
  if (rule.kind === 'same') return { kind: 'same-value', field: rule.field };
  if (rule.kind === 'different') return { kind: 'other-value', field: rule.field };
  if (rule.kind !== 'gap') return undefined;
  const { field, scale, min, max } = rule;
  const least = min ?? (max ?? 0) - REACH;
  const most = max ?? least + REACH;
  return {
    kind: 'distance',
    field,
    knots: [least - FADE, least, most, most + FADE],
    ...(scale !== undefined && { scale }),
  };
}

export function wishWords(t: Texts, { spec }: Wish): string {
  const words = t.policy.rule;
  if (spec.kind === 'same-value') return words.same(fieldName(t, spec.field));
  if (spec.kind === 'other-value') return words.different(fieldName(t, spec.field));
  if (spec.kind !== 'distance' || spec.knots === undefined) return words.other(criterionId(spec));
  return words.gap(fieldName(t, spec.field), t.number(spec.knots[1]), t.number(spec.knots[2]));
}

/** A wish more, in place of one for the same. */
export function withWish(wishes: readonly Wish[], wish: Wish): readonly Wish[] {
  const id = criterionId(wish.spec);
  return [...wishes.filter(({ spec }) => criterionId(spec) !== id), wish];
}

function numberOf(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' || !Number.isFinite(Number(trimmed)) ? undefined : Number(trimmed);
}

/** A rule more, in place of one with the same id. */
export function withRule(rules: readonly Rule[], rule: Rule): readonly Rule[] {
  const id = ruleId(rule);
  return [...rules.filter((one) => ruleId(one) !== id), rule];
}
