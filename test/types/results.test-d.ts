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
import type { FairnessPoint } from 'mentor-match/audit';
import type { MatchingDone, MatchingState } from 'mentor-match/queue';
import type {
  ConflictRelaxation,
  ConflictStep,
  Effect,
  FeasibilityCertificate,
  InfeasibleMatching,
  ObjectiveKind,
  ObjectiveLoss,
  OneWayGap,
  OneWayProof,
  OptimalityCertificate,
  PolicyOutcome,
  RecruitingProfile,
  Relaxation,
  RunProgress,
  StoppedMatching,
  Verification,
  WhatIf,
} from 'mentor-match/schemas';
import { expectTypeOf } from 'vitest';

declare const result: MatchingResult;
declare const stored: StoredResult;
declare const verification: Verification;
declare const step: ConflictStep;
declare const relaxation: ConflictRelaxation;
declare const certificate: FeasibilityCertificate;
declare const state: MatchingState;
declare const lost: ObjectiveLoss;
declare const none: Effect;
declare const whatIf: WhatIf;
declare const outcome: PolicyOutcome;
declare const point: FairnessPoint;

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

// What is lost is measured as its objective is: in scores, in people or seats, or not at all.
expectTypeOf<Effect>().toExtend<ObjectiveLoss>();
expectTypeOf<RecruitingProfile['effect']>().toEqualTypeOf<ObjectiveLoss>();
expectTypeOf<ObjectiveLoss['objective']>().toEqualTypeOf<ObjectiveKind | null>();
if (lost.objective === null) expectTypeOf(lost.loss).toEqualTypeOf<0>();
else if (lost.objective === 'total-score') expectTypeOf(lost.scoreLoss).toEqualTypeOf<number>();
else if (lost.objective === 'cover-mentors') expectTypeOf(lost.scoreLoss).toEqualTypeOf<null>();
// @ts-expect-error people have no score
export const scored: ObjectiveLoss = { objective: 'cover-mentors', loss: 2, scoreLoss: 0.1 };
// @ts-expect-error only coverage of mentees is told by priority
export const prior: ObjectiveLoss = { objective: 'total-score', loss: 2, scoreLoss: 0.1, priority: 1 };

// Where no matching is left there are no figures of one.
if (whatIf.status === 'infeasible') expectTypeOf(whatIf.difference).toEqualTypeOf<null>();
else expectTypeOf(whatIf.difference.matches.after).toEqualTypeOf<number>();
if (outcome.status === 'infeasible') expectTypeOf(outcome.summary).toEqualTypeOf<null>();
else expectTypeOf(outcome.summary.matches).toEqualTypeOf<number>();
if (point.possible) expectTypeOf(point.loss).toEqualTypeOf<number>();
else expectTypeOf(point.pairs).toEqualTypeOf<readonly []>();
// @ts-expect-error a seat lifts no rule
export const seat: Relaxation = { kind: 'one-more-seat', rules: [], partnerId: 'a', effect: none, text: '' };

// What resolves a contradiction has the fields of its kind, and no others.
if (step.kind === 'lock')
  expectTypeOf(step).toEqualTypeOf<{ readonly kind: 'lock'; readonly pair: PairRef }>();
else {
  expectTypeOf(step).not.toHaveProperty('pair');
  expectTypeOf(step.personId).toEqualTypeOf<string>();
  expectTypeOf(step.to).toEqualTypeOf<number>();
}
const locked = { mentorId: 'a', menteeId: 'b' };
// @ts-expect-error a lock has no bound
export const lockedBound: ConflictStep = { kind: 'lock', pair: locked, from: 1, to: 2 };
// @ts-expect-error a bound is somebody's
export const nobodysBound: ConflictStep = { kind: 'mentor-minimum', from: 2, to: 1 };
expectTypeOf<ConflictRelaxation['kind']>().toEqualTypeOf<ConflictStep['kind'] | 'rule'>();
if (relaxation.kind === 'rule') {
  expectTypeOf(relaxation.rule).toEqualTypeOf<string>();
  expectTypeOf(relaxation.pairs).toEqualTypeOf<readonly PairRef[]>();
  expectTypeOf(relaxation).not.toHaveProperty('personId');
}
if (relaxation.resolves) expectTypeOf(relaxation.outcome.matches).toEqualTypeOf<number>();
else expectTypeOf(relaxation.outcome).toEqualTypeOf<null>();

// What leaves a better matching open is no proof, and what proves has no gap.
expectTypeOf<OneWayGap>().not.toExtend<OneWayProof>();
expectTypeOf<OneWayProof>().not.toExtend<OneWayGap>();
expectTypeOf<FeasibilityCertificate>().not.toExtend<OptimalityCertificate>();
expectTypeOf<{ oneWay: OneWayGap }>().not.toExtend<Pick<OptimalityCertificate, 'oneWay'>>();
// A search that ended early has prices with its gap, or is a rematch and has none.
if (certificate.oneWay === undefined) expectTypeOf(certificate.levels).toEqualTypeOf<readonly []>();
else expectTypeOf(certificate.oneWay).toEqualTypeOf<OneWayGap>();

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

// A job of a queue is told apart by its state, and a done one by its status.
if (state.state === 'running') expectTypeOf(state.phase).toEqualTypeOf<RunProgress['phase']>();
if (state.state === 'failed' && state.errors !== null)
  expectTypeOf(state.code).toEqualTypeOf<MentorMatchError['code']>();
if (state.state === 'failed' && state.code === 'internal') expectTypeOf(state.errors).toEqualTypeOf<null>();
if (state.state === 'done' && state.status === 'stopped')
  expectTypeOf(state.reason).toEqualTypeOf<'aborted' | 'time-limit'>();
// @ts-expect-error only what was stopped has a reason
export const done: MatchingDone = { status: 'stable', reason: 'aborted', matches: 0, found: false };

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
