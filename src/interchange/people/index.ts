export { PeopleChecker } from './checks';
export * from './cohort';
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
