import { MentorMatchError } from '../../errors';
import type { MessageCatalogue } from '../../messages';
import type { Cohort, PolicyInput, Unmatched } from '../../model';
import { NearIds } from '../../model/near-ids';
import { unknownId } from '../../model/unknown-id';
import { scoreSource } from '../large';
import { describeUnmatched, listUnmatched } from '../match';
import { expectOrigin, prepareFor } from '../origin';
import { type Extensions, expectIds, type Prepared } from '../prepared';
import { implicitPairs } from '../problem';
import type { Proposal } from '../records';
import { parseMatching } from '../stored';

/** How {@link explainUnmatched} is to answer. */
export interface UnmatchedOptions extends Extensions {
  /** Language of the texts, default `en`. */
  readonly locale?: MessageCatalogue;
}

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
  options: UnmatchedOptions = {},
): { readonly mentors: readonly Unmatched[]; readonly mentees: readonly Unmatched[] } {
  const stored = parseMatching(result);
  const prepared = prepareFor(cohort, policy, stored, options);
  const { mentorIndex, menteeIndex } = prepared;
  expectOrigin(prepared, stored);
  if (typeof people !== 'object' || people === null) expectIds(people, 'people');
  const mentors = indicesOf(prepared, 'mentors', people.mentorIds ?? [], 'people.mentorIds');
  const mentees = indicesOf(prepared, 'mentees', people.menteeIds ?? [], 'people.menteeIds');
  const search = { prepared, pairs: implicitPairs(prepared, scoreSource(prepared)) };
  const matched = result.matches.map(
    ({ mentorId, menteeId }) => [menteeIndex.get(menteeId)!, mentorIndex.get(mentorId)!] as const,
  );
  const inWords = (side: 'mentors' | 'mentees', list: readonly Unmatched[]) =>
    list.map((one) => ({ ...one, text: describeUnmatched(one.reason, side, options.locale) }));
  return {
    mentors: inWords('mentors', listUnmatched(prepared, search, matched, 'mentors', mentors)),
    mentees: inWords('mentees', listUnmatched(prepared, search, matched, 'mentees', mentees)),
  };
}

function indicesOf(
  prepared: Prepared,
  side: 'mentors' | 'mentees',
  ids: readonly string[],
  path: string,
): number[] {
  expectIds(ids, path);
  const index = side === 'mentors' ? prepared.mentorIndex : prepared.menteeIndex;
  const near = new NearIds(prepared.cohort[side]);
  const issues = ids.flatMap((id, at) =>
    index.has(id) ? [] : [unknownId(`${path}[${at}]`, id, side === 'mentors' ? 'mentor' : 'mentee', near)],
  );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  // Somebody asked about in two spellings is answered once.
  return [...new Set(ids.map((id) => index.get(id)!))];
}
