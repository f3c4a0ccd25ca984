import type { ErrorIssue } from '../../../errors';
import { checkConfidence, checkNumbers, refuseIssues } from '../check';
import { studentCritical } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';

/**
 * Sum of values that does not depend on their order: they are added in ascending order. So rows in another order
 * give the same report, to the last bit. O(n log n).
 */
export function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
}

/** Arithmetic mean; `null` without values. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** A spread below this share of the largest value is what rounding leaves of equal values. */
const ROUNDING = 1e-12;

/** Sample standard deviation (divisor n - 1), two passes; `null` under two values, 0 for equal ones. */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const spread = Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return spread <= ROUNDING * largest ? 0 : spread;
}

/** A mean with its uncertainty, in the units of the values. */
export interface MeanEstimate {
  /** Number of values. */
  readonly n: number;
  /** `null` without values. */
  readonly mean: number | null;
  /** Sample standard deviation (n - 1); `null` under two values. */
  readonly standardDeviation: number | null;
  /** Of the mean; `null` under two values. */
  readonly standardError: number | null;
  /** By Student's t; `null` under two values, or when all are the same: then the spread is not known. */
  readonly interval: Interval | null;
}

/**
 * Mean of independent values with its interval `mean ± t(n-1) s / sqrt(n)`.
 *
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908) 1-25, DOI 10.1093/biomet/6.1.1.
 *
 * O(n log n): the sum is the same in whatever order the values come. Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @param values one finite number a case, in any unit, which is that of the mean.
 * @throws MentorMatchError `invalid-input` for values that are not finite, and a confidence outside (0, 1).
 *
 * @example
 * ```ts
 * import { estimateMean } from 'mentor-match/evaluation';
 *
 * const { mean, interval } = estimateMean([3, 4, 5]);
 * [mean, interval?.lower.toFixed(2), interval?.upper.toFixed(2)]; // => [4, '1.52', '6.48']
 * ```
 */
export function estimateMean(
  values: readonly number[],
  confidence: number = DEFAULT_CONFIDENCE,
): MeanEstimate {
  const issues: ErrorIssue[] = [];
  checkNumbers(issues, 'values', values);
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const n = values.length;
  const centre = mean(values);
  const spread = standardDeviation(values);
  const standardError = spread === null ? null : spread / Math.sqrt(n);
  return {
    n,
    mean: centre,
    standardDeviation: spread,
    standardError,
    interval: studentInterval(centre, standardError, n - 1, confidence),
  };
}

/** `centre ± t(df) error`; `null` without an error, or with one of 0. */
export function studentInterval(
  centre: number | null,
  standardError: number | null,
  df: number,
  confidence: number,
): Interval | null {
  if (centre === null || standardError === null || standardError === 0) return null;
  const half = studentCritical(confidence, df) * standardError;
  return { lower: centre - half, upper: centre + half, confidence };
}
