import type { CostSource, LinearProgress, WarmStart } from './types';

/** A problem that was checked and is known to be feasible, as the solvers get it. */
export interface SolveContext {
  readonly source: CostSource;
  readonly capacities: Int32Array;
  /** Seats beyond one for each row, >= 0. */
  readonly surplus: number;
  /** The order in which rows take their turn where nothing else decides. */
  readonly rowOrder: Int32Array;
  /** For each row the column at which its scans begin. */
  readonly starts: Int32Array;
  readonly warm: WarmStart | undefined;
  /** Rows read before the solver began. */
  readonly scansBefore: number;
  readonly report: (progress: LinearProgress) => void;
  /** True once the caller wants the solve to stop; stays true. */
  readonly interrupted: () => boolean;
}

/** The lower bound that dual variables prove: sum of u + sum of capacity * v. */
export function dualBound(
  { source, capacities }: SolveContext,
  u: (row: number) => number,
  v: (column: number) => number,
): number {
  let bound = 0;
  for (let row = 0; row < source.rows; row++) bound += u(row);
  for (let column = 0; column < source.columns; column++) {
    if (capacities[column]! > 0) bound += capacities[column]! * v(column);
  }
  return bound;
}
