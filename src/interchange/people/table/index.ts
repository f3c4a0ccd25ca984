export { jsonTraces, type Traced, tracedIds } from './cell-tracer';
export { PeopleTable } from './people';
