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
export { describeEffect, type Effect, type ExchangedPair } from './effects';
export { type Alternative, type MarginOptions, type MatchMargin, matchMargins } from './match-margins';
export {
  type RecruitingAdvice,
  type RecruitingOptions,
  type RecruitingProfile,
  recruitingAdvice,
  recruitingAdviceAsync,
  type UnmetWish,
} from './recruiting';
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
export {
  type Relaxation,
  type Shortage,
  type UnmatchedRemedies,
  type UnmatchedRemediesOptions,
  unmatchedRemedies,
  unmatchedRemediesAsync,
} from './unmatched-remedies';
export {
  type PersonEffect,
  type Remedy,
  type WeightRemedy,
  type WhyNot,
  type WhyNotOptions,
  whyNot,
  whyNotAsync,
} from './why-not';
