export type { Validation } from './cross-validate';
export { learnWeights } from './learn-weights';
export type {
  LearnedCriterion,
  LearnedGain,
  LearnedWeights,
  LearnOptions,
  PairOutcome,
  ProxyFinding,
  SelectionTreatment,
} from './types';
