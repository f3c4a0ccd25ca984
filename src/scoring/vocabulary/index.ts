export type { VocabularyKind } from '../criteria';
export { KINDS, spellingsOf, type WordUse } from './collect';
export type { AmbiguousWord, UnknownWord } from './in-taxonomy';
export type { NearReason, NearTags } from './near';
export {
  type KindVocabulary,
  type Listed,
  type VocabularyOptions,
  type VocabularyReport,
  vocabularyReport,
} from './report';
export { vocabularyWarnings } from './warnings';
