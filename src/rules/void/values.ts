import { ruleWarning } from '../../messages';
import { compareText, type Field, type ListField, type Side, type Warning } from '../../model';
import { fieldValue } from '../../scoring';
import { closest } from '../../spelling';
import { short, type VoidContext } from './context';

/** A rule by its id, and where it stands. */
interface Where {
  readonly id: string;
  readonly path: string;
}

/** Values that some people have as a text and others as a number or a truth value, which never are alike. */
export function mixedTypes(
  { id, path }: Where,
  [mentorField, menteeField = mentorField]: readonly [Field | ListField, (Field | ListField)?],
  { cohort }: VoidContext,
): Warning[] {
  const texts = new Set<string>();
  const others = new Set<string>();
  for (const [side, field] of [
    ['mentors', mentorField],
    ['mentees', menteeField],
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
  const field = mentorField === menteeField ? mentorField : `${mentorField}, ${menteeField}`;
  const params = { rule: id, field, count: mixed.length, values: mixed.slice(0, EXAMPLES).map(short) };
  return [ruleWarning('warnings.rule-values-mixed', params, path)];
}

/** Different values of a side with how many people have them, in the order of their texts. */
export type Values = ReadonlyMap<string, { readonly people: number; readonly isText: boolean }>;

export function valuesOf(side: Side, field: Field | ListField, { cohort }: VoidContext): Values {
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
  return new Map([...values].sort(([a], [b]) => compareText(a, b)));
}

const EXAMPLES = 3;
/** So many people with values on each side, and none in common, are more than chance in a place where people differ. */
const MANY = 5;
/** Values of a side that are compared with one another in spelling. */
const MOST_COMPARED = 200;

export function examples(values: Values): readonly string[] {
  return [...values.keys()].slice(0, EXAMPLES).map(short);
}

/** Whether values that never coincide look like the same ones written otherwise. */
export function areSuspicious(mentors: Values, mentees: Values): boolean {
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
