import type { ErrorIssue } from '../../../errors';
import { checkConfidence, checkNumbers, checkSameLength, refuseIssues } from '../check';
import { normalCritical, studentTwoSided } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';
import { mean, sum } from './mean';

/** How two values go together over the same cases. */
export interface Correlation {
  /** Number of cases. */
  readonly n: number;
  /** In [-1, 1]; `null` under two cases, or where one of the two does not vary. */
  readonly coefficient: number | null;
  /** By Fisher's z; `null` under four cases, and for a coefficient of -1 or 1, where z has no end. */
  readonly interval: Interval | null;
  /** Two-sided p value by Student's t; `null` under three cases. */
  readonly p: number | null;
}

/**
 * Spearman's rank correlation, ties by mid-ranks, with the interval of Bonett and Wright:
 * tanh(atanh(r) ± z sqrt((1 + r^2/2) / (n - 3))).
 *
 * Sources: C. Spearman, American Journal of Psychology 15 (1904) 72-101, DOI 10.2307/1412159; D. G. Bonett,
 * T. A. Wright, Psychometrika 65 (2000) 23-28, DOI 10.1007/BF02294183.
 *
 * O(n log n) for n cases. Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @param first one finite number a case.
 * @param second of the same cases in the same order.
 * @throws MentorMatchError `invalid-input` for lists of unequal length, and every value that is not finite.
 *
 * @example
 * ```ts
 * import { rankCorrelation } from 'mentor-match/evaluation';
 *
 * rankCorrelation([1, 2, 3, 4], [10, 20, 40, 30]).coefficient?.toFixed(2); // => '0.80'
 * ```
 */
export function rankCorrelation(
  first: readonly number[],
  second: readonly number[],
  confidence: number = DEFAULT_CONFIDENCE,
): Correlation {
  const issues: ErrorIssue[] = [];
  checkSameLength(issues, 'second', first, second);
  checkNumbers(issues, 'first', first);
  checkNumbers(issues, 'second', second);
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const n = first.length;
  const r = productMoment(midRanks(first), midRanks(second));
  const perfect = r !== null && Math.abs(r) === 1;
  return {
    n,
    coefficient: r,
    interval: r === null || n < 4 || perfect ? null : fisherInterval(r, n, confidence),
    p:
      r === null || n < 3 ? null : perfect ? 0 : studentTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2),
  };
}

function fisherInterval(r: number, n: number, confidence: number): Interval {
  const half = normalCritical(confidence) * Math.sqrt((1 + (r * r) / 2) / (n - 3));
  return { lower: Math.tanh(Math.atanh(r) - half), upper: Math.tanh(Math.atanh(r) + half), confidence };
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]!.value === order[from]!.value) to++;
    for (let at = from; at < to; at++) ranks[order[at]!.index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's product-moment correlation, limited to [-1, 1] against rounding; `null` where one side is constant. */
function productMoment(first: readonly number[], second: readonly number[]): number | null {
  const a = mean(first);
  const b = mean(second);
  if (a === null || b === null || first.length < 2) return null;
  const spread = Math.sqrt(sum(first.map((x) => (x - a) ** 2)) * sum(second.map((y) => (y - b) ** 2)));
  if (spread === 0) return null;
  const r = sum(first.map((x, index) => (x - a) * (second[index]! - b))) / spread;
  return Math.min(1, Math.max(-1, r));
}
