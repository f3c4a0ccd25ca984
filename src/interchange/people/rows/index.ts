export { DuplicateRows, rowPerson } from './duplicates';
export { MergedRows } from './merged-rows';
export { readFields } from './read-fields';
