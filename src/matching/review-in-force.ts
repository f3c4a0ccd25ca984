import type { Matching } from '../model';
import type { DeclinedPair } from './rematch-record';
import { isReviewed } from './review';
import { proposedStandings } from './review-log';
import { isInForce, type PairStanding, pairKey } from './review-state';

/** Where every pair of a result stands, with the decisions made so far. */
function standingsOf(result: Matching): readonly PairStanding[] {
  return isReviewed(result) ? result.review.pairs : [...proposedStandings(result).values()];
}

/** The pairs in force of a result: approved or still proposed, those made by hand included. */
export function pairsInForce(result: Matching): readonly PairStanding[] {
  return standingsOf(result).filter(isInForce);
}

/** The pairs that decisions took out of force: rejected, or changed for others. */
export function pairsTakenOut(result: Matching): readonly PairStanding[] {
  return standingsOf(result).filter((pair) => !isInForce(pair));
}

/** The rejections that stand, with who declined and why. */
export function rejectionsOf(result: Matching): readonly DeclinedPair[] {
  if (!isReviewed(result)) return [];
  return pairsTakenOut(result).flatMap((pair) => {
    if (pair.state !== 'rejected') return [];
    const entry = result.review.log.findLast(
      ({ decision }) => decision.kind === 'reject' && pairKey(decision) === pairKey(pair),
    );
    if (entry?.decision.kind !== 'reject') return [];
    const { mentorId, menteeId, declinedBy, reason } = entry.decision;
    return [{ mentorId, menteeId, reason, ...(declinedBy === undefined ? {} : { by: declinedBy }) }];
  });
}
