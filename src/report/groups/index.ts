export { checkField } from './checks';
export { groupTable, tableOf } from './group-table';
export type { GroupFigure, GroupFigures, GroupRow, GroupTable, GroupTableOptions, Part } from './types';
