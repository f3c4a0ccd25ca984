export { sideOfName } from './draft';
export { inspectTable, proposeMapping } from './propose';
export type {
  ColumnProposal,
  InspectedFile,
  InspectNote,
  InspectOptions,
  MappingProposal,
  TableInspection,
  TableSource,
} from './types';
export { isUnknownTable } from './unknown-table';
