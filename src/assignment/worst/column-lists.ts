import { type CostSource, FORBIDDEN } from '../costs';
import type { Face } from '../levels';
import { pause, type StoppableSteps } from '../problem';

/** Entries of a column's list. */
const LIST = 64;
/** Pairs looked at between two pauses. */
const STRIDE = 1 << 20;

/**
 * The best pairs of each column that are free, by cost, with a bound that all others are not below: from one look at
 * all pairs. Memory 8 bytes an entry, O(columns) in all.
 */
export class ColumnLists {
  readonly size: number;
  readonly rows: Int32Array;
  readonly costs: Int32Array;
  readonly count: Int32Array;
  /** No pair of the column that is not listed costs less; `Infinity` where all are listed. */
  readonly bound: Float64Array;

  private constructor(rows: number, columns: number) {
    this.size = Math.max(1, Math.min(rows, LIST));
    this.rows = new Int32Array(columns * this.size);
    this.costs = new Int32Array(columns * this.size);
    this.count = new Int32Array(columns);
    this.bound = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  }

  static *of(face: Face, source: CostSource): StoppableSteps<ColumnLists> {
    const lists = new ColumnLists(face.rows, face.columns);
    for (let row = 0, left = STRIDE; row < face.rows; row++) {
      const costs = source.row(row);
      for (let column = 0; column < face.columns; column++) {
        const cost = costs[column]!;
        if (cost >= lists.bound[column]! || cost === FORBIDDEN) continue;
        if (face.isFreeAt(row, column, cost)) lists.#add(column, row, cost);
      }
      left -= face.columns;
      if (left > 0) continue;
      left = STRIDE;
      yield* pause((0.2 * row) / face.rows);
    }
    return lists;
  }

  #add(column: number, row: number, cost: number): void {
    const begin = column * this.size;
    const count = this.count[column]!;
    let at = begin + Math.min(count, this.size - 1);
    if (count < this.size) this.count[column] = count + 1;
    // Of what has no place the best is a bound.
    else this.bound[column] = this.costs[at]!;
    for (; at > begin && this.costs[at - 1]! > cost; at--) {
      this.costs[at] = this.costs[at - 1]!;
      this.rows[at] = this.rows[at - 1]!;
    }
    this.costs[at] = cost;
    this.rows[at] = row;
  }
}
