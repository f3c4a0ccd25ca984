import type { ErrorIssue } from '../../../errors';
import { addIssue, checkConfidence, checkCount, expectRecord, refuseIssues } from '../check';
import { fQuantile } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';

/** How many of a group something is true of: `count` of `total`. */
export interface GroupCount {
  /** Integer from 0 to `total`. */
  readonly count: number;
  /** Integer >= 0. */
  readonly total: number;
}

/** Probabilities that differ by less than this, relatively, are equal: they come from sums of rounded terms. */
const ALIKE = 1 + 1e-7;

/**
 * Fisher's exact test of whether two groups have the same share: the probability, given all four totals, of a table
 * that is at most as likely as the one seen (two-sided). Right for any size, also where counts are so few that no
 * approximation is.
 *
 * Source: R. A. Fisher, "On the interpretation of chi-squared from contingency tables, and the calculation of P",
 * Journal of the Royal Statistical Society 85 (1922) 87-94, DOI 10.2307/2340521. The two-sided sum is that of
 * `fisher.test` in R.
 *
 * O(smallest total). Deterministic.
 *
 * @returns the p value in [0, 1], `null` where a group is empty; 0 says that it is under 1e-300, less than a number
 *   holds.
 * @throws MentorMatchError `invalid-input` for what is no count, and counts above their total.
 *
 * @example
 * ```ts
 * import { fisherExact } from 'mentor-match/evaluation';
 *
 * // Fisher's lady tasting tea: 3 of 4 cups right, against 1 of 4.
 * fisherExact({ count: 3, total: 4 }, { count: 1, total: 4 })?.toFixed(4); // => '0.4857'
 * ```
 */
export function fisherExact(first: GroupCount, second: GroupCount): number | null {
  checkGroups({ first, second });
  if (first.total === 0 || second.total === 0) return null;
  const hits = first.count + second.count;
  const least = Math.max(0, hits - second.total);
  const most = Math.min(hits, first.total);
  // Ratio of the probabilities of k + 1 and k hits in the first group.
  const next = (k: number) => ((first.total - k) * (hits - k)) / ((k + 1) * (second.total - hits + k + 1));
  const mode = Math.floor(((first.total + 1) * (hits + 1)) / (first.total + second.total + 2));
  return likelihoodTail(least, most, mode, next, first.count);
}

/** Whether a share differs from the expected one, and the interval it lies in. */
export interface BinomialTest {
  /**
   * Two-sided p value in [0, 1], 0 where a count cannot be that is expected never or always; `null` where the total is
   * 0.
   */
  readonly p: number | null;
  /** Clopper-Pearson interval of the share; `null` where the total is 0. */
  readonly interval: Interval | null;
}

/**
 * Exact binomial test of whether a share is the expected one: the probability of counts at most as likely as the one
 * seen (two-sided), and the interval of Clopper and Pearson, which holds the true share at least as often as it says.
 *
 * Source: C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26 (1934) 404-413, DOI 10.1093/biomet/26.4.404. The same as `binom.test` in R.
 *
 * O(total). Deterministic.
 *
 * @param expected share in [0, 1] that is tested against.
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` with every problem of the numbers.
 *
 * @example
 * ```ts
 * import { binomialTest } from 'mentor-match/evaluation';
 *
 * // W. J. Conover's example: 682 of 925 plants, where three quarters are expected.
 * binomialTest({ count: 682, total: 925 }, 0.75).p?.toFixed(4); // => '0.3825'
 * ```
 */
export function binomialTest(
  seen: GroupCount,
  expected: number,
  confidence: number = DEFAULT_CONFIDENCE,
): BinomialTest {
  const issues: ErrorIssue[] = [];
  checkConfidence(issues, confidence);
  if (typeof expected !== 'number' || !(expected >= 0 && expected <= 1))
    addIssue(issues, 'expected', 'not a share', expected, 'a number from 0 to 1');
  refuseIssues(issues);
  checkGroups({ seen });
  const { count, total } = seen;
  if (total === 0) return { p: null, interval: null };
  const tail = (1 - confidence) / 2;
  const lower = count === 0 ? 0 : 1 / (1 + (total - count + 1) * upperF(tail, count, total - count + 1));
  const upper =
    count === total ? 1 : 1 / (1 + (total - count) / ((count + 1) * upperQuantile(tail, count, total)));
  return { p: binomialP(count, total, expected), interval: { lower, upper, confidence } };
}

/** `F / count` at the upper tail, of 2 (total - count + 1) and 2 count degrees of freedom. */
function upperF(tail: number, count: number, rest: number): number {
  return fQuantile(1 - tail, 2 * rest, 2 * count) / count;
}

function upperQuantile(tail: number, count: number, total: number): number {
  return fQuantile(1 - tail, 2 * (count + 1), 2 * (total - count));
}

function binomialP(count: number, total: number, expected: number): number {
  if (expected === 0 || expected === 1) return count === expected * total ? 1 : 0;
  const odds = expected / (1 - expected);
  const next = (k: number) => ((total - k) / (k + 1)) * odds;
  const mode = Math.min(total, Math.floor((total + 1) * expected));
  return likelihoodTail(0, total, mode, next, count);
}

/**
 * The probability of what is at most as likely as `seen`, of a distribution over least..most that rises to its mode and
 * falls after it. Terms are relative to the mode's, so that none overflows.
 */
function likelihoodTail(
  least: number,
  most: number,
  mode: number,
  next: (k: number) => number,
  seen: number,
): number {
  const terms = new Float64Array(most - least + 1);
  const middle = Math.min(most, Math.max(least, mode));
  terms[middle - least] = 1;
  for (let k = middle; k < most; k++) terms[k + 1 - least] = terms[k - least]! * next(k);
  for (let k = middle; k > least; k--) terms[k - 1 - least] = terms[k - least]! / next(k - 1);
  const limit = terms[seen - least]! * ALIKE;
  // The smallest terms first, so that the sums are as exact as they can be.
  const ascending = terms.sort();
  let tail = 0;
  let total = 0;
  for (const term of ascending) {
    total += term;
    if (term <= limit) tail = total;
  }
  return tail / total;
}

/** @throws MentorMatchError `invalid-input`. */
export function checkGroups(groups: { readonly [name: string]: GroupCount }): void {
  const issues: ErrorIssue[] = [];
  for (const [name, group] of Object.entries(groups)) {
    expectRecord(name, group);
    checkCount(issues, `${name}.count`, group.count);
    checkCount(issues, `${name}.total`, group.total);
    if (group.count > group.total)
      addIssue(issues, `${name}.count`, 'more than there are', group.count, `at most ${group.total}`);
  }
  refuseIssues(issues);
}
