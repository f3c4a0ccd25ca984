/**
 * Many organizations: matchings as jobs of BullMQ on Redis. `createMatchingQueue` is the side that asks,
 * `createMatchingWorker` the side that computes; people and results are in a `MatchingStore`, of which Redis holds
 * names alone. `queueScanner` has one cohort scanned by the workers of `createScanWorker`, on several machines. Needs
 * `bullmq` and `ioredis` beside this package, which nothing else loads.
 */
export {
  createMatchingQueue,
  createMatchingWorker,
  createScanWorker,
  fileStore,
  type MatchingDone,
  type MatchingErrors,
  type MatchingQueue,
  type MatchingQueueOptions,
  type MatchingRequest,
  type MatchingState,
  type MatchingStore,
  type MatchingTicket,
  type MatchingWorker,
  type MatchingWorkerOptions,
  type OpenScanner,
  openScanner,
  type QueueScannerOptions,
  queueScanner,
  type RedisAddress,
  type ScanCohort,
  type ScanFigures,
  type ScanWorker,
  type ScanWorkerOptions,
} from '../queue';
