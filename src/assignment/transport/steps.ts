import type { ScanBatch } from '../costs';
import type { StepReply } from '../problem';

/** A moment at which a solve can be put aside or stopped. */
export type TransportStep = TransportWorkStep | TransportScanStep;

/** Nothing is asked for. */
export interface TransportWorkStep {
  readonly kind: 'work';
  readonly progress: TransportProgress;
  /**
   * No assignment of all rows costs less than this, as far as it is known now. Computed on demand,
   * to be called before the solve goes on: O(rows * list).
   */
  readonly lowerBound: () => number;
  /** The cost of the best assignment of all rows found so far; `null` if none was. */
  readonly upperBound: number | null;
  /** Whether that assignment is near the least cost. */
  readonly isNear: boolean;
}

/**
 * The rows of a batch are to be scanned, as `scanBatch` does. What is not filled in when the solve goes on
 * the solve scans itself.
 */
export interface TransportScanStep extends Omit<TransportWorkStep, 'kind'> {
  readonly kind: 'scan';
  readonly batch: ScanBatch;
}

/** A solve that is driven step by step. */
export type TransportSteps<Outcome> = Generator<TransportStep, Outcome, StepReply>;

/** How far a solve has come. */
export interface TransportProgress {
  /**
   * `auction` raises prices, `augment` assigns the last rows along shortest paths, and `completion` seats rows that
   * still fit after a stop.
   */
  readonly phase: 'auction' | 'augment' | 'completion';
  /** Rows assigned at the moment; it may fall again during the auction. */
  readonly assigned: number;
  /** Estimated share of the work that is done, 0 to 1, increasing. */
  readonly fraction: number;
}
