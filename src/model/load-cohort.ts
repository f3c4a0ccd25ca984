import { MentorMatchError } from '../errors';
import { runToEnd, type Steps, within } from '../steps';
import { isPlainObject } from './json-value';
import { copyManagers } from './managers';
import { type Cohort, cohortSchema, type Mentee, type Mentor, menteeSchema, mentorSchema } from './person';
import { personIssues } from './person-issues';
import type { IdsPolicy } from './policy';
import { QuickReader } from './quick-person';
import { toErrorIssues } from './schema';

/**
 * As `parseCohort`, for going through many people: they have all fields of their side, `undefined` where not
 * given, since engines read fields of people of one shape several times as fast. Skills, goals and windows that
 * people have alike are one frozen object.
 *
 * @param order in which people shall stand; as in the input if there is none. People stand in memory one after the other
 *   in this order, so that going through all of them is fast.
 * @param ids whether equal ids on the two sides are one person; decided from the people if not given.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 */
export function loadCohort(input: unknown, order?: PeopleOrder, ids?: IdsPolicy): Cohort {
  return runToEnd(loadCohortSteps(input, order, ids));
}

/** The same in steps. */
export function* loadCohortSteps(input: unknown, order?: PeopleOrder, ids?: IdsPolicy): Steps<Cohort> {
  const cohort = (yield* within(quickCohort(input, order), 0, 0.9)) ?? inOrder(parseShape(input), order);
  yield 0.9;
  const issues = personIssues(cohort, ids);
  if (issues.total === 0) return cohort;
  // Paths in errors count people as the input has them.
  if (order !== undefined) return loadCohort(input, undefined, ids);
  throw new MentorMatchError('invalid-input', [...issues]);
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
function* quickCohort(input: unknown, order: PeopleOrder | undefined): Steps<Cohort | undefined> {
  if (!isPlainObject(input)) return undefined;
  for (const key in input) if (!COHORT_FIELDS.has(key)) return undefined;
  const reader = new QuickReader();
  const readMentor = (value: unknown) => reader.mentor(value) ?? mentorSchema.safeParse(value).data;
  const readMentee = (value: unknown) => reader.mentee(value) ?? menteeSchema.safeParse(value).data;
  const mentors = yield* within(quickSide('mentors', input['mentors'], readMentor, order), 0, 0.5);
  if (mentors === undefined) return undefined;
  const mentees = yield* within(quickSide('mentees', input['mentees'], readMentee, order), 0.5, 1);
  if (mentees === undefined) return undefined;
  const given = input['managers'];
  if (given === undefined || given === null) return { mentors, mentees };
  const copied = copyManagers(given);
  return 'managers' in copied ? { mentors, mentees, managers: copied.managers } : undefined;
}

const COHORT_FIELDS = new Set(['mentors', 'mentees', 'managers']);

/** People read between two steps. */
const STRIDE = 64;

function* quickSide<P>(
  side: 'mentors' | 'mentees',
  values: unknown,
  read: (value: unknown) => P | undefined,
  order: PeopleOrder | undefined,
): Steps<P[] | undefined> {
  if (!Array.isArray(values)) return undefined;
  const ids = order === undefined ? undefined : idsOf(values);
  if (order !== undefined && ids === undefined) return undefined;
  const places = ids && order?.(side, ids);
  const people = new Array<P>(values.length);
  for (let place = 0; place < people.length; place++) {
    if (place % STRIDE === 0) yield place / people.length;
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
