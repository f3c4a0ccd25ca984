import type { Match } from '../../model';
import { type OpenMatching, sessionOf } from '../open';
import { indexPair } from '../prepared';
import { byPair, pairKey, pairsInForce } from '../records';
import { inPhase, type RunSteps } from '../run';
import { type AdminExplanation, explainToAdmin } from './match';
import { placesOfPairs } from './places';

/** What is known of pairs before they are explained. */
export interface InForceOptions {
  /** Whether to count places, which takes a look at all pairs. */
  readonly places: boolean;
  /** Whether what the matching states of its matches was checked, so that it need not be found again. */
  readonly isChecked: boolean;
}

/** Pairs explained between two steps. */
const STRIDE = 50;

/**
 * Every pair in force as administrators read it, by mentee and mentor: O(pairs in force), and with places one pass over
 * all pairs.
 */
export function* explainInForce(
  open: OpenMatching,
  { places: withPlaces, isChecked }: InForceOptions,
): RunSteps<readonly AdminExplanation[]> {
  const session = sessionOf(open);
  const { prepared } = session;
  const proposal = session.expectProposal();
  const pairs = [...pairsInForce(proposal)].sort(byPair);
  const indices = pairs.map((pair) => indexPair(prepared, pair));
  const placing = placesOfPairs(prepared.cohort, session.pairs(), indices);
  const places = withPlaces ? yield* inPhase('questioning', placing, 0, 0.5) : undefined;
  const stated = new Map<string, Match>();
  // A matching whose explanations were left for later states none.
  if (isChecked)
    for (const match of proposal.matches)
      if (match.contributions.length > 0) stated.set(pairKey(match), match);
  const explained: AdminExplanation[] = [];
  for (const [at, pair] of pairs.entries()) {
    if (at % STRIDE === 0)
      yield { phase: 'questioning', fraction: withPlaces ? 0.5 + at / pairs.length / 2 : at / pairs.length };
    const [mentee, mentor] = indices[at]!;
    const known = stated.get(pairKey(pair));
    explained.push(explainToAdmin(prepared, mentor, mentee, undefined, () => places?.[at] ?? null, known));
  }
  return explained;
}
