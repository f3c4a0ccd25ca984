import type { ErrorIssue } from '../../../errors';
import { addIssue, checkConfidence, checkCount, expectRecord, refuseIssues } from '../check';
import { normalCritical } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';

/** A share with its uncertainty. */
export interface ShareEstimate {
  /** Integer from 0 to `total`. */
  readonly count: number;
  /** Integer >= 0. */
  readonly total: number;
  /** `count / total`, in [0, 1]; `null` where the total is 0. */
  readonly share: number | null;
  /** Wilson interval, within [0, 1]; `null` where the total is 0. */
  readonly interval: Interval | null;
}

/**
 * A share with its Wilson score interval, which is right for few cases and for 0 % and 100 %, where the usual
 * interval is too narrow or has no width:
 *
 *     (p + z^2/2n ± z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)
 *
 * Sources: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212,
 * DOI 10.1080/01621459.1927.10502953; R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872 (method 3).
 *
 * O(1). Deterministic.
 *
 * @param count integer from 0 to `total`.
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @param total integer >= 0.
 * @throws MentorMatchError `invalid-input` with every problem of the three numbers.
 *
 * @example
 * ```ts
 * import { estimateShare } from 'mentor-match/evaluation';
 *
 * const { share, interval } = estimateShare(8, 10);
 * [share, interval?.lower.toFixed(2), interval?.upper.toFixed(2)]; // => [0.8, '0.49', '0.94']
 * ```
 */
export function estimateShare(
  count: number,
  total: number,
  confidence: number = DEFAULT_CONFIDENCE,
): ShareEstimate {
  const issues: ErrorIssue[] = [];
  checkShare(issues, { count, total });
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  if (total === 0) return { count, total, share: null, interval: null };
  const p = count / total;
  const z2 = normalCritical(confidence) ** 2;
  const scale = 1 + z2 / total;
  const centre = (p + z2 / (2 * total)) / scale;
  const half = Math.sqrt((z2 * p * (1 - p)) / total + (z2 * z2) / (4 * total * total)) / scale;
  return {
    count,
    total,
    share: p,
    // At the ends the bound is the end itself; rounding would leave it a hair beside.
    interval: {
      lower: count === 0 ? 0 : centre - half,
      upper: count === total ? 1 : centre + half,
      confidence,
    },
  };
}

/** The difference of two shares, first less second. */
export interface ShareDifference {
  /** In [-1, 1]; `null` where one of the groups is empty. */
  readonly difference: number | null;
  /** Newcombe's hybrid score interval, within [-1, 1]; `null` where one of the groups is empty. */
  readonly interval: Interval | null;
}

/**
 * Difference of two independent shares with the interval that Wilson's two intervals give together:
 * `d - sqrt((p1-l1)^2 + (u2-p2)^2)` to `d + sqrt((u1-p1)^2 + (p2-l2)^2)`.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998) 873-890 (method 10), DOI 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 *
 * O(1). Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` as {@link estimateShare}.
 *
 * @example
 * ```ts
 * import { compareShares } from 'mentor-match/evaluation';
 *
 * compareShares({ count: 8, total: 10 }, { count: 5, total: 10 }).difference?.toFixed(2); // => '0.30'
 * ```
 */
export function compareShares(
  first: { readonly count: number; readonly total: number },
  second: { readonly count: number; readonly total: number },
  confidence: number = DEFAULT_CONFIDENCE,
): ShareDifference {
  const issues: ErrorIssue[] = [];
  expectRecord('first', first);
  expectRecord('second', second);
  checkShare(issues, first, 'first.');
  checkShare(issues, second, 'second.');
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const a = estimateShare(first.count, first.total, confidence);
  const b = estimateShare(second.count, second.total, confidence);
  if (a.share === null || a.interval === null || b.share === null || b.interval === null) {
    return { difference: null, interval: null };
  }
  const difference = a.share - b.share;
  const below = Math.hypot(a.share - a.interval.lower, b.interval.upper - b.share);
  const above = Math.hypot(a.interval.upper - a.share, b.share - b.interval.lower);
  return {
    difference,
    interval: { lower: Math.max(-1, difference - below), upper: Math.min(1, difference + above), confidence },
  };
}

function checkShare(
  issues: ErrorIssue[],
  { count, total }: { readonly count: number; readonly total: number },
  path = '',
): void {
  checkCount(issues, `${path}count`, count);
  checkCount(issues, `${path}total`, total);
  if (count > total) addIssue(issues, `${path}count`, 'more than there are', count, `at most ${total}`);
}
