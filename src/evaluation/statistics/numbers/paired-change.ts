import type { ErrorIssue } from '../../../errors';
import { checkConfidence, checkNumbers, checkSameLength, refuseIssues } from '../check';
import { studentTwoSided } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';
import { corrected, standardized } from './effect-size';
import { estimateMean, mean, standardDeviation } from './mean';

/** How much a value changed in the same people: after less before. */
export interface PairedChange {
  /** People who were measured both times. */
  readonly n: number;
  /** In the units of the values; `null` without people. */
  readonly meanBefore: number | null;
  /** In the units of the values; `null` without people. */
  readonly meanAfter: number | null;
  /** Mean of the differences, in the units of the values; above 0 means more than before. */
  readonly change: number | null;
  /** Of the change, by Student's t; `null` under two people, or when all changed alike. */
  readonly interval: Interval | null;
  /** Paired t; `null` as the interval. */
  readonly t: number | null;
  /** Degrees of freedom: n - 1, at least 0. */
  readonly df: number;
  /** Two-sided p value of the paired t test. */
  readonly p: number | null;
  /** Cohen's d_z: change over the standard deviation of the differences. Speaks of the test, not across studies. */
  readonly dz: number | null;
  /** Cohen's d_av: change over the mean of the standard deviations before and after. Compares across designs. */
  readonly dav: number | null;
  /** Hedges' g_av: d_av times the exact correction J(n - 1); the figure to cite. */
  readonly gav: number | null;
  /** Hedges' g_z: d_z times the same correction. */
  readonly gz: number | null;
}

/**
 * Change from before to after in the same people: paired t test and effect sizes.
 *
 * Source: D. Lakens, "Calculating and reporting effect sizes to facilitate cumulative science", Frontiers in
 * Psychology 4 (2013) 863, DOI 10.3389/fpsyg.2013.00863: equations 7 (d_z) and 10 (d_av). Departure: instead of
 * Lakens's approximate correction the exact one of Hedges (1981) with n - 1 degrees of freedom, as in M. Borenstein
 * et al., "Introduction to Meta-Analysis", Wiley 2009, pages 28-30.
 *
 * O(n log n) for n people. Deterministic.
 *
 * @param before one value a person.
 * @param after the same people in the same order.
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` for lists of unequal length, and every value that is not finite.
 *
 * @example
 * ```ts
 * import { pairedChange } from 'mentor-match/evaluation';
 *
 * pairedChange([1, 2, 3], [2, 4, 6]).change; // => 2
 * ```
 */
export function pairedChange(
  before: readonly number[],
  after: readonly number[],
  confidence: number = DEFAULT_CONFIDENCE,
): PairedChange {
  const issues: ErrorIssue[] = [];
  checkSameLength(issues, 'after', before, after);
  checkNumbers(issues, 'before', before);
  checkNumbers(issues, 'after', after);
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const differences = after.map((value, index) => value - before[index]!); // same length, checked above
  const {
    n,
    mean: change,
    standardDeviation: spread,
    standardError,
    interval,
  } = estimateMean(differences, confidence);
  const df = Math.max(0, n - 1);
  const t = interval === null ? null : standardized(change, standardError);
  const spreadBefore = standardDeviation(before);
  const spreadAfter = standardDeviation(after);
  const average = spreadBefore === null || spreadAfter === null ? null : (spreadBefore + spreadAfter) / 2;
  const dz = standardized(change, spread);
  const dav = standardized(change, average);
  return {
    n,
    meanBefore: mean(before),
    meanAfter: mean(after),
    change,
    interval,
    t,
    df,
    p: t === null ? null : studentTwoSided(t, df),
    dz,
    dav,
    gav: corrected(dav, df),
    gz: corrected(dz, df),
  };
}
