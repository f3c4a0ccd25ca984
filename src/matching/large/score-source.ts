import {
  type Candidates,
  type CostSource,
  denseCostSource,
  FORBIDDEN,
  type ScanBatch,
  type ScanBatching,
} from '../../assignment';
import { wasmRows } from '../../rules';
import { MOST_LISTED, type ScannedPairs, type UnitRows } from '../../scoring';
import { pairUnits, type Scorable, unitsReader } from '../prepared';
import { costReader, costsOf, isWorthKernel, toCost } from '../problem';

/** Rows whose scans are handed out together. */
const BATCH = 256;

/**
 * The costs of all pairs, computed on demand and not kept: mentees as rows, mentors as columns. A row takes
 * O(mentors * criteria), memory is that of a row and of the compiled cohort.
 *
 * @param prepared a prepared cohort, or what another thread was sent of one.
 * @param allocate where batches of scans are kept.
 * @throws MentorMatchError `callback-failed` while it is read, if a criterion or rule of the caller's own fails.
 */
export function scoreSource(prepared: Scorable, allocate?: ScanBatching['allocate']): CostSource {
  return new ScoreSource(prepared, allocate);
}

class ScoreSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest = 0;
  readonly allowsAll = false;
  readonly implicit = true;
  readonly batch: ScanBatching;
  private readonly buffer: Int32Array;
  /** A single row over the buffer: its scan is the dense one. */
  private readonly bufferSource: CostSource;
  private readonly fill: (mentee: number, row: Int32Array) => void;
  private readonly units: (mentee: number, mentor: number) => number;
  /** Given where rules alone decide which pairs there are. */
  readonly isAllowed?: (row: number, column: number) => boolean;
  /** What scans large cohorts by built-in criteria and rules: in WebAssembly, or with the same lists in TypeScript. */
  private readonly scanner: UnitRows | undefined;
  /** The batch whose prices the scanner has. */
  private turns: Int32Array | undefined;
  private turn = 0;
  /** The prices of `least` that the scanner has. */
  private leastAt: Float64Array | undefined;

  constructor(prepared: Scorable, allocate: ScanBatching['allocate']) {
    const { cohort, policy, scoring, rules, locks } = prepared;
    this.batch = { size: BATCH, ...(allocate && { allocate }) };
    this.rows = cohort.mentees.length;
    this.columns = cohort.mentors.length;
    this.lowest = -policy.scoreUnit;
    this.buffer = new Int32Array(this.columns).fill(FORBIDDEN);
    this.bufferSource = denseCostSource(this.buffer, 1, this.columns);
    this.units = pairUnits(prepared);
    if (policy.minimumScore === 0) this.isAllowed = (mentee, mentor) => rules.allows(mentor, mentee);
    this.scanner =
      scoring.isBuiltIn && rules.isBuiltIn && isWorthKernel(prepared)
        ? wasmRows(scoring.data, rules.data, policy.minimumScore, locks, true, unitsReader(prepared))
        : undefined;
    this.fill = this.scanner === undefined ? costReader(prepared) : costsOf(this.scanner);
  }

  cost(row: number, column: number): number {
    return toCost(this.units(row, column));
  }

  row(row: number): Int32Array {
    this.fill(row, this.buffer);
    return this.buffer;
  }

  least(row: number, prices: Float64Array): number {
    const { scanner } = this;
    if (scanner === undefined) return leastOf(this.row(row), prices);
    if (this.leastAt !== prices) {
      scanner.setPrices(prices);
      this.turns = undefined;
      this.leastAt = prices;
    }
    return -scanner.best(row).best;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    const { scanner } = this;
    if (scanner === undefined || k > MOST_LISTED) {
      this.fill(row, this.buffer);
      this.bufferSource.scan(0, prices, k, start, out);
      return;
    }
    this.turns = undefined;
    this.leastAt = undefined;
    scanner.setPrices(prices);
    const found = scanner.scan(row, k, start);
    out.count = writeList(found, prices, out.columns, out.costs);
    out.bound = -found.rest;
  }

  scanRows(batch: ScanBatch, from: number, to: number): void {
    const { scanner } = this;
    const { rows, starts, prices, guesses, k, columns, costs, counts, bounds } = batch;
    const plain = scanner === undefined || k > MOST_LISTED;
    if (!plain && (this.turns !== batch.turn || this.turn !== batch.turn[0])) {
      scanner.setPrices(prices);
      this.leastAt = undefined;
      this.turns = batch.turn;
      this.turn = batch.turn[0]!;
    }
    for (let index = from; index < to; index++) {
      const row = rows[index]!;
      const start = starts[index]!;
      const ofRow = columns.subarray(index * k, (index + 1) * k);
      const costsOfRow = costs.subarray(index * k, (index + 1) * k);
      if (plain) {
        const out = { columns: ofRow, costs: costsOfRow, count: 0, bound: 0 };
        this.scan(row, prices, k, start, out);
        counts[index] = out.count;
        bounds[index] = out.bound;
      } else {
        const found = scanner.scan(row, k, start, -guesses[index]!);
        counts[index] = writeList(found, prices, ofRow, costsOfRow);
        bounds[index] = -found.rest;
      }
    }
  }
}

function leastOf(costs: Int32Array, prices: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < costs.length; column++) {
    const cost = costs[column]!;
    if (cost !== FORBIDDEN && cost + prices[column]! < least) least = cost + prices[column]!;
  }
  return least;
}

/** From units less price to costs. Returns how many there are. */
function writeList(
  { mentors, values }: ScannedPairs,
  prices: Float64Array,
  columns: Int32Array,
  costs: Int32Array,
): number {
  for (let at = 0; at < mentors.length; at++) {
    const mentor = mentors[at]!;
    columns[at] = mentor;
    costs[at] = -(values[at]! + prices[mentor]!);
  }
  return mentors.length;
}
