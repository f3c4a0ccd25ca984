import { componentsOf } from '../../structures';
import type { TightPairs } from '../../transport';

/**
 * Whether an assignment in which every row has one column is the only optimum: no row can move along pairs of reduced
 * cost 0 so that others close the gap, or free seats do. What `coreOf` finds, for this shape and small problems alone.
 * O(columns + tight pairs).
 *
 * @param v duals of the columns: one with a dual of 0 need not be full. @param tight the pairs of reduced cost 0.
 */
export function isOnlyOne(
  columnOfRow: Int32Array,
  capacities: Int32Array,
  v: ArrayLike<number>,
  tight: TightPairs,
): boolean {
  const columns = capacities.length;
  const taken = new Int32Array(columns);
  const start = new Int32Array(columns + 1);
  columnOfRow.forEach((column, row) => {
    taken[column] = taken[column]! + 1;
    start[column + 1] = start[column + 1]! + tight.start[row + 1]! - tight.start[row]!;
  });
  for (let column = 0; column < columns; column++) start[column + 1] = start[column + 1]! + start[column]!;
  const next = start.slice(0, columns);
  const target = new Int32Array(start[columns]!);
  columnOfRow.forEach((column, row) => {
    for (let at = tight.start[row]!; at < tight.start[row + 1]!; at++) {
      target[next[column]!] = tight.columns[at]!;
      next[column] = next[column]! + 1;
    }
  });
  const component = componentsOf(columns + 1, (node, position) => {
    if (node === columns) {
      // The hub leads to columns that may give up a row.
      for (let column = position; column < columns; column++) {
        if (taken[column]! > 0 && v[column] === 0) return column;
      }
      return -1;
    }
    const at = start[node]! + position;
    if (at < start[node + 1]!) return target[at]!;
    return at === start[node + 1] && taken[node]! < capacities[node]! ? columns : -1;
  });
  for (let column = 0; column < columns; column++) {
    for (let at = start[column]!; at < start[column + 1]!; at++) {
      if (target[at] !== column && component[target[at]!] === component[column]) return false;
    }
  }
  return true;
}
