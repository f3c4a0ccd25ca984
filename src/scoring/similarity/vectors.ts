import { type ErrorIssue, printValue } from '../../errors';
import { normalizeTag } from '../../model';

/** Vectors scaled to length 1, so that a dot product is a cosine. */
export class VectorIndex {
  private readonly unitVectors = new Map<string, Float64Array>();

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
    const spellings = new Map<string, string>();
    // In an order that does not depend on the order of the fields.
    for (const tag of Object.keys(vectors).sort()) {
      const vector = vectors[tag]!;
      const where = `${path}[${JSON.stringify(tag)}]`;
      const length = lengthOf(vector);
      const spelling = normalizeTag(tag, { fold: false });
      const other = spellings.get(spelling);
      if (length === 0) {
        issues.push({
          path: where,
          message: 'a vector without a direction is similar to nothing',
          received: printValue(vector),
          expected: 'a vector with an entry other than 0; leave the tag out if it has none',
        });
      } else if (other !== undefined) {
        issues.push({
          path: where,
          message: `another tag, ${printValue(other)}, is the same word after normalization`,
          received: printValue(tag),
          expected: `one vector for ${printValue(spelling)}`,
        });
      } else {
        spellings.set(spelling, tag);
        const key = canonical(tag);
        // Of the plural, the abbreviation and the word that both stand for, the word itself.
        if (key === spelling || !this.unitVectors.has(key)) {
          this.unitVectors.set(
            key,
            Float64Array.from(vector, (entry) => entry / length),
          );
        }
      }
    }
  }

  get size(): number {
    return this.unitVectors.size;
  }

  /** The vector of a canonical tag, of length 1. */
  unitVector(tag: string): Float64Array | undefined {
    return this.unitVectors.get(tag);
  }

  /**
   * Cosine of the angle between two tags' vectors, 0 for opposite ones and where a vector is missing; [0, 1].
   * Symmetric, since products are added in the vectors' order. O(length).
   */
  cosine(a: string, b: string): number {
    const u = this.unitVectors.get(a);
    const v = this.unitVectors.get(b);
    if (u === undefined || v === undefined) return 0;
    let dot = 0;
    for (let at = 0; at < u.length; at++) dot += u[at]! * v[at]!;
    return Math.max(0, Math.min(1, dot));
  }
}

/** Euclidean length; of vectors of any dimension, and without overflow. */
function lengthOf(vector: readonly number[]): number {
  let most = 0;
  for (const entry of vector) most = Math.max(most, Math.abs(entry));
  if (most === 0) return 0;
  let sum = 0;
  for (const entry of vector) sum += (entry / most) ** 2;
  // The sum is at least 1; entries near the largest number there is must not make the length infinite.
  return Math.min(Number.MAX_VALUE, most * Math.sqrt(sum));
}
