/**
 * The linear assignment problem that this room solves, with capacities on the columns:
 *
 *     minimise    sum over i, j of cost(i, j) * x(i, j)
 *     subject to  sum over j of x(i, j)  = 1              for every row i
 *                 sum over i of x(i, j) <= capacity(j)    for every column j
 *                 x(i, j) in {0, 1}, and x(i, j) = 0 where cost(i, j) is FORBIDDEN
 *
 * Orientation: cost, lower is better. Costs are integers (Int32), so totals and dual variables are exact.
 *
 * Its dual, which proves a solution optimal:
 *
 *     maximise    sum of u(i)  +  sum of capacity(j) * v(j)
 *     subject to  u(i) + v(j) <= cost(i, j)  for every allowed pair,  v(j) <= 0.
 */

/**
 * Where the costs come from: a matrix in memory, or a function that computes a row when it is asked.
 * A source is pure: the same arguments give the same answer for as long as one solve lasts.
 */
export interface CostSource {
  readonly rows: number;
  readonly columns: number;
  /** No allowed cost is below this integer. It need not be attained. */
  readonly lowest: number;
  /** No allowed cost is above this integer. It need not be attained. */
  readonly highest: number;
  /** True when no pair at all is forbidden; false when some pair may be. */
  readonly complete: boolean;
  /** The cost of one pair, or `FORBIDDEN`. */
  cost(row: number, column: number): number;
  /** Whether a pair has a cost at all, where that takes less than to compute it. Default: by `cost`. */
  isAllowed?(row: number, column: number): boolean;
  /** All `columns` costs of a row, `FORBIDDEN` where forbidden. A view, valid until the next call. */
  row(row: number): Int32Array;
  /**
   * The kernel: finds the allowed columns with the smallest `cost(row, column) + prices[column]`.
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
   * Given, rows are scanned many at a time, at the same prices, by whoever drives the solve: see `ScanStep`.
   * Which rows go together is settled by the solve alone, so that the answer does not depend on how, in
   * what order or by how many threads they are scanned.
   */
  readonly batch?: ScanBatching;
  /**
   * True where rows are worked out when they are asked for, so that to read one costs more than to walk
   * through it. The solve then keeps longer lists, and starts from prices that are all alike.
   */
  readonly implicit?: boolean;
}

/** How a source wants its scans handed out. */
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
  readonly rows: Int32Array;
  /** For each of them the `start` of its scan. */
  readonly starts: Int32Array;
  readonly prices: Float64Array;
  /** One number, another one for each batch of a solve: whoever has seen it knows these prices. */
  readonly turn: Int32Array;
  /** For each row a guess at the bound of its list, from what was known of it before; `Infinity` where nothing was. */
  readonly guesses: Float64Array;
  /** Most columns of a list; those of the i-th row go to `columns`, `costs` from i * k on. */
  readonly k: number;
  readonly columns: Int32Array;
  readonly costs: Int32Array;
  /** How many columns the i-th list has; -1 until it was filled in. */
  readonly counts: Int32Array;
  /** The `bound` of the i-th list. */
  readonly bounds: Float64Array;
}

/** A moment at which a solve can be put aside or stopped. */
export type LinearStep = WorkStep | ScanStep;

/** Nothing is asked for. */
export interface WorkStep {
  readonly kind: 'work';
  readonly progress: LinearProgress;
  /**
   * No assignment of all rows costs less than this, as far as it is known now. Worked out when it is
   * called, before the solve goes on: O(rows * list).
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
export interface ScanStep extends Omit<WorkStep, 'kind'> {
  readonly kind: 'scan';
  readonly batch: ScanBatch;
}

/** What the driver of a solve answers to a step: to go on, or to come to an end with what there is. */
export type LinearReply = 'stop' | undefined;

/** A solve that is driven step by step. */
export type LinearSteps<Outcome> = Generator<LinearStep, Outcome, LinearReply>;

/** The answer of `CostSource.scan`: a caller-owned buffer that is overwritten by each scan. */
export interface Candidates {
  /** Listed columns, the first `count` entries. */
  readonly columns: Int32Array;
  /** Their costs (without price), same order. */
  readonly costs: Int32Array;
  /** How many entries are filled. */
  count: number;
  /** Every allowed column that is not listed has cost + price of at least this. */
  bound: number;
}

/** How far a solve has come. */
export interface LinearProgress {
  /**
   * `feasibility` looks for any assignment of all rows, `auction` raises prices, `augment` assigns the last
   * rows along shortest paths, and `completion` seats rows where there is room after a stop.
   */
  readonly phase: 'feasibility' | 'auction' | 'augment' | 'completion';
  /** Rows assigned at the moment; it may fall again during the auction. */
  readonly assigned: number;
  /** Estimated share of the work that is done, 0 to 1, increasing. */
  readonly fraction: number;
}

/** Every row is assigned, at the least total cost, and `u` and `v` prove it. */
export interface LinearOptimal {
  /** The column of each row. */
  readonly columnOfRow: Int32Array;
  /** Row duals, integers. u[i] + v[j] <= cost(i, j) on allowed pairs, equal on assigned ones. */
  readonly u: Float64Array;
  /** Column duals, integers <= 0; 0 where the column has a free seat. */
  readonly v: Float64Array;
  /** The total cost, equal to sum of u[i] + sum of capacity[j] * v[j]. */
  readonly cost: number;
}
