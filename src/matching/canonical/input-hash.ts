import {
  type Cohort,
  compareText,
  type Mentee,
  type Mentor,
  PERSON_FIELD_NAMES,
  type Person,
  type Policy,
  SIDES,
} from '../../model';
import { fieldsOfRule } from '../../rules';
import { criteriaOf } from '../../scoring';
import { runToEnd, type Steps } from '../../steps';
import { CanonicalHash } from './hash';

/** Fields that every matching reads: refusals bind whatever the policy weighs. */
const ALWAYS: readonly PersonField[] = ['id', 'capacity', 'priority', 'preferences'];

type PersonField = keyof Mentor | keyof Mentee;

/** Everything but attributes, and protected ones, which are read by name. */
const ALL: readonly PersonField[] = PERSON_FIELD_NAMES.filter(
  (name) => name !== 'attributes' && name !== 'protectedAttributes',
);

/** What of people a matching reads. */
interface Reading {
  readonly fields: readonly PersonField[];
  /** Names under `attributes`; `null`: all of them. */
  readonly attributes: readonly string[] | null;
  /** Names under `protectedAttributes`: those that people may ask something about. */
  readonly protectedOnes: readonly string[];
  readonly managers: boolean;
}

/**
 * SHA-256 of what the matching reads of the people: the fields of the weighed criteria and of the rules. Independent
 * of the order of rows and keys, and of what nothing reads: the correction of a name, an attribute added for audits.
 * Code of the caller's own may read everything but protected attributes.
 *
 * O(people + length of their lists).
 */
export function hashInput(cohort: Cohort, policy: Policy): string {
  return runToEnd(hashInputSteps(cohort, policy));
}

/** People hashed between two steps. */
const STRIDE = 64;

/** The same in steps. */
export function* hashInputSteps(cohort: Cohort, policy: Policy): Steps<string> {
  const all = cohort.mentors.length + cohort.mentees.length;
  let done = 0;
  const { fields, attributes, protectedOnes, managers } = readingOf(policy, cohort);
  const hash = new CanonicalHash();
  for (const side of SIDES) {
    hash.text(`${side}\n`);
    const people = [...cohort[side]].sort((a, b) => compareText(a.id, b.id));
    for (const person of people) {
      if (done % STRIDE === 0) yield done / all;
      done++;
      hash.value(readOf(person, fields, attributes, protectedOnes)).text('\n');
    }
  }
  return hash
    .text('managers\n')
    .value(managers ? (cohort.managers ?? {}) : {})
    .hex();
}

function readOf(
  person: Person,
  fields: readonly PersonField[],
  attributes: readonly string[] | null,
  protectedOnes: readonly string[],
): { readonly [field: string]: unknown } {
  const read: { [field: string]: unknown } = {};
  for (const field of fields) {
    const value: unknown = field === 'preferences' ? wishesOf(person) : Reflect.get(person, field);
    if (value !== undefined && !isEmptyList(value)) read[field] = value;
  }
  const asked = protectedOnes.filter((name) => Object.hasOwn(person.protectedAttributes ?? {}, name));
  if (asked.length > 0)
    read['protectedAttributes'] = asked.map((name) => [name, person.protectedAttributes?.[name]]);
  const given = person.attributes;
  if (given === undefined) return read;
  if (attributes === null) read['attributes'] = given;
  // Lists of pairs, since a name of an attribute may be one that objects inherit.
  else {
    const known = attributes.filter((name) => Object.hasOwn(given, name));
    if (known.length > 0) read['attributes'] = known.map((name) => [name, given[name]]);
  }
  return read;
}

/** Nothing reads an empty list otherwise than one that is not given. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function wishesOf({ preferences = {} }: Person): object | undefined {
  const { ranked = [], never = [] } = preferences;
  if (ranked.length === 0 && never.length === 0) return undefined;
  return { ...(ranked.length > 0 && { ranked }), ...(never.length > 0 && { never }) };
}

const ATTRIBUTE = 'attributes.';
const PROTECTED = 'protectedAttributes.';

/** The names, without the group, of those that are in it. */
function namesIn(group: string, fields: readonly string[]): readonly string[] {
  const names = fields.flatMap((name) => (name.startsWith(group) ? [name.slice(group.length)] : []));
  return [...new Set(names)].sort();
}

/** What objectives read. */
function fieldsOfAims({ coverGroups, tieBreak }: Policy): readonly string[] {
  return [coverGroups, tieBreak].flatMap((aim) => (aim === undefined ? [] : [aim.field]));
}

function readingOf(policy: Policy, cohort: Cohort): Reading {
  const weighed = Object.keys(policy.weights).filter((id) => (policy.weights[id] ?? 0) > 0);
  const criteria = new Map(criteriaOf(policy, cohort).map((one) => [one.id, one]));
  const ofRules = policy.rules.map(fieldsOfRule);
  if (weighed.some((id) => !criteria.has(id)) || ofRules.includes(undefined))
    return {
      fields: [...ALL].sort(),
      attributes: null,
      protectedOnes: namesIn(PROTECTED, [
        ...fieldsOfAims(policy),
        ...ofRules.flatMap((names) => names ?? []),
      ]),
      managers: true,
    };
  const named = [
    ...fieldsOfAims(policy),
    ...weighed.flatMap((id) => SIDES.flatMap((side) => criteria.get(id)?.reads[side] ?? [])),
    ...ofRules.flatMap((fields) => fields ?? []),
    ...(policy.personalWeights === undefined ? [] : ['importance']),
  ];
  const fields = new Set<PersonField>([...ALWAYS, ...ALL.filter((field) => named.includes(field))]);
  return {
    fields: [...fields].sort(),
    attributes: namesIn(ATTRIBUTE, named),
    protectedOnes: namesIn(PROTECTED, named),
    managers: named.includes('manager'),
  };
}
