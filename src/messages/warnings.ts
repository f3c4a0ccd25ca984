import type { Warning } from '../model';
import type { MessageId, Messages } from './catalogue';
import {
  AUDIT_EN,
  CELL_WARNINGS_EN,
  JOIN_WARNINGS_EN,
  LEARNING_EN,
  PEOPLE_WARNINGS_EN,
  RULE_WARNINGS_EN,
  SCORING_WARNINGS_EN,
  TABLE_WARNINGS_EN,
  WORKBOOK_WARNINGS_EN,
} from './en';
import { messageIn } from './message';
import type {
  AuditMessages,
  CellWarningMessages,
  JoinWarningMessages,
  LearningMessages,
  PeopleWarningMessages,
  RuleWarningMessages,
  ScoringWarningMessages,
  TableWarningMessages,
  WorkbookWarningMessages,
} from './subjects';

/** Examples that one warning lists, at most: people, rows, words. */
export const MOST_EXAMPLES = 20;

/** Makes a warning of one subject: its parameters, where it was found, and its English text. */
type MakeWarning<M> = <Id extends keyof M & MessageId>(id: Id, params: Messages[Id], path: string) => Warning;

export const scoringWarning: MakeWarning<ScoringWarningMessages> = (id, params, path) => ({
  ...messageIn(SCORING_WARNINGS_EN[id], id, params),
  path,
});

export const peopleWarning: MakeWarning<PeopleWarningMessages> = (id, params, path) => ({
  ...messageIn(PEOPLE_WARNINGS_EN[id], id, params),
  path,
});

export const ruleWarning: MakeWarning<RuleWarningMessages> = (id, params, path) => ({
  ...messageIn(RULE_WARNINGS_EN[id], id, params),
  path,
});

export const tableWarning: MakeWarning<TableWarningMessages> = (id, params, path) => ({
  ...messageIn(TABLE_WARNINGS_EN[id], id, params),
  path,
});

export const cellWarning: MakeWarning<CellWarningMessages> = (id, params, path) => ({
  ...messageIn(CELL_WARNINGS_EN[id], id, params),
  path,
});

export const joinWarning: MakeWarning<JoinWarningMessages> = (id, params, path) => ({
  ...messageIn(JOIN_WARNINGS_EN[id], id, params),
  path,
});

export const workbookWarning: MakeWarning<WorkbookWarningMessages> = (id, params, path) => ({
  ...messageIn(WORKBOOK_WARNINGS_EN[id], id, params),
  path,
});

export const learningWarning: MakeWarning<LearningMessages> = (id, params, path) => ({
  ...messageIn(LEARNING_EN[id], id, params),
  path,
});

export const auditWarning: MakeWarning<AuditMessages> = (id, params, path) => ({
  ...messageIn(AUDIT_EN[id], id, params),
  path,
});
