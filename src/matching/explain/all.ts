import { MentorMatchError, printValue } from '../../errors';
import type { Audience, MessageCatalogue } from '../../messages';
import { compareText, type PairRef, type Side, type Unmatched } from '../../model';
import { describeUnmatched, unmatchedSteps } from '../match';
import { type OpenMatching, sessionOf } from '../open';
import { checkOptionTypes, indexPair } from '../prepared';
import { pairsInForce } from '../records';
import { inPhase, type RunSteps, type Sliceable, sliceable } from '../run';
import { type AdminExplanation, type Explanation, explainPair, type PersonalExplanation } from './match';
import { type Place, placesOfPairs } from './places';

/** For whom, and in which language. */
export interface ExplainAllOptions<A extends Audience = Audience> {
  /** Who reads it. Default `admin`. */
  readonly audience?: A;
  /**
   * The people it is sorted by: for `admin`, default `mentees`; the audiences `mentor` and `mentee` have their own
   * side, and no other.
   */
  readonly side?: Side;
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}

/** One person of a matching with their partners, each pair explained. */
export interface ExplainedPerson<E extends Explanation = Explanation> {
  readonly id: string;
  readonly side: Side;
  /** By the partner's id. */
  readonly matches: readonly E[];
  /**
   * For `admin`: why the matching has no partner for the person; `null` where it has one, and for the other audiences.
   */
  readonly unmatched: Unmatched | null;
}

/** The verb `explainAll`, whose answer depends on the audience: scores and places for `admin` alone. */
export interface ExplainAll
  extends Sliceable<[open: OpenMatching, options?: ExplainAllOptions], readonly ExplainedPerson[]> {
  (open: OpenMatching, options?: ExplainAllOptions<'admin'>): readonly ExplainedPerson<AdminExplanation>[];
  (
    open: OpenMatching,
    options: ExplainAllOptions<'mentor' | 'mentee'>,
  ): readonly ExplainedPerson<PersonalExplanation>[];
  (open: OpenMatching, options?: ExplainAllOptions): readonly ExplainedPerson[];
}

/**
 * Explains a whole matching person by person: what `explainMatch` says of each pair in force (of a reviewed matching,
 * those that are approved or still proposed) and `explainUnmatched` of each person without one.
 *
 * One pass over all pairs for the places and the reasons of `admin`, O(mentors * mentees); O(matches) for the audiences
 * `mentor` and `mentee`.
 *
 * Deterministic.
 *
 * @returns everybody on the side, by id.
 * @throws MentorMatchError `invalid-input` for malformed options; `wrong-cohort` if the result has no matches;
 *   `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { explainAll, matchCohort, openMatching } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }] }, { id: 'dan' }],
 * };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * const told = explainAll(open, { audience: 'mentee', side: 'mentees' });
 * told.map(({ id, matches }) => [id, matches.length]); // => [['cleo', 1], ['dan', 0]]
 * told[0]?.matches[0]?.evidence[0]?.text; // => 'wants SQL from level 0 to 3; mentor is at 3 (assumed)'
 * ```
 */
export const explainAll = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  options: ExplainAllOptions = {},
): RunSteps<readonly ExplainedPerson[]> {
  const session = sessionOf(open);
  checkOptionTypes(options, { audience: true, side: true, locale: true });
  const { prepared } = session;
  const { audience = 'admin', locale } = options;
  const side = sideOf(audience, options.side);
  const own = side === 'mentees' ? 0 : 1;
  const proposal = session.expectProposal();
  const indexed = (pairs: readonly PairRef[]) => pairs.map((pair) => indexPair(prepared, pair));
  const matched = indexed(pairsInForce(proposal));
  const pairs = session.pairs();
  const placing = audience === 'admin' ? placesOfPairs(prepared.cohort, pairs, matched) : nobody<Place>();
  const places = yield* inPhase('questioning', placing, 0, 0.5);
  const search = { prepared, pairs };
  // Reasons are those of the matching: whom a decision left without a partner has none.
  const searching =
    audience === 'admin'
      ? unmatchedSteps(prepared, search, indexed(proposal.matches), side)
      : nobody<Unmatched>();
  const unmatched = new Map<string, Unmatched>();
  for (const one of yield* inPhase('questioning', searching, 0.5, 0.8))
    unmatched.set(one.id, { ...one, text: describeUnmatched(one.reason, side, locale) });

  const explained = prepared.cohort[side].map((): Explanation[] => []);
  for (const [at, pair] of matched.entries()) {
    if (at % STRIDE === 0) yield { phase: 'questioning', fraction: 0.8 + (0.2 * at) / matched.length };
    const [mentee, mentor] = pair;
    const placeOf = () => places[at]!;
    explained[pair[own]]!.push(explainPair(prepared, mentor, mentee, audience, locale, placeOf));
  }
  const partner = side === 'mentees' ? 'mentorId' : 'menteeId';
  return prepared.cohort[side]
    .map(
      ({ id }, index): ExplainedPerson => ({
        id,
        side,
        matches: explained[index]!.sort((a, b) => compareText(a[partner], b[partner])),
        unmatched: explained[index]!.length > 0 ? null : (unmatched.get(id) ?? null),
      }),
    )
    .sort((a, b) => compareText(a.id, b.id));
  // The cast: the overloads say what each audience gets; one body serves all.
}) as ExplainAll;

/** @throws MentorMatchError `invalid-input` for a person who reads, and the other side. */
function sideOf(audience: Audience, side: ExplainAllOptions['side']): Side {
  if (audience === 'admin') return side ?? 'mentees';
  const own = `${audience}s` as const;
  if (side === undefined || side === own) return own;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.side',
      message: `what each ${audience} reads is sorted by ${own}`,
      received: printValue(side),
      expected: `"${own}", or nothing`,
    },
  ]);
}

/** Pairs explained between two steps. */
const STRIDE = 50;

function* nobody<T>(): Generator<number, readonly T[]> {
  yield 0;
  return [];
}
