import {
  type DeclinedPair,
  type PairStanding,
  type Proposal,
  pairKey,
  type RejectDecision,
  type ReviewEvidence,
  rematchOf,
} from '../../records';
import { matchingHash, proposedStandings } from './log';
import { isInForce } from './state';

/** Where every pair of a result stands, with the decisions made so far. */
function standingsOf(result: Proposal): readonly PairStanding[] {
  return result.review?.pairs ?? [...proposedStandings(result).values()];
}

/** The pairs in force of a result: approved or still proposed, those made by hand included. */
export function pairsInForce(result: Proposal): readonly PairStanding[] {
  return standingsOf(result).filter(isInForce);
}

/** The pairs that decisions took out of force: rejected, or changed for others. */
export function pairsTakenOut(result: Proposal): readonly PairStanding[] {
  return standingsOf(result).filter((pair) => !isInForce(pair));
}

/** The rejections that stand, with who declined and why. */
export function rejectionsOf(result: Proposal): readonly DeclinedPair[] {
  const log = result.review?.log ?? [];
  const last = new Map<string, RejectDecision>();
  for (const { decision } of log) if (decision.kind === 'reject') last.set(pairKey(decision), decision);
  return pairsTakenOut(result).flatMap((pair) => {
    const decision = pair.state === 'rejected' ? last.get(pairKey(pair)) : undefined;
    if (decision === undefined) return [];
    const { mentorId, menteeId, declinedBy, reason } = decision;
    return [{ mentorId, menteeId, reason, ...(declinedBy === undefined ? {} : { by: declinedBy }) }];
  });
}

/** The logs of decisions on a result and on those before it, oldest first. */
export function evidenceOf(result: Proposal): readonly ReviewEvidence[] {
  const before = rematchOf(result)?.reviews ?? [];
  const log = result.review?.log ?? [];
  return log.length === 0 ? before : [...before, { matching: matchingHash(result), log }];
}
