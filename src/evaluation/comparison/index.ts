export {
  BALANCED,
  type ComparisonOptions,
  compareOutcomes,
  type MatchedEffect,
  type OutcomeComparison,
} from './compare';
export type { CovariateBalance } from './match-nearest';
export { OUTCOME_GROUPS, type OutcomeGroup, type OutcomePerson, outcomePersonSchema } from './outcome-person';
export {
  type PerformanceMeasure,
  type PerformanceRecord,
  performanceMeasureSchema,
  performanceRecordSchema,
} from './performance';
