import type { Statement } from './statement';

/** Bounds, fixed and free pairs: what a cut is a cut of. */
export interface Bounded {
  readonly rowLow: ArrayLike<number>;
  readonly rowHigh: ArrayLike<number>;
  readonly columnLow: ArrayLike<number>;
  readonly columnHigh: ArrayLike<number>;
  /** Cells of the pairs that are chosen whatever happens. */
  readonly fixed: ReadonlySet<number>;
  /** Whether an allowed pair that is not fixed may be chosen. */
  readonly isFree: (row: number, column: number, cost: number) => boolean;
}

/**
 * The bound of `AssignmentLevel` where nothing costs anything: above 0, no assignment keeps to all of this, whatever
 * the duals are. NaN if it is not exact. O(rows * columns) at most: rows are read that could have a reduced cost below
 * 0.
 */
export function cutBound(
  of: Statement,
  { fixed, isFree, ...face }: Bounded,
  u: Float64Array,
  v: Float64Array,
): number {
  const { rows, columns } = of;
  let bound = 0;
  let size = 0;
  const add = (value: number): void => {
    bound += value;
    size += Math.abs(value);
  };
  u.forEach((price, row) => {
    add(price * (price > 0 ? face.rowLow : face.rowHigh)[row]!);
  });
  v.forEach((price, column) => {
    add(price * (price > 0 ? face.columnLow : face.columnHigh)[column]!);
  });
  for (const cell of fixed) add(0 - u[Math.floor(cell / columns)]! - v[cell % columns]!);
  const highest = v.reduce((most, price) => Math.max(most, price), Number.NEGATIVE_INFINITY);
  for (let row = 0; row < rows; row++) {
    if (u[row]! + highest <= 0) continue;
    const costs = of.costsOf(row);
    for (let column = 0; column < columns; column++) {
      const prices = u[row]! + v[column]!;
      if (prices > 0 && !fixed.has(row * columns + column) && isFree(row, column, costs[column]!))
        add(-prices);
    }
  }
  return size <= Number.MAX_SAFE_INTEGER ? bound : Number.NaN;
}
