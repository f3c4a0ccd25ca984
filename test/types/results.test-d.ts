// Types of what a caller is given: results, told apart by `status`, warnings, verdicts, errors.
import type { Match, Matching, MatchingResult, PairRef, StoredResult, Warning } from 'mentor-match';
import {
  MentorMatchError,
  matchCohort,
  matchCohortAsync,
  parseMatching,
  rematch,
  reviewMatching,
  verifyMatching,
} from 'mentor-match';
import type { InfeasibleMatching, StoppedMatching, Verification } from 'mentor-match/schemas';
import { expectTypeOf } from 'vitest';

declare const result: MatchingResult;
declare const stored: StoredResult;
declare const verification: Verification;

// A result is narrowed by its status, to the certificate that it has.
expectTypeOf(matchCohort).returns.toEqualTypeOf<MatchingResult>();
expectTypeOf<MatchingResult['status']>().toEqualTypeOf<'optimal' | 'feasible' | 'stable' | 'infeasible'>();
// @ts-expect-error an infeasible result has no matches
export const unchecked = result.matches;
if (result.status === 'infeasible') {
  expectTypeOf(result).toEqualTypeOf<InfeasibleMatching>();
  expectTypeOf(result.conflict.text).toEqualTypeOf<string>();
} else {
  expectTypeOf(result).toEqualTypeOf<Matching>();
  expectTypeOf(result.matches).toEqualTypeOf<readonly Match[]>();
}
if (result.status === 'optimal') expectTypeOf(result.certificate).toHaveProperty('levels');
if (result.status === 'stable') expectTypeOf(result.certificate).not.toHaveProperty('levels');

// A run that can be stopped has one more outcome.
expectTypeOf(matchCohortAsync).returns.resolves.toEqualTypeOf<MatchingResult | StoppedMatching>();
expectTypeOf<StoppedMatching['gap']>().toEqualTypeOf<number | null>();

// A match is a pair with its score and why.
expectTypeOf<Match>().toExtend<PairRef>();
expectTypeOf<Match['score']>().toEqualTypeOf<number>();
expectTypeOf<Match['contributions'][number]>().toHaveProperty('evidence');

// Nobody is dropped: an unmatched person has a reason, told apart by its kind.
type Unmatched = Matching['unmatched']['mentees'][number];
expectTypeOf<Unmatched['reason']['kind']>().toEqualTypeOf<
  | 'no-capacity'
  | 'nobody-there'
  | 'no-eligible-partner'
  | 'all-partners-taken'
  | 'better-without'
  | 'on-demand'
>();
expectTypeOf<Extract<Unmatched['reason'], { kind: 'better-without' }>['free']>().toEqualTypeOf<
  readonly string[]
>();

// A warning is data with its text.
expectTypeOf<Matching['warnings']>().toEqualTypeOf<readonly Warning[]>();
expectTypeOf<Pick<Warning, 'id' | 'path' | 'text'>>().toEqualTypeOf<{
  readonly id: string;
  readonly path: string;
  readonly text: string;
}>();

// A verdict says `ok`, and only one that is not has problems.
expectTypeOf(verifyMatching).returns.toEqualTypeOf<Verification>();
if (verification.ok) expectTypeOf(verification.problems).toEqualTypeOf<readonly []>();
else expectTypeOf(verification.problems).toEqualTypeOf<readonly string[]>();

// What was stored may be any of them.
expectTypeOf(parseMatching).returns.toEqualTypeOf<StoredResult>();
expectTypeOf<MatchingResult>().toExtend<StoredResult>();
expectTypeOf<StoredResult['status']>().toEqualTypeOf<
  'optimal' | 'feasible' | 'stable' | 'stopped' | 'infeasible' | 'too-few-changes'
>();
if (stored.status === 'too-few-changes') expectTypeOf(stored).not.toHaveProperty('matches');

// What is decided and matched again is a result as well.
expectTypeOf(reviewMatching).returns.toExtend<StoredResult>();
expectTypeOf(rematch).returns.toExtend<StoredResult>();

// One error, with every problem.
export function caught(error: unknown) {
  if (!(error instanceof MentorMatchError)) return;
  expectTypeOf(error).toExtend<Error>();
  expectTypeOf(error.issues[0]!.received).toEqualTypeOf<string>();
  expectTypeOf<'invalid-input' | 'wrong-cohort' | 'aborted'>().toExtend<typeof error.code>();
  // @ts-expect-error a code that there is not
  if (error.code === 'unknown') throw error;
}
