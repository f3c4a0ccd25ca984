import {
  type DeclinedPair,
  isInForce,
  type PairStanding,
  type Proposal,
  pairKey,
  type RejectDecision,
  type ReviewEvidence,
  rematchOf,
  standingsOf,
} from '../../records';
import { matchingHash } from './log';

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
