import type { Warning } from '../model';
import type { MessageId, Messages } from './catalogue';
import { CELL_WARNINGS_EN } from './en/cell-warnings';
import { JOIN_WARNINGS_EN } from './en/join-warnings';
import { PEOPLE_WARNINGS_EN } from './en/people-warnings';
import { RULE_WARNINGS_EN } from './en/rule-warnings';
import { SCORING_WARNINGS_EN } from './en/scoring-warnings';
import { TABLE_WARNINGS_EN } from './en/table-warnings';
import { messageIn } from './message';
import type { CellWarningMessages } from './subjects/cell-warnings';
import type { JoinWarningMessages } from './subjects/join-warnings';
import type { PeopleWarningMessages } from './subjects/people-warnings';
import type { RuleWarningMessages } from './subjects/rule-warnings';
import type { ScoringWarningMessages } from './subjects/scoring-warnings';
import type { TableWarningMessages } from './subjects/table-warnings';

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
