import { finish, type Steps } from './control';
import { type CostSource, type LinearOptimal, solveDense } from './linear';
import type { SolverName } from './problem';

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
