export { JsonPeople } from './people';
export { JsonTable, tableOfJson } from './table';
