export type {
  CsvWriteOptions,
  Side,
  TableInput,
  TableWriteOptions,
  TextEncoding,
} from './options';
export type { CohortColumns, ColumnMapping } from './people/mapping';
export { type PeopleRead, type ReadPeopleOptions, readPeople, readPeopleStream } from './people/read';
export {
  type CohortFiles,
  type CohortRead,
  type PeopleFile,
  readCohort,
  readCohortStream,
} from './people/read-cohort';
export type { TableCell, TableRows } from './rows';
export { streamJson } from './write-json';
export { streamManagers, streamPeople, writeManagers, writePeople } from './write-people';
export {
  type Names,
  type NamesById,
  streamMatches,
  streamUnmatched,
  writeMatches,
  writeUnmatched,
} from './write-results';
