export {
  type CohortCheck,
  type CohortFindings,
  type CriterionCount,
  checkCohort,
  type FieldCount,
} from './check-cohort';
export {
  type CriterionTotal,
  comparePolicies,
  type NamedPolicy,
  type PolicyOutcome,
} from './compare-policies';
export * from './conflict';
export {
  type ChangedPartner,
  type ComparableTotal,
  type DifferenceOptions,
  type Differences,
  diffMatchings,
  type FigureChange,
  type MatchingDifference,
  type MeasuredPair,
  type PersonChange,
  type PersonChangeKind,
} from './difference';
export { compareEffects, describeEffect, type Effect, type ExchangedPair } from './effects';
export {
  type Alternative,
  type MarginOptions,
  type MatchMargin,
  marginsByPair,
  matchMarginSteps,
  matchMargins,
} from './match-margins';
export { type PartnerScores, type PersonPartners, partnerScores } from './partner-scores';
export {
  type RecruitingAdvice,
  type RecruitingOptions,
  type RecruitingProfile,
  recruitingAdvice,
  type UnmetWish,
} from './recruiting';
export { type SeatValue, seatValues } from './seat-values';
export * from './sensitivity';
export {
  listPartners,
  type Shortlist,
  type ShortlistEntry,
  type ShortlistOptions,
  shortlist,
} from './shortlist';
export {
  type Relaxation,
  type Shortage,
  type UnmatchedRemedies,
  unmatchedRemedies,
} from './unmatched-remedies';
export { type Change, type WhatIf, type WhatIfOptions, whatIf } from './what-if';
export * from './why-not';
