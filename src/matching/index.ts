export { type CohortCheck, type CriterionCount, checkCohort, type FieldCount } from './check-cohort';
export {
  type CriterionTotal,
  comparePolicies,
  type NamedPolicy,
  type PolicyOutcome,
} from './compare-policies';
export {
  type ConflictExplanation,
  type ConflictOptions,
  type ConflictRelaxation,
  type ExplainedConflict,
  explainConflict,
} from './conflict';
export { densePrices } from './dense-prices';
export { describeEffect } from './effect-text';
export type { Effect, ExchangedPair } from './exchange';
export {
  type AdminExplanation,
  type Audience,
  type ExplainOptions,
  type Explanation,
  explainMatch,
  type PersonalExplanation,
  type RuleVerdict,
} from './explain-match';
export { explainUnmatched, type UnmatchedOptions } from './explain-unmatched';
export { matchCohort } from './match-cohort';
export { type AsyncMatchOptions, type MatchProgress, matchCohortAsync } from './match-cohort-async';
export { type Alternative, type MarginOptions, type MatchMargin, matchMargins } from './match-margins';
export type { Extensions, Provenance, Strictness } from './prepare';
export type { QuestionOptions } from './question-costs';
export {
  type RecruitingAdvice,
  type RecruitingOptions,
  type RecruitingProfile,
  recruitingAdvice,
  recruitingAdviceAsync,
  type UnmetWish,
} from './recruiting';
export { type RematchResult, rematch, rematchAsync } from './rematch';
export { withoutPeople } from './rematch-cohort';
export type { RematchOptions } from './rematch-options';
export type {
  ChangeLimit,
  DeclinedPair,
  EndCause,
  EndedPair,
  InfeasibleRematch,
  LeftPerson,
  PastKind,
  PastPair,
  PriceOfKeeping,
  RematchAttempt,
  RematchedMatching,
  RematchProof,
  RematchRecord,
  ReviewEvidence,
  ScoredPair,
  TooFewChanges,
  WaivedPair,
} from './rematch-record';
export { reviewMatching } from './review';
export type {
  ApproveDecision,
  ChangeDecision,
  Decision,
  RejectDecision,
  ReopenDecision,
  Waiver,
} from './review-decision';
export type {
  LogEntry,
  PairStanding,
  PairState,
  Review,
  ReviewChange,
  ReviewedMatching,
  ReviewedPair,
  ReviewedStoppedMatching,
  ReviewSummary,
} from './review-record';
export type { MatchOptions } from './run';
export type { RunPhase, ScoringEngine } from './run-step';
export { type SeatValue, seatValues } from './seat-values';
export {
  type PairSurvival,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
  sensitivityAsync,
  type WeightRange,
} from './sensitivity';
export { type Shortlist, type ShortlistEntry, type ShortlistOptions, shortlist } from './shortlist';
export type { RunProgress, SlicedOptions } from './sliced-run';
export type { StoppedMatching } from './stopped-record';
export { type Proposal, parseDecisions, parseMatching, parseReview, type StoredResult } from './stored';
export { type TracedEvidence, traceMatch } from './trace-match';
export {
  type Relaxation,
  type Shortage,
  type UnmatchedRemedies,
  type UnmatchedRemediesOptions,
  unmatchedRemedies,
  unmatchedRemediesAsync,
} from './unmatched-remedies';
export { type Verification, verifyMatching, verifyMatchingAsync } from './verify-matching';
export type { WeightRemedy } from './weight-remedy';
export {
  type PersonEffect,
  type Remedy,
  type WhyNot,
  type WhyNotOptions,
  whyNot,
  whyNotAsync,
} from './why-not';
