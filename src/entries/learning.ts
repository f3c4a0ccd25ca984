/**
 * What the outcomes of earlier programs say of the weights of a policy. An entry of its own, since it matches again and
 * computes with matrices, which nobody else has to load.
 */
export {
  type AuditTableRow,
  describeLearning,
  type LearnedCriterion,
  type LearnedGain,
  type LearnedWeights,
  type LearnOptions,
  learnWeights,
  type ProxyFinding,
  type RatedPair,
  type SelectionTreatment,
  type Validation,
} from '../learning';
