/**
 * The largest prime below 2^26: the product of two residues is exact in a float64. Ranks over this field equal ranks
 * over the rationals unless the prime divides a minor of the matrix, which for the small fractions here does not happen
 * but by a chance of about 1 in 67 million a minor; it is exact and the same on every machine, where floats need a
 * tolerance.
 */
const PRIME = 67_108_859;

/**
 * The residue of numerator / denominator. @param denominator not a multiple of the prime, such as a count of answers.
 */
export function fraction(numerator: number, denominator = 1): number {
  const factor = residue(numerator);
  return denominator === 1 ? factor : (factor * inverse(residue(denominator))) % PRIME;
}

/** The residue of a sum of two residues. */
export function plus(a: number, b: number): number {
  return (a + b) % PRIME;
}

function residue(integer: number): number {
  const rest = integer % PRIME;
  return rest < 0 ? rest + PRIME : rest;
}

/** By Fermat: a^(p - 2). */
function inverse(a: number): number {
  let result = 1;
  let power = a;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % PRIME;
    power = (power * power) % PRIME;
  }
  return result;
}

/** Grows a set of independent vectors of residues, held in echelon form. */
export class Echelon {
  readonly dimension: number;
  /** By the place of its first entry, which is 1; entries before it are 0. */
  private readonly rows: (readonly number[] | undefined)[];
  rank = 0;

  constructor(dimension: number) {
    this.dimension = dimension;
    this.rows = new Array(dimension);
  }

  get isFull(): boolean {
    return this.rank === this.dimension;
  }

  /** Adds a vector; `false` if it is a combination of those before it. O(dimension^2). */
  add(vector: readonly number[]): boolean {
    if (this.isFull) return false;
    const rest = [...vector];
    for (let at = 0; at < this.dimension; at++) {
      const entry = rest[at]!;
      if (entry === 0) continue;
      const row = this.rows[at];
      if (row === undefined) {
        const scale = inverse(entry);
        this.rows[at] = rest.map((value) => (value * scale) % PRIME);
        this.rank += 1;
        return true;
      }
      for (let column = at; column < this.dimension; column++)
        rest[column] = (rest[column]! + (PRIME - entry) * row[column]!) % PRIME;
    }
    return false;
  }
}
