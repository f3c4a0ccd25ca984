import { type ErrorIssue, printValue } from '../../errors';
import {
  type AskedField,
  type Cohort,
  canonicalId,
  type Field,
  formatPath,
  type JsonValue,
  type ListField,
  type Person,
  type Side,
} from '../../model';
import type { TagSpace } from '../similarity';

const ATTRIBUTES = 'attributes.';

/** What a person's field holds; `undefined` where it is blank: absent, null, an empty text or an empty list. */
export function fieldValue(person: Person, field: Field | ListField, cohort: Cohort): JsonValue | undefined {
  const value = rawValue(person, field, cohort);
  return isBlankValue(value) ? undefined : value;
}

/** Absent, null, an empty text or an empty list. */
export function isBlankValue(value: JsonValue | undefined): value is undefined | null | '' {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function rawValue(person: Person, field: Field | ListField, cohort: Cohort): JsonValue | undefined {
  if (field === 'manager') return person.manager ?? managersOf(cohort).get(canonicalId(person.id));
  if (isAttribute(field)) return ownProperty(person.attributes ?? {}, field.slice(ATTRIBUTES.length));
  const value = person[field];
  return typeof value === 'object'
    ? value.map((entry) => (typeof entry === 'string' ? entry : entry.name))
    : value;
}

const isAttribute = (field: Field | ListField): field is `attributes.${string}` =>
  field.startsWith(ATTRIBUTES);

const kept = new WeakMap<Cohort, ReadonlyMap<string, string>>();

/** The managers of {@link Cohort.managers} by canonical id. Kept as long as the cohort. */
function managersOf(cohort: Cohort): ReadonlyMap<string, string> {
  const known = kept.get(cohort);
  if (known !== undefined) return known;
  const managers = new Map(
    Object.entries(cohort.managers ?? {}).map(([id, manager]) => [canonicalId(id), manager] as const),
  );
  kept.set(cohort, managers);
  return managers;
}

/** A name such as `constructor` must not find what every object inherits. */
function ownProperty<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Where a person's field stands in the input, such as `mentees[3].attributes.site`. */
export function fieldPath(side: Side, index: number, field: Field | ListField): string {
  return field.startsWith(ATTRIBUTES)
    ? formatPath([side, index, 'attributes', field.slice(ATTRIBUTES.length)])
    : formatPath([side, index, field]);
}

/**
 * A value in the form in which values are compared: texts (departments and places too) as tags are, folded as the
 * policy's `similarity` says, with synonyms resolved; texts of signs alone to the letter; ids in their canonical form,
 * time zones but for case (their signs count), numbers and truth values as such. A text never equals a number.
 */
export function comparisonKey(value: string | number | boolean, field: AskedField, tags: TagSpace): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'manager') return `=${canonicalId(value)}`;
  if (field === 'timeZone') return `=${value.toLowerCase()}`;
  const tag = field === 'languages' ? tags.language(value) : tags.canonical(value);
  // Steps of a scale may be signs alone, which are no tags.
  return tag === '' ? `=${value.trim()}` : `~${tag}`;
}

/**
 * The single value of a field for every person of a side; lists and objects are reported. @param reader the rule or
 * criterion.
 */
export function singleValues(
  side: Side,
  field: Field,
  cohort: Cohort,
  reader: string,
  issues: ErrorIssue[],
): (string | number | boolean | undefined)[] {
  return cohort[side].map((person, index) => {
    const value = fieldValue(person, field, cohort);
    if (value === undefined || typeof value !== 'object') return value ?? undefined;
    issues.push({
      path: fieldPath(side, index, field),
      message: `${reader} compares single values, and this is a list or an object`,
      received: printValue(value),
      expected: 'a text, a number, true or false; or the rule "shared-value" for lists',
    });
    return undefined;
  });
}

/**
 * What {@link listValues} gives, of protected attributes too: for the one rule that reads them, where a person asks.
 */
export function askedValues(
  side: Side,
  field: AskedField,
  cohort: Cohort,
  reader: string,
  issues: ErrorIssue[],
): (readonly (string | number | boolean)[] | undefined)[] {
  if (!isProtected(field)) return listValues(side, field, cohort, reader, issues);
  const name = field.slice(PROTECTED.length);
  return cohort[side].map(({ protectedAttributes = {} }) => {
    const value = ownProperty(protectedAttributes, name);
    return isBlankValue(value) ? undefined : [value];
  });
}

const PROTECTED = 'protectedAttributes.';

const isProtected = (field: AskedField): field is `protectedAttributes.${string}` =>
  field.startsWith(PROTECTED);

/** The values of a list field for every person of a side, `undefined` where blank; a single value is a list of one. */
export function listValues(
  side: Side,
  field: Field | ListField,
  cohort: Cohort,
  rule: string,
  issues: ErrorIssue[],
): (readonly (string | number | boolean)[] | undefined)[] {
  return cohort[side].map((person, index) => {
    const value = fieldValue(person, field, cohort);
    if (value === undefined) return undefined;
    const list: readonly JsonValue[] = Array.isArray(value) ? value : [value];
    // Kept as it is: a list of its own for each person would take much memory.
    if (list.every(isSingle)) return list;
    issues.push({
      path: fieldPath(side, index, field),
      message: `${rule} compares lists of plain values`,
      received: printValue(value),
      expected: 'a list of texts, numbers, or true and false',
    });
    return list.filter(isSingle);
  });
}

function isSingle(value: JsonValue): value is string | number | boolean {
  return typeof value !== 'object';
}
