export {
  type ColumnProposal,
  type InspectedFile,
  type InspectNote,
  type InspectOptions,
  inspectTable,
  type MappingProposal,
  proposeMapping,
  type TableInspection,
  type TableSource,
} from './inspect';
export type {
  CsvWriteOptions,
  Side,
  TableInput,
  TableWriteOptions,
  TextEncoding,
} from './options';
export type { PairsMapping } from './pairs/mapping';
export { type PairsRead, type ReadPairsOptions, readPairs, readPairsStream } from './pairs/read-pairs';
export type { CohortFiles, CohortRead, ReadCohortOptions } from './people/cohort-files';
export type { CohortColumns, ColumnMapping, JoinRule } from './people/mapping';
export {
  type PeopleRead,
  type ReadPeopleOptions,
  readPeople,
  readPeopleStream,
} from './people/read';
export { readCohort, readCohortStream } from './people/read-cohort';
export type { PeopleFile } from './people/table-file';
export { type MailMergeOptions, type PairMeetings, writeMailMerge } from './results/mail-merge';
export { type MatchImportOptions, writeMatchImport } from './results/match-import';
export type { MatchedPeople, PersonColumns } from './results/person-columns';
export {
  type MatchesWriteOptions,
  type Names,
  type NamesById,
  streamMatches,
  streamUnmatched,
  writeMatches,
  writeUnmatched,
} from './results/write-results';
export type { TableCell, TableRows } from './rows';
export { streamJson } from './write-json';
export { streamManagers, streamPeople, writeManagers, writePeople } from './write-people';
