import { expectList, expectObject, isObject, MentorMatchError, printValue } from '../../../errors';
import { type Cohort, notAnId, SIDES, type Side } from '../../../model';

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
  for (const side of SIDES) {
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
