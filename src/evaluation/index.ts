export {
  BALANCED,
  type ComparisonOptions,
  compareOutcomes,
  type MatchedEffect,
  type OutcomeComparison,
} from './comparison/compare-outcomes';
export type { CovariateBalance } from './comparison/match-nearest';
export {
  OUTCOME_GROUPS,
  type OutcomeGroup,
  type OutcomePerson,
  outcomePersonSchema,
} from './comparison/outcome-person';
export type { PerformanceMeasure, PerformanceRecord } from './comparison/performance';
export {
  DEFAULT_MINIMUM_GROUP,
  type EvaluationOptions,
  type Figure,
  LOWEST_MINIMUM_GROUP,
} from './disclosure/figure';
export { type ProtectedGroup, protectGroups } from './disclosure/protect-groups';
export type { Estimate, EvaluatedFigure, FigureKind, FigureSource } from './evaluate/estimate';
export { evaluateProgram } from './evaluate/evaluate-program';
export type * from './evaluate/evaluation';
export type {
  EvaluatedPair,
  GoalRating,
  ObjectiveMeasurement,
  ProgramEvidence,
} from './evaluate/evidence';
export { evaluationFigures } from './evaluate/figures';
export {
  DEFAULT_FINDING_LIMITS,
  FINDING_KINDS,
  type FindingEvidence,
  type FindingKind,
  type FindingLimits,
  PROGRAM_FINDING_CODES,
  type ProgramFinding,
  type ProgramFindingCode,
} from './evaluate/findings/finding';
export { renderEvaluationReport } from './evaluate/report/render-evaluation-report';
export * from './goals/goal-attainment';
export * from './goals/key-result';
export * from './interviews/coding-agreement';
export * from './interviews/interview';
export * from './interviews/summarize-interviews';
export * from './statistics';
export { type Cell, type Grouping, groupingSchema } from './surveys/grouping';
export {
  type AnswerScale,
  type Instrument,
  instrumentSchema,
  LEVELS,
  type Level,
  type OpenItem,
  parseInstrument,
  parseInstruments,
  type RatingItem,
  type RecommendItem,
  type SurveyItem,
  type SurveyScale,
} from './surveys/instrument';
export { planInvitations, type SurveyInvitation, surveyInvitationSchema } from './surveys/invitation';
export { READY_INSTRUMENTS } from './surveys/ready';
export {
  parseInvitations,
  parseResponses,
  type SurveyResponse,
  surveyResponseSchema,
} from './surveys/response';
export { scaleScore, scoreResponse } from './surveys/score-response';
export { type SurveyInput, summarizeSurvey } from './surveys/summarize-survey';
export * from './surveys/survey-summary';
