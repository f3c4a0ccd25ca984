export { PeopleChecker } from './checks';
export * from './cohort';
export { feed } from './feed';
export { tableOfJson } from './json';
export { openReader } from './open';
export { knownField, nearField } from './plan';
export {
  allWarnings,
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
