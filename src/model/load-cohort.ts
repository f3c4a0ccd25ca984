import { type ErrorIssue, MentorMatchError } from '../errors';
import { isPlainObject } from './json-value';
import {
  type Cohort,
  cohortSchema,
  type Mentee,
  type Mentor,
  menteeSchema,
  mentorSchema,
  type Preferences,
} from './person';
import { QuickReader } from './quick-person';
import { toErrorIssues } from './schema';

/**
 * As `parseCohort`, for going through many people: they have all fields of their side, `undefined` where not
 * given, since engines read fields of people of one shape several times as fast. Skills, goals and windows that
 * people have alike are one frozen object.
 *
 * @param order in which people shall stand; as in the input if there is none. People stand in memory one after the other
 *   in this order, so that going through all of them is fast.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 */
export function loadCohort(input: unknown, order?: PeopleOrder): Cohort {
  const cohort = quickCohort(input, order) ?? inOrder(parseShape(input), order);
  const issues = referenceIssues(cohort);
  if (issues.length === 0) return cohort;
  // Paths in errors count people as the input has them.
  if (order !== undefined) return loadCohort(input);
  throw new MentorMatchError('invalid-input', issues);
}

/** The order in which people of a side shall stand: at each place an index of `ids`. */
export type PeopleOrder = (side: 'mentors' | 'mentees', ids: readonly string[]) => ArrayLike<number>;

function inOrder(cohort: Cohort, order: PeopleOrder | undefined): Cohort {
  if (order === undefined) return cohort;
  const pick = <P extends Mentor | Mentee>(side: 'mentors' | 'mentees', people: readonly P[]): readonly P[] =>
    Array.from(
      order(
        side,
        people.map(({ id }) => id),
      ),
      (index) => people[index]!,
    );
  return { ...cohort, mentors: pick('mentors', cohort.mentors), mentees: pick('mentees', cohort.mentees) };
}

function parseShape(input: unknown): Cohort {
  const shape = cohortSchema.safeParse(input);
  if (!shape.success) throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, input));
  return shape.data;
}

/** The cohort if all of it is well-formed; `undefined` where the schema has to say what is not. */
function quickCohort(input: unknown, order: PeopleOrder | undefined): Cohort | undefined {
  if (!isPlainObject(input)) return undefined;
  for (const key in input) if (!COHORT_FIELDS.has(key)) return undefined;
  const reader = new QuickReader();
  const readMentor = (value: unknown) => reader.mentor(value) ?? mentorSchema.safeParse(value).data;
  const readMentee = (value: unknown) => reader.mentee(value) ?? menteeSchema.safeParse(value).data;
  const mentors = quickSide('mentors', input['mentors'], readMentor, order);
  if (mentors === undefined) return undefined;
  const mentees = quickSide('mentees', input['mentees'], readMentee, order);
  if (mentees === undefined) return undefined;
  if (!('managers' in input)) return { mentors, mentees };
  const managers = reader.managers(input['managers']);
  return managers === undefined ? undefined : { mentors, mentees, managers };
}

const COHORT_FIELDS = new Set(['mentors', 'mentees', 'managers']);

function quickSide<P>(
  side: 'mentors' | 'mentees',
  values: unknown,
  read: (value: unknown) => P | undefined,
  order: PeopleOrder | undefined,
): P[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const ids = order === undefined ? undefined : idsOf(values);
  if (order !== undefined && ids === undefined) return undefined;
  const places = ids && order?.(side, ids);
  const people = new Array<P>(values.length);
  for (let place = 0; place < people.length; place++) {
    const person = read(values[places === undefined ? place : places[place]!]);
    if (person === undefined) return undefined;
    people[place] = person;
  }
  return people;
}

function idsOf(values: readonly unknown[]): string[] | undefined {
  const ids = new Array<string>(values.length);
  for (let index = 0; index < ids.length; index++) {
    const value = values[index];
    const id = isPlainObject(value) ? value['id'] : undefined;
    if (typeof id !== 'string') return undefined;
    ids[index] = id;
  }
  return ids;
}

/** What is wrong between people. */
function referenceIssues(cohort: Cohort): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const mentorIds = uniqueIds('mentors', cohort.mentors, issues);
  const menteeIds = uniqueIds('mentees', cohort.mentees, issues);
  for (let index = 0; index < cohort.mentors.length; index++) {
    const mentor = cohort.mentors[index]!;
    if (mentor.preferences === undefined) continue;
    preferenceIssues(`mentors[${index}]`, mentor.preferences, menteeIds, mentorIds, 'mentee', issues);
  }
  for (let index = 0; index < cohort.mentees.length; index++) {
    const mentee = cohort.mentees[index]!;
    if (mentee.preferences === undefined) continue;
    preferenceIssues(`mentees[${index}]`, mentee.preferences, mentorIds, menteeIds, 'mentor', issues);
  }
  managerIssues(cohort, menteeIds, issues);
  return issues;
}

/** The first index of each id. @param issues receives ids that stand twice. */
function uniqueIds(
  side: 'mentors' | 'mentees',
  people: readonly (Mentor | Mentee)[],
  issues: ErrorIssue[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let index = 0; index < people.length; index++) {
    const { id } = people[index]!;
    const seen = first.get(id);
    if (seen === undefined) first.set(id, index);
    else
      issues.push({
        path: `${side}[${index}].id`,
        message: `the id stands a second time; it is already used by ${side}[${seen}]`,
        received: JSON.stringify(id),
        expected: 'one entry per person and side; merge or remove the duplicate',
      });
  }
  return first;
}

function preferenceIssues(
  path: string,
  { ranked = [], never = [] }: Preferences,
  partners: ReadonlyMap<string, number>,
  sameSide: ReadonlyMap<string, number>,
  partnerRole: 'mentor' | 'mentee',
  issues: ErrorIssue[],
): void {
  const seen = new Set<string>();
  for (const [rank, id] of ranked.entries()) {
    if (!partners.has(id)) {
      issues.push({
        path: `${path}.preferences.ranked[${rank}]`,
        message: `no ${partnerRole} has this id`,
        received: JSON.stringify(id),
        expected: `the id of a ${partnerRole} of this cohort`,
      });
    }
    if (seen.has(id)) {
      issues.push({
        path: `${path}.preferences.ranked[${rank}]`,
        message: 'the id is ranked twice',
        received: JSON.stringify(id),
        expected: 'each id once, best first',
      });
    }
    seen.add(id);
  }
  for (const [index, id] of never.entries()) {
    if (!partners.has(id) && !sameSide.has(id)) {
      issues.push({
        path: `${path}.preferences.never[${index}]`,
        message: 'nobody in this cohort has this id',
        received: JSON.stringify(id),
        expected: 'the id of somebody in this cohort',
      });
    }
    if (seen.has(id)) {
      issues.push({
        path: `${path}.preferences.never[${index}]`,
        message: 'the id is both ranked and refused',
        received: JSON.stringify(id),
        expected: 'the id in one of the two lists only',
      });
    }
  }
}

function managerIssues(cohort: Cohort, menteeIds: ReadonlyMap<string, number>, issues: ErrorIssue[]): void {
  // Only of people who stand elsewhere too: beside `managers`, those on both sides, and all if ids stand twice.
  const manager = new Map(Object.entries(cohort.managers ?? {}));
  const twice = issues.length > 0;
  for (const side of ['mentors', 'mentees'] as const) {
    const people = cohort[side];
    for (let index = 0; index < people.length; index++) {
      const person = people[index]!;
      if (person.manager === undefined) continue;
      const known = manager.get(person.id);
      const again = twice || (side === 'mentors' && menteeIds.has(person.id));
      if (known === undefined && again) manager.set(person.id, person.manager);
      if (known === undefined || known === person.manager) continue;
      manager.set(person.id, person.manager);
      issues.push({
        path: `${side}[${index}].manager`,
        message: `another entry names ${JSON.stringify(known)} as the manager of this person`,
        received: JSON.stringify(person.manager),
        expected: 'one manager per person',
      });
    }
  }
}
