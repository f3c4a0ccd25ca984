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
