import {
  type ErrorIssue,
  expectList,
  expectObject,
  isObject,
  MentorMatchError,
  printValue,
} from '../../errors';
import type { Cohort, Side } from '../../model';

/** The issue for something that should be an id. */
export function notAnId(path: string, received: unknown): ErrorIssue {
  return { path, message: 'not an id', received: printValue(received), expected: 'a text' };
}

/** What is wrong with the shape of a pair, if anything is. */
export function pairProblem(pair: unknown, path: string): ErrorIssue | undefined {
  if (typeof pair !== 'object' || pair === null) {
    const expected = 'an object with mentorId and menteeId';
    return { path, message: 'not a pair', received: printValue(pair), expected };
  }
  for (const key of ['mentorId', 'menteeId']) {
    const id: unknown = Reflect.get(pair, key);
    if (typeof id !== 'string') return notAnId(`${path}.${key}`, id);
  }
  return undefined;
}

/**
 * Callers without types pass anything for a pair.
 *
 * @throws MentorMatchError `invalid-input`
 */
export function expectPair(pair: unknown, path = 'pair'): void {
  const problem = pairProblem(pair, path);
  if (problem !== undefined) throw new MentorMatchError('invalid-input', [problem]);
}

/** @throws MentorMatchError `invalid-input` unless the value is a list of texts. */
export function expectIds(ids: unknown, path: string): void {
  const problem = !Array.isArray(ids)
    ? { path, message: 'not a list of ids', received: printValue(ids), expected: 'a list of texts' }
    : ids.flatMap((id: unknown, at) => (typeof id === 'string' ? [] : [notAnId(`${path}[${at}]`, id)]))[0];
  if (problem !== undefined) throw new MentorMatchError('invalid-input', [problem]);
}

type WithPeople = {
  readonly [S in Side]: readonly { readonly id: string }[];
} & Pick<Cohort, 'managers'>;

/**
 * Refuses what has no lists of people with ids. What else is wrong of people is said where a cohort is read.
 *
 * @throws MentorMatchError `invalid-input`
 */
export function expectPeople(cohort: WithPeople, where = 'cohort'): void {
  expectObject(where, cohort, 'an object with "mentors" and "mentees"');
  for (const side of ['mentors', 'mentees'] as const) {
    expectList(`${where}.${side}`, cohort[side], 'a list of people');
    for (const [at, person] of cohort[side].entries()) {
      if (isObject(person) && typeof person.id === 'string') continue;
      throw new MentorMatchError('invalid-input', [
        {
          path: `${where}.${side}[${at}]`,
          message: 'not a person',
          received: printValue(person),
          expected: 'an object with an id',
        },
      ]);
    }
  }
  if (cohort.managers !== undefined) expectObject(`${where}.managers`, cohort.managers);
}
