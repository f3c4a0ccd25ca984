import type { InfeasibleMatching, Matching } from '../../model';
import type { InfeasibleRematch, RematchedMatching, TooFewChanges } from './rematch';
import type { Review } from './review';
import type { StoppedMatching } from './stopped';

/** A result that proposes pairs, with what was decided on them. */
export type Proposal = (Matching | RematchedMatching | StoppedMatching) & { readonly review?: Review };

/** Any result that may have been stored. */
export type StoredResult = Proposal | InfeasibleMatching | InfeasibleRematch | TooFewChanges;

/** Whether a result proposes pairs. */
export function hasMatches(result: StoredResult): result is Proposal {
  return result.status !== 'infeasible' && result.status !== 'too-few-changes';
}
