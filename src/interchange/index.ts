export * from './calendar';
export type { ChunkedInput } from './chunked-input';
export {
  type ColumnProposal,
  type InspectedFile,
  type InspectNote,
  type InspectOptions,
  inspectTable,
  isUnknownTable,
  type MappingProposal,
  proposeMapping,
  sideOfName,
  type TableInspection,
  type TableSource,
} from './inspect';
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
export { type PairsRead, type ReadPairsOptions, readPairs, readPairsStream } from './pairs';
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
export type * from './results';
export {
  personColumns,
  streamMatches,
  streamUnmatched,
  writeMailMerge,
  writeMatches,
  writeMatchImport,
  writeUnmatched,
} from './results';
export type { PeopleFile, TableCell, TableRows } from './tables';
