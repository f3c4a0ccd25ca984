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
}

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

/** How to solve: `dense` and `lazy` force a method, `auto` chooses one from the problem alone. */
export type LinearMethod = 'auto' | 'dense' | 'lazy';

/** What `solveLinear` may be told. */
export interface LinearOptions {
  /** Most rows that each column can take, >= 0, one entry for each column. Default: 1 each. */
  readonly capacities?: Int32Array;
  /** Default `auto`. Every method gives an optimal assignment; which one of several may differ. */
  readonly method?: LinearMethod;
  /** Which optimum is chosen among several: same problem, method and seed, same answer. Uint32, default 0. */
  readonly seed?: number;
  /** Where to start from: the outcome of a similar problem. It changes the time, never the optimality. */
  readonly warm?: WarmStart;
  /** Called now and then, at most about a hundred times a solve. */
  readonly onProgress?: (progress: LinearProgress) => void;
  /** Asked now and then; once it says true the solve ends with status `stopped`. */
  readonly shouldStop?: () => boolean;
}

/** Dual variables, and if they are at hand also pairs, of a similar problem solved before. */
export interface WarmStart {
  /** One for each column, finite; rounded to integers. */
  readonly v: Float64Array;
  /** One for each row, -1 where there is none. Pairs that are no longer possible are dropped. */
  readonly columnOfRow?: Int32Array;
}

/** How far a solve has come. */
export interface LinearProgress {
  /** `auction` raises prices, `augment` assigns the last rows along shortest paths. */
  readonly phase: 'auction' | 'augment';
  /** Rows assigned at the moment; it may fall again during the auction. */
  readonly assigned: number;
  /** Estimated share of the work that is done, 0 to 1, increasing. */
  readonly fraction: number;
}

/** What a solve cost, in counts that do not depend on the machine. */
export interface LinearStats {
  /** The method that was used. */
  readonly method: 'dense' | 'lazy';
  /** Rows read from end to end, whether by `scan` or `row`. */
  readonly scans: number;
  /** Bids placed in the auction, or reductions of a row in the dense method. */
  readonly bids: number;
  /** Auction phases: one for each value of epsilon. */
  readonly phases: number;
  /** Shortest augmenting paths. */
  readonly augmentations: number;
}

/** Every row is assigned, at the least total cost, and `u` and `v` prove it. */
export interface LinearOptimal {
  readonly status: 'optimal';
  /** The column of each row. */
  readonly columnOfRow: Int32Array;
  /** Row duals, integers. u[i] + v[j] <= cost(i, j) on allowed pairs, equal on assigned ones. */
  readonly u: Float64Array;
  /** Column duals, integers <= 0; 0 where the column has a free seat. */
  readonly v: Float64Array;
  /** The total cost, equal to sum of u[i] + sum of capacity[j] * v[j]. */
  readonly cost: number;
  readonly stats: LinearStats;
}

/**
 * Not every row can be assigned. `rows` is a Hall violator: its rows are allowed on `columns` alone,
 * which have seats for one row fewer. It is minimal: without any one of its rows, the rest has seats.
 */
export interface LinearInfeasible {
  readonly status: 'infeasible';
  /** Ascending. */
  readonly rows: Int32Array;
  /** Every column that some row of `rows` is allowed on, ascending; also those of capacity 0. */
  readonly columns: Int32Array;
  readonly stats: LinearStats;
}

/** `shouldStop` said so. What was reached by then, with a bound that says how much could be missing. */
export interface LinearStopped {
  readonly status: 'stopped';
  /** A partial assignment that respects capacities and forbidden pairs; -1 for rows not yet assigned. */
  readonly columnOfRow: Int32Array;
  /** No assignment of all rows costs less than this. */
  readonly lowerBound: number;
  readonly stats: LinearStats;
}

export type LinearOutcome = LinearOptimal | LinearInfeasible | LinearStopped;
