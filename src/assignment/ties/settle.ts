import { type AssignmentSteps, named, pause, type Steps } from '../control';
import { FORBIDDEN } from '../forbidden';
import type { ImplicitFace } from '../implicit-face';
import type { ChosenPairs } from '../implicit-pairs';
import { IntegerList } from '../integer-list';
import type { LinearSteps } from '../linear/types';
import type { TightPairs } from '../transport';
import type { CheckedProblem } from '../validate';
import { coreOf, leastWeight, type TiedPairs } from './tie-graph';

/** Random weights of 30 bits tie in the next to last digit of a chance; as many rounds as ever were needed, and more. */
const MOST_ROUNDS = 8;

/**
 * Among equally good assignments chooses one that depends on nothing but the problem: the one whose pairs have the
 * least total weight, weights being drawn from the seed and the positions of row and column; if several have, those are
 * weighed anew, and so on. Thus neither where costs are kept, nor how they are scanned, nor the solver decides.
 *
 * Works on what differs between optima, which is mostly nothing: see `coreOf`. Changes `chosen`. O(rows + columns +
 * tied pairs), and a transport problem over the pairs that differ.
 *
 * @param face narrowed by all levels. @param tight the pairs of reduced cost 0 at the last level, others may be missing
 *   only if chosen.
 */
export function* settleTies(
  problem: CheckedProblem,
  face: ImplicitFace,
  chosen: ChosenPairs,
  tight: TightPairs,
): AssignmentSteps<void> {
  const tied = tiedPairs(face, chosen, tight);
  let core = coreOf(tied);
  if (core === undefined) return;
  const { rowOf, columnOf } = core;
  const first = core;
  const isChosen = core.pairs.isChosen.slice();
  // Positions among the pairs of the first core, and its rows and columns.
  let origin = Int32Array.from(isChosen, (_, pair) => pair);
  let rows = rowOf;
  let columns = columnOf;
  const mask = maskOf(problem);
  for (let round = 0; core !== undefined && round < MOST_ROUNDS; round++) {
    const { pairs } = core;
    const weight = (row: number, column: number) =>
      weightOf(problem.seed, round, rows[row]!, columns[column]!) & mask;
    const before: TiedPairs = pairs;
    const left = yield* named(inSteps(leastWeight(before, weight, mask)), 'total-cost');
    before.isChosen.forEach((value, pair) => {
      isChosen[origin[pair]!] = value;
    });
    const next = coreOf(left);
    if (next === undefined) break;
    // The pairs that `narrowed` kept are those of `before` in their order.
    const positions = positionsOf(left, before);
    origin = next.origin.map((pair) => origin[positions[pair]!]!);
    rows = next.rowOf.map((row) => rows[row]!);
    columns = next.columnOf.map((column) => columns[column]!);
    core = next;
  }
  apply(first.pairs, isChosen, rowOf, columnOf, chosen);
}

/** Where the pairs that are left are among those before. */
function positionsOf(left: TiedPairs, before: TiedPairs): Int32Array {
  const positions = new Int32Array(left.column.length);
  for (let row = 0; row < left.rows; row++) {
    let at = before.start[row]!;
    for (let pair = left.start[row]!; pair < left.start[row + 1]!; pair++) {
      while (before.column[at] !== left.column[pair]) at++;
      positions[pair] = at++;
    }
  }
  return positions;
}

function apply(
  { rows, start, column }: TiedPairs,
  isChosen: Uint8Array,
  rowOf: Int32Array,
  columnOf: Int32Array,
  chosen: ChosenPairs,
): void {
  const inCore = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const old = rowOf[row]!;
    inCore.clear();
    for (let pair = start[row]!; pair < start[row + 1]!; pair++)
      inCore.set(columnOf[column[pair]!]!, isChosen[pair]!);
    for (let slot = chosen.firstOfRow[old]!; slot >= 0; ) {
      const next = chosen.nextOfRow[slot]!;
      const other = chosen.columnOf[slot]!;
      if (inCore.get(other) === 0) chosen.remove(slot);
      else inCore.set(other, 0);
      slot = next;
    }
    for (const [other, value] of inCore) if (value === 1) chosen.add(old, other);
  }
}

/** The pairs that some optimum may have: free, and of reduced cost 0 at every level. Columns ascend within a row. */
function tiedPairs(face: ImplicitFace, chosen: ChosenPairs, tight: TightPairs): TiedPairs {
  const { rows, columns, fixedOfRow, fixedOfColumn } = face;
  const start = new Int32Array(rows + 1);
  const column = new IntegerList();
  for (let row = 0; row < rows; row++) {
    const from = column.length;
    for (let slot = chosen.firstOfRow[row]!; slot >= 0; slot = chosen.nextOfRow[slot]!) {
      column.push(chosen.columnOf[slot]!);
    }
    for (let at = tight.start[row]!; at < tight.start[row + 1]!; at++) {
      const other = tight.columns[at]!;
      if (!chosen.has(row, other) && face.isFree(row, other)) column.push(other);
    }
    column.sortFrom(from);
    start[row + 1] = column.length;
  }
  const isChosen = new Uint8Array(column.length);
  for (let row = 0; row < rows; row++) {
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      if (chosen.has(row, column.at(pair))) isChosen[pair] = 1;
    }
  }
  const less = (bounds: Int32Array, fixed: Int32Array) => bounds.map((bound, at) => bound - fixed[at]!);
  return {
    rows,
    columns,
    start,
    column: column.values(),
    isChosen,
    rowLow: less(face.rowLow, fixedOfRow),
    rowHigh: less(face.rowHigh, fixedOfRow),
    columnLow: less(face.columnLow, fixedOfColumn),
    columnHigh: less(face.columnHigh, fixedOfColumn),
  };
}

/** All pairs that may be chosen at all. O(rows * columns). */
export function allowedPairs({ cost, rows, columns }: CheckedProblem): TightPairs {
  return pairsWhere(rows, (row, found) => {
    const costs = cost.row(row);
    for (let column = 0; column < columns; column++) if (costs[column] !== FORBIDDEN) found.push(column);
  });
}

/** The pairs of reduced cost 0. O(rows * columns). */
export function tightPairs(
  { cost, rows, columns }: CheckedProblem,
  u: ArrayLike<number>,
  v: ArrayLike<number>,
): TightPairs {
  return pairsWhere(rows, (row, found) => {
    const costs = cost.row(row);
    const pays = u[row]!;
    for (let column = 0; column < columns; column++) {
      if (costs[column]! - v[column]! === pays && costs[column] !== FORBIDDEN) found.push(column);
    }
  });
}

function pairsWhere(rows: number, find: (row: number, found: IntegerList) => void): TightPairs {
  const start = new Int32Array(rows + 1);
  const found = new IntegerList();
  for (let row = 0; row < rows; row++) {
    find(row, found);
    start[row + 1] = found.length;
  }
  return { start, columns: found.values() };
}

function* inSteps<Outcome>(steps: LinearSteps<Outcome>): Steps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield* pause(1);
    step = steps.next();
  }
  return step.value;
}

/** As many bits as sums and prices of weights stay exact with. */
function maskOf({ rows, rowMax }: CheckedProblem): number {
  let units = rows;
  for (const most of rowMax) units += most;
  const bits = Math.min(30, Math.floor(Math.log2(Number.MAX_SAFE_INTEGER / 16 / (units + 1))) - 1);
  return 2 ** bits - 1;
}

/** A number in [0, 2^32) that looks random (the finaliser of MurmurHash3 by Austin Appleby, twice). */
function weightOf(seed: number, round: number, row: number, column: number): number {
  const ofRow = mix(Math.imul(row + 1, 0x9e3779b1) ^ mix(seed + Math.imul(round, 0x3c6ef372)));
  return mix(ofRow ^ Math.imul(column + 1, 0x85ebca6b)) >>> 0;
}

function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
