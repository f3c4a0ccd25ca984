import type { ErrorIssue } from '../../errors';
import { expectList } from '../../errors';
import { addIssue, refuseIssues } from './check';

/**
 * Holm's adjustment of p values for having looked more than once: with m of them in ascending order, the k-th is
 * multiplied by m - k + 1, and none may fall under the one before. Compare the result with the same limit as a
 * single p value; the chance of even one false alarm among all then stays under that limit. O(m log m).
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979) 65-70, jstor.org/stable/4615733. Deterministic.
 *
 * @param values p values in [0, 1]; `null` for a test that could not be made, which does not count as one.
 * @returns in the order given.
 * @throws MentorMatchError `invalid-input` with every value that is neither in [0, 1] nor `null`.
 *
 * @example
 * ```ts
 * import { holmAdjust } from 'mentor-match/evaluation';
 *
 * holmAdjust([0.01, null, 0.04]); // => [0.02, null, 0.04]
 * ```
 */
export function holmAdjust(values: readonly (number | null)[]): (number | null)[] {
  const issues: ErrorIssue[] = [];
  expectList('values', values);
  for (const [index, p] of values.entries()) {
    if (p !== null && !(typeof p === 'number' && p >= 0 && p <= 1))
      addIssue(issues, `values[${index}]`, 'not a p value', p, 'a number from 0 to 1, or null');
  }
  refuseIssues(issues);
  const adjusted: (number | null)[] = values.map(() => null);
  const tests = values
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .sort((a, b) => a.p - b.p || a.index - b.index);
  let highest = 0;
  for (const [rank, { p, index }] of tests.entries()) {
    highest = Math.max(highest, Math.min(1, (tests.length - rank) * p));
    adjusted[index] = highest;
  }
  return adjusted;
}

/**
 * The confidence each of `comparisons` intervals needs so that all of them hold together with `confidence`
 * (Bonferroni): 1 - (1 - confidence) / comparisons.
 */
export function simultaneousConfidence(confidence: number, comparisons: number): number {
  return 1 - (1 - confidence) / Math.max(1, comparisons);
}
