export { countsOf, groupTables, medianOf, scoresOf } from './group-tables';
export { withImpacts } from './impacts';
export type * from './types';
