/** A list of 32-bit integers that grows, without an object for each. */
export class IntegerList {
  length = 0;
  #values = new Int32Array(256);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(2 * this.#values.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** Sorts what follows a position. */
  sortFrom(start: number): void {
    this.#values.subarray(start, this.length).sort();
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  /** The values, a view. */
  values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
