import { pairKey } from './pair-key';
import { rematchOf } from './rematch';
import type { PairStanding } from './review';
import type { Proposal } from './stored-result';

/** All pairs under review, by {@link pairKey}. */
export type Standings = ReadonlyMap<string, PairStanding>;

/** Whether a pair in this state is part of the matching. */
export function isInForce({ state }: PairStanding): boolean {
  return state === 'proposed' || state === 'approved';
}

/** Where the pairs of a matching stand before any decision on it. */
export function proposedStandings(matching: Proposal): Standings {
  const record = rematchOf(matching);
  const approved = new Set((record?.approved ?? []).map(pairKey));
  const waived = new Map((record?.waived ?? []).map((pair) => [pairKey(pair), pair.rules]));
  return new Map(
    matching.matches.map(({ mentorId, menteeId }): [string, PairStanding] => {
      const key = pairKey({ mentorId, menteeId });
      const rules = waived.get(key);
      const state = approved.has(key) ? 'approved' : 'proposed';
      return [key, { mentorId, menteeId, state, byHand: rules !== undefined, waived: rules ?? [] }];
    }),
  );
}

/** Where every pair of a result stands, with the decisions made so far. */
export function standingsOf(result: Proposal): readonly PairStanding[] {
  return result.review?.pairs ?? [...proposedStandings(result).values()];
}

/** The pairs in force of a result: approved or still proposed, those made by hand included. */
export function pairsInForce(result: Proposal): readonly PairStanding[] {
  return standingsOf(result).filter(isInForce);
}

/** Pairs that are no longer in force by decisions, and pairs that decisions made; `null`: the same are in force. */
export function changedByDecisions(
  result: Proposal,
): { readonly ended: number; readonly made: number } | null {
  const proposed = new Set(result.matches.map(pairKey));
  const inForce = pairsInForce(result).map(pairKey);
  const kept = inForce.filter((key) => proposed.has(key)).length;
  const [ended, made] = [proposed.size - kept, inForce.length - kept];
  return ended + made === 0 ? null : { ended, made };
}
