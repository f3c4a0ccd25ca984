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
export { fileStore, type MatchingStore } from './store';
export { createMatchingWorker, type MatchingWorker, type MatchingWorkerOptions } from './worker';
