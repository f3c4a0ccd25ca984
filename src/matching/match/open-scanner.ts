import type { CostSource, RowScanner } from '../../assignment';
import { LocalScanner, scanSource, scanTables, sharedMemory } from '../large';

/** Scans a cohort that came from elsewhere: batches must name this source. */
export interface OpenScanner {
  readonly source: CostSource;
  readonly scanner: RowScanner;
}

/**
 * Opens the scanner of a cohort from its tables alone, by so many threads, fewer where they cannot start: what runs on another
 * machine behind a `RowScanner` of one's own, over any engine. Its lists are those of the machine that the tables come from, to
 * the bit. `queueScanner` and `createScanWorker` are made of it. O(size of the tables) for each thread.
 *
 * @param tables `ScanCohort.tables`, sent as `structuredClone` would copy it, of the same version of the library.
 * @param threads an integer >= 1, the caller's included.
 * @throws nothing of its own; its `scan` rejects with MentorMatchError `worker-failed` where a thread dies.
 *
 * @example
 * ```ts
 * import { matchCohortAsync } from 'mentor-match';
 * import { openScanner } from 'mentor-match/queue';
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 100, mentees: 100, seed: 'docs' });
 * const result = await matchCohortAsync(cohort, {}, {
 *   storage: 'implicit',
 *   scanner: ({ tables, source, here }) => {
 *     // Sent to another process, say, and opened there.
 *     const elsewhere = openScanner(structuredClone(tables), 1);
 *     return {
 *       ready: 1,
 *       async scan(batch, pause) {
 *         if (batch.source !== source) return here.scan(batch, pause);
 *         const there = await elsewhere;
 *         return there.scanner.scan({ ...batch, source: there.source }, pause);
 *       },
 *       close: async () => (await elsewhere).scanner.close(),
 *     };
 *   },
 * });
 * result.status; // => 'optimal'
 * ```
 */
export async function openScanner(tables: object, threads: number): Promise<OpenScanner> {
  const data = scanTables(tables);
  if (threads === 1) {
    const source = scanSource(data);
    return { source, scanner: new LocalScanner(source, undefined) };
  }
  const { ThreadPool, spawner, workerCode } = await import('../threads');
  const pool = new ThreadPool(data, {
    helpers: threads - 1,
    spawn: spawner(workerCode()),
    strict: false,
  });
  const source = scanSource(data, sharedMemory());
  return { source, scanner: new LocalScanner(source, pool) };
}
