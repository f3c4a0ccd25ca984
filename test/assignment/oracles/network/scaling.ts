import type { LinearLevel, PairWeights } from '../../../../src/assignment/levels/levels';
import { pause, type StoppableSteps } from '../../../../src/assignment/problem/control';
import { hasBit } from './bits';
import type { Face } from './face';
import { type NetworkStart, pseudoflow } from './pseudoflow';
import type { Residual } from './residual';

const UNREACHED = Number.POSITIVE_INFINITY;
/** How much finer each phase is than the one before. */
const FACTOR = 8;
/** The first phase is this much finer than the spread of the weights, */
const FIRST = 64;
/** and the last about this much. Finer ones cost more than the exact finish saves; chosen by measurement. */
const LAST = 300_000;
/** Row scans for each row and phase, after which a phase is given up. Its prices are a start all the same. */
const PATIENCE = 40;

/**
 * Column prices, and pairs to prefer at them, from which `solveNetwork` has little left to do.
 *
 * Cost scaling: in phases of falling epsilon, a node with too much passes a unit on along its best arc and
 * raises its own price to epsilon above its second best, like a bidder in an auction; the node that receives it
 * does the same if it now has too much. At the end of a phase no arc with room has a reduced cost below
 * -epsilon. Nothing rests on that: the start only has to be near, the exact finish proves the optimum.
 *
 * Source: A. V. Goldberg, R. E. Tarjan, "Finding minimum-cost circulations by successive approximation",
 * Mathematics of Operations Research 15 (1990) 430-466, DOI 10.1287/moor.15.3.430; the bid to the second best is
 * from D. P. Bertsekas, "Linear Network Optimization", 1991, chapter 4. Departures: each phase begins
 * with the pseudoflow that is best at the prices so far, and ends early if it has no patience left.
 * O(phases * PATIENCE * rows * columns) at most.
 */
export function* scaledStart(
  face: Face,
  level: LinearLevel,
  weights: PairWeights,
): StoppableSteps<NetworkStart> {
  const spread = weights.highest - weights.lowest;
  let start: NetworkStart = {};
  for (let epsilon = spread / FIRST; ; epsilon /= FACTOR) {
    yield* pause(0);
    const residual = yield* pseudoflow(face, level, start);
    const phase = new Phase(residual, weights, Math.max(1, Math.floor(epsilon)));
    while (phase.run(STRIDE)) yield* pause(0);
    start = pricesOf(residual);
    if (epsilon / FACTOR < spread / LAST || epsilon <= 1) return start;
  }
}

function pricesOf({ face, open, potential, rows, columns, hub }: Residual): NetworkStart {
  const chosen = open.slice();
  for (let word = 0; word < chosen.length; word++) chosen[word] = face.free[word]! & ~open[word]!;
  return {
    v: Float64Array.from({ length: columns }, (_, column) => potential[hub]! - potential[rows + column]!),
    chosen,
  };
}

/** Pairs looked at between two pauses. */
const STRIDE = 1 << 17;

/** One phase of scaling on a pseudoflow. */
class Phase {
  readonly #residual: Residual;
  readonly #weights: PairWeights;
  readonly #epsilon: number;
  #patience: number;
  /** Nodes with too much, the last first. */
  readonly #active: number[] = [];
  /** What the last look from a node found: its best arc and the value of its second best. */
  #best = UNREACHED;
  #bestAt = -1;
  #second = UNREACHED;

  constructor(residual: Residual, weights: PairWeights, epsilon: number) {
    this.#residual = residual;
    this.#weights = weights;
    this.#epsilon = epsilon;
    this.#patience = PATIENCE * residual.rows;
    const { excess, hub } = residual;
    for (let node = hub; node >= 0; node--) if (excess[node]! > 0) this.#active.push(node);
  }

  /** Goes on until about so many pairs were looked at; false when the phase is over. */
  run(pairs: number): boolean {
    const { excess, rows, columns } = this.#residual;
    let left = pairs;
    for (let node = this.#active.pop(); node !== undefined; node = this.#active.pop()) {
      if (excess[node]! <= 0) continue;
      if (this.#patience <= 0) return false;
      this.#pushOne(node);
      if (excess[node]! > 0) this.#active.push(node);
      left -= node < rows ? columns : rows;
      if (left <= 0) return true;
    }
    return false;
  }

  /** Passes one unit on along the best arc. */
  #pushOne(node: number): void {
    const residual = this.#residual;
    const { excess, potential } = residual;
    this.#best = UNREACHED;
    this.#bestAt = -1;
    this.#second = UNREACHED;
    if (node < residual.rows) this.#lookFromRow(node);
    else if (node < residual.hub) this.#lookFromColumn(node);
    else this.#lookFromHub();
    const to = this.#bestAt;
    if (to < 0) {
      // Nowhere to go before others have moved: leave the rest to the exact finish.
      this.#patience = 0;
      return;
    }
    const price = (this.#second < UNREACHED ? this.#second : this.#best) + this.#epsilon;
    if (price > potential[node]!) potential[node] = price;
    residual.push(node, to);
    excess[node] = excess[node]! - 1;
    excess[to] = excess[to]! + 1;
    if (excess[to]! > 0) {
      if (excess[node]! > 0) this.#active.push(node);
      this.#active.push(to);
    }
  }

  #consider(node: number, value: number): void {
    if (value < this.#best) {
      this.#second = this.#best;
      this.#best = value;
      this.#bestAt = node;
    } else if (value < this.#second) this.#second = value;
  }

  #lookFromRow(row: number): void {
    const residual = this.#residual;
    const { rows, columns, words, open, potential, degree, low, hub } = residual;
    const base = row * words;
    const costs = this.#weights.row(row);
    this.#patience--;
    let best = UNREACHED;
    let second = UNREACHED;
    let bestAt = -1;
    for (let column = 0, node = rows; column < columns; column++, node++) {
      const value = costs[column]! + potential[node]!;
      if (value >= second || !hasBit(open, base, column)) continue;
      if (value < best) {
        second = best;
        best = value;
        bestAt = node;
      } else second = value;
    }
    this.#best = best;
    this.#bestAt = bestAt;
    this.#second = second;
    const at = degree[row]!;
    for (let unit = at; unit > low[row]! && unit > at - 2; unit--) {
      this.#consider(hub, -residual.unit(row, unit - 1) + potential[hub]!);
    }
  }

  #lookFromColumn(node: number): void {
    const residual = this.#residual;
    const { rows, potential, degree, high, hub } = residual;
    const column = node - rows;
    for (const row of residual.rowsOf[column]!)
      this.#consider(row, potential[row]! - this.#weights.cost(row, column));
    const at = degree[node]!;
    for (let unit = at; unit < high[node]! && unit < at + 2; unit++) {
      this.#consider(hub, residual.unit(node, unit) + potential[hub]!);
    }
  }

  #lookFromHub(): void {
    const residual = this.#residual;
    const { rows, potential, degree, low, high, hub } = residual;
    for (let node = 0; node < hub; node++) {
      const at = degree[node]!;
      if (node < rows) {
        for (let unit = at; unit < high[node]! && unit < at + 2; unit++) {
          this.#consider(node, residual.unit(node, unit) + potential[node]!);
        }
      } else {
        for (let unit = at; unit > low[node]! && unit > at - 2; unit--) {
          this.#consider(node, -residual.unit(node, unit - 1) + potential[node]!);
        }
      }
    }
  }
}
