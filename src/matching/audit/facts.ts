import type { CheckedCohort, Person, Side } from '../../model';
import { type OpenMatching, sessionOf } from '../open';
import { indexPair, oneWayRule, type Prepared } from '../prepared';
import { bounds, costReader, toUnits } from '../problem';
import { matchMarginSteps } from '../questions';
import { type Proposal, pairKey, pairsInForce, rematchOf } from '../records';
import { partOf, type RunSteps } from '../run';

/** What a matching gives one person, in numbers: what an audit counts. */
export interface PersonFacts {
  readonly id: string;
  /** As read, with what no criterion and no rule sees. */
  readonly person: Person & { readonly priority?: number };
  /** Most partners. */
  readonly seats: number;
  /** Partners with a seat whom nothing forbids. */
  readonly eligible: number;
  /** Scores of the pairs in force, in [0, 1]. */
  readonly scores: readonly number[];
  /** Mean share of the weight that could be assessed in these pairs, in [0, 1]; `null` without any. */
  readonly coverage: number | null;
  /** Whether the partner ranked first is one of the partners; `null` for who ranked nobody of the other side. */
  readonly firstWish: boolean | null;
  /** Whether no partner could be exchanged at nearly no loss; `null` without a partner, and where it is not known. */
  readonly firm: boolean | null;
}

/** Both sides of a matching, each by index as they were read. */
export interface MatchFacts {
  readonly mentors: readonly PersonFacts[];
  readonly mentees: readonly PersonFacts[];
}

/** Rows between two steps. */
const STRIDE = 16;

/**
 * Everybody with what the pairs in force give them. O(mentors * mentees) once, for the partners that are eligible, and
 * the margins of an optimal matching.
 *
 * @throws MentorMatchError `wrong-cohort` if the result has no matches.
 */
export function* matchFactsSteps(open: OpenMatching): RunSteps<MatchFacts> {
  const session = sessionOf(open);
  const { prepared } = session;
  const { mentors, mentees } = prepared.cohort;
  const proposal = session.expectProposal();
  const eligible = { mentors: new Int32Array(mentors.length), mentees: new Int32Array(mentees.length) };
  const read = costReader(prepared);
  const row = new Int32Array(mentors.length);
  const hasSeat = {
    mentors: mentors.map((one) => bounds(one).max > 0),
    mentees: mentees.map((one) => bounds(one).max > 0),
  };
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    if (mentee % STRIDE === 0) yield { phase: 'questioning', fraction: (0.5 * mentee) / mentees.length };
    read(mentee, row);
    for (let mentor = 0; mentor < row.length; mentor++) {
      if (toUnits(row[mentor]!) < 0) continue;
      if (hasSeat.mentors[mentor]!) eligible.mentees[mentee] = eligible.mentees[mentee]! + 1;
      if (hasSeat.mentees[mentee]!) eligible.mentors[mentor] = eligible.mentors[mentor]! + 1;
    }
  }
  const firmOf = yield* partOf(firmness(open, proposal), 0.5, 1);
  const scores = { mentors: mentors.map((): number[] => []), mentees: mentees.map((): number[] => []) };
  const coverage = { mentors: new Float64Array(mentors.length), mentees: new Float64Array(mentees.length) };
  const partners = { mentors: mentors.map((): string[] => []), mentees: mentees.map((): string[] => []) };
  const firm = { mentors: mentors.map((): boolean[] => []), mentees: mentees.map((): boolean[] => []) };
  for (const pair of pairsInForce(proposal)) {
    const [mentee, mentor] = indexPair(prepared, pair);
    const { score, coverage: assessed } = prepared.scoring.score(mentor, mentee);
    const isFirm = firmOf?.get(pairKey(pair));
    for (const [side, index, partner] of [
      ['mentees', mentee, mentors[mentor]!.id],
      ['mentors', mentor, mentees[mentee]!.id],
    ] as const) {
      scores[side][index]!.push(score);
      coverage[side][index] = coverage[side][index]! + assessed;
      partners[side][index]!.push(partner);
      if (isFirm !== undefined) firm[side][index]!.push(isFirm);
    }
  }
  const factsOf = (side: Side): PersonFacts[] =>
    prepared.cohort[side].map((person, index): PersonFacts => {
      const own = scores[side][index]!;
      return {
        id: person.id,
        person,
        seats: bounds(person).max,
        eligible: eligible[side][index]!,
        scores: own,
        coverage: own.length === 0 ? null : coverage[side][index]! / own.length,
        firstWish: firstWish(prepared, side, person, partners[side][index]!),
        firm:
          firm[side][index]!.length < Math.max(1, own.length) ? null : firm[side][index]!.every((one) => one),
      };
    });
  return { mentors: factsOf('mentors'), mentees: factsOf('mentees') };
}

/** Whether each pair is firm, by pair; nothing where the result has no margins. */
function* firmness(
  open: OpenMatching,
  proposal: Proposal,
): RunSteps<ReadonlyMap<string, boolean> | undefined> {
  const isPlain =
    proposal.status === 'optimal' &&
    proposal.review === undefined &&
    rematchOf(proposal) === undefined &&
    oneWayRule(sessionOf(open).prepared.policy) === undefined;
  if (!isPlain) return undefined;
  const margins = yield* matchMarginSteps(open, { alternatives: 0 });
  return new Map(margins.map((margin) => [pairKey(margin), !margin.ambiguous]));
}

function firstWish(
  { mentorIndex, menteeIndex }: Prepared,
  side: Side,
  { preferences }: CheckedCohort[Side][number],
  partners: readonly string[],
): boolean | null {
  const others = side === 'mentees' ? mentorIndex : menteeIndex;
  const first = (preferences?.ranked ?? []).map((id) => others.get(id)).find((index) => index !== undefined);
  return first === undefined ? null : partners.some((id) => others.get(id) === first);
}
