export { type ErrorIssue, MentorMatchError, type MentorMatchErrorCode } from './errors';
export * from './matching';
export {
  isMessageId,
  LOCALES,
  type Locale,
  type MessageCatalogue,
  type MessageId,
  renderMessage,
} from './messages';
export * from './model';
export {
  defineRule,
  type EligibilityMatrix,
  eligibilityMatrix,
  type RuleCheck,
  type RuleContext,
  type RuleDefinition,
} from './rules';
export {
  type Assessment,
  type Criterion,
  type CriterionContext,
  type CriterionOptions,
  type CriterionScore,
  defineCriterion,
  lexicalSimilarity,
  type PreparedCriterion,
  type ScoreMatrix,
  scoreMatrix,
  scorePair,
  type TagTools,
  type TextKind,
} from './scoring';
export { VERSION } from './version';
