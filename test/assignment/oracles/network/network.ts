import type { LinearLevel } from '../../../../src/assignment/levels/levels';
import { pause, type StoppableSteps } from '../../../../src/assignment/problem/control';
import { runToEnd } from '../../../../src/steps';
import type { Face } from './face';
import { type NetworkStart, pseudoflow } from './pseudoflow';
import type { Residual } from './residual';
import { scaledStart } from './scaling';

/** What a level over a face comes to, or the proof that the face is empty. */
export type NetworkOutcome =
  | {
      readonly feasible: true;
      /** Minimum of the level over the face (its `constant` not added). */
      readonly minimum: number;
      readonly u: Float64Array;
      readonly v: Float64Array;
      /** The chosen pairs among the free ones, as bits like `face.free`. */
      readonly chosen: Uint32Array;
      /** Rows and columns looked through by the searches that led here: what it cost, whatever the machine. */
      readonly looked: number;
    }
  | {
      readonly feasible: false;
      /** The bound of `AssignmentLevel` at these duals, with w = F = H = 0, is `short`. u + v is never above 1. */
      readonly u: Float64Array;
      readonly v: Float64Array;
      /** Units that the cut is short of, at least 1. */
      readonly short: number;
    };

/**
 * Solves one linear level over a face as a minimum-cost circulation (see `Residual` for the network) by
 * successive shortest paths from a pseudoflow.
 *
 * For any prices there is a flow in which no arc alone could do better (reduced cost < 0: full, > 0: empty,
 * each degree at a cheapest point); what comes in at a node may then differ from what goes out. Units are moved
 * from nodes with too much to nodes with too little along paths of least reduced cost, searched forward from
 * too much and backward from too little, after which prices along the way are changed so that the condition
 * holds again. When every node is balanced, the flow is feasible and the prices are its proof. If a search
 * finds no partner, the nodes that it reached are a cut that proves the face empty. Least and largest degrees are
 * thus dealt with together, in one pass.
 *
 * Bound: at most (initial excess) searches of O(reached rows * columns) each. All numbers stay integers. Where
 * that turns out to be much, which is so with many ties, prices are first brought near by scaling (see
 * `scaledStart`), so that little excess is left.
 *
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, sections 9.7 (successive shortest
 * paths), 9.10 (pseudoflows), 14.5 (convex costs). Departures: the first prices of rows come from a selection
 * of their best columns at the given column prices; paths are searched from one node at a time, never from
 * the hub, and stop at the nearest partner.
 */
export function solveNetwork(face: Face, level: LinearLevel, start: NetworkStart = {}): NetworkOutcome {
  return runToEnd(networkSteps(face, level, start));
}

/** The same, step by step. A step lasts no longer than a search, or the first pseudoflow: O(rows * columns). */
export function* networkSteps(
  face: Face,
  level: LinearLevel,
  start: NetworkStart = {},
): StoppableSteps<NetworkOutcome> {
  const overfull = overfullNode(face);
  if (overfull !== undefined) return overfull;
  const { weights } = level;
  const scalable = weights !== null && weights.highest - weights.lowest >= SMALLEST_SPREAD;
  const unlimited = Number.POSITIVE_INFINITY;
  yield* pause(0);
  const first = yield* pseudoflow(face, level, start);
  yield* pause(0);
  const outcome = yield* augmentAll(first, scalable ? PATIENCE * face.rows : unlimited);
  if (outcome !== undefined || weights === null) return outcome ?? unreachable();
  const better = yield* pseudoflow(face, level, yield* scaledStart(face, level, weights));
  return (yield* augmentAll(better, unlimited)) ?? unreachable();
}

/** Rows and columns looked through, for each row, before better prices are sought; chosen by measurement. */
const PATIENCE = 8;
/** Pairs looked at between two pauses. */
const STRIDE = 1 << 17;
/** Weights that span less than this have nothing to scale. */
const SMALLEST_SPREAD = 1000;

/** Balances every node, unless that takes more than `patience`: `undefined` then. */
function* augmentAll(residual: Residual, patience: number): StoppableSteps<NetworkOutcome | undefined> {
  // Once every row and column is balanced, so is the hub: no search ever starts there, where all would be near.
  const { excess, hub, columns } = residual;
  let searches = 0;
  let lookedAtPause = Number.NEGATIVE_INFINITY;
  const all = excess.reduce((sum, value) => sum + Math.abs(value), 0) / 2;
  for (let node = 0; node < hub; node++) {
    while (excess[node] !== 0) {
      if (residual.looked > patience) return undefined;
      if ((residual.looked - lookedAtPause) * columns >= STRIDE) {
        yield* pause(Math.min(1, searches / all));
        lookedAtPause = residual.looked;
      }
      searches++;
      if (excess[node]! > 0) residual.search(node);
      else residual.searchBack(node);
      if (residual.target < 0) return cut(residual);
      residual.lift();
      residual.augment(node);
      residual.forget();
    }
  }
  yield* pause(1);
  return optimal(residual);
}

function unreachable(): never {
  throw new Error('unreachable: without a limit to patience every node is balanced in the end');
}

function optimal(residual: Residual): NetworkOutcome {
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
  return { feasible: true, minimum, u, v, chosen, looked: residual.looked };
}

/** Everything that the failed search reached, at price 1 (back: -1). */
function cut(residual: Residual): NetworkOutcome {
  const { rows, columns, hub, direction } = residual;
  const price = (node: number) =>
    direction * ((residual.reached(node) ? 1 : 0) - (residual.reached(hub) ? 1 : 0));
  let short = 0;
  for (let node = 0; node <= hub; node++)
    if (residual.reached(node)) short += direction * residual.excess[node]!;
  return {
    feasible: false,
    u: Float64Array.from({ length: rows }, (_, row) => price(row)),
    v: Float64Array.from({ length: columns }, (_, column) => 0 - price(rows + column)),
    short,
  };
}

/** A row or column with more fixed pairs than it takes. */
function overfullNode({
  rows,
  columns,
  rowHigh,
  columnHigh,
  fixedOfRow,
  fixedOfColumn,
}: Face): NetworkOutcome | undefined {
  const row = rowHigh.findIndex((high, index) => high < fixedOfRow[index]!);
  const column = columnHigh.findIndex((high, index) => high < fixedOfColumn[index]!);
  if (row < 0 && column < 0) return undefined;
  const u = new Float64Array(rows);
  const v = new Float64Array(columns);
  if (row >= 0) u[row] = -1;
  else v[column] = -1;
  const short = row >= 0 ? fixedOfRow[row]! - rowHigh[row]! : fixedOfColumn[column]! - columnHigh[column]!;
  return { feasible: false, u, v, short };
}
