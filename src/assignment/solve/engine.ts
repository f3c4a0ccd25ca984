import type { CostSource, LinearOptimal } from '../costs';
import { finish, type SolverName, type Steps } from '../problem';
import { solveDense } from './dense';

/** Anything that solves the linear problem of `linear/types.ts` and proves it: the dense method, or a reference. */
export interface LinearEngine {
  readonly name: SolverName;
  /**
   * Assigns every row at the least total cost, each column taking at most its capacity; `undefined` where there is no way.
   */
  solve(source: CostSource, capacities: Int32Array): LinearOptimal | undefined;
  /** The same step by step, for engines that can be put aside and stopped. */
  steps?(source: CostSource, capacities: Int32Array): Steps<LinearOptimal | undefined>;
}

/** The method of Jonker and Volgenant, for matrices in memory. */
export const denseEngine: LinearEngine = {
  name: 'dense',
  solve: (source, capacities) => finish(solveDense(source, capacities)),
  steps: solveDense,
};
