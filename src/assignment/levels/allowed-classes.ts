import { FORBIDDEN } from '../costs';

/** Most different sets that are kept: a quarter of a MB for 8,000 columns. */
const MOST_CLASSES = 256;

/** Rows with the same allowed columns, learnt from rows that are read anyway, so that they need not be read again. */
export class AllowedClasses {
  /** The class of each row; -1 if it was not read yet, -2 if its set is not among those kept. */
  readonly #of: Int32Array;
  readonly #words: number;
  /** A bit for each column, 1 where it is allowed. */
  readonly #bits: Int32Array[] = [];
  readonly #byDigest = new Map<number, number[]>();
  #scratch: Int32Array;

  constructor(rows: number, columns: number) {
    this.#of = new Int32Array(rows).fill(-1);
    this.#words = (columns + 31) >>> 5;
    this.#scratch = new Int32Array(this.#words);
  }

  /** The class of a row, below 0 if it is not known. */
  of(row: number): number {
    return this.#of[row]!;
  }

  /** The allowed columns of a class. */
  bitsOf(name: number): Int32Array {
    return this.#bits[name]!;
  }

  /** Notes what is allowed for a row. O(columns), once a row. */
  learn(row: number, costs: Int32Array): void {
    if (this.#of[row] !== -1) return;
    this.#of[row] = -2;
    const bits = this.#scratch.fill(0);
    for (let column = 0; column < costs.length; column++) {
      if (costs[column] !== FORBIDDEN) bits[column >>> 5]! |= 1 << (column & 31);
    }
    let digest = 0;
    for (const word of bits) digest = Math.imul(digest ^ word, 0x01000193) + 1;
    const known = this.#byDigest.get(digest) ?? [];
    const same = known.find((name) => isEqual(this.#bits[name]!, bits));
    if (same !== undefined) {
      this.#of[row] = same;
      return;
    }
    if (this.#bits.length === MOST_CLASSES) return;
    this.#of[row] = this.#bits.push(bits) - 1;
    this.#scratch = new Int32Array(this.#words);
    this.#byDigest.set(digest, [...known, this.#of[row]!]);
  }
}

function isEqual(one: Int32Array, other: Int32Array): boolean {
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false;
  return true;
}
