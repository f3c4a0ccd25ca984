import type { ErrorIssue } from '../../../errors';
import { checkConfidence, refuseIssues } from '../check';
import { normalCritical } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';
import { checkGroups, type GroupCount } from './exact';

/** The share of one group over that of another. */
export interface ShareRatio {
  /** >= 0; `null` where a group is empty or the second share is 0. */
  readonly ratio: number | null;
  /**
   * Katz's interval; `null` where the ratio is, where the first share is 0 (its logarithm has no end), and where both
   * are 1 (it would have no width).
   */
  readonly interval: Interval | null;
  /**
   * Whether the first share is under four fifths of the second, decided in integers: 5 a n < 4 b m for a of m and b of
   * n; `null` where the ratio is.
   */
  readonly underFourFifths: boolean | null;
}

/**
 * The ratio of two shares, such as the impact ratio of a group against the group with the highest rate: with Katz's
 * interval on the logarithm,
 *
 *     ln(p1/p2) ± z sqrt(1/a - 1/m + 1/b - 1/n)
 *
 * and the four-fifths rule of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D): a rate under
 * 4/5 of the highest is commonly regarded as evidence of adverse impact. A ratio of exactly 4/5 is not under it. With
 * few people the rule is met or missed by chance: look at the interval.
 *
 * Source: D. Katz, J. Baptista, S. P. Azen, M. C. Pike, "Obtaining confidence intervals for the risk ratio in cohort
 * studies", Biometrics 34 (1978) 469-474, DOI 10.2307/2530610.
 *
 * O(1). Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` for what is no count, counts above their total, and a confidence out of
 *   range.
 *
 * @example
 * ```ts
 * import { shareRatio } from 'mentor-match/evaluation';
 *
 * // The example of the guidelines' questions and answers: 12 of 40 selected, against 48 of 80.
 * shareRatio({ count: 12, total: 40 }, { count: 48, total: 80 }).ratio; // => 0.5
 * shareRatio({ count: 4, total: 10 }, { count: 5, total: 10 }).underFourFifths; // => false
 * ```
 */
export function shareRatio(
  first: GroupCount,
  second: GroupCount,
  confidence: number = DEFAULT_CONFIDENCE,
): ShareRatio {
  const issues: ErrorIssue[] = [];
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  checkGroups({ first, second });
  const { count: a, total: m } = first;
  const { count: b, total: n } = second;
  if (m === 0 || n === 0 || b === 0) return { ratio: null, interval: null, underFourFifths: null };
  const ratio = (a * n) / (b * m);
  const error = Math.sqrt(1 / a - 1 / m + 1 / b - 1 / n);
  const half = normalCritical(confidence) * error;
  return {
    ratio,
    interval:
      a === 0 || error === 0
        ? null
        : { lower: ratio * Math.exp(-half), upper: ratio * Math.exp(half), confidence },
    // Counts of people: the products are exact.
    underFourFifths: 5 * a * n < 4 * b * m,
  };
}
