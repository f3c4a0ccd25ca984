export { emailColumn, labelOf } from './emails';
export { LAYOUT } from './given';
export type { ResultLanguage } from './language';
export { type LetterRow, writeLetters } from './letters';
export { type MailMergeOptions, type PairMeetings, writeMailMerge } from './mail-merge';
export { type MatchImportOptions, writeMatchImport } from './match-import';
export { type MatchedPeople, type PersonColumns, personColumns } from './person-columns';
export {
  type MatchesLayout,
  type MatchesWriteOptions,
  matchesTable,
  type Names,
  type NamesById,
  streamMatches,
  streamUnmatched,
  type UnmatchedWriteOptions,
  unmatchedTable,
  writeMatches,
  writeUnmatched,
} from './write-results';
