export {
  type GroupFigure,
  type GroupFigures,
  type GroupRow,
  type GroupTable,
  type GroupTableOptions,
  groupTable,
  type Part,
} from './group-table';
