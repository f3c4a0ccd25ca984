export * from './calendar';
export type { ChunkedInput } from './chunked-input';
export * from './inspect';
export { streamJson } from './json';
export type { CohortColumns, ColumnMapping, ColumnSource, JoinRule, PairsMapping } from './mapping';
export {
  type CsvWriteOptions,
  DELIMITERS,
  type Delimiter,
  type TableInput,
  type TableWriteOptions,
  TEXT_ENCODINGS,
  type TextEncoding,
} from './options';
export * from './pairs';
export {
  type CohortFiles,
  type CohortRead,
  type PeopleRead,
  type ReadCohortOptions,
  type ReadPeopleOptions,
  readCohort,
  readCohortStream,
  readPeople,
  readPeopleStream,
  readPlacedCohort,
  streamManagers,
  streamPeople,
  writeManagers,
  writePeople,
} from './people';
export {
  emailColumn,
  labelOf,
  type MailMergeOptions,
  type MatchedPeople,
  type MatchesWriteOptions,
  type MatchImportOptions,
  type Names,
  type NamesById,
  type PairMeetings,
  type PersonColumns,
  personColumns,
  streamMatches,
  streamUnmatched,
  writeMailMerge,
  writeMatches,
  writeMatchImport,
  writeUnmatched,
} from './results';
export type { PeopleFile, TableCell, TableRows } from './tables';
