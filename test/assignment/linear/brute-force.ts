import { FORBIDDEN } from '../../../src/assignment/costs/forbidden';

/** The least total cost by trying every assignment, or undefined if there is none. Up to about 7 rows. */
export function bruteForceCost(
  cost: Int32Array,
  rows: number,
  columns: number,
  capacities: ArrayLike<number>,
): number | undefined {
  const left = Array.from({ length: columns }, (_, column) => capacities[column] ?? 0);
  let best: number | undefined;
  const assign = (row: number, total: number): void => {
    if (row === rows) {
      if (best === undefined || total < best) best = total;
      return;
    }
    for (let column = 0; column < columns; column++) {
      const value = cost[row * columns + column]!;
      if (value === FORBIDDEN || left[column]! === 0) continue;
      left[column]!--;
      assign(row + 1, total + value);
      left[column]!++;
    }
  };
  assign(0, 0);
  return best;
}
