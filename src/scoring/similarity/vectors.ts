import { type ErrorIssue, printValue } from '../../errors';

/** Vectors scaled to length 1, so that a dot product is a cosine. */
export class VectorIndex {
  private readonly units = new Map<string, Float64Array>();

  /**
   * @param canonical the form under which tags are looked up.
   * @param issues receives vectors without a direction and tags that stand for the same word.
   */
  constructor(
    vectors: { readonly [tag: string]: readonly number[] },
    canonical: (tag: string) => string,
    path: string,
    issues: ErrorIssue[],
  ) {
    for (const tag of Object.keys(vectors)) {
      const vector = vectors[tag]!;
      const key = canonical(tag);
      const length = Math.hypot(...vector);
      const where = `${path}[${JSON.stringify(tag)}]`;
      if (length === 0) {
        issues.push({
          path: where,
          message: 'a vector without a direction is similar to nothing',
          received: printValue(vector),
          expected: 'a vector with an entry other than 0; leave the tag out if it has none',
        });
      } else if (this.units.has(key)) {
        issues.push({
          path: where,
          message: 'another tag is the same word after normalization and synonyms',
          received: printValue(tag),
          expected: `one vector for ${printValue(key)}`,
        });
      } else {
        this.units.set(
          key,
          Float64Array.from(vector, (entry) => entry / length),
        );
      }
    }
  }

  get size(): number {
    return this.units.size;
  }

  /** The vector of a canonical tag, of length 1. */
  unitVector(tag: string): Float64Array | undefined {
    return this.units.get(tag);
  }

  /**
   * Cosine of the angle between two tags' vectors, 0 for opposite ones and where a vector is missing; [0, 1].
   * Symmetric, since products are added in the vectors' order. O(length).
   */
  cosine(a: string, b: string): number {
    const u = this.units.get(a);
    const v = this.units.get(b);
    if (u === undefined || v === undefined) return 0;
    let dot = 0;
    for (let at = 0; at < u.length; at++) dot += u[at]! * v[at]!;
    return Math.max(0, Math.min(1, dot));
  }
}
