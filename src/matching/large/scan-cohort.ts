import type { CostSource, RowScanner } from '../../assignment';
import { type ScorableData, scorableOf } from '../prepared';
import { scoreSource } from './score-source';

/** A cohort whose rows are to be scanned: its costs, its tables, and the scanner of this process. */
export interface ScanCohort {
  /** Batches of another source are scanned here: others do not know its costs. */
  readonly source: CostSource;
  /**
   * What other threads and machines need to score its pairs: numbers, typed arrays and plain objects of them
   * (`structuredClone` copies it), without ids and names of people. Of use to the same version of the library alone.
   */
  readonly tables: object;
  /** Scans by the threads of this process. The verb closes it. */
  readonly here: RowScanner;
}

/** The costs of a cohort from its tables, the same to the last bit as where they come from. O(tables). */
export function scanSource(tables: ScorableData, allocate?: (bytes: number) => ArrayBufferLike): CostSource {
  return scoreSource(scorableOf(tables), allocate);
}

/**
 * Tables that came from elsewhere, as they were when they left: outside they are of no type that anyone should rely on.
 */
export function scanTables(tables: object): ScorableData {
  // Made by `scorableData` of the same version, and of the hash that was asked for: who read them has checked both.
  return tables as ScorableData;
}
