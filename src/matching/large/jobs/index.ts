export { HANDLERS, type JobKind, type Jobs } from './jobs';
export {
  type FromWorker,
  type RangeResult,
  rangesOf,
  type Share,
  type Task,
  type ToWorker,
} from './messages';
export type { Job, JobRunner, Pause } from './runner';
export { RowScanner, sharedMemory } from './scan-rows';
export { checkThreads, chooseThreads, type ThreadOptions } from './thread-options';
