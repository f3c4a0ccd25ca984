import { clearBit, hasBit, lowestBit, setBit } from './bits';
import type { Face } from './face';
import type { LinearLevel, PairWeights } from './levels';
import { Residual } from './residual';

/** What a level over a face comes to, or the proof that the face is empty. */
export type NetworkOutcome =
  | {
      readonly feasible: true;
      /** Minimum of the level over the face (its `sign` and `constant` not applied). */
      readonly minimum: number;
      readonly u: Float64Array;
      readonly v: Float64Array;
      /** The chosen pairs among the free ones, as bits like `face.free`. */
      readonly chosen: Uint32Array;
      /** Searches made. */
      readonly searches: number;
    }
  | {
      readonly feasible: false;
      /** The bound of `AssignmentLevel` at these duals, with w = F = H = 0, is above 0. */
      readonly u: Float64Array;
      readonly v: Float64Array;
    };

/** What a solve may start from. */
export interface NetworkStart {
  /** Column prices to start with, default 0. */
  readonly v?: ArrayLike<number> | undefined;
  /** Pairs to prefer among equals, as bits. */
  readonly chosen?: Uint32Array | undefined;
}

/**
 * Solves one linear level over a face as a minimum-cost circulation (see `Residual` for the network) by
 * successive shortest paths from a pseudoflow.
 *
 * For any prices there is a flow in which no arc alone could do better (reduced cost < 0: full, > 0: empty,
 * each degree at a cheapest point); what comes in at a node may then differ from what goes out. Units are moved
 * from nodes with too much to nodes with too little along paths of least reduced cost, searched forward from
 * too much and backward from too little, after which prices along the way are changed so that the condition
 * holds again. When every node is balanced, the flow is feasible and the prices are its proof. If a search
 * finds no partner, the nodes that it reached are a cut that proves the face empty. Least and largest degrees are thus dealt with together, in one pass.
 *
 * Bound: at most (initial excess) searches of O(reached rows * columns) each. All numbers stay integers.
 *
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, sections 9.7 (successive shortest
 * paths), 9.10 (pseudoflows), 14.5 (convex costs). Departures: the first prices of rows come from a selection
 * of their best columns at the given column prices; paths are searched from one node at a time, never from
 * the hub, and stop at the nearest partner.
 */
export function solveNetwork(face: Face, level: LinearLevel, start: NetworkStart = {}): NetworkOutcome {
  const residual = new Residual(face, level);
  const overfull = residual.high.findIndex((high) => high < 0);
  if (overfull >= 0) return overfullNode(residual, overfull);
  if (level.weights === null) startWithoutWeights(residual, start.chosen);
  else startWithWeights(residual, level.weights, start);
  settleDegrees(residual);

  // Once every row and column is balanced, so is the hub: no search ever starts there, where all would be near.
  const { excess, hub } = residual;
  let searches = 0;
  for (let node = 0; node < hub; node++) {
    while (excess[node] !== 0) {
      searches++;
      if (excess[node]! > 0) residual.search(node);
      else residual.searchBack(node);
      if (residual.target < 0) return cut(residual);
      residual.lift();
      residual.augment(node);
      residual.forget();
    }
  }
  return optimal(residual, searches);
}

const ENDS = 2;

/** All prices 0: every choice of free pairs is as good as any other, so take those that balance most. */
function startWithoutWeights(residual: Residual, preferred: Uint32Array | undefined): void {
  const { rows, words, open } = residual;
  const ends = new Int32Array(ENDS);
  const room = columnRoom(residual, ends);
  const roomy = new Uint32Array(words);
  for (let column = 0; column < residual.columns; column++) {
    if (room[column]! > 0) setBit(roomy, 0, column);
  }
  const take = (row: number, wanted: number, among: Uint32Array): number => {
    const base = row * words;
    let taken = 0;
    for (let word = 0; word < words && taken < wanted; word++) {
      let bits = open[base + word]! & roomy[word]! & among[base + word]!;
      for (; bits !== 0 && taken < wanted; bits &= bits - 1) {
        const column = word * 32 + lowestBit(bits);
        residual.choose(row, column);
        taken++;
        room[column] = room[column]! - 1;
        if (room[column] === 0) clearBit(roomy, 0, column);
      }
    }
    return taken;
  };
  const counts = new Int32Array(rows);
  if (preferred !== undefined) {
    for (let row = 0; row < rows; row++) counts[row] = take(row, residual.high[row]!, preferred);
  }
  for (let row = 0; row < rows; row++) {
    residual.cheapest(row, ends);
    const missing = ends[0]! - counts[row]!;
    if (missing > 0) counts[row] = counts[row]! + take(row, missing, open);
  }
  for (let row = 0; row < rows; row++) setRowDegree(residual, row, counts[row]!, ends);
}

/**
 * At the given column prices each row chooses its cheapest columns: pairs strictly below its own price are
 * taken whatever happens, pairs at its price only where there is room.
 */
function startWithWeights(residual: Residual, weights: PairWeights, start: NetworkStart): void {
  const { rows, columns, words, open, potential } = residual;
  if (start.v !== undefined) {
    for (let column = 0; column < columns; column++) potential[rows + column] = 0 - start.v[column]!;
  }
  const ends = new Int32Array(ENDS);
  const room = columnRoom(residual, ends);
  const values = new Float64Array(columns);
  const free = new Int32Array(columns);
  const best: number[] = [];
  for (let row = 0; row < rows; row++) {
    const base = row * words;
    const costs = weights.row(row);
    let length = 0;
    for (let column = 0; column < columns; column++) {
      if (!hasBit(open, base, column)) continue;
      values[length] = costs[column]! + potential[rows + column]!;
      free[length++] = column;
    }
    const high = residual.high[row]!;
    smallest(values, length, Math.max(high, 1), best);
    // Cheapest degree at these prices; the row's own price follows from it.
    let degree = Math.min(residual.low[row]!, best.length);
    while (degree < high && degree < best.length && best[degree]! + residual.unit(row, degree) < 0) degree++;
    const price = rowPrice(residual, row, degree, best);
    potential[row] = price;

    let count = 0;
    let ties = 0;
    for (let index = 0; index < length; index++) {
      const value = values[index]!;
      if (value > price) continue;
      const column = free[index]!;
      if (value < price) {
        residual.choose(row, column);
        room[column] = room[column]! - 1;
        count++;
      } else free[ties++] = column;
    }
    const take = (among: Uint32Array): void => {
      // Rows begin at different ties, so that equal rows do not all want the same column.
      for (let step = 0; step < ties && count < degree; step++) {
        const column = free[(step + row) % ties]!;
        if (room[column]! <= 0 || !hasBit(open, base, column) || !hasBit(among, base, column)) continue;
        residual.choose(row, column);
        room[column] = room[column]! - 1;
        count++;
      }
    };
    if (start.chosen !== undefined) take(start.chosen);
    take(open);
    setRowDegree(residual, row, count, ends);
  }
}

/** The lowest price at which a row is content with `degree` of its cheapest columns. */
function rowPrice(residual: Residual, row: number, degree: number, best: readonly number[]): number {
  const lastTaken = degree > 0 ? best[degree - 1]! : Number.NEGATIVE_INFINITY;
  const nextRefused = degree < residual.high[row]! ? -residual.unit(row, degree) : Number.NEGATIVE_INFINITY;
  const price = Math.max(lastTaken, nextRefused);
  return price > Number.NEGATIVE_INFINITY ? price : (best[0] ?? 0);
}

/** How many pairs each column takes at its price. */
function columnRoom(residual: Residual, ends: Int32Array): Int32Array {
  const room = new Int32Array(residual.columns);
  for (let column = 0; column < residual.columns; column++) {
    residual.cheapest(residual.rows + column, ends);
    room[column] = ends[1]!;
  }
  return room;
}

function setRowDegree(residual: Residual, row: number, count: number, ends: Int32Array): void {
  residual.cheapest(row, ends);
  const degree = Math.min(Math.max(count, ends[0]!), ends[1]!);
  residual.degree[row] = degree;
  residual.excess[row] = degree - count;
}

/** Sets column degrees as near to the chosen pairs as prices allow, and lets the hub take the difference. */
function settleDegrees(residual: Residual): void {
  const { rows, columns, degree, excess } = residual;
  const ends = new Int32Array(ENDS);
  let balance = 0;
  for (let row = 0; row < rows; row++) balance -= degree[row]!;
  for (let column = 0; column < columns; column++) {
    const node = rows + column;
    const count = residual.rowsOf[column]!.length;
    residual.cheapest(node, ends);
    degree[node] = Math.min(Math.max(count, ends[0]!), ends[1]!);
    excess[node] = count - degree[node]!;
    balance += degree[node]!;
  }
  excess[residual.hub] = balance;
}

function optimal(residual: Residual, searches: number): NetworkOutcome {
  const { face, level, rows, columns, potential, degree, fixed, open } = residual;
  const { rowTerm, columnTerm, weights } = level;
  const hub = potential[residual.hub]!;
  const u = new Float64Array(rows);
  const v = new Float64Array(columns);
  let minimum = 0;
  const value = (term: LinearLevel['rowTerm'], index: number, node: number) =>
    term.slope[index]! * Math.min(degree[node]! + fixed[node]!, term.knee[index]!);
  for (let row = 0; row < rows; row++) {
    u[row] = potential[row]! - hub;
    minimum += value(rowTerm, row, row);
  }
  for (let column = 0; column < columns; column++) {
    v[column] = hub - potential[rows + column]!;
    minimum += value(columnTerm, column, rows + column);
    if (weights === null) continue;
    for (const row of residual.rowsOf[column]!) minimum += weights.cost(row, column);
  }
  if (weights !== null) {
    for (const [row, column] of face.fixed) minimum += weights.cost(row, column);
  }
  const chosen = open;
  for (let word = 0; word < chosen.length; word++) chosen[word] = face.free[word]! & ~open[word]!;
  return { feasible: true, minimum, u, v, chosen, searches };
}

/** Everything that the failed search reached, at price 1 (back: -1). */
function cut(residual: Residual): NetworkOutcome {
  const { rows, columns, hub, direction } = residual;
  const price = (node: number) =>
    direction * ((residual.reached(node) ? 1 : 0) - (residual.reached(hub) ? 1 : 0));
  return {
    feasible: false,
    u: Float64Array.from({ length: rows }, (_, row) => price(row)),
    v: Float64Array.from({ length: columns }, (_, column) => 0 - price(rows + column)),
  };
}

/** A row or column with more fixed pairs than it takes. */
function overfullNode(residual: Residual, node: number): NetworkOutcome {
  const u = new Float64Array(residual.rows);
  const v = new Float64Array(residual.columns);
  if (node < residual.rows) u[node] = -1;
  else v[node - residual.rows] = -1;
  return { feasible: false, u, v };
}

/** Writes the `count` smallest of the first `length` values to `out`, ascending. */
function smallest(values: Float64Array, length: number, count: number, out: number[]): void {
  out.length = 0;
  if (count > 24) {
    const sorted = values.slice(0, length).sort();
    for (let index = 0; index < Math.min(count, length); index++) out.push(sorted[index]!);
    return;
  }
  for (let index = 0; index < length; index++) {
    const value = values[index]!;
    if (out.length === count) {
      if (value >= out[count - 1]!) continue;
      out.pop();
    }
    let at = out.length;
    out.push(value);
    for (; at > 0 && out[at - 1]! > value; at--) out[at] = out[at - 1]!;
    out[at] = value;
  }
}
