/** The reasons of pairs that weigh most. */
import { explainMatch, type PairRef } from 'mentor-match';
import { bestReasons } from 'mentor-match/report';
import type { PairScore } from 'mentor-match/schemas';
import type { BestReasons } from '../protocol';
import { type Desk, localeOf } from './desk';
import { openRun } from './match';

/** The reasons of a pair as the lead of a program may read them, at most `most` of either kind. */
export function reasonsOf(desk: Desk, pair: PairScore, most: number): BestReasons {
  const { reasons, missing } = bestReasons(pair, 'admin', most, desk.catalogue);
  return { for: reasons.map(({ text }) => text), missing: missing.map(({ text }) => text) };
}

/** Everything that is known of a pair, whether or not the matching has it. */
export async function explained(desk: Desk, pair: PairRef) {
  return explainMatch(await openRun(desk), pair, localeOf(desk));
}
