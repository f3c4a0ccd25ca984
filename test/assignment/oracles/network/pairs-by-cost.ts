import { FORBIDDEN } from '../../../../src/assignment/costs/forbidden';
import type { CheckedProblem } from '../../../../src/assignment/problem/checked';

/** Finds the allowed pairs in a range of costs, as cells (row * columns + column). */
export interface PairsByCost {
  /** The cells that cost more than `most` and less than `below`. A view, not to be changed. */
  between(most: number, below: number): Int32Array;
}

/** Looks through all pairs each time: O(rows * columns) a question, no memory kept. For few questions. */
export function scannedPairs({ rows, columns, cost }: CheckedProblem): PairsByCost {
  return {
    between(most, below) {
      const cells: number[] = [];
      for (let row = 0; row < rows; row++) {
        const costs = cost.row(row);
        for (let column = 0; column < columns; column++) {
          const value = costs[column]!;
          if (value > most && value < below && value !== FORBIDDEN) cells.push(row * columns + column);
        }
      }
      return Int32Array.from(cells);
    },
  };
}

/** Sorts all pairs once, O(pairs * log(pairs)), 12 bytes for each: a question is then a binary search. */
export function sortedPairs(problem: CheckedProblem): PairsByCost {
  const { rows, columns, cost } = problem;
  const size = rows * columns;
  if ((cost.highest - cost.lowest + 1) * size > Number.MAX_SAFE_INTEGER) return scannedPairs(problem);
  // Cost and cell in one number, which sorts as numbers do.
  const keys = new Float64Array(size);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const costs = cost.row(row);
    for (let column = 0; column < columns; column++) {
      const value = costs[column]!;
      if (value !== FORBIDDEN) keys[count++] = (value - cost.lowest) * size + row * columns + column;
    }
  }
  const sorted = keys.subarray(0, count).sort();
  const cells = Int32Array.from(sorted, (key) => key % size);
  const firstAtLeast = (value: number): number => {
    const key = (value - cost.lowest) * size;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    between(most, below) {
      const from = firstAtLeast(most + 1);
      return cells.subarray(from, Math.max(from, firstAtLeast(below)));
    },
  };
}
