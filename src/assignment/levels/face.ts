import type { CheckedProblem, Pair } from '../problem';
import type { ChosenPairs } from './chosen-pairs';
import { cheapestDegrees, type LinearLevel, type PairWeights } from './levels';

/** What a level leaves, as `AssignmentLevel` says. */
export interface LevelDuals {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** What a face without minimums is made of. */
type MaximumsProblem = Pick<CheckedProblem, 'rows' | 'columns' | 'rowMax' | 'columnMax' | 'locks' | 'cost'>;

/** What a level leaves of the pairs whose costs it looked at. */
export interface FaceMask {
  /** Whether a pair of this cost is still free, if it was before. */
  isFree(row: number, column: number, cost: number): boolean;
  /** Whether any pair of a row may be; by default, yes. */
  isOpen?(row: number): boolean;
}

/**
 * The points that are optimal for every level so far, without a set of pairs: memory O(rows + columns + fixed pairs).
 *
 * Where a level weighs no pairs, its duals alone say what becomes of one (free if `u + v = 0`), so that rows with
 * the same duals so far are alike, and so are columns: whether a pair is free is looked up in a table of classes.
 * Pairs that a level fixes at one are chosen pairs, hence few, and are listed.
 */
export class Face {
  readonly rows: number;
  readonly columns: number;
  /** Degrees, fixed pairs included. */
  readonly rowLow: Int32Array;
  readonly rowHigh: Int32Array;
  readonly columnLow: Int32Array;
  readonly columnHigh: Int32Array;
  /** Pairs fixed at one, and how many of them each row and column has. */
  readonly fixed: Pair[] = [];
  readonly fixedOfRow: Int32Array;
  readonly fixedOfColumn: Int32Array;
  /** Rows of the same class have the same columns free, but for fixed pairs and costs; likewise columns. */
  readonly rowClasses: Classes;
  readonly columnClasses: Classes;
  readonly #fixedCells = new Set<number>();
  readonly #masks: FaceMask[] = [];
  readonly #cost: CheckedProblem['cost'];
  /** For each class of rows and of columns, 1 where pairs are free. */
  #free = Uint8Array.of(1);
  /** For each class of rows, 1 where all classes of columns are free. */
  #whole = Uint8Array.of(1);

  /** All assignments of a problem that keep to its maximums and locks; minimums are left out. */
  constructor({ rows, columns, rowMax, columnMax, locks, cost }: MaximumsProblem) {
    this.#cost = cost;
    this.rows = rows;
    this.columns = columns;
    this.rowLow = new Int32Array(rows);
    this.rowHigh = rowMax.slice();
    this.columnLow = new Int32Array(columns);
    this.columnHigh = columnMax.slice();
    this.fixedOfRow = new Int32Array(rows);
    this.fixedOfColumn = new Int32Array(columns);
    this.rowClasses = new Classes(rows);
    this.columnClasses = new Classes(columns);
    for (const [row, column] of locks) this.fix(row, column);
  }

  /** Whether a level that weighs pairs took some out: then what is free depends on costs. */
  get dependsOnCosts(): boolean {
    return this.#masks.length > 0;
  }

  /** True while the free pairs are exactly the allowed ones. */
  get untouched(): boolean {
    return this.fixed.length === 0 && !this.dependsOnCosts && this.#whole.every((whole) => whole === 1);
  }

  /** True if all allowed pairs of a row are free. */
  isWhole(row: number): boolean {
    return this.#whole[this.rowClasses.of[row]!] === 1 && this.fixedOfRow[row] === 0 && !this.dependsOnCosts;
  }

  /** Whether an allowed pair is free. */
  isFree(row: number, column: number): boolean {
    const { rowClasses, columnClasses } = this;
    if (this.#free[rowClasses.of[row]! * columnClasses.count + columnClasses.of[column]!] === 0) return false;
    if (this.fixedOfRow[row]! > 0 && this.#fixedCells.has(row * this.columns + column)) return false;
    return this.#masks.length === 0 || this.isLeftAt(row, column, this.#cost.cost(row, column));
  }

  /** The same where the cost of the pair is known. */
  isFreeAt(row: number, column: number, cost: number): boolean {
    const { rowClasses, columnClasses } = this;
    if (this.#free[rowClasses.of[row]! * columnClasses.count + columnClasses.of[column]!] === 0) return false;
    if (this.fixedOfRow[row]! > 0 && this.#fixedCells.has(row * this.columns + column)) return false;
    return this.isLeftAt(row, column, cost);
  }

  /** Whether a pair of this cost, if allowed, is not taken out by the costs of earlier levels. */
  isLeftAt(row: number, column: number, cost: number): boolean {
    for (const mask of this.#masks) if (!mask.isFree(row, column, cost)) return false;
    return true;
  }

  /** False if no pair of a row is free, where that is known without a look at costs. */
  isOpen(row: number): boolean {
    return (
      this.rowHigh[row]! > this.fixedOfRow[row]! && this.#masks.every((mask) => mask.isOpen?.(row) ?? true)
    );
  }

  /** Takes pairs out by their costs. */
  mask(mask: FaceMask): void {
    this.#masks.push(mask);
  }

  /** Whether pairs of a class of rows with a class of columns are free, but for fixed pairs and costs. */
  isFreeClass(rowClass: number, columnClass: number): boolean {
    return this.#free[rowClass * this.columnClasses.count + columnClass] === 1;
  }

  /** Puts a free pair among the fixed ones. */
  fix(row: number, column: number): void {
    this.fixed.push([row, column]);
    this.#fixedCells.add(row * this.columns + column);
    this.fixedOfRow[row] = this.fixedOfRow[row]! + 1;
    this.fixedOfColumn[column] = this.fixedOfColumn[column]! + 1;
    this.rowLow[row] = Math.max(this.rowLow[row]!, this.fixedOfRow[row]!);
    this.columnLow[column] = Math.max(this.columnLow[column]!, this.fixedOfColumn[column]!);
  }

  /** Keeps the optima of a level; chosen pairs that all of them have must be given to `fix` besides. */
  narrow(level: LinearLevel, { u, v }: LevelDuals): void {
    const ends = new Int32Array(2);
    for (let row = 0; row < this.rows; row++) {
      cheapestDegrees(level.rowTerm, row, u[row]!, this.rowLow[row]!, this.rowHigh[row]!, ends);
      this.rowLow[row] = ends[0]!;
      this.rowHigh[row] = ends[1]!;
    }
    for (let column = 0; column < this.columns; column++) {
      const low = this.columnLow[column]!;
      cheapestDegrees(level.columnTerm, column, v[column]!, low, this.columnHigh[column]!, ends);
      this.columnLow[column] = ends[0]!;
      this.columnHigh[column] = ends[1]!;
    }
    if (level.weights === null) this.#refine(u, v);
    else if (level.weights === this.#cost)
      this.#masks.push({ isFree: (row, column, cost) => cost - u[row]! - v[column]! === 0 });
    else this.#masks.push(ownMask(level.weights, u, v));
  }

  #refine(u: Float64Array, v: Float64Array): void {
    const { rowClasses, columnClasses } = this;
    const width = columnClasses.count;
    const before = this.#free;
    const rows = rowClasses.refine(u);
    const columns = columnClasses.refine(v);
    this.#free = new Uint8Array(rows.length * columns.length);
    this.#whole = new Uint8Array(rows.length).fill(1);
    rows.forEach((row, rowClass) => {
      columns.forEach((column, columnClass) => {
        const free = before[row.before * width + column.before] === 1 && row.value + column.value === 0;
        if (free) this.#free[rowClass * columns.length + columnClass] = 1;
        else this.#whole[rowClass] = 0;
      });
    });
  }
}

/** Where pairs weigh something else than they cost. */
function ownMask({ cost }: PairWeights, u: Float64Array, v: Float64Array): FaceMask {
  return { isFree: (row, column) => cost(row, column) - u[row]! - v[column]! === 0 };
}

/** A partition of rows or columns into few classes. */
class Classes {
  /** The class of each member, from 0. */
  readonly of: Int32Array;
  count = 1;

  constructor(length: number) {
    this.of = new Int32Array(length);
  }

  /** Divides classes by a value of each member. Says of each new class where it was before, and its value. */
  refine(values: Float64Array): { readonly before: number; readonly value: number }[] {
    const found: { before: number; value: number }[] = [];
    const known = new Map<number, Map<number, number>>();
    for (let member = 0; member < this.of.length; member++) {
      const before = this.of[member]!;
      const value = values[member]!;
      const byValue = known.get(value) ?? new Map<number, number>();
      known.set(value, byValue);
      let name = byValue.get(before);
      if (name === undefined) {
        name = found.push({ before, value }) - 1;
        byValue.set(before, name);
      }
      this.of[member] = name;
    }
    this.count = found.length;
    return found;
  }
}

/** Narrows a face to the optima of a level: what all of them have of the chosen pairs is fixed. */
export function narrowFace(face: Face, chosen: ChosenPairs, level: LinearLevel, duals: LevelDuals): void {
  const { u, v } = duals;
  face.narrow(level, duals);
  for (let row = 0; row < face.rows; row++) {
    for (let slot = chosen.firstOfRow[row]!; slot >= 0; ) {
      const next = chosen.nextOfRow[slot]!;
      const column = chosen.columnOf[slot]!;
      const weight = level.weights?.cost(row, column) ?? 0;
      if (weight - u[row]! - v[column]! < 0) {
        chosen.remove(slot);
        face.fix(row, column);
      }
      slot = next;
    }
  }
}
