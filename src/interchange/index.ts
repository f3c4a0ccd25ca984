export type { CsvWriteOptions, Side, TableInput, TableWarning } from './options';
export type { CohortColumns, ColumnMapping } from './people/mapping';
export { type PeopleRead, type ReadPeopleOptions, readPeople, readPeopleStream } from './people/read';
export {
  type CohortFiles,
  type CohortRead,
  type PeopleFile,
  readCohort,
  readCohortStream,
} from './people/read-cohort';
export { writeManagers, writePeople } from './write-people';
export { type NamesById, writeMatches, writeUnmatched } from './write-results';
