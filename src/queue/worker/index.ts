export { createMatchingWorker, type MatchingWorker, type MatchingWorkerOptions } from './worker';
