export type { AuditMessages } from './audit';
export type { CellWarningMessages } from './cell-warnings';
export type { ChangeMessages } from './changes';
export type { ColumnMessages } from './columns';
export type { DifferenceMessages } from './differences';
export type { EffectMessages } from './effects';
export type { InspectMessages } from './inspect';
export type { JoinWarningMessages } from './join-warnings';
export type {
  CriterionLabels,
  FieldLabels,
  LabelMessages,
  ObjectiveLabels,
  RuleLabels,
  SpecLabels,
} from './labels';
export type { LearningMessages } from './learning';
export type { LetterMessages, LetterReasons } from './letters';
export type { MatchingMessages } from './matching';
export type { PageMessages } from './page';
export type { PeopleWarningMessages } from './people-warnings';
export type { NobodyParams, RuleWarningMessages } from './rule-warnings';
export { RULE_VISIBILITY, type RuleMessages } from './rules';
export { SCORING_EVIDENCE, type ScoringMessages } from './scoring';
export type { ScoringWarningMessages } from './scoring-warnings';
export type { TableWarningMessages } from './table-warnings';
export type { WorkbookMessages, WorkbookWarningMessages } from './workbook';
