import type { CostSource } from '../costs';
import type { SolverName, StoppableSteps } from '../problem';

/**
 * The linear assignment problem, with capacities on the columns: what the full-coverage presolve leaves to an engine.
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
 *
 * An engine solves it and proves that: the dense method, or a reference.
 */
export interface LinearEngine {
  readonly name: SolverName;
  /**
   * Assigns every row at the least total cost, each column taking at most its capacity; `undefined` where there is no
   * way.
   */
  solve(source: CostSource, capacities: Int32Array): LinearOptimal | undefined;
  /** What `solve` answers, step by step, for engines that can be put aside and stopped. */
  steps?(source: CostSource, capacities: Int32Array): StoppableSteps<LinearOptimal | undefined>;
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
