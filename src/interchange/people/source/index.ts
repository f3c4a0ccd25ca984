export { AccentedNames } from './accented-names';
export type { IdColumn, PeopleSource, RawEntry } from './entries';
export type { PeopleReader } from './reader';
export { Words } from './words';
