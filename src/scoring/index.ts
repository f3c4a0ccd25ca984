export { type CompiledScoring, compileScoring } from './compiled/compile';
export type { Assessment } from './evidence';
export {
  type Criterion,
  type CriterionContext,
  type CriterionOptions,
  type CriterionScore,
  defineCriterion,
  type PreparedCriterion,
} from './own/criterion';
export { type ScoreMatrix, scoreMatrix } from './score-matrix';
export { scorePair } from './score-pair';
export { lexicalSimilarity } from './similarity/phrase/compare';
export type { TagTools, TextKind } from './similarity/tag-space';
export type { VocabularyKind, WordUse } from './vocabulary/collect';
export type { NearReason, NearTags } from './vocabulary/near';
export {
  type KindVocabulary,
  type Listed,
  type VocabularyOptions,
  type VocabularyReport,
  vocabularyReport,
} from './vocabulary/report';
export { vocabularyWarnings } from './vocabulary/warnings';
