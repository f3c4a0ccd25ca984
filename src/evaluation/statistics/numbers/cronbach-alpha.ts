import type { ErrorIssue } from '../../../errors';
import { expectList } from '../../../errors';
import { addIssue, checkConfidence, checkNumbers, refuseIssues } from '../check';
import { fQuantile } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';
import { standardDeviation, sum } from './mean';

/** How well the items of a scale hang together. */
export interface Reliability {
  /** Respondents who answered every item. */
  readonly n: number;
  /** Items of the scale. */
  readonly items: number;
  /**
   * Cronbach's alpha: 1 at best, below 0 when items contradict one another. `null` under two items, under two
   * respondents, and when all have the same sum.
   */
  readonly alpha: number | null;
  /** Feldt's interval; `null` as alpha. Its lower end can lie far below 0 for few respondents. */
  readonly interval: Interval | null;
}

/**
 * Cronbach's alpha, k/(k-1) (1 - sum of the items' variances / variance of the sums), with the interval
 * 1 - (1 - alpha) F, F being the upper and lower quantiles for n - 1 and (n - 1)(k - 1) degrees of freedom.
 *
 * Sources: L. J. Cronbach, Psychometrika 16 (1951) 297-334, DOI 10.1007/BF02310555; L. S. Feldt, Psychometrika 30
 * (1965) 357-370, DOI 10.1007/BF02289499.
 *
 * O(n k log(n k)) for n respondents and k items. Deterministic.
 *
 * @param rows one row a respondent, one answer an item, complete; reversed items already turned round.
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` for rows of unequal length, and every answer that is not finite.
 *
 * @example
 * ```ts
 * import { cronbachAlpha } from 'mentor-match/evaluation';
 *
 * const answers = [
 *   [4, 5, 4],
 *   [2, 2, 3],
 *   [5, 4, 5],
 * ];
 * cronbachAlpha(answers).alpha?.toFixed(2); // => '0.91'
 * ```
 */
export function cronbachAlpha(
  rows: readonly (readonly number[])[],
  confidence: number = DEFAULT_CONFIDENCE,
): Reliability {
  expectList('rows', rows);
  for (const [index, row] of rows.entries()) expectList(`rows[${index}]`, row);
  const items = rows[0]?.length ?? 0;
  const issues: ErrorIssue[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length !== items) {
      addIssue(
        issues,
        `rows[${index}]`,
        'the row has another number of items',
        `${row.length}`,
        `${items} answers`,
      );
    }
    checkNumbers(issues, `rows[${index}]`, row);
  }
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const n = rows.length;
  const total = standardDeviation(rows.map((row) => sum(row)));
  if (items < 2 || total === null || total === 0) return { n, items, alpha: null, interval: null };
  const single = Array.from(
    { length: items },
    (_, item) => standardDeviation(rows.map((row) => row[item]!)), // rows of equal length, checked above
  ).map((spread) => (spread ?? 0) ** 2);
  const alpha = (items / (items - 1)) * (1 - sum(single) / total ** 2);
  const tail = (1 - confidence) / 2;
  const df2 = (n - 1) * (items - 1);
  return {
    n,
    items,
    alpha,
    interval: {
      lower: 1 - (1 - alpha) * fQuantile(1 - tail, n - 1, df2),
      upper: 1 - (1 - alpha) * fQuantile(tail, n - 1, df2),
      confidence,
    },
  };
}
