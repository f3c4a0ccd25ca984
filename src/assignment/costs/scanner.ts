import type { ScanBatch } from './source';

/** Asked between two ranges of rows: nothing to go on at once, or a promise of whether to stop. */
export type ScanPause = () => Promise<boolean> | undefined;

/**
 * What scans the rows that a solve asks for: prices and rows in, lists of candidates out (`ScanBatch` holds both). A
 * solve hands out one batch at a time and goes on once its lists are filled in; who fills in which row, in what order
 * and how often is up to the scanner. Lists depend on the arguments of a scan alone (`CostSource.scan`), so that any
 * scanner that scans at the prices of the batch gives the same answer to the last bit: this thread, several, or several
 * machines.
 *
 * @example
 * ```ts
 * import { type RowScanner, scanBatch, solveAssignmentSteps } from 'mentor-match/assignment';
 *
 * const here: RowScanner = {
 *   ready: 1,
 *   async scan(batch, pause) {
 *     for (let row = 0; row < batch.size; row++) {
 *       scanBatch(batch, row, row + 1);
 *       if (await pause()) return 'stopped';
 *     }
 *     return 'done';
 *   },
 *   async close() {},
 * };
 *
 * const steps = solveAssignmentSteps({ rows: 2, columns: 2, cost: Int32Array.of(4, 1, 2, 8) });
 * let step = steps.next();
 * while (step.done !== true) {
 *   if (step.value.kind === 'scan') await here.scan(step.value.batch, () => undefined);
 *   step = steps.next();
 * }
 * step.value.status; // => 'optimal'
 * ```
 */
export interface RowScanner {
  /** How many threads scan now, the caller's included, >= 1. The answer does not depend on it. */
  readonly ready: number;
  /**
   * Fills in the lists of a batch: `columns`, `costs`, `counts` and `bounds` of its first `size` rows, as `scanBatch`
   * does. On `stopped` some may be missing (`counts` -1). Either way nothing writes to the batch once the promise is
   * settled: its arrays are those of the next one. O(rows of the batch * columns), shared by who scans.
   */
  scan(batch: ScanBatch, pause: ScanPause): Promise<'done' | 'stopped'>;
  /** Ends what was started; resolves once it is gone. No batch is under way by then. */
  close(): Promise<void>;
}
