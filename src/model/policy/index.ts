export {
  BUILT_IN_CRITERIA,
  type BuiltInCriterion,
  DEFAULT_PRIORS,
  OWN_PRIOR,
  type Priors,
  type Weights,
} from './criteria';
export { FORMS, type Form } from './form';
export { FORM_DEFAULTS, type FormDefaults } from './form-defaults';
export type { CriterionParams, Params, ParamsInput } from './params';
export {
  definePolicy,
  IDS_POLICIES,
  type IdsPolicy,
  OBJECTIVES,
  type ObjectiveKind,
  type Policy,
  type PolicyInput,
  policySchema,
  SCORE_UNIT,
  type Similarity,
} from './policy';
export {
  type AvailabilityOverlapRule,
  BUILT_IN_RULE_IDS,
  type CustomRule,
  type DifferentRule,
  type ExcludedPairsRule,
  type Field,
  type GapRule,
  type ListField,
  type NoSharedValueRule,
  type PairRef,
  type PreviousPairsRule,
  pairRefSchema,
  type ReportingLineRule,
  type Rule,
  ruleId,
  ruleSchema,
  type SameRule,
  type SharedValueRule,
  type WhenBlank,
} from './rule';
export { RULE_KINDS } from './rule-kinds';
export { seedBytes } from './seed';
export { type Concept, conceptSchema } from './taxonomy';
