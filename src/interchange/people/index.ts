export { PeopleChecker } from './checks';
export {
  type CohortFiles,
  type CohortRead,
  type ReadCohortOptions,
  readCohort,
  readCohortStream,
  readPlacedCohort,
} from './cohort';
export { tableOfJson } from './json';
export { knownField, nearField } from './plan';
export {
  allWarnings,
  feed,
  openReader,
  type PeopleRead,
  type ReadPeopleOptions,
  readPeople,
  readPeopleStream,
} from './read';
export {
  managersTable,
  peopleTable,
  streamManagers,
  streamPeople,
  writeManagers,
  writePeople,
} from './write';
