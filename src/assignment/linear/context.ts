import type { CostSource } from './types';

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
  /** Rows read before the solver began. */
  readonly scansBefore: number;
}

/**
 * The lower bound on the cost that integer dual variables prove: sum of u + sum of capacity * v. Summed
 * exactly, since before the end single terms may be far apart; never below what the least cost says.
 */
export function dualBound(
  { source, capacities }: SolveContext,
  u: (row: number) => number,
  v: (column: number) => number,
): number {
  const { rows, columns, lowest } = source;
  let bound = 0n;
  let part = 0;
  for (let row = 0; row < rows; row++) {
    const next = part + u(row);
    if (Math.abs(next) <= Number.MAX_SAFE_INTEGER) {
      part = next;
      continue;
    }
    bound += BigInt(part) + BigInt(u(row));
    part = 0;
  }
  bound += BigInt(part);
  for (let column = 0; column < columns; column++) {
    // No column takes more rows than there are.
    const seats = Math.min(capacities[column]!, rows);
    const price = v(column);
    if (seats > 0 && price !== 0) bound += BigInt(seats) * BigInt(price);
  }
  return Math.max(rows * lowest, Number(bound));
}
