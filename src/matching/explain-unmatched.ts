import { MentorMatchError, printValue } from '../errors';
import type { Cohort, PolicyInput, Unmatched } from '../model';
import { expectOrigin, prepareFor } from './origin';
import { implicitPairs } from './pairs';
import type { Extensions } from './prepare';
import { scoreSource } from './score-source';
import { type Proposal, parseMatching } from './stored';
import { listUnmatched } from './unmatched';

/**
 * Says why people of a matching have no partner: what a matching with full explanations says of everybody.
 *
 * O(people) to prepare, and O(people of the other side * (criteria + rules)) for each person asked about.
 *
 * @param people ids of mentors or mentees; those who have a partner get no answer.
 * @returns reasons by id, of both sides.
 * @throws MentorMatchError `wrong-cohort` if the result was computed from something else; `invalid-input` for unknown ids.
 */
export function explainUnmatched(
  cohort: Cohort,
  policy: PolicyInput,
  result: Proposal,
  people: { readonly mentorIds?: readonly string[]; readonly menteeIds?: readonly string[] },
  extensions: Extensions = {},
): { readonly mentors: readonly Unmatched[]; readonly mentees: readonly Unmatched[] } {
  const stored = parseMatching(result);
  const prepared = prepareFor(cohort, policy, stored, extensions);
  const { mentorIndex, menteeIndex } = prepared;
  expectOrigin(prepared, stored);
  const mentors = indicesOf(people.mentorIds ?? [], mentorIndex, 'people.mentorIds', 'mentor');
  const mentees = indicesOf(people.menteeIds ?? [], menteeIndex, 'people.menteeIds', 'mentee');
  const search = { prepared, pairs: implicitPairs(prepared, scoreSource(prepared)) };
  const matched = result.matches.map(
    ({ mentorId, menteeId }) => [menteeIndex.get(menteeId)!, mentorIndex.get(mentorId)!] as const,
  );
  return {
    mentors: listUnmatched(prepared, search, matched, 'mentors', mentors),
    mentees: listUnmatched(prepared, search, matched, 'mentees', mentees),
  };
}

function indicesOf(
  ids: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  path: string,
  role: string,
): number[] {
  const issues = ids.flatMap((id, at) =>
    indexOf.has(id)
      ? []
      : [
          {
            path: `${path}[${at}]`,
            message: `no ${role} has this id`,
            received: printValue(id),
            expected: `the id of a ${role} of this cohort`,
          },
        ],
  );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return ids.map((id) => indexOf.get(id)!);
}
