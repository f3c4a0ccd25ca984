import { copyJson, isPlainObject, type JsonValue } from './json-value';
import { isBlankId } from './managers';
import {
  type AvailabilityWindow,
  type Capacity,
  type Goal,
  type GoalSupported,
  type Mentee,
  type Mentor,
  type Preferences,
  type Skill,
  type SkillWanted,
  type Venture,
  WEEKDAYS,
} from './person';
import { SharedTexts, SharedValues } from './shared-values';
import { readTimeZone } from './time-zone';
import { hasLoneSurrogate } from './unicode';

/** An object whose fields are read by name. */
type Fields = Readonly<Record<string, unknown>>;

/** All fields of a person, each present, `undefined` where it is not given. */
type Uniform<P> = { -readonly [K in keyof P]-?: P[K] | undefined };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Thrown at whatever is malformed, or well-formed in a way that is left to the schemas. */
const DOUBT = new Error('left to the schemas');

/**
 * Reads well-formed people many times as fast as the schemas do, and leaves all others to them. What it accepts,
 * `mentorSchema` and `menteeSchema` accept with an equal result; it is for data such as JSON has: properties that
 * are not enumerable do not count.
 *
 * Everybody has all fields of their side, in one order, `undefined` where not given: engines read a field of
 * 100,000 people of one shape several times as fast as where each leaves out others. Equal skills, goals and
 * windows are one frozen object, and equal texts one text, so that the copy of a cohort takes little memory.
 */
export class QuickReader {
  private readonly texts = new SharedTexts();
  private readonly goals = new SharedValues<Goal>(
    (a, b) => a.name === b.name && Object.is(a.priority, b.priority) && a.source === b.source,
  );
  private readonly supports = new SharedValues<GoalSupported>(
    (a, b) => a.name === b.name && Object.is(a.strength, b.strength),
  );
  private readonly skills = new SharedValues<Skill>(
    (a, b) => a.name === b.name && Object.is(a.level, b.level),
  );
  private readonly wishes = new SharedValues<SkillWanted>(
    (a, b) =>
      a.name === b.name &&
      Object.is(a.weight, b.weight) &&
      Object.is(a.current, b.current) &&
      Object.is(a.target, b.target) &&
      a.source === b.source,
  );
  private readonly windows = new Map<number, AvailabilityWindow>();

  /** `undefined` where the person is left to `mentorSchema`. */
  mentor(value: unknown): Mentor | undefined {
    const mentor = blankMentor();
    // The one cast: our types know no explicit `undefined`, which at run time means "not given".
    return this.isFilled(mentor, undefined, value) ? (mentor as Mentor) : undefined;
  }

  /** `undefined` where the person is left to `menteeSchema`. */
  mentee(value: unknown): Mentee | undefined {
    const mentee = blankMentee();
    return this.isFilled(mentee, mentee, value) ? (mentee as Mentee) : undefined;
  }

  /** @param mentee the same object if it is a mentee. */
  private isFilled(person: Uniform<Mentor>, mentee: Uniform<Mentee> | undefined, value: unknown): boolean {
    try {
      this.fill(person, mentee, fieldsOf(value));
      return person.id !== undefined;
    } catch {
      // Whatever else was thrown, such as by a getter, the schema meets again.
      return false;
    }
  }

  private fill(person: Uniform<Mentor>, mentee: Uniform<Mentee> | undefined, fields: Fields): void {
    for (const key in fields) {
      const field = fields[key];
      if (field === null || field === undefined) {
        // A blank: the field keeps its `undefined`. An id has to be there, and a field has to be known.
        if (key === 'id' || !Object.hasOwn(person, key)) throw DOUBT;
        continue;
      }
      switch (key) {
        case 'id':
          person.id = nonEmpty(field);
          break;
        case 'name':
          person.name = text(field);
          break;
        case 'goals':
          person.goals = list(field, this.goal);
          break;
        case 'goalsSupported':
          person.goalsSupported = list(field, this.support);
          break;
        case 'skills':
          person.skills = list(field, this.skill);
          break;
        case 'skillsWanted':
          person.skillsWanted = list(field, this.wish);
          break;
        case 'experienceYears':
          person.experienceYears = atLeastZero(field);
          break;
        case 'grade':
          person.grade = this.tag(field);
          break;
        case 'role':
          person.role = this.tag(field);
          break;
        case 'nextRole':
          person.nextRole = this.tag(field);
          break;
        case 'path':
          person.path = this.tags(field);
          break;
        case 'venture':
          person.venture = this.venture(field);
          break;
        case 'ventures':
          person.ventures = list(field, this.venture);
          break;
        case 'interests':
          person.interests = this.tags(field);
          break;
        case 'department':
          person.department = this.tag(field);
          break;
        case 'manager':
          person.manager = managerId(field);
          break;
        case 'location':
          person.location = this.tag(field);
          break;
        case 'timeZone':
          person.timeZone = timeZone(field);
          break;
        case 'languages':
          person.languages = this.tags(field);
          break;
        case 'availability':
          person.availability = list(field, this.window);
          break;
        case 'preferences':
          person.preferences = preferences(field);
          break;
        case 'attributes':
          person.attributes = record(field, json);
          break;
        case 'protectedAttributes':
          person.protectedAttributes = record(field, text, 'dropped');
          break;
        case 'capacity':
          person.capacity = capacity(field);
          break;
        case 'priority':
          if (mentee === undefined) throw DOUBT;
          mentee.priority = count(field);
          break;
        default:
          throw DOUBT;
      }
    }
  }

  private readonly tag = (value: unknown): string => {
    if (typeof value !== 'string') throw DOUBT;
    const tag = this.texts.tag(value);
    if (tag === '') throw DOUBT;
    return tag;
  };

  private readonly tags = once((value: unknown): readonly string[] => {
    const tags = list(value, this.tag);
    // Shared where the list that was given is.
    return Object.isFrozen(value) ? Object.freeze(tags) : tags;
  });

  private readonly goal = once((value: unknown): Goal => {
    const fields = fieldsOf(value);
    let name: string | undefined;
    let priority: number | undefined;
    let source: string | undefined;
    for (const key in fields) {
      const field = fields[key];
      if (key === 'name') name = this.tag(field);
      else if (key === 'priority') priority = optional(field, positive);
      else if (key === 'source') source = optional(field, this.tag);
      else throw DOUBT;
    }
    const goal: Writable<Goal> = { name: given(name) };
    if (priority !== undefined) goal.priority = priority;
    if (source !== undefined) goal.source = source;
    return this.goals.share(goal);
  });

  private readonly support = once((value: unknown): GoalSupported => {
    const fields = fieldsOf(value);
    let name: string | undefined;
    let strength: number | undefined;
    for (const key in fields) {
      const field = fields[key];
      if (key === 'name') name = this.tag(field);
      else if (key === 'strength') strength = optional(field, atMostOne);
      else throw DOUBT;
    }
    const tag = given(name);
    return this.supports.share(strength === undefined ? { name: tag } : { name: tag, strength });
  });

  private readonly skill = once((value: unknown): Skill => {
    const fields = fieldsOf(value);
    let name: string | undefined;
    let level: number | undefined;
    for (const key in fields) {
      const field = fields[key];
      if (key === 'name') name = this.tag(field);
      else if (key === 'level') level = optional(field, atLeastZero);
      else throw DOUBT;
    }
    const tag = given(name);
    return this.skills.share(level === undefined ? { name: tag } : { name: tag, level });
  });

  private readonly wish = once((value: unknown): SkillWanted => {
    const fields = fieldsOf(value);
    let name: string | undefined;
    let weight: number | undefined;
    let current: number | undefined;
    let target: number | undefined;
    let source: string | undefined;
    for (const key in fields) {
      const field = fields[key];
      if (key === 'name') name = this.tag(field);
      else if (key === 'weight') weight = optional(field, positive);
      else if (key === 'current') current = optional(field, atLeastZero);
      else if (key === 'target') target = optional(field, atLeastZero);
      else if (key === 'source') source = optional(field, this.tag);
      else throw DOUBT;
    }
    if (target !== undefined && target <= (current ?? 0)) throw DOUBT;
    const wish: Writable<SkillWanted> = { name: given(name) };
    if (weight !== undefined) wish.weight = weight;
    if (current !== undefined) wish.current = current;
    if (target !== undefined) wish.target = target;
    if (source !== undefined) wish.source = source;
    return this.wishes.share(wish);
  });

  private readonly venture = (value: unknown): Venture => {
    const fields = fieldsOf(value);
    let stage: string | undefined;
    let sector: string | undefined;
    let functions: readonly string[] | undefined;
    for (const key in fields) {
      const field = fields[key];
      if (key === 'stage') stage = optional(field, this.tag);
      else if (key === 'sector') sector = optional(field, this.tag);
      else if (key === 'functions') functions = optional(field, this.tags);
      else throw DOUBT;
    }
    const venture: Writable<Venture> = {};
    if (stage !== undefined) venture.stage = stage;
    if (sector !== undefined) venture.sector = sector;
    if (functions !== undefined) venture.functions = functions;
    return venture;
  };

  private readonly window = once((value: unknown): AvailabilityWindow => {
    const fields = fieldsOf(value);
    let day = -1;
    let start: string | undefined;
    let end: string | undefined;
    for (const key in fields) {
      const field = fields[key];
      if (key === 'day') day = weekdays.indexOf(field);
      else if (key === 'start') start = text(field);
      else if (key === 'end') end = text(field);
      else throw DOUBT;
    }
    const from = minuteOfDay(given(start));
    const to = minuteOfDay(given(end));
    const weekday = WEEKDAYS[day];
    if (weekday === undefined || from < 0 || to <= from) throw DOUBT;
    const key = (day * MINUTES + from) * MINUTES + to;
    const known = this.windows.get(key);
    if (known !== undefined) return known;
    const window = Object.freeze({ day: weekday, start: given(start), end: given(end) });
    this.windows.set(key, window);
    return window;
  });
}

function blankMentor(): Uniform<Mentor> {
  return {
    id: undefined,
    name: undefined,
    goals: undefined,
    goalsSupported: undefined,
    skills: undefined,
    skillsWanted: undefined,
    experienceYears: undefined,
    grade: undefined,
    role: undefined,
    nextRole: undefined,
    path: undefined,
    venture: undefined,
    ventures: undefined,
    interests: undefined,
    department: undefined,
    manager: undefined,
    location: undefined,
    timeZone: undefined,
    languages: undefined,
    availability: undefined,
    preferences: undefined,
    attributes: undefined,
    protectedAttributes: undefined,
    capacity: undefined,
  };
}

/** As {@link blankMentor}; written out, since a shape that grows by a field takes more memory. */
function blankMentee(): Uniform<Mentee> {
  return {
    id: undefined,
    name: undefined,
    goals: undefined,
    goalsSupported: undefined,
    skills: undefined,
    skillsWanted: undefined,
    experienceYears: undefined,
    grade: undefined,
    role: undefined,
    nextRole: undefined,
    path: undefined,
    venture: undefined,
    ventures: undefined,
    interests: undefined,
    department: undefined,
    manager: undefined,
    location: undefined,
    timeZone: undefined,
    languages: undefined,
    availability: undefined,
    preferences: undefined,
    attributes: undefined,
    protectedAttributes: undefined,
    capacity: undefined,
    priority: undefined,
  };
}

/** An object without a class, as JSON has them. */
function fieldsOf(value: unknown): Fields {
  if (!isPlainObject(value)) throw DOUBT;
  return value;
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw DOUBT;
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || hasLoneSurrogate(value)) throw DOUBT;
  return value;
}

function nonEmpty(value: unknown): string {
  if (typeof value !== 'string' || value === '' || hasLoneSurrogate(value)) throw DOUBT;
  return value;
}

/** What a field holds that may be left out; `null` leaves it out. */
function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === null || value === undefined ? undefined : read(value);
}

const ids = (value: unknown): string[] => list(value, nonEmpty);

/** A blank manager says that there is none. */
function managerId(value: unknown): string | undefined {
  const id = text(value);
  return isBlankId(id) ? undefined : id;
}

function atLeastZero(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value < Number.POSITIVE_INFINITY)) throw DOUBT;
  return value;
}

function positive(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0 && value < Number.POSITIVE_INFINITY)) throw DOUBT;
  return value;
}

function atMostOne(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw DOUBT;
  return value;
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw DOUBT;
  return value;
}

function timeZone(value: unknown): string {
  const reading = readTimeZone(text(value));
  if (!('zone' in reading)) throw DOUBT;
  return reading.zone;
}

/** More than the minutes of a day. */
const MINUTES = 24 * 60 + 1;
const weekdays: readonly unknown[] = WEEKDAYS;

/** Minutes since midnight of `HH:MM`, at most `24:00`; -1 for any other text. */
function minuteOfDay(clock: string): number {
  if (clock.length !== 5 || clock.charCodeAt(2) !== 0x3a) return -1;
  const tens = clock.charCodeAt(0) - 0x30;
  const ones = clock.charCodeAt(1) - 0x30;
  const tensOfMinutes = clock.charCodeAt(3) - 0x30;
  const minutes = clock.charCodeAt(4) - 0x30;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
  if (tensOfMinutes < 0 || tensOfMinutes > 5 || minutes < 0 || minutes > 9) return -1;
  const time = (tens * 10 + ones) * 60 + tensOfMinutes * 10 + minutes;
  return time < MINUTES ? time : -1;
}

function preferences(value: unknown): Preferences {
  const fields = fieldsOf(value);
  let ranked: string[] | undefined;
  let never: string[] | undefined;
  for (const key in fields) {
    const field = fields[key];
    if (key === 'ranked') ranked = optional(field, ids);
    else if (key === 'never') never = optional(field, ids);
    else throw DOUBT;
  }
  const made: Writable<Preferences> = {};
  if (ranked !== undefined) made.ranked = ranked;
  if (never !== undefined) made.never = never;
  return made;
}

function capacity(value: unknown): Capacity {
  const fields = fieldsOf(value);
  let min: number | undefined;
  let max: number | undefined;
  for (const key in fields) {
    const field = fields[key];
    if (key === 'min') min = optional(field, count);
    else if (key === 'max') max = optional(field, count);
    else throw DOUBT;
  }
  if ((min ?? 0) > (max ?? 1)) throw DOUBT;
  const made: Writable<Capacity> = {};
  if (min !== undefined) made.min = min;
  if (max !== undefined) made.max = max;
  return made;
}

/**
 * Reads what cannot change once: readers of tables give the same frozen item to everybody who has it. The object as a whole
 * is the key, so that each reader needs a memory of its own.
 */
function once<T extends object>(read: (value: unknown) => T): (value: unknown) => T {
  const known = new WeakMap<object, T>();
  return (value) => {
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return read(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = read(value);
    known.set(value, made);
    return made;
  };
}

function list<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw DOUBT;
  const items = new Array<T>(value.length);
  for (let at = 0; at < items.length; at++) items[at] = read(value[at]);
  return items;
}

function record<T>(
  value: unknown,
  read: (field: unknown) => T,
  blanks: 'kept' | 'dropped' = 'kept',
): Record<string, T> {
  const fields = fieldsOf(value);
  if (Object.getOwnPropertySymbols(fields).length > 0) throw DOUBT;
  const made: Record<string, T> = {};
  for (const key of Object.keys(fields)) {
    // Writing it would set the prototype.
    if (key === '__proto__') throw DOUBT;
    if (hasLoneSurrogate(key)) throw DOUBT;
    if (fields[key] === null && blanks === 'dropped') continue;
    made[key] = read(fields[key]);
  }
  return made;
}

function json(value: unknown): JsonValue {
  const result = copyJson(value);
  if ('flaw' in result) throw DOUBT;
  return result.copy;
}
