import { FORBIDDEN } from '../costs';
import { IntegerList } from '../structures';
import type { TransportState } from './state';
import type { TightPairs, TransportOptimal, TransportStats } from './types';

/** The outcome at optimal prices. */
export function optimalAt(state: TransportState, stats: TransportStats): TransportOptimal {
  const { problem, seats, prices, rows, columns, hub } = state;
  const { lowest } = problem.source;
  const hubPrice = finalHubPrice(state);
  const u = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (let copy = 0; copy < state.copies; copy++) {
    const row = state.rowOfCopy[copy]!;
    const column = seats.columnOfCopy[copy]!;
    const pays = seats.costOfCopy[copy]! + (column === hub ? 0 : prices[column]! - hubPrice);
    if (pays > u[row]!) u[row] = pays;
  }
  // Rows without copies and columns without seats get any duals that are low enough.
  let highestV = Number.NEGATIVE_INFINITY;
  const v = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    if (problem.seats[column] === 0) continue;
    v[column] = hubPrice - prices[column]!;
    if (v[column]! > highestV) highestV = v[column]!;
  }
  let highestU = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    if (problem.supply[row] === 0) u[row] = Math.min(0, lowest - Math.max(0, highestV));
    if (u[row]! > highestU) highestU = u[row]!;
  }
  const outOfReach = Math.min(0, lowest - Math.max(0, highestU));
  for (let column = 0; column < columns; column++) if (problem.seats[column] === 0) v[column] = outOfReach;
  return {
    status: 'optimal',
    ...pairsOf(state, seats.columnOfCopy),
    u,
    v,
    tight: tightPairs(state, u, hubPrice),
    stats,
  };
}

/**
 * The pairs of reduced cost 0, from the lists; rows whose list does not tell all of them are read from end to end, one
 * of those that are alike. O(rows * list).
 */
function tightPairs(state: TransportState, u: Float64Array, hubPrice: number): TightPairs {
  const { problem, lists, prices, rows, columns } = state;
  const listOf = new Int32Array(rows);
  const start = [0];
  const found = new IntegerList();
  const known = new Map<number, Map<number, number>>();
  for (let row = 0; row < rows; row++) {
    const pays = u[row]! + hubPrice;
    const alike = state.isSingle(row) ? lists.firstAlike(row) : -1;
    const shared = alike < 0 ? undefined : (known.get(alike) ?? new Map<number, number>());
    const list = shared?.get(pays);
    if (list !== undefined) {
      listOf[row] = list;
      continue;
    }
    listOf[row] = start.length - 1;
    if (shared !== undefined) {
      shared.set(pays, listOf[row]!);
      known.set(alike, shared);
    }
    if (problem.supply[row]! > 0 && lists.bound[row]! > pays) {
      const end = row * lists.size + lists.count[row]!;
      for (let entry = row * lists.size; entry < end; entry++) {
        const column = lists.columns[entry]!;
        if (lists.costs[entry]! + prices[column]! === pays) found.push(column);
      }
    } else if (problem.supply[row]! > 0) {
      const costs = problem.source.row(row);
      for (let column = 0; column < columns; column++) {
        if (costs[column] !== FORBIDDEN && costs[column]! + prices[column]! === pays) found.push(column);
      }
    }
    start.push(found.length);
  }
  return { listOf, start: Int32Array.from(start), columns: found.values() };
}

/**
 * The price of the hub that goes with the prices of columns. Where required seats take all copies nothing was kept, and
 * nobody asked whether it would have paid: the hub asks enough for it not to.
 */
function finalHubPrice(state: TransportState): number {
  const { problem, seats, prices, columns } = state;
  let price = state.hubPrice;
  if (state.mostKept > 0) return price;
  for (let copy = 0; copy < state.copies; copy++) {
    const row = state.rowOfCopy[copy]!;
    const column = seats.columnOfCopy[copy]!;
    if (problem.keepable[row] === 0 || column < 0 || column >= columns) continue;
    const keep = problem.freeToKeep[row]! > 0 ? 0 : problem.keepCost[row]!;
    price = Math.max(price, seats.costOfCopy[copy]! + prices[column]! - keep);
  }
  return price;
}

export function pairsOf(
  { rowOfCopy, columns }: TransportState,
  columnOfCopy: Int32Array,
): { readonly rowOf: Int32Array; readonly columnOf: Int32Array } {
  const isPair = (column: number) => column >= 0 && column < columns;
  return {
    rowOf: rowOfCopy.filter((_, copy) => isPair(columnOfCopy[copy]!)),
    columnOf: columnOfCopy.filter(isPair),
  };
}
