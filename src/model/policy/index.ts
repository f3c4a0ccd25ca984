export type { CoverGroups, GroupTarget, TieBreak } from './aims';
export type { AskedField, Field, GroupField, ListField } from './compared';
export {
  BUILT_IN_CRITERIA,
  type BuiltInCriterion,
  DEFAULT_PRIORS,
  OWN_PRIOR,
  type Priors,
  type Weights,
} from './criteria';
export {
  type CriterionSpec,
  type CriterionWeight,
  criterionId,
  type DistanceCriterion,
  type PreviousPartnerCriterion,
  SPEC_PRIORS,
  type ValueCriterion,
} from './criterion';
export { FORMS, type Form } from './form';
export { FORM_DEFAULTS, type FormDefaults } from './form-defaults';
export type { WeightsInput } from './importance';
export {
  type AimPart,
  isByPriority,
  isScored,
  OBJECTIVE_TRAITS,
  OBJECTIVES,
  type ObjectiveKind,
  type PriorityObjective,
  type ScoreObjective,
} from './objectives';
export type { CriterionParams, Params, ParamsInput } from './params';
export type { PersonalWeights } from './personal-weights';
export {
  definePolicy,
  IDS_POLICIES,
  type IdsPolicy,
  type Policy,
  type PolicyInput,
  policySchema,
  SCORE_UNIT,
  type Similarity,
} from './policy';
export {
  type AskedRule,
  type AvailabilityOverlapRule,
  BUILT_IN_RULE_IDS,
  type CustomRule,
  type DifferentRule,
  type ExcludedPairsRule,
  type GapRule,
  type NoSharedValueRule,
  type NotBothWaysRule,
  type PairRef,
  type PreviousPairsRule,
  pairRefSchema,
  type ReportingLineRule,
  type Rule,
  ruleId,
  ruleSchema,
  type SameRule,
  type SharedValueRule,
  type TimeZonesRule,
  type WhenBlank,
} from './rule';
export { RULE_KINDS } from './rule-kinds';
export { seedBytes } from './seed';
export { type Concept, conceptSchema } from './taxonomy';
