/**
 * Pairs that some optimum may have, and how many of them each row and column may have. Pairs are kept in lists, columns
 * ascending. Rows with the same list, where several have it, take one column at most each, with the same bounds: each
 * could have the place of any other.
 */
export interface TiedPairs {
  readonly rows: number;
  readonly columns: number;
  readonly listOf: Int32Array;
  /** The columns of list l: positions `start[l]` up to `start[l + 1]` of `column`. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly chosen: ChosenColumns;
  readonly rowLow: Int32Array;
  readonly rowHigh: Int32Array;
  readonly columnLow: Int32Array;
  readonly columnHigh: Int32Array;
}

/** The pairs of the optimum at hand: columns of row i at positions `start[i]` up to `start[i + 1]`, ascending. */
export interface ChosenColumns {
  readonly start: Int32Array;
  readonly column: Int32Array;
}

/** Columns by row from pairs in any order. O(rows + pairs). */
export function chosenColumns(rows: number, rowOf: Int32Array, columnOf: Int32Array): ChosenColumns {
  const start = new Int32Array(rows + 1);
  for (const row of rowOf) start[row + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const next = start.slice();
  const column = new Int32Array(rowOf.length);
  rowOf.forEach((row, index) => {
    column[next[row]!++] = columnOf[index]!;
  });
  for (let row = 0; row < rows; row++) {
    if (start[row + 1]! - start[row]! > 1) column.subarray(start[row], start[row + 1]).sort();
  }
  return { start, column };
}

/** The position of a column in a list; -1 if it is not there. O(log list). */
export function positionIn({ start, column }: TiedPairs, list: number, wanted: number): number {
  let low = start[list]!;
  let high = start[list + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = column[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
