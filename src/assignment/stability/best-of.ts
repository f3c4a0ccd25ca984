/** Keeps the best few of what it is given, in order; used again and again. Adding one takes O(few) moves in a row. */
export class BestOf {
  /** No key from here on is among them. */
  bound = Number.POSITIVE_INFINITY;
  length = 0;
  columns = new Int32Array(0);
  keys = new Float64Array(0);
  columnKeys = new Float64Array(0);
  #most = 0;

  /** Empties it. */
  start(most: number): void {
    this.#most = most;
    this.length = 0;
    this.bound = Number.POSITIVE_INFINITY;
    if (most <= this.keys.length) return;
    this.columns = new Int32Array(most);
    this.keys = new Float64Array(most);
    this.columnKeys = new Float64Array(most);
  }

  /** Adds what is below the bound. */
  add(key: number, column: number, columnKey: number): void {
    const { columns, keys, columnKeys } = this;
    const isFull = this.length === this.#most;
    let at = isFull ? this.length - 1 : this.length++;
    for (; at > 0 && keys[at - 1]! > key; at--) {
      keys[at] = keys[at - 1]!;
      columns[at] = columns[at - 1]!;
      columnKeys[at] = columnKeys[at - 1]!;
    }
    keys[at] = key;
    columns[at] = column;
    columnKeys[at] = columnKey;
    if (this.length === this.#most) this.bound = keys[this.length - 1]!;
  }
}

/** Keeps all columns that it is given. */
export class All {
  readonly bound = Number.POSITIVE_INFINITY;
  readonly columns: number[] = [];

  add(_key: number, column: number): void {
    this.columns.push(column);
  }
}
