import { canonicalId, compareText, type PairRef } from '../../model';

/** One text for each pair, however its ids are spelt. */
export function pairKey({ mentorId, menteeId }: PairRef): string {
  return JSON.stringify([canonicalId(mentorId), canonicalId(menteeId)]);
}

/** The ids of a pair alone. */
export function refOf({ mentorId, menteeId }: PairRef): PairRef {
  return { mentorId, menteeId };
}

/** By mentee id, then mentor id. */
export function byPair(a: PairRef, b: PairRef): number {
  return compareText(a.menteeId, b.menteeId) || compareText(a.mentorId, b.mentorId);
}
