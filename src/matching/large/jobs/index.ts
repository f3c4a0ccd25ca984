export { HANDLERS, type JobKind, type Jobs } from './jobs';
export { LocalScanner, sharedMemory } from './local-scanner';
export {
  type FromWorker,
  type RangeResult,
  rangesOf,
  type Share,
  type Task,
  type ToWorker,
} from './messages';
export type { Job, JobRunner } from './runner';
export { checkThreads, chooseThreads, type ThreadOptions } from './thread-options';
