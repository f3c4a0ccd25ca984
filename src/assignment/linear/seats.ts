/**
 * Who sits where. A column with capacity c has c seats; each taken seat carries a number, its key (in the
 * auction the price its row bid for it). The rows of a column form a skew heap by key, so that the seat
 * that is cheapest to take over is found at once, and capacity 1,000 costs no more than capacity 1.
 *
 * A row is in one column at most, so that the heaps of all columns share a few arrays of row length.
 * Sitting down, leaving and taking over are O(log seats) amortised.
 *
 * Source: D. D. Sleator, R. E. Tarjan, "Self-adjusting heaps", SIAM J. Computing 15 (1986) 52-69,
 * DOI 10.1137/0215004. Seat prices: D. P. Bertsekas, D. A. Castanon, "The auction algorithm for the
 * transportation problem", Annals of Operations Research 20 (1989) 67-96, DOI 10.1007/BF02216923.
 */
export class Seats {
  /** The column of each row, -1 for none. */
  readonly columnOfRow: Int32Array;
  /** The cost of each row in its column; meaningless for a row without one. */
  readonly costOfRow: Int32Array;
  /** Seats of each column that no row has taken. */
  readonly open: Int32Array;
  /** The row with the smallest key in each column, -1 if the column is empty. */
  readonly top: Int32Array;
  /** The number on the seat of each row. */
  readonly key: Float64Array;
  /** Children in the heap, -1 for none; no child has a smaller key than its parent. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly #parent: Int32Array;

  constructor(rows: number, capacities: Int32Array) {
    this.columnOfRow = new Int32Array(rows).fill(-1);
    this.costOfRow = new Int32Array(rows);
    this.open = Int32Array.from(capacities);
    this.top = new Int32Array(capacities.length).fill(-1);
    this.key = new Float64Array(rows);
    this.left = new Int32Array(rows).fill(-1);
    this.right = new Int32Array(rows).fill(-1);
    this.#parent = new Int32Array(rows).fill(-1);
  }

  /** Seats a row that has no seat; the column must have an open one. */
  sit(row: number, column: number, cost: number, key: number): void {
    this.columnOfRow[row] = column;
    this.costOfRow[row] = cost;
    this.key[row] = key;
    this.open[column] = this.open[column]! - 1;
    const top = this.#meld(this.top[column]!, row);
    this.top[column] = top;
    this.#parent[top] = -1;
  }

  /** Opens the seat of a row that has one. */
  leave(row: number): void {
    const column = this.columnOfRow[row]!;
    const parent = this.#parent[row]!;
    const rest = this.#meld(this.left[row]!, this.right[row]!);
    if (rest >= 0) this.#parent[rest] = parent;
    if (parent < 0) this.top[column] = rest;
    else if (this.left[parent] === row) this.left[parent] = rest;
    else this.right[parent] = rest;
    this.left[row] = -1;
    this.right[row] = -1;
    this.columnOfRow[row] = -1;
    this.open[column] = this.open[column]! + 1;
  }

  /** Joins two heaps, -1 for an empty one, and returns the top; its parent is left to the caller. */
  #meld(one: number, other: number): number {
    if (one < 0) return other;
    if (other < 0) return one;
    const { key, left, right } = this;
    const parent = this.#parent;
    let upper = one;
    let lower = other;
    if (key[lower]! < key[upper]!) {
      upper = other;
      lower = one;
    }
    const top = upper;
    for (;;) {
      // Melding into the right child and then swapping the children is what keeps the heap flat.
      let next = right[upper]!;
      right[upper] = left[upper]!;
      if (next < 0) {
        left[upper] = lower;
        parent[lower] = upper;
        return top;
      }
      if (key[lower]! < key[next]!) {
        const kept = next;
        next = lower;
        lower = kept;
      }
      left[upper] = next;
      parent[next] = upper;
      upper = next;
    }
  }
}
