import type { Lists } from '../../flat';
import type { Earnings } from '../../stakes';

/** Weighted words of people, in flat arrays: the weight of the word at the same position. Integers. */
export interface WeighedLists extends Lists {
  readonly weights: Int32Array;
}

/** Vectors of people in whole numbers, one after the other. */
export interface TextVectors {
  /** Entries of a vector. */
  readonly length: number;
  readonly entries: Int16Array;
  /** Where each person's vector stands among them, counted in vectors; -1 for who has none. */
  readonly at: Int32Array;
  /** Sum of squares of each vector. */
  readonly squares: Float64Array;
}

/**
 * Texts as weighted words. Weights are integers whose products add up to less than 2^53, so sums are exact in any
 * order, and a row, a pair and an explanation agree to the last bit.
 */
export interface TextData {
  readonly shape: 'texts';
  readonly earnings: Earnings;
  /** Words of each mentee, ascending. */
  readonly ofMentee: WeighedLists;
  /** Mentors who write each word, ascending. */
  readonly mentorsOf: WeighedLists;
  /** Sum of squares of each person's weights, with what the pseudo-words add. */
  readonly mentorSquares: Float64Array;
  readonly menteeSquares: Float64Array;
  /** Of those whose texts have vectors; they decide where both have one. */
  readonly vectors?: { readonly mentors: TextVectors; readonly mentees: TextVectors };
}

/**
 * Cosine of the angle between two vectors of integers, 0 where it is obtuse; 1 for equal ones. In [0, 1]; symmetric.
 *
 * @param dot their product. @param a sum of squares of the one. @param b of the other.
 */
export function cosineOf(dot: number, a: number, b: number): number {
  return dot <= 0 ? 0 : Math.min(1, dot / Math.sqrt(a * b));
}

/** Product of two vectors of integers, exact. O(length). */
export function dotOf(a: Int16Array, fromA: number, b: Int16Array, fromB: number, length: number): number {
  let dot = 0;
  for (let at = 0; at < length; at++) dot += a[fromA + at]! * b[fromB + at]!;
  return dot;
}
