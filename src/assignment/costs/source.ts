/**
 * Where the costs come from: a matrix in memory, or a function that computes a row on demand.
 * A source is pure: the same arguments give the same answer for as long as one solve lasts.
 */
export interface CostSource {
  /** Number of rows, an integer >= 0. */
  readonly rows: number;
  /** Number of columns, an integer >= 0. */
  readonly columns: number;
  /** No allowed cost is below this integer. It need not be attained. */
  readonly lowest: number;
  /** No allowed cost is above this integer. It need not be attained. */
  readonly highest: number;
  /** True when no pair at all is forbidden; false when some pair may be. */
  readonly allowsAll: boolean;
  /** The cost of one pair, or `FORBIDDEN`. */
  cost(row: number, column: number): number;
  /** Whether a pair has a cost at all, where that takes less than to compute it. Default: by `cost`. */
  isAllowed?(row: number, column: number): boolean;
  /** All `columns` costs of a row, `FORBIDDEN` where forbidden. A view, valid until the next call. */
  row(row: number): Int32Array;
  /**
   * Finds the allowed columns with the smallest `cost(row, column) + prices[column]`.
   *
   * Writes to `out` at most `k` (>= 1, at most `out.columns.length`) distinct columns with their costs,
   * in any order, and `out.bound` such that every allowed column that is not listed has cost + price
   * >= `out.bound`, and no listed column has more. If there is any allowed column at a finite price, at
   * least one is listed. `out.bound` is `Infinity` when all allowed columns at finite prices are listed.
   * A column whose price is `Infinity` counts as forbidden. Fewer than `k` may be listed, though short
   * lists cost more scans. Among equal values at the bound any may be listed; `start` (0 <= start <
   * columns) is the column to begin at, cyclically, so that rows with equal costs do not all list the
   * same columns. The answer depends on the arguments alone.
   */
  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void;
  /**
   * The least of `cost(row, column) + prices[column]` over the allowed columns, `Infinity` if there is none, where that
   * takes less than to read the row. Checks use it, not solves. Calls with the same array find the same prices in it.
   */
  least?(row: number, prices: Float64Array): number;
  /**
   * Does what `scanBatch` does, for sources that are faster when they know that the prices are the same for many
   * rows, or make use of `ScanBatch.guesses`. Any split of a batch must give the same lists.
   */
  scanRows?(batch: ScanBatch, from: number, to: number): void;
  /**
   * Given, rows are scanned many at a time, at the same prices, by whoever drives the solve: see `AssignmentScanStep`.
   * Which rows go together is settled by the solve alone, so that the answer does not depend on how, in
   * what order or by how many threads they are scanned.
   */
  readonly batch?: ScanBatching;
  /**
   * True where rows are computed on demand, so that to read one costs more than to walk through it. The solve then
   * keeps longer lists, and starts from prices that are all alike.
   */
  readonly implicit?: boolean;
}

/** How many rows a source wants scanned at once, and in which memory. */
export interface ScanBatching {
  /** Most rows of a batch, >= 1. It decides when prices reach the scans, hence which optimum is found. */
  readonly size: number;
  /** Where prices and lists of batches are kept: memory that threads share, say. Default: plain buffers. */
  readonly allocate?: (bytes: number) => ArrayBufferLike;
}

/**
 * Rows to scan at the prices of one moment. Buffers are used again for the next batch, prices are those
 * that the solve works on: nothing of it may be kept, or read once the solve goes on.
 */
export interface ScanBatch {
  readonly source: CostSource;
  /** How many rows there are; the arrays may be longer. */
  readonly size: number;
  /** The indices of the rows. */
  readonly rows: Int32Array;
  /** For each of them the `start` of its scan. */
  readonly starts: Int32Array;
  /** One price a column, in the units of the costs; `Infinity` counts as forbidden. */
  readonly prices: Float64Array;
  /** One number, another one for each batch of a solve: whoever has seen it knows these prices. */
  readonly turn: Int32Array;
  /** For each row a guess at the bound of its list, from what was known of it before; `Infinity` where nothing was. */
  readonly guesses: Float64Array;
  /** Most columns of a list; those of the i-th row go to `columns`, `costs` from i * k on. */
  readonly k: number;
  /** Written by the scan: the columns of all lists, row-major, k a row. */
  readonly columns: Int32Array;
  /** Written by the scan: the costs of these columns, without prices. */
  readonly costs: Int32Array;
  /** How many columns the i-th list has; -1 until it was filled in. */
  readonly counts: Int32Array;
  /** The `bound` of the i-th list. */
  readonly bounds: Float64Array;
}

/** The answer of `CostSource.scan`: a caller-owned buffer that is overwritten by each scan. */
export interface Candidates {
  /** Listed columns, the first `count` entries. */
  readonly columns: Int32Array;
  /** The costs of the listed columns, without prices, in the order of `columns`. */
  readonly costs: Int32Array;
  /** How many entries are filled. */
  count: number;
  /** Every allowed column that is not listed has cost + price of at least this. */
  bound: number;
}
