export type { AuditMessages } from './audit';
export type { ChangeMessages } from './changes';
export type { ColumnMessages } from './columns';
export type { DifferenceMessages } from './differences';
export type { EffectMessages } from './effects';
export type { InspectMessages } from './inspect';
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
export type {
  PageBriefMessages,
  PageFiguresMessages,
  PageFrameMessages,
  PageGroupsMessages,
  PageMessages,
  PagePeopleMessages,
  PagePolicyMessages,
  PageRecordMessages,
  PageRulesMessages,
} from './page';
export { RULE_VISIBILITY, type RuleMessages } from './rules';
export { SCORING_EVIDENCE, type ScoringMessages } from './scoring';
export type {
  CellWarningMessages,
  JoinWarningMessages,
  NobodyParams,
  PeopleWarningMessages,
  RuleWarningMessages,
  ScoringWarningMessages,
  TableWarningMessages,
} from './warnings';
export type { WorkbookMessages, WorkbookWarningMessages } from './workbook';
