export { checkField } from './checks';
export { type GroupTableOptions, groupTable, tableOf } from './group-table';
export type { GroupFigure, GroupFigures, GroupRow, GroupTable, Part } from './types';
