/**
 * One cohort scanned by several machines: a `RowScanner` over Redis, and the workers behind it.
 *
 * The solver runs in one process, the one that called `matchCohortAsync`. It hands out batches of up to 256 rows at the
 * current prices, and goes on once all their lists are there. `queueScanner` cuts a batch into ranges, which workers
 * and the process itself draw (`session.ts` lists the keys of Redis). A worker loads the cohort's tables, numbers
 * alone, from the store once. BullMQ hands out places at a cohort (`place.ts`), not ranges: on two loaded cores a round
 * of eight ranges took 8.0 ms as jobs and 3.5 ms from a list.
 *
 * The result does not depend on the workers: a list depends on row, prices, k, start and guess alone
 * (`CostSource.scan`), and a worker that cannot bring its prices to the epoch of a range drops the range. So all
 * answers to a range are equal to the bit, and the first one counts. Older prices would also give an optimum
 * (asynchronous auctions: D. P. Bertsekas and D. A. Castanon, Parallel Computing 17 (1991) 707-732), but other prices
 * in its proof from run to run.
 *
 * Where workers are slow or gone the process scans their ranges itself, without Redis too. Cancel and time limit are
 * the solver's own: a round that is stopped is taken back, and answers to it are dropped.
 */
export { type QueueScannerOptions, queueScanner, type ScanFigures, type Spread, spreadOf } from './scanner';
export { Seat } from './seat';
export { TABLES, tablesOf } from './tables';
export type { FromScanThread, ScanThreadInput, ToScanThread } from './thread-messages';
export { createScanWorker, type ScanWorker, type ScanWorkerOptions } from './worker';
