import { FORBIDDEN } from '../forbidden';
import type { CostSource, LinearOptions, LinearOutcome, LinearStats } from './types';

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * Solves by shortest augmenting paths, one row after the other (Dijkstra's method on reduced costs,
 * without a heap). A column with capacity c is one node that up to c rows share, it is not copied.
 * Time O(rows * (rows + full columns) * columns), memory O(rows + columns) besides the costs.
 *
 * Source: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems", Computing 38 (1987) 325-340, DOI 10.1007/BF02278710; rectangular as in
 * D. F. Crouse, IEEE Trans. Aerospace and Electronic Systems 52 (2016) 1679-1696,
 * DOI 10.1109/TAES.2016.140952.
 */
export function solveDense(
  source: CostSource,
  capacities: Int32Array,
  options: LinearOptions,
): LinearOutcome {
  const { rows, columns } = source;
  const u = new Float64Array(rows);
  const v = new Float64Array(columns);
  const columnOfRow = new Int32Array(rows).fill(-1);
  const taken = new Int32Array(columns);
  // The rows of a column, as a doubly linked list.
  const firstRow = new Int32Array(columns).fill(-1);
  const nextRow = new Int32Array(rows).fill(-1);
  const previousRow = new Int32Array(rows).fill(-1);

  const distance = new Float64Array(columns);
  const rowDistance = new Float64Array(rows);
  const reachedFrom = new Int32Array(columns);
  // Columns 0..scanned-1 of `order` are settled, the others are not.
  const order = new Int32Array(columns);
  const treeRows = new Int32Array(rows);
  let scans = 0;
  const stats = (augmentations: number): LinearStats => ({
    method: 'dense',
    scans,
    bids: 0,
    phases: 0,
    augmentations,
  });

  for (let freeRow = 0; freeRow < rows; freeRow++) {
    if (options.shouldStop?.()) {
      let lowerBound = 0;
      for (let row = 0; row < rows; row++) lowerBound += row < freeRow ? u[row]! : 0;
      for (let column = 0; column < columns; column++) lowerBound += taken[column]! * v[column]!;
      lowerBound += (rows - freeRow) * source.lowest;
      return { status: 'stopped', columnOfRow, lowerBound, stats: stats(freeRow) };
    }
    distance.fill(INFINITY);
    for (let column = 0; column < columns; column++) order[column] = column;
    let settled = 0;
    let treeSize = 0;
    let sink = -1;
    let length = 0;

    const relax = (row: number, at: number): void => {
      treeRows[treeSize++] = row;
      rowDistance[row] = at;
      scans++;
      const costs = source.row(row);
      const offset = at - u[row]!;
      for (let index = settled; index < columns; index++) {
        const column = order[index]!;
        const cost = costs[column]!;
        if (cost === FORBIDDEN) continue;
        const through = offset + cost - v[column]!;
        if (through < distance[column]!) {
          distance[column] = through;
          reachedFrom[column] = row;
        }
      }
    };

    relax(freeRow, 0);
    while (settled < columns) {
      let best = -1;
      length = INFINITY;
      for (let index = settled; index < columns; index++) {
        const column = order[index]!;
        const at = distance[column]!;
        const free = taken[column]! < capacities[column]!;
        if (at < length || (free && at === length && at < INFINITY)) {
          length = at;
          best = index;
          if (free) sink = column;
          else sink = -1;
        }
      }
      if (best < 0 || sink >= 0) break;
      const column = order[best]!;
      order[best] = order[settled]!;
      order[settled++] = column;
      for (let row = firstRow[column]!; row >= 0; row = nextRow[row]!) relax(row, length);
    }

    if (sink < 0) {
      return {
        status: 'infeasible',
        rows: treeRows.slice(0, treeSize).sort(),
        columns: order.slice(0, settled).sort(),
        stats: stats(freeRow),
      };
    }
    for (let index = 0; index < settled; index++) {
      const column = order[index]!;
      v[column] = v[column]! - (length - distance[column]!);
    }
    for (let index = 0; index < treeSize; index++) {
      const row = treeRows[index]!;
      u[row] = u[row]! + (length - rowDistance[row]!);
    }
    for (let column = sink; column >= 0; ) {
      const row = reachedFrom[column]!;
      const from = columnOfRow[row]!;
      if (from >= 0) {
        const before = previousRow[row]!;
        const after = nextRow[row]!;
        if (before >= 0) nextRow[before] = after;
        else firstRow[from] = after;
        if (after >= 0) previousRow[after] = before;
      }
      const head = firstRow[column]!;
      nextRow[row] = head;
      previousRow[row] = -1;
      if (head >= 0) previousRow[head] = row;
      firstRow[column] = row;
      columnOfRow[row] = column;
      column = from;
    }
    taken[sink] = taken[sink]! + 1;
  }

  let cost = 0;
  for (let row = 0; row < rows; row++) cost += source.cost(row, columnOfRow[row]!);
  return { status: 'optimal', columnOfRow, u, v, cost, stats: stats(rows) };
}
