/**
 * Chosen pairs of an assignment, by row and by column: adding one, removing one and walking through those of a row
 * or column take O(1) each. Memory O(rows + columns + pairs).
 *
 * Each pair has a slot; the slots of a row form a doubly linked list, and so do those of a column; -1 ends a list.
 */
export class ChosenPairs {
  readonly firstOfRow: Int32Array;
  readonly firstOfColumn: Int32Array;
  /** How many pairs each row and column has. */
  readonly countOfRow: Int32Array;
  readonly countOfColumn: Int32Array;
  rowOf = new Int32Array(FEW);
  columnOf = new Int32Array(FEW);
  nextOfRow = new Int32Array(FEW);
  nextOfColumn = new Int32Array(FEW);
  #previousOfRow = new Int32Array(FEW);
  #previousOfColumn = new Int32Array(FEW);
  /** Slots that were used are below; those given back form a list over `nextOfRow`. */
  #used = 0;
  #vacant = -1;
  size = 0;

  constructor(rows: number, columns: number) {
    this.firstOfRow = new Int32Array(rows).fill(-1);
    this.firstOfColumn = new Int32Array(columns).fill(-1);
    this.countOfRow = new Int32Array(rows);
    this.countOfColumn = new Int32Array(columns);
  }

  has(row: number, column: number): boolean {
    for (let slot = this.firstOfRow[row]!; slot >= 0; slot = this.nextOfRow[slot]!) {
      if (this.columnOf[slot] === column) return true;
    }
    return false;
  }

  /** Adds a pair that is not there. */
  add(row: number, column: number): void {
    const slot = this.#take();
    this.rowOf[slot] = row;
    this.columnOf[slot] = column;
    link(slot, row, this.firstOfRow, this.nextOfRow, this.#previousOfRow);
    link(slot, column, this.firstOfColumn, this.nextOfColumn, this.#previousOfColumn);
    this.countOfRow[row] = this.countOfRow[row]! + 1;
    this.countOfColumn[column] = this.countOfColumn[column]! + 1;
    this.size++;
  }

  /** Goes over all pairs, by row. */
  forEach(visit: (row: number, column: number) => void): void {
    for (let row = 0; row < this.firstOfRow.length; row++) {
      for (let slot = this.firstOfRow[row]!; slot >= 0; slot = this.nextOfRow[slot]!) {
        visit(row, this.columnOf[slot]!);
      }
    }
  }

  /** Removes the pair of a slot. */
  remove(slot: number): void {
    const row = this.rowOf[slot]!;
    const column = this.columnOf[slot]!;
    unlink(slot, row, this.firstOfRow, this.nextOfRow, this.#previousOfRow);
    unlink(slot, column, this.firstOfColumn, this.nextOfColumn, this.#previousOfColumn);
    this.countOfRow[row] = this.countOfRow[row]! - 1;
    this.countOfColumn[column] = this.countOfColumn[column]! - 1;
    this.nextOfRow[slot] = this.#vacant;
    this.#vacant = slot;
    this.size--;
  }

  #take(): number {
    const vacant = this.#vacant;
    if (vacant >= 0) {
      this.#vacant = this.nextOfRow[vacant]!;
      return vacant;
    }
    if (this.#used === this.rowOf.length) {
      this.rowOf = larger(this.rowOf);
      this.columnOf = larger(this.columnOf);
      this.nextOfRow = larger(this.nextOfRow);
      this.nextOfColumn = larger(this.nextOfColumn);
      this.#previousOfRow = larger(this.#previousOfRow);
      this.#previousOfColumn = larger(this.#previousOfColumn);
    }
    return this.#used++;
  }
}

const FEW = 64;

function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const result = new Int32Array(2 * list.length);
  result.set(list);
  return result;
}

function link(slot: number, at: number, first: Int32Array, next: Int32Array, previous: Int32Array): void {
  const after = first[at]!;
  next[slot] = after;
  previous[slot] = -1;
  if (after >= 0) previous[after] = slot;
  first[at] = slot;
}

function unlink(slot: number, at: number, first: Int32Array, next: Int32Array, previous: Int32Array): void {
  const after = next[slot]!;
  const before = previous[slot]!;
  if (after >= 0) previous[after] = before;
  if (before >= 0) next[before] = after;
  else first[at] = after;
}
