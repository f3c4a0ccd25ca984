export { BufferedSource, type RowReader } from './buffered-source';
export { ChangedSource } from './changed-source';
export { denseCostSource } from './dense-source';
export { drive, scanBatch } from './drive';
export { FORBIDDEN } from './forbidden';
export { FreeSource } from './free-source';
export type {
  Candidates,
  CostSource,
  LinearOptimal,
  LinearProgress,
  LinearReply,
  LinearStep,
  LinearSteps,
  ScanBatch,
  ScanBatching,
  ScanStep,
  WorkStep,
} from './types';
