export type { CellTrace, TracedCell } from './cell-trace';
export { parseCohort } from './cohort';
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
export { FORMATS, type FormatOf } from './formats';
export { type JsonValue, jsonValueSchema, MAX_JSON_DEPTH } from './json-value';
export type { CriterionParams, Params, ParamsInput } from './params';
export { formatPath } from './paths';
export type {
  AvailabilityWindow,
  Capacity,
  Cohort,
  Goal,
  GoalSupported,
  Mentee,
  Mentor,
  Person,
  Preferences,
  Skill,
  SkillWanted,
  Venture,
} from './person';
export { cohortSchema, menteeSchema, mentorSchema } from './person-schema';
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
  type ColumnReading,
  type FieldReading,
  type Reading,
  type RowsLeft,
  readingSchema,
  type TableReading,
  type WordsRead,
} from './reading';
export {
  type CertificateLevel,
  type ConflictStep,
  type Contribution,
  type Evidence,
  type InfeasibilityCertificate,
  type InfeasibleMatching,
  LARGE_PARTS,
  type Manifest,
  type Match,
  type Matching,
  type MatchingConflict,
  type MatchingParts,
  type MatchingResult,
  type MatchingSummary,
  type OptimalityCertificate,
  type OptimalMatching,
  type PairScore,
  type PolicyPart,
  type PriorityClass,
  type RuleCount,
  type RuleEffect,
  type Shortfall,
  type SparsePrices,
  type StabilityCertificate,
  type StableMatching,
  type Unmatched,
  type UnmatchedReason,
} from './result';
export {
  type AvailabilityOverlapRule,
  BUILT_IN_RULE_IDS,
  type CustomRule,
  type DifferentRule,
  type ExcludedPairsRule,
  type Field,
  type GapRule,
  type ListField,
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
export { type ObjectSchema, parseWith, schemaFor, toErrorIssues } from './schema';
export { ABBREVIATIONS, normalizeTag, type TagOptions } from './tag';
export { type Concept, conceptSchema } from './taxonomy';
export { FIXED_OFFSET, isTimeZone } from './time';
export type { Warning } from './warning';
export { WEEKDAYS, type Weekday } from './weekday';
