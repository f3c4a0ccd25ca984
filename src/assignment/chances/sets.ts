/**
 * Rows by the columns where they could have a seat: those with the same columns are one class. Sets of columns are
 * bits.
 */
export class Sets {
  readonly words: number;
  readonly #bits: Int32Array[] = [];
  readonly #members: number[][] = [];

  /** O(rows * columns). */
  constructor(
    rows: number,
    readonly columns: number,
    allowed: (row: number, out: Uint8Array) => void,
  ) {
    this.words = (columns + 31) >>> 5;
    const out = new Uint8Array(columns);
    const byDigest = new Map<number, number[]>();
    for (let row = 0; row < rows; row++) {
      allowed(row, out);
      const bits = new Int32Array(this.words);
      for (let column = 0; column < columns; column++)
        if (out[column] !== 0) bits[column >>> 5]! |= 1 << (column & 31);
      let digest = 0;
      for (const word of bits) digest = Math.imul(digest ^ word, 0x01000193) + 1;
      const known = byDigest.get(digest) ?? [];
      const same = known.find((name) => bits.every((word, at) => word === this.#bits[name]![at]));
      if (same !== undefined) this.#members[same]!.push(row);
      else {
        byDigest.set(digest, [...known, this.#bits.push(bits) - 1]);
        this.#members.push([row]);
      }
    }
  }

  /** The classes that reach any column. */
  nonEmpty(): number[] {
    return [...this.#bits.keys()].filter((name) => this.#bits[name]!.some((word) => word !== 0));
  }

  /** All columns. */
  all(): Int32Array {
    return new Int32Array(this.words).fill(-1);
  }

  bits(name: number): Int32Array {
    return this.#bits[name]!;
  }

  members(name: number): readonly number[] {
    return this.#members[name]!;
  }

  size(name: number): number {
    return this.#members[name]!.length;
  }

  /** The columns of some that any of the classes reaches. */
  reach(classes: readonly number[], among: Int32Array): Int32Array {
    const found = new Int32Array(this.words);
    for (const name of classes) {
      const own = this.#bits[name]!;
      for (let word = 0; word < this.words; word++) found[word]! |= own[word]!;
    }
    for (let word = 0; word < this.words; word++) found[word]! &= among[word]!;
    return found;
  }

  without(columns: Int32Array, others: Int32Array): Int32Array {
    return columns.map((word, at) => word & ~others[at]!);
  }

  /** The sum of a value over a set of columns. */
  sum(columns: Int32Array, values: ArrayLike<number>): number {
    let sum = 0;
    this.forEach(columns, (column) => {
      sum += values[column]!;
    });
    return sum;
  }

  forEach(columns: Int32Array, visit: (column: number) => void): void {
    for (let word = 0; word < this.words; word++) {
      for (let bits = columns[word]!; bits !== 0; bits &= bits - 1) visit(word * 32 + lowestBit(bits));
    }
  }
}

/** The place of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
