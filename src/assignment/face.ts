import { clearBit, hasBit, lowestBit, setBit, wordsFor } from './bits';
import { FORBIDDEN } from './forbidden';
import { cheapestDegrees, type LinearLevel } from './levels';
import type { Pair } from './problem';
import type { CheckedProblem } from './validate';

/** Bounds on the degrees of rows and columns. */
export interface DegreeBounds {
  readonly rowMin: Int32Array;
  readonly rowMax: Int32Array;
  readonly columnMin: Int32Array;
  readonly columnMax: Int32Array;
}

/** The pairs that are not forbidden, as bits. O(rows * columns). */
export function allowedPairs(problem: Pick<CheckedProblem, 'rows' | 'columns' | 'cost'>): Uint32Array {
  const { rows, columns } = problem;
  const words = wordsFor(columns);
  const bits = new Uint32Array(rows * words);
  for (let row = 0; row < rows; row++) {
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
    const bounds = {
      rowMin: problem.rowMin.slice(),
      rowMax: problem.rowMax.slice(),
      columnMin: problem.columnMin.slice(),
      columnMax: problem.columnMax.slice(),
    };
    return new Face(allowedPairs(problem), bounds, problem.locks);
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
  without(out: (row: number, column: number) => boolean): Face {
    const face = this.copy();
    face.exclude(out);
    return face;
  }

  isFree(row: number, column: number): boolean {
    return hasBit(this.free, row * this.words, column);
  }

  /** Takes free pairs out for which `out` says so. */
  exclude(out: (row: number, column: number) => boolean): void {
    for (let row = 0; row < this.rows; row++) {
      const base = row * this.words;
      for (let word = base; word < base + this.words; word++) {
        for (let bits = this.free[word]!; bits !== 0; bits &= bits - 1) {
          const column = (word - base) * 32 + lowestBit(bits);
          if (!out(row, column)) continue;
          clearBit(this.free, base, column);
          this.untouched = false;
        }
      }
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
    let allZero = level.weights === null;
    for (let column = 0; column < this.columns; column++) {
      const price = v[column]!;
      if (price !== 0) allZero = false;
      cheapestDegrees(
        level.columnTerm,
        column,
        price,
        this.columnLow[column]!,
        this.columnHigh[column]!,
        ends,
      );
      this.columnLow[column] = ends[0]!;
      this.columnHigh[column] = ends[1]!;
    }
    for (let row = 0; row < this.rows; row++) {
      const price = u[row]!;
      if (allZero && price === 0) continue;
      const base = row * this.words;
      const weights = level.weights?.row(row);
      for (let word = 0; word < this.words; word++) {
        for (let bits = this.free[base + word]!; bits !== 0; bits &= bits - 1) {
          const column = word * 32 + lowestBit(bits);
          const reduced = (weights === undefined ? 0 : weights[column]!) - price - v[column]!;
          if (reduced > 0) {
            clearBit(this.free, base, column);
            this.untouched = false;
          } else if (reduced < 0) this.#fix(row, column);
        }
      }
    }
    for (let index = fixedBefore; index < this.fixed.length; index++) {
      const [row, column] = this.fixed[index]!;
      clearBit(chosen, row * this.words, column);
    }
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
