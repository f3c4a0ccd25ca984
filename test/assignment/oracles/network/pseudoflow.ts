import type { LinearLevel, PairWeights } from '../../../../src/assignment/levels/levels';
import { pause, type StoppableSteps } from '../../../../src/assignment/problem/control';
import { clearBit, hasBit, lowestBit, setBit } from './bits';
import type { Face } from './face';
import { Residual } from './residual';

/** What a solve may start from. */
export interface NetworkStart {
  /** Column prices to start with, default 0. */
  readonly v?: ArrayLike<number> | undefined;
  /** Pairs to prefer among equals, as bits. */
  readonly chosen?: Uint32Array | undefined;
}

/**
 * A flow in which no arc alone could do better at the given column prices, and prices of the rows that go with
 * it; what comes in at a node and what goes out may differ.
 */
export function* pseudoflow(face: Face, level: LinearLevel, start: NetworkStart): StoppableSteps<Residual> {
  const residual = new Residual(face, level);
  if (level.weights === null) startWithoutWeights(residual, start.chosen);
  else yield* startWithWeights(residual, level.weights, start);
  settleDegrees(residual);
  return residual;
}

const ENDS = 2;
/** Pairs looked at between two pauses. */
const STRIDE = 1 << 18;

/** All prices 0: every choice of free pairs is as good as any other, so take those that balance most. */
function startWithoutWeights(residual: Residual, preferred: Uint32Array | undefined): void {
  const { rows, words, open } = residual;
  const ends = new Int32Array(ENDS);
  const room = columnRoom(residual, ends);
  const roomy = new Uint32Array(words);
  // Columns below their cheapest degrees, which are served first.
  const missing = new Int32Array(residual.columns);
  const needy = new Uint32Array(words);
  for (let column = 0; column < residual.columns; column++) {
    if (room[column]! > 0) setBit(roomy, 0, column);
    residual.cheapest(rows + column, ends);
    missing[column] = ends[0]!;
    if (missing[column]! > 0) setBit(needy, 0, column);
  }
  const take = (row: number, wanted: number, among: Uint32Array, columns: Uint32Array): number => {
    const base = row * words;
    let taken = 0;
    for (let word = 0; word < words && taken < wanted; word++) {
      let bits = open[base + word]! & columns[word]! & among[base + word]!;
      for (; bits !== 0 && taken < wanted; bits &= bits - 1) {
        const column = word * 32 + lowestBit(bits);
        residual.choose(row, column);
        taken++;
        room[column] = room[column]! - 1;
        missing[column] = missing[column]! - 1;
        if (room[column] === 0) clearBit(roomy, 0, column);
        if (missing[column] === 0) clearBit(needy, 0, column);
      }
    }
    return taken;
  };
  const counts = new Int32Array(rows);
  if (preferred !== undefined) {
    for (let row = 0; row < rows; row++) counts[row] = take(row, residual.high[row]!, preferred, roomy);
  }
  for (const columns of [needy, roomy]) {
    for (let row = 0; row < rows; row++) {
      residual.cheapest(row, ends);
      // Needy columns may fill a row to its largest cheapest degree, others only to its least.
      const wanted = ends[columns === needy ? 1 : 0]! - counts[row]!;
      if (wanted > 0) counts[row] = counts[row]! + take(row, wanted, open, columns);
    }
  }
  for (let row = 0; row < rows; row++) setRowDegree(residual, row, counts[row]!, ends);
}

/**
 * At the given column prices each row chooses its cheapest columns: pairs strictly below its own price are
 * taken whatever happens, pairs at its price only where there is room.
 */
function* startWithWeights(
  residual: Residual,
  weights: PairWeights,
  start: NetworkStart,
): StoppableSteps<void> {
  const { rows, columns, words, open, potential } = residual;
  if (start.v !== undefined) {
    for (let column = 0; column < columns; column++) potential[rows + column] = 0 - start.v[column]!;
  }
  const ends = new Int32Array(ENDS);
  const room = columnRoom(residual, ends);
  const values = new Float64Array(columns);
  const free = new Int32Array(columns);
  const best: number[] = [];
  let left = STRIDE;
  for (let row = 0; row < rows; row++) {
    left -= columns;
    if (left <= 0) {
      yield* pause(0);
      left = STRIDE;
    }
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
