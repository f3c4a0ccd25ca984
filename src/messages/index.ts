export type { MessageCatalogue, MessageId } from './catalogue';
export { COLUMN_WORDS } from './column-words';
export { COMMAND_TEXTS, type CommandId, type CommandParams, commandText } from './command';
export { EN } from './en';
export { evidenceFor, ruleEvidence, scoringEvidence, visibilityOf } from './evidence';
export { languageTag, placeInWords, templateParams } from './format';
export { FR, PLACES_FR } from './fr';
export { isMessageId } from './ids';
export { letterReason, letterText } from './letters';
export { expectLocale } from './locale';
export { type Message, translate } from './message';
export { type Audience, type BestReasons, bestReasons, type Reason, reasonsFor } from './reasons';
export { labelOf, renderMessage } from './render';
export type { NobodyParams, WorkbookMessages } from './subjects';
export {
  auditNote,
  auditText,
  changeText,
  columnText,
  differenceText,
  effectText,
  type InspectId,
  type InspectParams,
  inspectNote,
  inspectText,
  isLabelled,
  learningNote,
  learningText,
  matchingText,
  type PageId,
  type PageParams,
  pageText,
  policyText,
  workbookText,
} from './texts';
export {
  auditWarning,
  cellWarning,
  joinWarning,
  learningWarning,
  MOST_EXAMPLES,
  peopleWarning,
  ruleWarning,
  scoringWarning,
  tableWarning,
  workbookWarning,
} from './warnings';
export { WORKBOOK_WORDS } from './workbook-words';
