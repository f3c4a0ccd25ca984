import type { CostSource, RowScanner } from '../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { LocalScanner, scanSource, scanTables, sharedMemory } from '../large';

/** Scans a cohort that came from elsewhere: batches must name this source. */
export interface OpenScanner {
  readonly source: CostSource;
  readonly scanner: RowScanner;
}

/**
 * Opens the scanner of a cohort from its tables alone, by so many threads, fewer where they cannot start: what runs on
 * another machine behind a `RowScanner` of one's own, over any engine. Its lists are those of the machine that the
 * tables come from, to the bit. `queueScanner` and `createScanWorker` are made of it. O(size of the tables) for each
 * thread.
 *
 * @param tables `ScanCohort.tables`, sent as `structuredClone` would copy it, of the same version of the library.
 * @param threads an integer >= 1, the caller's included.
 * @throws MentorMatchError `invalid-input` for threads or tables that are none (the promise rejects); `scan` rejects
 *   with `worker-failed` where a thread dies.
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
  check(tables, threads);
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

function check(tables: unknown, threads: unknown): void {
  const issues: ErrorIssue[] = [];
  if (typeof tables !== 'object' || tables === null || Array.isArray(tables) || !('scoring' in tables))
    issues.push({
      path: 'tables',
      message: 'not the tables of a cohort',
      received: printValue(tables),
      expected: '`ScanCohort.tables`, or a structured clone of it',
    });
  if (!Number.isInteger(threads) || Number(threads) < 1)
    issues.push({
      path: 'threads',
      message: 'not a number of threads',
      received: printValue(threads),
      expected: 'an integer >= 1',
    });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
