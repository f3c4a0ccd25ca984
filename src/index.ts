export { type ErrorIssue, MentorMatchError, type MentorMatchErrorCode } from './errors';
export * from './matching';
export {
  EN,
  isMessageId,
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
  type KindVocabulary,
  type Listed,
  lexicalSimilarity,
  type NearReason,
  type NearTags,
  type PreparedCriterion,
  type ScoreMatrix,
  scoreMatrix,
  scorePair,
  type TagTools,
  type TextKind,
  type VocabularyKind,
  type VocabularyOptions,
  type VocabularyReport,
  vocabularyReport,
  type WordUse,
} from './scoring';
export { VERSION } from './version';
