import { type OpenMatching, sessionOf } from '../open';
import { indexPair } from '../prepared';
import { byPair, pairsInForce } from '../records';
import type { RunSteps } from '../run';
import { type AdminExplanation, explainToAdmin } from './match';

/** Pairs explained between two steps. */
const STRIDE = 50;

/**
 * Every pair in force as administrators read it, but without its places, which take a look at all pairs. O(pairs in force).
 * By mentee and mentor.
 */
export function* pairsWithoutPlaces(open: OpenMatching): RunSteps<readonly AdminExplanation[]> {
  const session = sessionOf(open);
  const { prepared } = session;
  const pairs = [...pairsInForce(session.expectProposal())].sort(byPair);
  const explained: AdminExplanation[] = [];
  for (const [at, pair] of pairs.entries()) {
    if (at % STRIDE === 0) yield { phase: 'questioning', fraction: at / pairs.length };
    const [mentee, mentor] = indexPair(prepared, pair);
    explained.push(explainToAdmin(prepared, mentor, mentee, undefined, () => null));
  }
  return explained;
}
