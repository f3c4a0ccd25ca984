import type { ErrorIssue } from '../../../errors';
import { checkNumbers, refuseIssues } from '../check';
import { normalTwoSided } from '../distributions';
import { midRanks } from './correlation';

/** Whether the values of one group tend to be above those of another. */
export interface RankDifference {
  /**
   * The probability that a value of the first group is above one of the second, ties counting half, in [0, 1]: 0.5
   * where neither tends to be above. `null` where a group is empty.
   */
  readonly probability: number | null;
  /** Two-sided p value of the rank sum, by the normal distribution with ties; `null` where nothing varies. */
  readonly p: number | null;
}

/**
 * How well values tell two groups apart: the rank-sum statistic of Mann and Whitney as a probability (the area under
 * the ROC curve), with its test. 0.5 tells nothing; 0 and 1 tell the groups apart without a mistake.
 *
 * Source: H. B. Mann, D. R. Whitney, "On a test of whether one of two random variables is stochastically larger than
 * the other", Annals of Mathematical Statistics 18 (1947) 50-60, DOI 10.1214/aoms/1177730491. The p value is that of
 * `wilcox.test(first, second, exact = FALSE, correct = FALSE)` in R.
 *
 * O(n log n). Deterministic.
 *
 * @param first values of one group, finite numbers in any order.
 * @param second values of the other group, in the same unit.
 * @throws MentorMatchError `invalid-input` for values that are not finite.
 *
 * @example
 * ```ts
 * import { rankDifference } from 'mentor-match/evaluation';
 *
 * rankDifference([3, 4, 5], [1, 2, 3]).probability?.toFixed(3); // => '0.944'
 * ```
 */
export function rankDifference(first: readonly number[], second: readonly number[]): RankDifference {
  const issues: ErrorIssue[] = [];
  checkNumbers(issues, 'first', first);
  checkNumbers(issues, 'second', second);
  refuseIssues(issues);
  const [m, n] = [first.length, second.length];
  if (m === 0 || n === 0) return { probability: null, p: null };
  const all = [...first, ...second];
  const ranks = midRanks(all);
  let sum = 0;
  for (let at = 0; at < m; at++) sum += ranks[at]!;
  const u = sum - (m * (m + 1)) / 2;
  const counts = new Map<number, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  let ties = 0;
  for (const count of counts.values()) ties += count ** 3 - count;
  const total = m + n;
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  const p = variance > 0 ? normalTwoSided((u - (m * n) / 2) / Math.sqrt(variance)) : null;
  return { probability: u / (m * n), p };
}
