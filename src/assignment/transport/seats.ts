/**
 * Who sits where. A column with capacity c has c seats; each taken seat carries a number, its key (in the
 * auction the price its copy bid for it). The copies in a column form a skew heap by key, so that the seat
 * that is cheapest to take over is found at once, and capacity 1,000 costs no more than capacity 1.
 *
 * A copy is in one column at most, so that the heaps of all columns share a few arrays of that length.
 * Sitting down, leaving and taking over are O(log seats) amortised.
 *
 * Source: D. D. Sleator, R. E. Tarjan, "Self-adjusting heaps", SIAM J. Computing 15 (1986) 52-69,
 * DOI 10.1137/0215004. Seat prices: D. P. Bertsekas, D. A. Castanon, "The auction algorithm for the
 * transportation problem", Annals of Operations Research 20 (1989) 67-96, DOI 10.1007/BF02216923.
 */
export class Seats {
  /** The column of each copy, -1 for none. */
  readonly columnOfCopy: Int32Array;
  /** The cost of each copy in its column; meaningless for a copy without one. */
  readonly costOfCopy: Float64Array;
  /** Seats of each column that no copy has taken. */
  readonly open: Int32Array;
  /** The copy with the smallest key in each column, -1 if the column is empty. */
  readonly top: Int32Array;
  /** The number on the seat of each copy. */
  readonly key: Float64Array;
  /** Children in the heap, -1 for none; no child has a smaller key than its parent. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly #parent: Int32Array;

  constructor(copies: number, capacities: Int32Array) {
    this.columnOfCopy = new Int32Array(copies).fill(-1);
    this.costOfCopy = new Float64Array(copies);
    this.open = Int32Array.from(capacities);
    this.top = new Int32Array(capacities.length).fill(-1);
    this.key = new Float64Array(copies);
    this.left = new Int32Array(copies).fill(-1);
    this.right = new Int32Array(copies).fill(-1);
    this.#parent = new Int32Array(copies).fill(-1);
  }

  /** Seats a copy that has no seat; the column must have an open one. */
  sit(copy: number, column: number, cost: number, key: number): void {
    this.columnOfCopy[copy] = column;
    this.costOfCopy[copy] = cost;
    this.key[copy] = key;
    this.open[column] = this.open[column]! - 1;
    const top = this.#meld(this.top[column]!, copy);
    this.top[column] = top;
    this.#parent[top] = -1;
  }

  /** Opens the seat of a copy that has one. */
  leave(copy: number): void {
    const column = this.columnOfCopy[copy]!;
    const parent = this.#parent[copy]!;
    const rest = this.#meld(this.left[copy]!, this.right[copy]!);
    if (rest >= 0) this.#parent[rest] = parent;
    if (parent < 0) this.top[column] = rest;
    else if (this.left[parent] === copy) this.left[parent] = rest;
    else this.right[parent] = rest;
    this.left[copy] = -1;
    this.right[copy] = -1;
    this.columnOfCopy[copy] = -1;
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
