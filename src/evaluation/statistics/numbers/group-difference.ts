import type { ErrorIssue } from '../../../errors';
import { checkConfidence, checkNumbers, refuseIssues } from '../check';
import { studentTwoSided } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';
import { corrected, standardized } from './effect-size';
import { mean, standardDeviation, studentInterval } from './mean';

/** How two groups of different people differ: first less second. */
export interface GroupDifference {
  /** Cases of the first group. */
  readonly firstN: number;
  /** Cases of the second group. */
  readonly secondN: number;
  /** In the unit of the values; `null` without any. */
  readonly firstMean: number | null;
  /** In the unit of the values; `null` without any. */
  readonly secondMean: number | null;
  /** `firstMean` less `secondMean`; `null` where one of the groups is empty. */
  readonly difference: number | null;
  /** Welch's interval; `null` where a group has under two values or neither varies. */
  readonly interval: Interval | null;
  /** Welch's t; `null` as the interval. */
  readonly t: number | null;
  /** Its degrees of freedom (Satterthwaite); `null` as the interval. */
  readonly df: number | null;
  /** Its two-sided p value, in [0, 1]; `null` as the interval. */
  readonly p: number | null;
  /** Hedges' g_s: difference over the pooled standard deviation, times the exact correction J(n1 + n2 - 2). */
  readonly gs: number | null;
}

/**
 * Difference of the means of two independent groups, without the assumption that both vary alike.
 *
 * Sources: B. L. Welch, Biometrika 34 (1947) 28-35, DOI 10.1093/biomet/34.1-2.28 (t and degrees of freedom);
 * L. V. Hedges, Journal of Educational Statistics 6 (1981) 107-128 (g).
 *
 * O(n log n) for n values in both groups. Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @param first values of one group, one finite number a case.
 * @param second values of the other group, in the same unit; the difference is first less second.
 * @throws MentorMatchError `invalid-input` for values that are not finite, and a confidence outside (0, 1).
 *
 * @example
 * ```ts
 * import { groupDifference } from 'mentor-match/evaluation';
 *
 * groupDifference([3, 4, 5], [1, 2, 3]).difference; // => 2
 * ```
 */
export function groupDifference(
  first: readonly number[],
  second: readonly number[],
  confidence: number = DEFAULT_CONFIDENCE,
): GroupDifference {
  const issues: ErrorIssue[] = [];
  checkNumbers(issues, 'first', first);
  checkNumbers(issues, 'second', second);
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const firstMean = mean(first);
  const secondMean = mean(second);
  const base = { firstN: first.length, secondN: second.length, firstMean, secondMean };
  const difference = firstMean === null || secondMean === null ? null : firstMean - secondMean;
  const firstSpread = standardDeviation(first);
  const secondSpread = standardDeviation(second);
  if (firstSpread === null || secondSpread === null || firstSpread + secondSpread === 0) {
    return { ...base, difference, interval: null, t: null, df: null, p: null, gs: null };
  }
  const a = firstSpread ** 2 / first.length;
  const b = secondSpread ** 2 / second.length;
  const standardError = Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const t = standardized(difference, standardError);
  const pooledDf = first.length + second.length - 2;
  const pooled = Math.sqrt(
    ((first.length - 1) * firstSpread ** 2 + (second.length - 1) * secondSpread ** 2) / pooledDf,
  );
  return {
    ...base,
    difference,
    interval: studentInterval(difference, standardError, df, confidence),
    t,
    df,
    p: t === null ? null : studentTwoSided(t, df),
    gs: corrected(standardized(difference, pooled), pooledDf),
  };
}
