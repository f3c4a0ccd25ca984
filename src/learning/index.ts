export type { AuditTableRow } from '../evaluation';
export type { Validation } from './cross-validate';
export { describeLearning } from './describe';
export { learnWeights } from './learn-weights';
export type {
  LearnedCriterion,
  LearnedGain,
  LearnedWeights,
  LearnOptions,
  ProxyFinding,
  RatedPair,
  SelectionTreatment,
} from './types';
