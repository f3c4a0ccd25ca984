import {
  type Candidates,
  type CostSource,
  denseCostSource,
  FORBIDDEN,
  type ScanBatching,
} from '../assignment';
import { costReader, toCost } from './encode';
import { pairUnits } from './prepare';
import type { Scorable } from './scorable';

/** Rows whose scans are handed out together. */
const BATCH = 256;

/**
 * The costs of all pairs as they are asked for, none of them kept: mentees as rows, mentors as columns. A row
 * takes O(mentors * criteria), memory is that of a row and of the compiled cohort.
 *
 * @param prepared a prepared cohort, or what another thread was sent of one.
 * @param allocate where batches of scans are kept. @throws MentorMatchError `callback-failed` while it is read, if a criterion or rule of the caller's own fails.
 */
export function scoreSource(prepared: Scorable, allocate?: ScanBatching['allocate']): CostSource {
  return new ScoreSource(prepared, allocate);
}

class ScoreSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest = 0;
  readonly complete = false;
  readonly implicit = true;
  readonly batch: ScanBatching;
  private readonly buffer: Int32Array;
  /** A single row over the buffer: its scan is the dense one. */
  private readonly bufferSource: CostSource;
  private readonly fill: (mentee: number, row: Int32Array) => void;
  private readonly units: (mentee: number, mentor: number) => number;

  constructor(prepared: Scorable, allocate: ScanBatching['allocate']) {
    const { cohort, policy } = prepared;
    this.batch = { size: BATCH, ...(allocate && { allocate }) };
    this.rows = cohort.mentees.length;
    this.columns = cohort.mentors.length;
    this.lowest = -policy.scoreUnit;
    this.buffer = new Int32Array(this.columns).fill(FORBIDDEN);
    this.bufferSource = denseCostSource(this.buffer, 1, this.columns);
    this.fill = costReader(prepared);
    this.units = pairUnits(prepared);
  }

  cost(row: number, column: number): number {
    return toCost(this.units(row, column));
  }

  row(row: number): Int32Array {
    this.fill(row, this.buffer);
    return this.buffer;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    this.fill(row, this.buffer);
    this.bufferSource.scan(0, prices, k, start, out);
  }
}
