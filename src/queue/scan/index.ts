/**
 * One cohort scanned by several machines: a `RowScanner` over Redis, and the workers behind it.
 *
 * **What goes where.** The solver runs in one place, the process that called `matchCohortAsync`. It hands out batches
 * of up to 256 rows, to be scanned at the prices of that moment, and goes on once all of their lists are there.
 * `queueScanner` cuts a batch into ranges; workers, and the process itself, draw them and scan. People stay in the
 * store: a worker loads the cohort's tables (numbers alone) from there, unless it has loaded tables of the same SHA-256,
 * which it checks. They are kept under the session's name, and deleted as it ends. Redis holds, under a random session:
 *
 * - `open`: there while the session is, renewed every five seconds. Without it workers leave.
 * - `prices`: the **broadcast**, all prices at some round as one binary value.
 * - `round:N`: a **round** as one binary value: rows, starts, guesses, and the prices that have changed since the round
 *   before. That is a few hundred of a hundred thousand. All prices are sent again once the changes since take as many
 *   bytes, some tens of rounds later; rounds before are deleted then, so that Redis never holds more than twice the
 *   prices.
 * - `ranges`: a list of `epoch from to`, from which everybody draws.
 *
 * Answers are published, and nothing of them stays: a binary value with the lists of candidates by the rows of a range;
 * or without rows, that somebody is there.
 *
 * **BullMQ** hands out *places* at a session: a job is a place, its lock says that its worker lives, and a place whose
 * worker died goes to another. A place is left after a turn (30 s) and queued again behind the others, so that sessions
 * have fair turns. Ranges are no jobs of BullMQ's: on two loaded cores a round of eight took 8.0 ms that way and 3.5 ms
 * by the list.
 *
 * **Why the result does not depend on the workers.** What a scan lists depends on its arguments alone: row, prices, k,
 * start and guess (`CostSource.scan`). A worker brings its prices to exactly the epoch of its range, or drops the
 * range; the number of an epoch is never used twice. So any number of answers to a range are equal to the bit, and
 * equal to what the process itself would have listed. Which rows go together, and when the solver goes on, the solver
 * alone decides. Hence every batch is filled in with the same lists for any number of workers, in any order, and the
 * matching and its proof are the same bytes.
 *
 * Older prices would be safe too, in a weaker sense: prices only rise during a solve, so a bound that held at lower
 * prices holds, and a list that no longer tells what is best is scanned again (`CandidateLists`; asynchronous auctions,
 * D. P. Bertsekas and D. A. Castanon, "Parallel synchronous and asynchronous implementations of the auction algorithm",
 * Parallel Computing 17 (1991) 707-732). The optimum would be one all the same, but with other prices in its proof from
 * run to run. As changes cost so little, nothing older than its round is ever scanned.
 *
 * **Who is slow or dies.** A range is done by the first answer to it. Answers of another epoch, and further answers to
 * a range, are dropped. Where nobody answers for four times what a range takes, what is open is put into `ranges`
 * again, and one of it is scanned here; so the process finishes alone if it must, also without Redis. Workers that were
 * not heard of are not counted on until they say something; where nobody is left, rounds stay here. Small batches
 * always do.
 *
 * **Stopping.** Cancel and time limit are the solver's own: the scanner asks between ranges and every 10 ms while it
 * waits. A stopped round is taken back, and its answers are dropped.
 */
export { type QueueScannerOptions, queueScanner, type ScanFigures, type Spread, spreadOf } from './scanner';
export { Seat } from './seat';
export { TABLES, tablesOf } from './tables';
export type { FromScanThread, ScanThreadInput, ToScanThread } from './thread-messages';
export { createScanWorker, type ScanWorker, type ScanWorkerOptions } from './worker';
