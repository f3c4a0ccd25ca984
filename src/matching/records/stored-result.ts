import { MentorMatchError, type MentorMatchErrorCode, printValue } from '../../errors';
import type { InfeasibleMatching, Matching } from '../../model';
import type { InfeasibleRematch, RematchedMatching, TooFewChanges } from './rematch';
import type { Review } from './review';
import type { StoppedMatching } from './stopped';

/** A result that proposes pairs, with what was decided on them. */
export type Proposal = (Matching | RematchedMatching | StoppedMatching) & { readonly review?: Review };

/** Any result that may have been stored. */
export type StoredResult = Proposal | InfeasibleMatching | InfeasibleRematch | TooFewChanges;

/**
 * The result as one that proposes pairs.
 *
 * @param message what is asked of it that needs pairs.
 * @throws MentorMatchError with the code for a result without a matching.
 */
export function expectMatches(
  result: StoredResult,
  code: MentorMatchErrorCode,
  path: string,
  message: string,
): Proposal {
  if (hasMatches(result)) return result;
  throw new MentorMatchError(code, [
    {
      path: `${path}.status`,
      message,
      received: printValue(result.status),
      expected: 'a result with matches; explainConflict says what to relax',
    },
  ]);
}

/** Whether a result proposes pairs. */
export function hasMatches(result: StoredResult): result is Proposal {
  return result.status !== 'infeasible' && result.status !== 'too-few-changes';
}
