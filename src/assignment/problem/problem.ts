import type { CostSource } from '../costs';
import type { Duals } from './duals';

/**
 * The general assignment problem: which rows go with which columns.
 *
 *     x(i, j) in {0, 1};  x(i, j) = 0 where the cost is FORBIDDEN,  x(i, j) = 1 where the pair is locked
 *     rowMin(i)    <= sum over j of x(i, j) <= rowMax(i)       the degree of a row
 *     columnMin(j) <= sum over i of x(i, j) <= columnMax(j)    the degree of a column
 *
 * Every bound, lock and forbidden pair is hard. What is wished beyond them is a list of objectives, the
 * most important first; none is ever traded against one before it.
 *
 * Orientation: cost, lower is better. A pair that is left out costs nothing, so costs that stand for
 * scores are negative. All numbers are integers, so that every total, bound and proof is exact.
 */
export interface AssignmentProblem {
  /** Number of rows, an integer >= 0. */
  readonly rows: number;
  /** Number of columns, an integer >= 0. */
  readonly columns: number;
  /**
   * Row by row: the cost of (row, column) is `cost[row * columns + column]`, `FORBIDDEN` if the pair is not
   * allowed. Or a source that computes rows on demand, for problems larger than a matrix in memory.
   */
  readonly cost: Int32Array | CostSource;
  /** Fewest columns of each row, by row: integers >= 0, default 0. */
  readonly rowMin?: ArrayLike<number>;
  /** Most columns of each row, by row: integers >= `rowMin`, default 1. */
  readonly rowMax?: ArrayLike<number>;
  /** Fewest rows of each column, by column: integers >= 0, default 0. */
  readonly columnMin?: ArrayLike<number>;
  /** Most rows of each column, by column: integers >= `columnMin`, default 1. */
  readonly columnMax?: ArrayLike<number>;
  /** Pairs that must be chosen, whatever they cost. They count toward minimums and maximums. */
  readonly locks?: readonly Pair[];
  /** What is wished, the most important first. Default: total cost alone. */
  readonly objectives?: readonly AssignmentObjective[];
  /**
   * The tie order: row indices in the order in which the solver meets them. With a row order and a column
   * order that follow identities (seeded, say, from ids) the chosen optimum does not depend on how the
   * caller happened to number the rows. Default: 0, 1, 2, ... Given, the matrix is copied once; a caller
   * short of memory numbers the rows in that order to begin with.
   */
  readonly rowOrder?: ArrayLike<number>;
  /** Column indices in the order in which the solver meets them. Default: 0, 1, 2, ... */
  readonly columnOrder?: ArrayLike<number>;
  /** Which optimum is chosen among several: same problem and seed, same answer. Uint32, default 0. */
  readonly seed?: number;
  /**
   * - `auto` (default): the dense method for small matrices every row of which can have a column, else the transport
   *   engine.
   * - `dense`: the dense method at any size, where the problem has that shape.
   * - `transport`: the transport engine for everything.
   */
  readonly solver?: 'auto' | 'dense' | 'transport';
  /** An assignment and prices of a similar problem to start from. They change the time, never the optimality. */
  readonly start?: AssignmentStart;
}

/** A row and a column by index, from 0: [row, column]. */
export type Pair = readonly [row: number, column: number];

/** Where to start from; see `AssignmentProblem.start`. */
export interface AssignmentStart {
  /** Prices of the columns at the total-cost level (`v` of that level), one for each column. */
  readonly v?: ArrayLike<number>;
  /** Pairs chosen before. Those no longer possible are passed over. */
  readonly pairs?: readonly Pair[];
}

/** One wish. In each, `degree` is the number of chosen pairs of a row or column, locked ones included. */
export type AssignmentObjective =
  /** Maximise the sum over rows of min(degree, wanted): pairs that are missing to a minimum, as few as possible. */
  | {
      readonly kind: 'row-minimums';
      /** By row, integers >= 0. */
      readonly wanted: ArrayLike<number>;
    }
  /** Maximise the sum over columns of min(degree, wanted). */
  | {
      readonly kind: 'column-minimums';
      /** By column, integers >= 0. */
      readonly wanted: ArrayLike<number>;
    }
  /**
   * Maximise the number of rows with at least one pair; with `classes` (integers >= 0, one for each row)
   * first among the rows of the lowest class, then of the next, and so on. That is one level for all classes, however
   * many there are: to cover a row of the last class is worth 1, of the one before it 2, and so on, and the greatest
   * sum has the most rows of the first class, of the first two, and so on, since the sets of rows that can be covered
   * are the independent sets of a matroid (J. Edmonds, Mathematical Programming 1 (1971) 127-136).
   */
  | {
      readonly kind: 'cover-rows';
      /** By row, integers >= 0; the lowest goes first. Default: one class. */
      readonly classes?: ArrayLike<number>;
    }
  /** Maximise the number of columns with at least one pair, class by class as `cover-rows` does. */
  | {
      readonly kind: 'cover-columns';
      /** By column, integers >= 0; the lowest goes first. Default: one class. */
      readonly classes?: ArrayLike<number>;
    }
  /**
   * Minimise how many rows groups miss to the numbers that are wanted of them: the sum over groups of max(0, wanted -
   * rows of the group with at least one pair). A row is in one group at most, so that a group is one more node of the
   * flow and the problem stays a transport problem; there can be one such objective, none of `bottleneck` and `leximin`
   * beside it, and no `rowEmptyCost`.
   */
  | {
      readonly kind: 'cover-groups';
      /** By row: its group, an integer from 0, -1 for none. */
      readonly groups: ArrayLike<number>;
      /** By group: the rows to be covered, an integer >= 0. */
      readonly wanted: ArrayLike<number>;
    }
  /** A first pair for everybody on a side before a second for anybody, a second before a third: one level each. */
  | { readonly kind: 'first-pairs'; readonly side: 'rows' | 'columns' }
  /** Maximise the number of pairs. */
  | { readonly kind: 'pair-count' }
  /** Maximise the number of chosen pairs that are in the list (an earlier assignment, say). */
  | { readonly kind: 'listed-pairs'; readonly pairs: readonly Pair[] }
  /**
   * Minimise the sum of the costs of the chosen pairs; and of `rowEmptyCost` for each row without a pair,
   * `columnEmptyCost` for each column without one (integers, >= 0 unless that row or column takes at most one).
   */
  | {
      readonly kind: 'total-cost';
      /** By row, integers in the units of the costs. */
      readonly rowEmptyCost?: ArrayLike<number>;
      /** By column, integers in the units of the costs. */
      readonly columnEmptyCost?: ArrayLike<number>;
    }
  /**
   * The constants `bottleneck` and `leximin`: minimise the highest cost of any chosen pair, or all of them from the
   * highest down.
   */
  | WorstObjective;

/**
 * An objective that brings along what solves and what checks it, so that neither is loaded by who does not ask for it.
 * There are two, the constants `bottleneck` and `leximin`.
 */
export interface WorstObjective {
  readonly kind: 'bottleneck' | 'leximin';
  /** For `solveAssignment` alone, whose arguments are its own. */
  readonly solve: (...solver: never[]) => Generator<number, void, 'stop' | undefined>;
  /** For `verifyAssignment` alone. */
  readonly check: (...checker: never[]) => number;
}

/** The names of the objectives, see `AssignmentObjective`. */
export type AssignmentObjectiveKind = AssignmentObjective['kind'];

/**
 * One level of the lexicographic order, solved and proven. Levels are numbered as they were solved; an
 * objective can have several.
 *
 * One sign throughout: every level minimises a cost, and its value and its prices are in that cost. What counts for
 * something costs -1, so that 98 rows covered are a value of -98. `u` and `v` are integers, one for each row and
 * column; the reduced cost of a pair is w(i,j) - u_i - v_j.
 *
 * The proof: a level minimises sum of w(i,j) x(i,j) + sum of F_i(degree) + sum of H_j(degree) over a face (a set of
 * free pairs, a set of pairs fixed at one, and an interval for each degree, not below the number of its fixed pairs),
 * and whatever u and v are, no point of the face is below
 *
 *     sum over free pairs of min(0, w - u_i - v_j)  +  sum over pairs fixed at one of (w - u_i - v_j)
 *     + sum over rows of min over degrees d of (F_i(d) + u_i d)  +  the same for columns with H_j and v_j.
 *
 * That equals the value if and only if each term is at its minimum (complementary slackness), and the points where that
 * is so are exactly the optimal ones: they are the face of the next level.
 */
export interface AssignmentLevel {
  /** Which of the problem's objectives this level belongs to, counted from 0. */
  readonly objective: number;
  readonly kind: LevelKind;
  /**
   * `first-pairs`: 1 for the first. `leximin`: the position of this cost among the distinct costs from the highest
   * down. Otherwise 0.
   */
  readonly step: number;
  /**
   * The least that is reached: a total; rows, columns or pairs that count, as a number below 0 (with classes each row
   * counts what it is worth); `cover-groups`: rows that are missing, 0 or more; a worst cost, `null` where no further
   * pair is chosen; or a number of pairs at the worst cost.
   */
  readonly value: number | null;
  /**
   * Duals of the rows; sparse ones at the steps of `leximin`. For a worst cost: proof that nothing below it is
   * feasible.
   */
  readonly u: Duals;
  /** Duals of the columns. */
  readonly v: Duals;
  /**
   * Where there is an objective `cover-groups`: duals of the groups. A group is proven as a column of its own, of
   * places for those of its rows that go without: as many as are left over when the wanted number has a pair. A row
   * without pairs that has such a place is not missing, and costs at every level what a row without pairs costs.
   */
  readonly groups?: Duals;
}

/** `worst-cost` and `pairs-at-worst` are the levels of `bottleneck` and `leximin`. */
export type LevelKind =
  | Exclude<AssignmentObjectiveKind, 'bottleneck' | 'leximin'>
  | 'worst-cost'
  | 'pairs-at-worst';

/** An assignment that no other beats in the order of the objectives, with its proof. */
export interface OptimalAssignment {
  readonly status: 'optimal';
  /** The chosen pairs, locked ones included, by row, then by column. */
  readonly pairs: readonly Pair[];
  /** Sum of the costs of the chosen pairs, whether or not it was an objective. */
  readonly totalCost: number;
  /** The levels in the order they were solved, each with its proof. */
  readonly levels: readonly AssignmentLevel[];
  /** What solved the total-cost level (or, where there is none, the last level). */
  readonly solver: SolverName;
}

/**
 * `dense` and `munkres`: an engine of the full-coverage presolve. `transport`: the transport engine. `flow`: maximum
 * flows alone, where no level weighs pairs but by their worst.
 */
export type SolverName = 'dense' | 'transport' | 'flow' | 'munkres';

/** No assignment meets the hard bounds, locks and forbidden pairs. */
export interface InfeasibleAssignment {
  readonly status: 'infeasible';
  readonly conflict: AssignmentConflict;
}

/**
 * A smallest reason why there is no assignment: the listed bounds and locks, together with the forbidden pairs, are
 * contradictory even if no other bound and lock counts, and without any single one of them they no longer are. (The
 * whole problem may have other contradictions: `conflictRelaxations` says which of the listed resolve it alone.)
 *
 * `u` and `v` are a cut, Hall's condition violated: rows at +1 with their minimums, columns at -1 with their maximums
 * (or the other way round), and the locks across.
 */
export interface AssignmentConflict {
  /** Indices of the rows whose minimum takes part. */
  readonly rowMinimums: readonly number[];
  /** Indices of the rows whose maximum takes part. */
  readonly rowMaximums: readonly number[];
  /** Indices of the columns whose minimum takes part. */
  readonly columnMinimums: readonly number[];
  /** Indices of the columns whose maximum takes part. */
  readonly columnMaximums: readonly number[];
  /** Locked pairs that take part. */
  readonly locks: readonly Pair[];
  /** Pairs that the listed minimums and locks demand. */
  readonly demand: number;
  /** The most of these pairs that the listed maximums and the allowed pairs leave possible: below `demand`. */
  readonly supply: number;
  /**
   * Duals of the rows, each -1, 0 or 1, which prove it with `v`: the bound of `AssignmentLevel` with w = F = H = 0, of
   * the problem with the listed bounds and locks alone, is `demand` less `supply`.
   */
  readonly u: ArrayLike<number>;
  /** Duals of the columns, each -1, 0 or 1. */
  readonly v: ArrayLike<number>;
}

/** The solve was stopped by the caller. What was reached by then: an honest beginning, not an optimum. */
export interface StoppedAssignment {
  readonly status: 'stopped';
  /**
   * Pairs that keep to maximums, locks and forbidden pairs, by row, then by column. They also meet minimums and
   * attain the value of every level in `levels`; with `levels` empty even minimums may be missed. What was left when
   * the solve was stopped was filled by greedy passes, and improved until the second stop.
   */
  readonly pairs: readonly Pair[];
  /** Sum of the costs of these pairs, lower is better. */
  readonly totalCost: number;
  /** The levels that were solved and proven. */
  readonly levels: readonly AssignmentLevel[];
  /**
   * If the total cost was being minimised: no assignment that attains `levels` (with `levels` empty: that gives
   * every row a column) has a lower total. `null` if nothing is known.
   */
  readonly lowerBound: number | null;
  /** `totalCost - lowerBound`, >= 0, where the pairs are of the kind that the bound speaks of; otherwise `null`. */
  readonly gap: number | null;
}

/** What `solveAssignment` answers. Malformed input is an error; having no solution is not. */
export type AssignmentOutcome = OptimalAssignment | InfeasibleAssignment;
