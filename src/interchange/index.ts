export * from './attributes';
export * from './calendar';
export { isNothing } from './cells';
export type { ChunkedInput } from './chunked-input';
export {
  CATALOGUE,
  expectShape,
  FUNCTION,
  listOf,
  NUMBER,
  OBJECT,
  objectOf,
  oneOf,
  optionsOf,
  READ_LATER,
  TEXT,
} from './given';
export * from './inspect';
export { streamJson } from './json';
export type { CohortColumns, ColumnMapping, ColumnSource, JoinRule, PairsMapping } from './mapping';
export * from './options';
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
export * from './results';
export { columnLetter, type PeopleFile, type TableCell, type TableRows } from './tables';
export * from './taxonomy';
