import type { MessageCatalogue } from '../../messages';
import type { Side, Unmatched } from '../../model';
import { describeUnmatched, listUnmatched, unmatchedSteps } from '../match';
import { type OpenMatching, sessionOf } from '../open';
import { checkOptionTypes, indexPair, type PersonRef, personIndex } from '../prepared';
import { pairsInForce } from '../records';
import { inPhase, type RunSteps } from '../run';

/** The language of an answer's texts. */
export interface TextOptions {
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}

/**
 * Says why somebody has no partner in a matching: what a matching with full explanations says of everybody.
 *
 * O(people of the other side * (criteria + rules)) beside what is open; for everybody at once, `explainAll` takes one
 * pass.
 *
 * Deterministic.
 *
 * @returns the reason; `null` for somebody who has a partner.
 * @throws MentorMatchError `invalid-input` for an unknown id; `wrong-cohort` if the result has no matches;
 *   `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { explainUnmatched, matchCohort, openMatching } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }, { id: 'dan' }] };
 * const result = matchCohort(cohort, { locks: [{ mentorId: 'ana', menteeId: 'cleo' }] });
 * const open = openMatching(cohort, { locks: [{ mentorId: 'ana', menteeId: 'cleo' }] }, result);
 * explainUnmatched(open, { menteeId: 'dan' })?.reason.kind; // => 'all-partners-taken'
 * ```
 */
export function explainUnmatched(
  open: OpenMatching,
  person: PersonRef,
  options: TextOptions = {},
): Unmatched | null {
  const session = sessionOf(open);
  checkOptionTypes(options, { locale: true });
  const { prepared } = session;
  const proposal = session.expectProposal();
  const { side, index } = personIndex(prepared, person);
  const matched = proposal.matches.map((pair) => indexPair(prepared, pair));
  const search = { prepared, pairs: session.pairs() };
  const [found] = listUnmatched(prepared, search, matched, side, [index]);
  return found === undefined
    ? null
    : { ...found, text: describeUnmatched(found.reason, side, options.locale) };
}

/**
 * Why each person of a side has no partner in the matching: those without one, by id. One pass over all pairs.
 *
 * @param of the pairs that the matching proposes, or those in force after the decisions on it.
 */
export function* unmatchedReasons(
  open: OpenMatching,
  side: Side,
  of: 'proposed' | 'in-force' = 'proposed',
): RunSteps<readonly Unmatched[]> {
  const session = sessionOf(open);
  const { prepared } = session;
  const proposal = session.expectProposal();
  const pairs = of === 'proposed' ? proposal.matches : pairsInForce(proposal);
  const matched = pairs.map((pair) => indexPair(prepared, pair));
  const search = { prepared, pairs: session.pairs() };
  return yield* inPhase('questioning', unmatchedSteps(prepared, search, matched, side), 0, 1);
}
