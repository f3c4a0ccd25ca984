import { expectObject, MentorMatchError, printValue } from '../../errors';
import { expectKnown } from '../../options';
import { givenFields } from '../json';
import type { Cohort } from '../person';
import { IDS_POLICIES, type IdsPolicy } from '../policy';
import { loadCohort } from './load';

/**
 * Validates a cohort: shapes, unique ids within a side (whatever their spelling: case, outer blanks, invisible marks
 * and Unicode forms make no difference), and one manager a person. Whom preferences name is not looked at: a matching
 * warns of those who are not there. An empty side is valid (it gives a result in which nobody is matched). O(people +
 * total length of their lists). Deterministic.
 *
 * @param options `ids`: whether equal ids on the two sides are one person, as in a policy; decided from the people if
 *   absent.
 * @returns a validated copy; the input is not changed.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 *
 * @example
 * ```ts
 * import { parseCohort } from 'mentor-match/schemas';
 *
 * const { mentors } = parseCohort(JSON.parse('{ "mentors": [{ "id": "ana" }], "mentees": [] }'));
 * mentors.map(({ id }) => id); // => ['ana']
 * ```
 */
export function parseCohort(input: unknown, options: { readonly ids?: IdsPolicy } = {}): Cohort {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { ids: true });
  if (options.ids !== undefined && !IDS_POLICIES.includes(options.ids))
    throw new MentorMatchError('invalid-input', [
      {
        path: 'options.ids',
        message: 'none of the possible values',
        received: printValue(options.ids),
        expected: `one of ${IDS_POLICIES.join(', ')}`,
      },
    ]);
  const cohort = loadCohort(input, undefined, options.ids);
  return { ...cohort, mentors: cohort.mentors.map(givenFields), mentees: cohort.mentees.map(givenFields) };
}
