import { IssueList, MentorMatchError } from '../../errors';
import { runToEnd, type Steps, within } from '../../steps';
import { isPlainObject } from '../json';
import {
  type CheckedCohort,
  type Cohort,
  copyManagers,
  type Managers,
  PersonReader,
  type Side,
} from '../person';
import type { IdsPolicy } from '../policy';
import { notOfKind, unknownField } from '../schema';
import { Findings } from '../shape';
import { valueAt } from '../text';
import { personIssues } from './issues';

/**
 * As `parseCohort`, for going through many people: they have all fields of their side, `undefined` where not
 * given, since engines read fields of people of one shape several times as fast. Skills, goals and windows that
 * people have alike are one frozen object.
 *
 * @param order in which people are to stand; default: that of the input. People stand in memory one after the other
 *   in this order, so that going through all of them is fast.
 * @param ids whether equal ids on the two sides are one person; decided from the people if not given.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 */
export function loadCohort(input: unknown, order?: PeopleOrder, ids?: IdsPolicy): CheckedCohort {
  return runToEnd(loadCohortSteps(input, order, ids));
}

/** {@link loadCohort} in steps, so that a run can pause and report progress. */
export function* loadCohortSteps(input: unknown, order?: PeopleOrder, ids?: IdsPolicy): Steps<CheckedCohort> {
  const reading = new CohortReading();
  const cohort = yield* within(reading.read(input, order), 0, 0.9);
  yield 0.9;
  const issues = cohort === undefined ? reading.issues : personIssues(cohort, ids);
  // The one cast: this is where a cohort becomes a checked one.
  if (issues.total === 0 && cohort !== undefined) return cohort as CheckedCohort;
  // Paths in errors count people as the input has them.
  if (order !== undefined) return loadCohort(input, undefined, ids);
  throw new MentorMatchError('invalid-input', issues);
}

/** The order in which people of a side are to stand: at each place an index of `ids`. */
export type PeopleOrder = (side: Side, ids: readonly string[]) => ArrayLike<number>;

const COHORT_FIELDS: readonly string[] = ['mentors', 'mentees', 'managers'] satisfies (keyof Cohort)[];

/** People read between two steps. */
const STRIDE = 64;

/** One reading of a cohort, with all that is wrong in it. */
class CohortReading {
  readonly issues = new IssueList();
  private readonly people = new PersonReader();
  private readonly found = new Findings();

  /** @returns `undefined` where something is wrong. */
  *read(input: unknown, order: PeopleOrder | undefined): Steps<Cohort | undefined> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      this.found.add(notOfKind('object', input), input);
      this.report([]);
      return undefined;
    }
    const given = (name: keyof Cohort): unknown => Reflect.get(input, name);
    const mentors = yield* within(this.side('mentors', given('mentors'), order), 0, 0.5);
    const mentees = yield* within(this.side('mentees', given('mentees'), order), 0.5, 1);
    const managers = this.managers(given('managers'));
    for (const name in input)
      if (!COHORT_FIELDS.includes(name))
        this.found.add(unknownField(name, COHORT_FIELDS), Reflect.get(input, name), [name]);
    this.report([]);
    if (this.issues.total > 0) return undefined;
    return managers === undefined ? { mentors, mentees } : { mentors, mentees, managers };
  }

  private *side<S extends Side>(
    side: S,
    values: unknown,
    order: PeopleOrder | undefined,
  ): Steps<Cohort[S][number][]> {
    if (!Array.isArray(values)) {
      this.found.add(notOfKind('list', values), values);
      this.report([side]);
      return [];
    }
    // Without ids there is no order, but an issue.
    const ids = order === undefined ? undefined : idsOf(values);
    const places = ids && order?.(side, ids);
    const people = new Array<Cohort[S][number]>(values.length);
    const { found } = this;
    for (let place = 0; place < people.length; place++) {
      if (place % STRIDE === 0) yield place / people.length;
      const value: unknown = values[places === undefined ? place : places[place]!];
      const person = side === 'mentors' ? this.people.mentor(value, found) : this.people.mentee(value, found);
      if (person === undefined) this.report([side, place]);
      else people[place] = person;
    }
    return people;
  }

  private managers(value: unknown): Managers | undefined {
    if (value === undefined || value === null) return undefined;
    const copied = copyManagers(value);
    if ('managers' in copied) return copied.managers;
    for (const flaw of copied.flaws) this.found.add(flaw, valueAt(value, flaw.path), flaw.path);
    this.report(['managers']);
    return undefined;
  }

  /** Moves what was found to the issues. @param root where it stands. */
  private report(root: readonly PropertyKey[]): void {
    this.issues.addAll(this.found.issues(root));
    this.found.forget(0);
  }
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
