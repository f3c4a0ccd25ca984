import { FORBIDDEN } from '../../costs';
import { type AssignmentSteps, type CheckedProblem, named, pause, type StoppableSteps } from '../../problem';
import { IntegerList } from '../../structures';
import type { TightPairs, TransportSteps } from '../../transport';
import type { ChosenPairs } from '../chosen-pairs';
import type { Face } from '../face';
import { feasibilityLevel } from '../levels';
import type { WeighingLevel } from '../weighed';
import { coreOf } from './core';
import { leastWeight } from './least-weight';
import type { ChosenColumns, TiedPairs } from './tied-pairs';
import { TieWeights } from './weights';

/**
 * Random weights of 30 bits tie in the next to last digit of a chance; as many rounds as ever were needed, and more.
 */
const MOST_ROUNDS = 8;
/** Pairs looked at between two pauses. */
const STRIDE = 1 << 18;

/**
 * Among equally good assignments chooses one that depends on nothing but the problem: the one whose pairs have the
 * least total weight, weights being drawn from the seed and the positions of row and column; if several have, those are
 * weighed anew, and so on. Thus neither where costs are kept, nor how they are scanned, nor the solver decides.
 *
 * Works on what differs between optima, which is mostly nothing: see `coreOf`. Changes `chosen`. O(rows + columns +
 * listed pairs), and a transport problem over the pairs that differ.
 *
 * @param face narrowed by all levels. @param tight the pairs of reduced cost 0 at the last level, others may be missing
 *   only if chosen. @param from the first round: those before it narrowed the face.
 */
export function* settleTies(
  problem: CheckedProblem,
  face: Face,
  chosen: ChosenPairs,
  tight: TightPairs,
  from = 0,
): AssignmentSteps<void> {
  let core = coreOf(tiedPairs(face, chosen, tight));
  if (core === undefined) return;
  let { rowOf, columnOf } = core;
  const most = mostWeight(problem);
  for (let round = from; round < MOST_ROUNDS; round++) {
    const weights = new TieWeights(problem.seed, round, rowOf, columnOf, most);
    const least = yield* named(inSteps(leastWeight(core.pairs, weights)), 'total-cost');
    if (least === undefined) return;
    exchange(core.pairs.chosen, least.chosen, rowOf, columnOf, chosen);
    const next = coreOf(least.left);
    if (next === undefined) return;
    rowOf = next.rowOf.map((row) => rowOf[row]!);
    columnOf = next.columnOf.map((column) => columnOf[column]!);
    core = next;
  }
}

/** Takes the previous pairs out, and puts the new ones in. */
function exchange(
  before: ChosenColumns,
  now: ChosenColumns,
  rowOf: Int32Array,
  columnOf: Int32Array,
  chosen: ChosenPairs,
): void {
  for (let row = 0; row < rowOf.length; row++) {
    const old = rowOf[row]!;
    const wanted = new Set<number>();
    for (let at = now.start[row]!; at < now.start[row + 1]!; at++) wanted.add(columnOf[now.column[at]!]!);
    const gone = new Set<number>();
    for (let at = before.start[row]!; at < before.start[row + 1]!; at++) {
      const column = columnOf[before.column[at]!]!;
      if (!wanted.delete(column)) gone.add(column);
    }
    for (let slot = gone.size > 0 ? chosen.firstOfRow[old]! : -1; slot >= 0; ) {
      const next = chosen.nextOfRow[slot]!;
      if (gone.has(chosen.columnOf[slot]!)) chosen.remove(slot);
      slot = next;
    }
    for (const column of wanted) chosen.add(old, column);
  }
}

/** The pairs that some optimum may have: free, and of reduced cost 0 at every level. */
function tiedPairs(face: Face, chosen: ChosenPairs, tight: TightPairs): TiedPairs {
  const { rows, columns, fixedOfRow, fixedOfColumn } = face;
  const less = (bounds: Int32Array, fixed: Int32Array) => bounds.map((bound, at) => bound - fixed[at]!);
  const rowLow = less(face.rowLow, fixedOfRow);
  const rowHigh = less(face.rowHigh, fixedOfRow);
  const listOf = new Int32Array(rows);
  const starts = [0];
  const column = new IntegerList();
  const chosenStart = new Int32Array(rows + 1);
  const chosenList = new IntegerList();
  const known = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const from = chosenList.length;
    for (let slot = chosen.firstOfRow[row]!; slot >= 0; slot = chosen.nextOfRow[slot]!) {
      chosenList.push(chosen.columnOf[slot]!);
    }
    chosenList.sortFrom(from);
    chosenStart[row + 1] = chosenList.length;
    const list = tight.listOf[row]!;
    const isShared = rowHigh[row]! <= 1 && fixedOfRow[row] === 0;
    const name = isShared ? `${list} ${face.rowClasses.of[row]} ${rowLow[row]} ${rowHigh[row]}` : '';
    const same = isShared ? known.get(name) : undefined;
    if (same !== undefined) {
      listOf[row] = same;
      continue;
    }
    const first = column.length;
    for (let at = from; at < chosenList.length; at++) column.push(chosenList.at(at));
    for (let at = tight.start[list]!; at < tight.start[list + 1]!; at++) {
      const other = tight.columns[at]!;
      if (!chosen.has(row, other) && face.isFree(row, other)) column.push(other);
    }
    column.sortFrom(first);
    listOf[row] = starts.push(column.length) - 2;
    if (isShared) known.set(name, listOf[row]!);
  }
  return {
    rows,
    columns,
    listOf,
    start: Int32Array.from(starts),
    column: column.values(),
    chosen: { start: chosenStart, column: chosenList.values() },
    rowLow,
    rowHigh,
    columnLow: less(face.columnLow, fixedOfColumn),
    columnHigh: less(face.columnHigh, fixedOfColumn),
  };
}

/**
 * The first round over all pairs of a face at once, where they are too many to be listed: a level that weighs pairs by
 * chance. `settleTies` goes on from its optima.
 */
export function tieLevel(problem: CheckedProblem): WeighingLevel {
  const { rows, columns } = problem;
  const numbers = (count: number) => Int32Array.from({ length: count }, (_, index) => index);
  const most = mostWeight(problem);
  const weights = new TieWeights(problem.seed, 0, numbers(rows), numbers(columns), most);
  const buffer = new Int32Array(columns);
  return {
    ...feasibilityLevel(rows, columns),
    weights: {
      row(row) {
        for (let column = 0; column < columns; column++) buffer[column] = weights.of(row, column);
        return buffer;
      },
      cost: (row, column) => weights.of(row, column),
      lowest: 0,
      highest: most,
    },
  };
}

/** The pairs that a face leaves free; `undefined` if they are more than so many. O(rows * columns). */
export function* freePairs(
  { cost, rows, columns }: CheckedProblem,
  face: Face,
  most: number,
): StoppableSteps<TightPairs | undefined> {
  const start = new Int32Array(rows + 1);
  const found = new IntegerList();
  for (let row = 0, left = STRIDE; row < rows; row++) {
    if (face.isOpen(row)) {
      const costs = cost.row(row);
      for (let column = 0; column < columns; column++) {
        const own = costs[column]!;
        if (own !== FORBIDDEN && face.isFreeAt(row, column, own)) found.push(column);
      }
      if (found.length > most) return undefined;
      left -= columns;
    }
    start[row + 1] = found.length;
    if (left > 0) continue;
    left = STRIDE;
    yield* pause(row / rows);
  }
  return { listOf: Int32Array.from({ length: rows }, (_, row) => row), start, columns: found.values() };
}

/** The pairs of reduced cost 0. O(rows * columns). */
export function tightPairs(
  { cost, rows, columns }: CheckedProblem,
  u: ArrayLike<number>,
  v: ArrayLike<number>,
): TightPairs {
  const start = new Int32Array(rows + 1);
  const found = new IntegerList();
  for (let row = 0; row < rows; row++) {
    const costs = cost.row(row);
    const pays = u[row]!;
    for (let column = 0; column < columns; column++) {
      if (costs[column]! - v[column]! === pays && costs[column] !== FORBIDDEN) found.push(column);
    }
    start[row + 1] = found.length;
  }
  return { listOf: Int32Array.from({ length: rows }, (_, row) => row), start, columns: found.values() };
}

function* inSteps<Outcome>(steps: TransportSteps<Outcome>): StoppableSteps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield* pause(1);
    step = steps.next();
  }
  return step.value;
}

/** As many bits as sums and prices of weights stay exact with. */
function mostWeight({ rows, rowMax }: CheckedProblem): number {
  let pairs = rows;
  for (const most of rowMax) pairs += most;
  const bits = Math.min(30, Math.floor(Math.log2(Number.MAX_SAFE_INTEGER / 16 / (pairs + 1))) - 1);
  return 2 ** bits - 1;
}
