export { countAnswers } from './answers';
export * from './compiled';
export { criteriaOf } from './criteria';
export * from './embedding';
export type { Assessment } from './evidence';
export { comparisonKey, fieldValue, isBlankValue, listValues, scaleReader, singleValues } from './fields';
export {
  bytesOf,
  type Classes,
  groupMembers,
  Interner,
  integersOf,
  ListBuilder,
  type Lists,
  listHas,
  lowerBound,
  NumberInterner,
  packClasses,
  toLists,
  transposeLists,
} from './flat';
export {
  type Criterion,
  type CriterionContext,
  type CriterionOptions,
  type CriterionScore,
  defineCriterion,
  type PreparedCriterion,
} from './own';
export { forEachNamed, indexById, mentorOfMentee, withoutProtectedAttributes } from './people';
export * from './scan';
export { type ScoreMatrix, scoreMatrix } from './score-matrix';
export { scorePair } from './score-pair';
export {
  lexicalSimilarity,
  TagSpace,
  type TagTools,
  type TextKind,
  tagSpaceOf,
  tagToolsOf,
} from './similarity';
export {
  CommonMinutesPass,
  commonMinutes,
  compileFreeTimeOverlap,
  type FreeTimeOverlap,
  freeTimeProfiles,
  type OffsetReader,
  offsetsOn,
  WEEK,
} from './time';
export {
  type KindVocabulary,
  type Listed,
  type NearReason,
  type NearTags,
  type VocabularyKind,
  type VocabularyOptions,
  type VocabularyReport,
  vocabularyReport,
  vocabularyWarnings,
  type WordUse,
} from './vocabulary';
