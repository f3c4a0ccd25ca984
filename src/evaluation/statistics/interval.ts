/** Confidence of every interval unless the caller says otherwise. */
export const DEFAULT_CONFIDENCE = 0.95;

/** A confidence interval, in the unit of the estimate. */
export interface Interval {
  /** In the unit of the estimate. */
  readonly lower: number;
  /** In the unit of the estimate, >= `lower`. */
  readonly upper: number;
  /** In (0, 1), such as 0.95: the share of such intervals that hold the true value. */
  readonly confidence: number;
}

/** Whether an interval leaves out a value, such as 0 for "no difference". An unknown interval leaves out nothing. */
export function excludes(interval: Interval | null, value: number): boolean {
  return interval !== null && (interval.lower > value || interval.upper < value);
}

/**
 * How much a number of cases can carry: `tiny` under 10, `small` under 30, else `ample`. A convention for words in
 * reports, not a test; the intervals say the rest.
 */
export type SampleSize = 'tiny' | 'small' | 'ample';

/**
 * The word for a number of cases: `tiny` below 10, `small` below 30, else `ample`. O(1). Never throws. Deterministic.
 *
 * @param n a number of cases, integer >= 0.
 *
 * @example
 * ```ts
 * import { sampleSize } from 'mentor-match/evaluation';
 *
 * sampleSize(12); // => 'small'
 * ```
 */
export function sampleSize(n: number): SampleSize {
  return n < 10 ? 'tiny' : n < 30 ? 'small' : 'ample';
}
