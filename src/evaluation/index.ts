export {
  BALANCED,
  type ComparisonOptions,
  type CovariateBalance,
  compareOutcomes,
  type MatchedEffect,
  OUTCOME_GROUPS,
  type OutcomeComparison,
  type OutcomeGroup,
  type OutcomePerson,
  outcomePersonSchema,
  type PerformanceMeasure,
  type PerformanceRecord,
} from './comparison';
export {
  DEFAULT_MINIMUM_GROUP,
  type EvaluationOptions,
  type Figure,
  LOWEST_MINIMUM_GROUP,
  type ProtectedGroup,
  protectGroups,
} from './disclosure';
export * from './evaluate';
export * from './goals';
export * from './interviews';
export {
  type Correlation,
  compareShares,
  countPromoters,
  cronbachAlpha,
  DEFAULT_CONFIDENCE,
  estimateMean,
  estimateShare,
  type GroupDifference,
  groupDifference,
  hedgesCorrection,
  holmAdjust,
  type Interval,
  type MeanEstimate,
  type NetPromoterScore,
  type NonResponseBounds,
  netPromoterScore,
  nonResponseBounds,
  type PairedChange,
  type PromoterCounts,
  pairedChange,
  type Reliability,
  rankCorrelation,
  type SampleSize,
  type ShareDifference,
  type ShareEstimate,
  sampleSize,
} from './statistics';
export * from './surveys';
