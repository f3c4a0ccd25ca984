export { type OpenScanner, openScanner, type ScanCohort } from '../matching';
export {
  createMatchingQueue,
  type MatchingQueue,
  type MatchingQueueOptions,
  type MatchingRequest,
  type MatchingState,
  type MatchingTicket,
} from './client';
export type { RedisAddress } from './connection';
export type { MatchingErrors } from './errors';
export type { MatchingDone } from './job';
export {
  createScanWorker,
  type QueueScannerOptions,
  queueScanner,
  type ScanFigures,
  type ScanWorker,
  type ScanWorkerOptions,
} from './scan';
export { fileStore, type MatchingStore } from './store';
export { createMatchingWorker, type MatchingWorker, type MatchingWorkerOptions } from './worker';
