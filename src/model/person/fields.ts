import {
  clock,
  gradeRecord,
  id,
  jsonRecord,
  list,
  type Member,
  type MembersOf,
  manager,
  needed,
  number,
  object,
  oneOf,
  type SharedKey,
  shapeOf,
  tag,
  text,
  wordRecord,
  zone,
} from '../shape';
import { minuteOfDay, WEEKDAYS } from '../time';
import {
  type AvailabilityWindow,
  type Capacity,
  type Goal,
  type GoalSupported,
  IMPORTANCE_GRADE,
  IMPORTANCE_WORDS,
  type Mentee,
  type Mentor,
  type Preferences,
  type Side,
  type Skill,
  type SkillWanted,
  type Venture,
} from './person';

const tags = list(tag);
const byName: SharedKey = (members) => members[0];

const goal = object<Goal>(
  'goal',
  { name: needed(tag), priority: number({ above: 0 }), source: tag },
  { sharedBy: byName },
);
const goalSupported = object<GoalSupported>(
  'goal-supported',
  { name: needed(tag), strength: number({ least: 0, most: 1 }) },
  { sharedBy: byName },
);
const skill = object<Skill>(
  'skill',
  { name: needed(tag), level: number({ least: 0 }) },
  { sharedBy: byName },
);
const skillWanted = object<SkillWanted>(
  'skill-wanted',
  {
    name: needed(tag),
    weight: number({ above: 0 }),
    current: number({ least: 0 }),
    target: number({ least: 0 }),
    source: tag,
  },
  {
    sharedBy: byName,
    check: {
      member: 'target',
      message: 'the target level is not above the current level',
      expected: 'a level above "current"; leave the skill out if nothing is left to learn',
      holds: ({ target, current = 0 }) => target === undefined || target > current,
    },
  },
);
const availabilityWindow = object<AvailabilityWindow>(
  'window',
  { day: needed(oneOf(WEEKDAYS)), start: needed(clock), end: needed(clock) },
  {
    sharedBy: (members) => minuteOfDay(String(members[1])) * 2000 + minuteOfDay(String(members[2])),
    check: {
      member: 'end',
      message: 'the window ends before it starts',
      expected: 'a time after "start"; split a window that passes midnight in two',
      holds: ({ start, end }) => start < end,
    },
  },
);
const venture = object<Venture>('venture', { stage: tag, sector: tag, functions: tags });
const count = { least: 0, whole: true };
const capacity = object<Capacity>(
  'capacity',
  { min: number(count, 'seats'), max: number(count, 'seats') },
  {
    sharedBy: (members) => members[1] ?? 1,
    check: {
      member: 'max',
      message: 'the maximum is below the minimum',
      expected: 'max >= min (an absent max is 1)',
      holds: ({ min = 0, max = 1 }) => min <= max,
    },
  },
);
const ids = list(id, 'wishes');
const preferences = object<Preferences>('preferences', { ranked: ids, never: ids });

/** The fields of a mentor or a mentee. */
export type AnyPerson = Mentor & Mentee;

/** What is known about a field besides the values that it takes. */
interface FieldTraits {
  /** The side that alone has the field. */
  readonly only?: 'mentees';
  /** Whether rules can compare it: a tag or a number as one value, a list of tags or of what has a name as several. */
  readonly compared?: boolean;
}

interface FieldOf<M extends Member> extends FieldTraits {
  readonly value: M;
}

/** A field of a person. */
export type PersonField = FieldOf<Member>;

/** Fields of people by name, in the order in which they are read and written. */
export type PersonFields = { readonly [name: string]: PersonField };

/**
 * What the compiler asks of the table: every field of the types, each with the values and the sides that they state.
 */
type FieldsOf<P> = {
  readonly [K in keyof P]-?: FieldOf<MembersOf<P>[K]> &
    (K extends keyof Mentor ? { readonly only?: undefined } : { readonly only: 'mentees' });
};

/**
 * Every field of a person, once. The reader and its errors, the zod schemas with their JSON Schema, the columns of
 * tables, what a mapping can name, what rules can compare, and what a result's hash covers come from here. A new field
 * is a line here, a field of the types in `person.ts`, and a sentence in `docs.ts`.
 */
export const PERSON_FIELDS = {
  id: { value: needed(id) },
  name: { value: text },
  role: { value: tag, compared: true },
  grade: { value: tag, compared: true },
  department: { value: tag, compared: true },
  location: { value: tag, compared: true },
  manager: { value: manager, compared: true },
  experienceYears: { value: number({ least: 0 }, 'years'), compared: true },
  goals: { value: list(goal), compared: true },
  goalsSupported: { value: list(goalSupported), compared: true },
  skills: { value: list(skill), compared: true },
  skillsWanted: { value: list(skillWanted), compared: true },
  interests: { value: tags, compared: true },
  languages: { value: list(tag, 'languages'), compared: true },
  timeZone: { value: zone, compared: true },
  availability: { value: list(availabilityWindow) },
  nextRole: { value: tag, compared: true },
  path: { value: list(tag, 'steps'), compared: true },
  motivation: { value: text },
  biography: { value: text },
  venture: { value: venture },
  ventures: { value: list(venture) },
  capacity: { value: capacity },
  priority: { value: number(count), only: 'mentees' },
  importance: { value: gradeRecord(IMPORTANCE_WORDS, 0, IMPORTANCE_GRADE.high), only: 'mentees' },
  preferences: { value: preferences },
  attributes: { value: jsonRecord },
  protectedAttributes: { value: wordRecord },
} as const satisfies FieldsOf<AnyPerson>;

/** Their names. The cast: the keys of a table are those of its type. */
export const PERSON_FIELD_NAMES = Object.keys(PERSON_FIELDS) as readonly (keyof AnyPerson)[];

/** The members of a person of a side. */
export function membersOf(
  side: Side,
  table: PersonFields = PERSON_FIELDS,
): { readonly [name: string]: Member } {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([, { only }]) => only === undefined || only === side)
      .map(([name, { value }]) => [name, value]),
  );
}

type Compared = {
  [K in keyof typeof PERSON_FIELDS]: (typeof PERSON_FIELDS)[K] extends { readonly compared: true }
    ? K
    : never;
}[keyof typeof PERSON_FIELDS];

/** Fields with several values that rules can compare. */
export type ComparedList = {
  [K in Compared]: NonNullable<AnyPerson[K]> extends readonly unknown[] ? K : never;
}[Compared];

/** Fields with one value that rules can compare. */
export type ComparedValue = Exclude<Compared, ComparedList>;

const compared = Object.entries<PersonField>(PERSON_FIELDS).filter(([, field]) => field.compared);
const isList = ([, { value }]: readonly [string, PersonField]) => shapeOf(value).kind === 'list';

// The cast: the names are those of the type, which comes from the same table.
export const COMPARED_VALUES = compared
  .filter((field) => !isList(field))
  .map(([name]) => name as ComparedValue);
// The cast: as above.
export const COMPARED_LISTS = compared.filter(isList).map(([name]) => name as ComparedList);
