import type { CostSource } from '../costs';

/**
 * The transport problem: a row of supply(i) has so many copies, which it sends to columns, at most one to each, or
 * keeps.
 *
 *     minimise    sum over i, j of cost(i, j) x(i, j)  +  sum over i of K_i(kept(i))  +  sum over j of H_j(taken(j))
 *     subject to  kept(i) + sum over j of x(i, j) = supply(i),   0 <= kept(i) <= keepable(i)
 *                 taken(j) = sum over i of x(i, j),             required(j) <= taken(j) <= seats(j)
 *                 x(i, j) in {0, 1}, and x(i, j) = 0 where cost(i, j) is FORBIDDEN
 *
 * K_i costs nothing for the first `freeToKeep(i)` kept copies and `keepCost(i)` for each beyond; H_j costs
 * `firstSeat(j)` for the first seat taken and nothing for others. Both are convex: `keepCost(i) >= 0` unless row i has
 * one copy, `firstSeat(j) <= 0` unless column j has one seat.
 *
 * Orientation: cost, lower is better; integers throughout. There must be a solution.
 *
 * Its optimality conditions, with a price p(j) for each column (the dual v(j) is -p(j)) and the hub, where kept copies
 * and free seats end, at price 0: what a row uses is no dearer to it than what it does not use, where a column costs
 * cost(i, j) + p(j); and the price of a column lies between what its last taken seat and its first free seat cost (a
 * required seat sells at any price).
 */
export interface Transport {
  readonly source: CostSource;
  /** How many copies each row has, >= 0. */
  readonly supply: Int32Array;
  /** Most copies that each row may keep, 0 to `supply`. */
  readonly keepable: Int32Array;
  readonly freeToKeep: Int32Array;
  readonly keepCost: Float64Array;
  /** Seats of each column, >= 0. */
  readonly seats: Int32Array;
  /** Seats that must be taken, 0 to `seats`. */
  readonly required: Int32Array;
  readonly firstSeat: Float64Array;
}

export interface TransportOptions {
  /** True if no rows are known to have equal costs: then none are looked for. */
  readonly distinct?: boolean;
  /** Which optimum is chosen among several. Uint32, default 0. */
  readonly seed?: number;
  /**
   * Duals of the columns (v) and pairs of a similar problem solved before. They change the time, never the optimality.
   */
  readonly warm?: {
    readonly v: ArrayLike<number>;
    readonly pairs: readonly (readonly [row: number, column: number])[];
  };
}

/** What a solve cost, in counts that do not depend on the machine. */
export interface TransportStats {
  readonly scans: number;
  readonly bids: number;
  readonly phases: number;
  readonly augmentations: number;
}

export interface TransportOptimal {
  readonly status: 'optimal';
  /** The chosen pairs. */
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** Row duals: u(i) is the most that row i pays for anything it uses. */
  readonly u: Float64Array;
  /** Column duals: v(j) = -p(j). */
  readonly v: Float64Array;
  readonly tight: TightPairs;
  readonly stats: TransportStats;
}

/**
 * The pairs of reduced cost 0, in lists: those of row i are `columns` from `start[listOf[i]]` up to
 * `start[listOf[i] + 1]`; chosen ones may be missing. Rows with equal costs that pay the same share a list.
 */
export interface TightPairs {
  readonly listOf: Int32Array;
  readonly start: Int32Array;
  readonly columns: Int32Array;
}

/** The solve was told to stop: what was reached, and a bound on what could be. */
export interface TransportStopped {
  readonly status: 'stopped';
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** Whether all bounds on degrees are met. */
  readonly isWhole: boolean;
  readonly lowerBound: number;
  /** Whether the prices prove that it is near the least total. */
  readonly isNear: boolean;
  readonly stats: TransportStats;
}

export type TransportOutcome = TransportOptimal | TransportStopped;
