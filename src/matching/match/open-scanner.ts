import type { CostSource, RowScanner } from '../../assignment';
import { LocalScanner, scanSource, scanTables, sharedMemory } from '../large';

/** Scans a cohort that came from elsewhere. */
export interface OpenScanner {
  readonly source: CostSource;
  readonly scanner: RowScanner;
}

/**
 * Opens the scanner of a cohort from its tables alone, by so many threads, fewer where they cannot start. O(tables) for each.
 *
 * @param threads an integer >= 1, the caller's included.
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
