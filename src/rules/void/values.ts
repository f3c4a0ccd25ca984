import { ruleWarning } from '../../messages';
import { closest, type Field, type ListField, type Warning } from '../../model';
import { fieldValue, type Side } from '../fields';
import { type AvailabilityOverlapData, WITH_ZONE, WITHOUT_ZONE } from '../kernels/availability-overlap';
import { BLANK, type EqualValueData } from '../kernels/equal-value';
import type { GapData } from '../kernels/gap';
import type { SharedValueData } from '../kernels/shared-value';
import { short, type VoidCandidate, type VoidContext } from './context';
import { blankEffect, isKnown } from './fields';
import { knownPeople } from './known';

/** Values of the two sides that never meet, where both sides have some. O(people + length of their lists). */
export function apartValues(candidate: VoidCandidate, context: VoidContext): Warning[] {
  const { rule, data, id, path } = candidate;
  if (!isKnown(knownPeople(data))) return [];
  if (data.kind === 'equal-value' && (rule.kind === 'same' || rule.kind === 'different')) {
    const apart = equalApart(candidate, data, rule.field, context);
    return apart.length > 0 ? apart : mixedTypes(candidate, [rule.field], context);
  }
  if (data.kind === 'shared-value' && rule.kind === 'shared-value') {
    const fields = [rule.mentorField, rule.menteeField ?? rule.mentorField] as const;
    const apart = sharedApart(candidate, data, fields, context);
    return apart.length > 0 ? apart : mixedTypes(candidate, fields, context);
  }
  if (data.kind === 'gap' && rule.kind === 'gap') {
    const { lowest, highest } = reach(data);
    if (lowest <= data.max && highest >= data.min) return [];
    const { field, min, max } = rule;
    return [
      ruleWarning('warnings.rule-gap-out-of-reach', { rule: id, field, lowest, highest, min, max }, path),
    ];
  }
  if (data.kind === 'availability-overlap') {
    const kinds = (profiles: ArrayLike<number>, kindOf: Uint8Array, kind: number) => {
      for (let at = 0; at < profiles.length; at++) if (kindOf[profiles[at]!] === kind) return true;
      return false;
    };
    const comparable = [WITH_ZONE, WITHOUT_ZONE].some(
      (kind) =>
        kinds(data.mentorProfile, data.mentorKind, kind) && kinds(data.menteeProfile, data.menteeKind, kind),
    );
    if (comparable) return tooLong(candidate, data);
    return [ruleWarning('warnings.rule-zones-apart', { rule: id, effect: blankEffect(candidate) }, path)];
  }
  return [];
}

/** Free time that a side never has as much of as is asked for. */
function tooLong({ id, path }: VoidCandidate, { minutes, overlap }: AvailabilityOverlapData): Warning[] {
  for (const side of ['mentors', 'mentees'] as const) {
    const { starts, items } = overlap[side].spans;
    let most = 0;
    for (let profile = 0; profile + 1 < starts.length; profile++) {
      let free = 0;
      for (let at = starts[profile]!; at < starts[profile + 1]!; at += 2) free += items[at + 1]! - items[at]!;
      most = Math.max(most, free);
    }
    if (most < minutes)
      return [ruleWarning('warnings.rule-too-little-time', { rule: id, minutes, most, side }, path)];
  }
  return [];
}

/** Values that some people have as a text and others as a number or a truth value, which never are alike. */
function mixedTypes(
  { id, path }: VoidCandidate,
  [mentorField, menteeField = mentorField]: readonly (Field | ListField)[],
  { cohort }: VoidContext,
): Warning[] {
  const texts = new Set<string>();
  const others = new Set<string>();
  for (const [side, field] of [
    ['mentors', mentorField!],
    ['mentees', menteeField!],
  ] as const) {
    // Only attributes are of any type.
    if (!field.startsWith('attributes.')) continue;
    for (const person of cohort[side]) {
      const value = fieldValue(person, field, cohort);
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one === 'string') texts.add(one.trim().toLowerCase());
        else if (typeof one === 'number' || typeof one === 'boolean') others.add(String(one));
      }
    }
  }
  const mixed = [...others].filter((one) => texts.has(one)).sort();
  if (mixed.length === 0) return [];
  const field = mentorField === menteeField ? mentorField! : `${mentorField}, ${menteeField}`;
  const params = { rule: id, field, count: mixed.length, values: mixed.slice(0, MOST_EXAMPLES).map(short) };
  return [ruleWarning('warnings.rule-values-mixed', params, path)];
}

function equalApart(
  { id, path }: VoidCandidate,
  data: EqualValueData,
  field: Field,
  context: VoidContext,
): Warning[] {
  const ofMentors = new Set(data.mentorCode);
  for (const code of data.menteeCode) if (code !== BLANK && ofMentors.has(code)) return [];
  const mentors = valuesOf('mentors', field, context);
  const mentees = valuesOf('mentees', field, context);
  const effect = data.wantsEqual ? 'forbid' : 'allow';
  // People who all differ are what `different` wants; that they never could be alike is not.
  if (effect === 'allow' && !areSuspicious(mentors, mentees)) return [];
  return [
    ruleWarning(
      'warnings.rule-values-apart',
      { rule: id, effect, field, mentors: examples(mentors), mentees: examples(mentees) },
      path,
    ),
  ];
}

function sharedApart(
  { id, path }: VoidCandidate,
  { mentorValues, menteeValues, minimum }: SharedValueData,
  [mentorField, menteeField]: readonly [ListField, ListField],
  context: VoidContext,
): Warning[] {
  const ofMentors = new Set(mentorValues.items);
  if (!menteeValues.items.some((code) => ofMentors.has(code))) {
    const mentors = examples(valuesOf('mentors', mentorField, context));
    const mentees = examples(valuesOf('mentees', menteeField, context));
    const field = mentorField === menteeField ? mentorField : `${mentorField}, ${menteeField}`;
    return [
      ruleWarning(
        'warnings.rule-values-apart',
        { rule: id, effect: 'forbid', field, mentors, mentees },
        path,
      ),
    ];
  }
  for (const [side, lists, field] of [
    ['mentors', mentorValues, mentorField],
    ['mentees', menteeValues, menteeField],
  ] as const) {
    let most = 0;
    for (let list = 0; list + 1 < lists.starts.length; list++)
      most = Math.max(most, lists.starts[list + 1]! - lists.starts[list]!);
    if (most < minimum)
      return [ruleWarning('warnings.rule-minimum-too-high', { rule: id, field, minimum, most, side }, path)];
  }
  return [];
}

/** The lowest and the highest difference of two who are there, mentor less mentee. */
function reach({ mentorClass, menteeClass, mentorValue, menteeValue }: GapData) {
  const [lowMentor, highMentor] = range(mentorClass, mentorValue);
  const [lowMentee, highMentee] = range(menteeClass, menteeValue);
  return { lowest: lowMentor - highMentee, highest: highMentor - lowMentee };
}

function range(classes: ArrayLike<number>, values: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes.length; at++) {
    const value = values[classes[at]!]!;
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** Different values of a side with how many people have them, in the order of their texts. */
type Values = ReadonlyMap<string, { readonly people: number; readonly isText: boolean }>;

function valuesOf(side: Side, field: Field | ListField, { cohort }: VoidContext): Values {
  const values = new Map<string, { people: number; readonly isText: boolean }>();
  for (const person of cohort[side]) {
    const value = fieldValue(person, field, cohort);
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      const text = String(one);
      const known = values.get(text);
      if (known === undefined) values.set(text, { people: 1, isText: typeof one === 'string' });
      else known.people += 1;
    }
  }
  return new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const MOST_EXAMPLES = 3;
/** So many people with values on each side, and none in common, are more than chance in a place where people differ. */
const MANY = 5;
/** Values of a side that are compared with one another in spelling. */
const MOST_COMPARED = 200;

function examples(values: Values): readonly string[] {
  return [...values.keys()].slice(0, MOST_EXAMPLES).map(short);
}

/** Whether values that never coincide look like the same ones written otherwise. */
function areSuspicious(mentors: Values, mentees: Values): boolean {
  const kinds = (values: Values) => new Set([...values.values()].map(({ isText }) => isText));
  const oneKind = (values: Values) => (kinds(values).size === 1 ? [...kinds(values)][0] : undefined);
  const [a, b] = [oneKind(mentors), oneKind(mentees)];
  if (a !== undefined && b !== undefined && a !== b) return true;
  const people = (values: Values) => [...values.values()].reduce((sum, one) => sum + one.people, 0);
  if (mentors.size > 1 && mentees.size > 1 && people(mentors) >= MANY && people(mentees) >= MANY) return true;
  const others = [...mentees.keys()].slice(0, MOST_COMPARED);
  return [...mentors.keys()].slice(0, MOST_COMPARED).some((value) => isNearOne(value, others));
}

/** Short values such as `A` and `B` are near everything. */
const LEAST_COMPARED = 5;

function isNearOne(value: string, others: readonly string[]): boolean {
  return (
    value.length >= LEAST_COMPARED &&
    closest(
      value,
      others.filter((one) => one.length >= LEAST_COMPARED),
    ) !== undefined
  );
}
