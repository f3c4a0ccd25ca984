import { FORBIDDEN } from '../../../../src/assignment/costs/forbidden';
import {
  cheapestDegrees,
  type LinearLevel,
  type PairWeights,
} from '../../../../src/assignment/levels/levels';
import type { CheckedProblem } from '../../../../src/assignment/problem/checked';
import { pause, type StoppableSteps } from '../../../../src/assignment/problem/control';
import type { Pair } from '../../../../src/assignment/problem/problem';
import { runToEnd } from '../../../../src/steps';
import { clearBit, hasBit, lowestBit, setBit, wordsFor } from './bits';

/** Bounds on the degrees of rows and columns. */
export interface DegreeBounds {
  readonly rowMin: Int32Array;
  readonly rowMax: Int32Array;
  readonly columnMin: Int32Array;
  readonly columnMax: Int32Array;
}

/** The pairs that are not forbidden, as bits. O(rows * columns). */
export function allowedPairs(problem: Pick<CheckedProblem, 'rows' | 'columns' | 'cost'>): Uint32Array {
  return runToEnd(allowedPairsSteps(problem));
}

/** Pairs looked at between two pauses. */
const STRIDE = 1 << 20;

/** The same in steps. */
function* allowedPairsSteps(
  problem: Pick<CheckedProblem, 'rows' | 'columns' | 'cost'>,
): StoppableSteps<Uint32Array> {
  const { rows, columns } = problem;
  let left = STRIDE;
  const words = wordsFor(columns);
  const bits = new Uint32Array(rows * words);
  for (let row = 0; row < rows; row++) {
    left -= columns;
    if (left <= 0) {
      yield* pause(row / rows);
      left = STRIDE;
    }
    const costs = problem.cost.row(row);
    const base = row * words;
    for (let column = 0; column < columns; column++) {
      if (costs[column] !== FORBIDDEN) setBit(bits, base, column);
    }
  }
  return bits;
}

/**
 * The assignments that are still optimal for every level solved so far: a face of the polytope of
 * assignments, given by an interval for each degree and, for each pair, whether it is free, out (0) or
 * fixed (1).
 *
 * It is exact. If u, v prove a level optimal (see `AssignmentLevel`), a point is optimal for that level if
 * and only if every term of the bound is at its minimum there: complementary slackness, the equality case
 * of weak duality (A. Schrijver, "Theory of Linear and Integer Programming", 1986, section 7.9). The
 * polytope is integral (the constraint matrix of a bipartite graph is totally unimodular, A. J. Hoffman and
 * J. B. Kruskal 1956), so nothing is lost by solving levels as linear programs.
 */
export class Face {
  readonly rows: number;
  readonly columns: number;
  readonly words: number;
  /** One bit for each pair, set where it is free. */
  readonly free: Uint32Array;
  /** Degrees, fixed pairs included; the least degree is never below the number of fixed pairs. */
  readonly rowLow: Int32Array;
  readonly rowHigh: Int32Array;
  readonly columnLow: Int32Array;
  readonly columnHigh: Int32Array;
  /** Pairs fixed at one, and how many of them each row and column has. */
  readonly fixed: Pair[] = [];
  readonly fixedOfRow: Int32Array;
  readonly fixedOfColumn: Int32Array;
  /** True while the free pairs are exactly the allowed ones. */
  untouched = true;

  /** The lists are taken over, not copied. */
  constructor(free: Uint32Array, bounds: DegreeBounds, locks: readonly Pair[]) {
    this.rows = bounds.rowMin.length;
    this.columns = bounds.columnMin.length;
    this.words = wordsFor(this.columns);
    this.free = free;
    this.rowLow = bounds.rowMin;
    this.rowHigh = bounds.rowMax;
    this.columnLow = bounds.columnMin;
    this.columnHigh = bounds.columnMax;
    this.fixedOfRow = new Int32Array(this.rows);
    this.fixedOfColumn = new Int32Array(this.columns);
    for (const [row, column] of locks) this.#fix(row, column);
  }

  /** All assignments of a problem. O(rows * columns). */
  static of(problem: CheckedProblem): Face {
    return runToEnd(Face.stepsOf(problem));
  }

  /** The same in steps. */
  static *stepsOf(problem: CheckedProblem): StoppableSteps<Face> {
    const bounds = {
      rowMin: problem.rowMin.slice(),
      rowMax: problem.rowMax.slice(),
      columnMin: problem.columnMin.slice(),
      columnMax: problem.columnMax.slice(),
    };
    return new Face(yield* allowedPairsSteps(problem), bounds, problem.locks);
  }

  /** The same face; what is done to one does not change the other. */
  copy(): Face {
    const bounds = {
      rowMin: this.rowLow.slice(),
      rowMax: this.rowHigh.slice(),
      columnMin: this.columnLow.slice(),
      columnMax: this.columnHigh.slice(),
    };
    const face = new Face(this.free.slice(), bounds, this.fixed);
    face.untouched = this.untouched;
    return face;
  }

  /** The same face without some of its free pairs. */
  without(cells: Int32Array): Face {
    const face = this.copy();
    face.exclude(cells);
    return face;
  }

  isFree(row: number, column: number): boolean {
    return hasBit(this.free, row * this.words, column);
  }

  /** Takes free pairs out, given as cells (row * columns + column). */
  exclude(cells: Int32Array): void {
    for (const cell of cells) {
      const row = Math.floor(cell / this.columns);
      const column = cell - row * this.columns;
      if (!this.isFree(row, column)) continue;
      clearBit(this.free, row * this.words, column);
      this.untouched = false;
    }
  }

  /**
   * Narrows to the points that are optimal for a level, given its optimal duals. Pairs that are fixed from now
   * on are taken out of `chosen`, the bits of the chosen free pairs.
   */
  tighten(level: LinearLevel, u: ArrayLike<number>, v: ArrayLike<number>, chosen: Uint32Array): void {
    const ends = new Int32Array(2);
    const fixedBefore = this.fixed.length;
    for (let row = 0; row < this.rows; row++) {
      cheapestDegrees(level.rowTerm, row, u[row]!, this.rowLow[row]!, this.rowHigh[row]!, ends);
      this.rowLow[row] = ends[0]!;
      this.rowHigh[row] = ends[1]!;
    }
    for (let column = 0; column < this.columns; column++) {
      cheapestDegrees(
        level.columnTerm,
        column,
        v[column]!,
        this.columnLow[column]!,
        this.columnHigh[column]!,
        ends,
      );
      this.columnLow[column] = ends[0]!;
      this.columnHigh[column] = ends[1]!;
    }
    const { weights } = level;
    if (weights === null) this.#tightenUnweighted(u, v);
    else if (weights.cells !== undefined) this.#tightenCells(weights, weights.cells, u, v);
    else this.#tightenWeighted(weights, u, v);
    for (let index = fixedBefore; index < this.fixed.length; index++) {
      const [row, column] = this.fixed[index]!;
      clearBit(chosen, row * this.words, column);
    }
  }

  #tightenWeighted(weights: PairWeights, u: ArrayLike<number>, v: ArrayLike<number>): void {
    for (let row = 0; row < this.rows; row++) {
      const base = row * this.words;
      const costs = weights.row(row);
      for (let word = 0; word < this.words; word++) {
        for (let bits = this.free[base + word]!; bits !== 0; bits &= bits - 1) {
          const column = word * 32 + lowestBit(bits);
          this.#settle(row, column, costs[column]! - u[row]! - v[column]!);
        }
      }
    }
  }

  /** Where only a few pairs weigh anything: these one by one, the others as if nothing did. */
  #tightenCells(weights: PairWeights, cells: Float64Array, u: ArrayLike<number>, v: ArrayLike<number>): void {
    const staying: number[] = [];
    for (const cell of cells) {
      const row = Math.floor(cell / this.columns);
      const column = cell % this.columns;
      if (!this.isFree(row, column)) continue;
      this.#settle(row, column, weights.cost(row, column) - u[row]! - v[column]!);
      if (this.isFree(row, column)) staying.push(cell);
      clearBit(this.free, row * this.words, column);
    }
    this.#tightenUnweighted(u, v);
    for (const cell of staying)
      setBit(this.free, Math.floor(cell / this.columns) * this.words, cell % this.columns);
  }

  /** Where no pair weighs anything the duals alone decide, for all rows of the same dual at once. */
  #tightenUnweighted(u: ArrayLike<number>, v: ArrayLike<number>): void {
    const masks = new Map<number, { readonly stay: Uint32Array; readonly fix: Uint32Array }>();
    for (let row = 0; row < this.rows; row++) {
      const price = u[row]!;
      let mask = masks.get(price);
      if (mask === undefined) {
        mask = { stay: new Uint32Array(this.words), fix: new Uint32Array(this.words) };
        for (let column = 0; column < this.columns; column++) {
          const reduced = 0 - price - v[column]!;
          if (reduced === 0) setBit(mask.stay, 0, column);
          else if (reduced < 0) setBit(mask.fix, 0, column);
        }
        masks.set(price, mask);
      }
      const base = row * this.words;
      for (let word = 0; word < this.words; word++) {
        const bits = this.free[base + word]!;
        for (let fix = bits & mask.fix[word]!; fix !== 0; fix &= fix - 1) {
          this.#fix(row, word * 32 + lowestBit(fix));
        }
        const stay = (bits & mask.stay[word]!) >>> 0;
        if (stay === bits) continue;
        this.free[base + word] = stay;
        this.untouched = false;
      }
    }
  }

  #settle(row: number, column: number, reduced: number): void {
    if (reduced < 0) this.#fix(row, column);
    if (reduced <= 0) return;
    clearBit(this.free, row * this.words, column);
    this.untouched = false;
  }

  #fix(row: number, column: number): void {
    clearBit(this.free, row * this.words, column);
    this.untouched = false;
    this.fixed.push([row, column]);
    this.fixedOfRow[row] = this.fixedOfRow[row]! + 1;
    this.fixedOfColumn[column] = this.fixedOfColumn[column]! + 1;
    this.rowLow[row] = Math.max(this.rowLow[row]!, this.fixedOfRow[row]!);
    this.columnLow[column] = Math.max(this.columnLow[column]!, this.fixedOfColumn[column]!);
  }
}
