import type { MessageCatalogue, MessageId, Messages } from './catalogue';
import {
  AUDIT_EN,
  CHANGES_EN,
  COLUMNS_EN,
  DIFFERENCES_EN,
  EFFECTS_EN,
  INSPECT_EN,
  LEARNING_EN,
  MATCHING_EN,
  PAGE_EN,
  PAGE_POLICY_EN,
  WORKBOOK_EN,
} from './en';
import { labelGiven } from './labels';
import { type Message, messageIn } from './message';
import { ENGLISH, renderIn } from './render';
import type {
  AuditMessages,
  ChangeMessages,
  ColumnMessages,
  DifferenceMessages,
  EffectMessages,
  InspectMessages,
  LearningMessages,
  MatchingMessages,
  PageMessages,
  PagePolicyMessages,
  WorkbookMessages,
} from './subjects';

/** Ids of the texts about a table that is inspected. */
export type InspectId = keyof InspectMessages & MessageId;

/** Parameters of one of them. */
export type InspectParams<Id extends InspectId> = Messages[Id];

/** Ids of the texts of a report. */
export type PageId = keyof PageMessages & MessageId;

/** Parameters of one of them. */
export type PageParams<Id extends PageId> = Messages[Id];

/** Renders a message of one subject, in English where no language is given. */
type RenderText<M> = <Id extends keyof M & MessageId>(
  locale: MessageCatalogue | undefined,
  id: Id,
  params: Messages[Id],
) => string;

export const matchingText: RenderText<MatchingMessages> = (locale, id, params) =>
  renderIn(locale, MATCHING_EN[id], id, params);

export const changeText: RenderText<ChangeMessages> = (locale, id, params) =>
  renderIn(locale, CHANGES_EN[id], id, params);

/** A header of a table of results, or a word in its cells. */
export const columnText: RenderText<ColumnMessages> = (locale, id, params) =>
  renderIn(locale, COLUMNS_EN[id], id, params);

export const differenceText: RenderText<DifferenceMessages> = (locale, id, params) =>
  renderIn(locale, DIFFERENCES_EN[id], id, params);

export const effectText: RenderText<EffectMessages> = (locale, id, params) =>
  renderIn(locale, EFFECTS_EN[id], id, params);

export const pageText: RenderText<PageMessages> = (locale, id, params) =>
  renderIn(locale, PAGE_EN[id], id, params);

/** A text on what a policy asks for, without those of the rest of the report. */
export const policyText: RenderText<PagePolicyMessages> = (locale, id, params) =>
  renderIn(locale, PAGE_POLICY_EN[id], id, params);

export const inspectText: RenderText<InspectMessages> = (locale, id, params) =>
  renderIn(locale, INSPECT_EN[id], id, params);

export const workbookText: RenderText<WorkbookMessages> = (locale, id, params) =>
  renderIn(locale, WORKBOOK_EN[id], id, params);

/** A text about a table with its id and parameters. */
export function inspectNote<Id extends InspectId>(
  locale: MessageCatalogue | undefined,
  id: Id,
  params: InspectParams<Id>,
): Message {
  return messageIn(INSPECT_EN[id], id, params, locale);
}

export const auditText: RenderText<AuditMessages> = (locale, id, params) =>
  renderIn(locale, AUDIT_EN[id], id, params);

/** Whether the caller or the language has a label for exactly this name. */
export function isLabelled(locale: MessageCatalogue | undefined, name: string): 'yes' | 'no' {
  return labelGiven(locale ?? ENGLISH, name) === undefined ? 'no' : 'yes';
}

export const learningText: RenderText<LearningMessages> = (locale, id, params) =>
  renderIn(locale, LEARNING_EN[id], id, params);

/** What is learned, with its id and parameters. */
export function learningNote<Id extends keyof LearningMessages & MessageId>(
  locale: MessageCatalogue | undefined,
  id: Id,
  params: Messages[Id],
): Message {
  return messageIn(LEARNING_EN[id], id, params, locale);
}

/** What an audit says of itself, with its id and parameters. */
export function auditNote<Id extends keyof AuditMessages & MessageId>(
  locale: MessageCatalogue | undefined,
  id: Id,
  params: Messages[Id],
): Message {
  return messageIn(AUDIT_EN[id], id, params, locale);
}
