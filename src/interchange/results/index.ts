export { emailColumn, labelOf } from './emails';
export { type LetterRow, writeLetters } from './letters';
export { type MailMergeOptions, type PairMeetings, writeMailMerge } from './mail-merge';
export { type MatchImportOptions, writeMatchImport } from './match-import';
export { type MatchedPeople, type PersonColumns, personColumns } from './person-columns';
export {
  type MatchesWriteOptions,
  matchesTable,
  type Names,
  type NamesById,
  streamMatches,
  streamUnmatched,
  unmatchedTable,
  writeMatches,
  writeUnmatched,
} from './write-results';
