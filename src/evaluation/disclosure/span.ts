/** What rounding leaves of 0, as a share of a vector's squared length. True residuals are ratios of small integers. */
const ROUNDING = 1e-9;

/**
 * All linear combinations of some vectors, held as an orthonormal basis (Gram-Schmidt, each step twice: W. Hoffmann,
 * Computing 41 (1989) 335-348, DOI 10.1007/BF02241222). Immutable.
 */
export class Span {
  private readonly dimension: number;
  private readonly basis: readonly (readonly number[])[];

  constructor(dimension: number, basis: readonly (readonly number[])[] = []) {
    this.dimension = dimension;
    this.basis = basis;
  }

  /** The span with one more vector. O(dimension * size of the basis). */
  with(vector: readonly number[]): Span {
    const rest = this.remove(this.remove(vector));
    const length = dot(rest, rest);
    if (length <= ROUNDING * dot(vector, vector)) return this;
    const axis = rest.map((entry) => entry / Math.sqrt(length));
    return new Span(this.dimension, [...this.basis, axis]);
  }

  /** Whether a vector is a combination of those added. O(dimension * size of the basis). */
  holds(vector: readonly number[]): boolean {
    const rest = this.remove(vector);
    return dot(rest, rest) <= ROUNDING * dot(vector, vector);
  }

  /** The vector less its part inside the span. */
  private remove(vector: readonly number[]): number[] {
    const rest = [...vector];
    for (const axis of this.basis) {
      const along = dot(axis, rest);
      for (let at = 0; at < this.dimension; at++) rest[at]! -= along * axis[at]!;
    }
    return rest;
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += a[at]! * b[at]!;
  return total;
}
