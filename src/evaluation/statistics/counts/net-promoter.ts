import type { ErrorIssue } from '../../../errors';
import { expectList } from '../../../errors';
import { addIssue, checkConfidence, checkCount, expectRecord, refuseIssues } from '../check';
import { normalCritical } from '../distributions';
import { DEFAULT_CONFIDENCE, type Interval } from '../interval';

/** How many would recommend the program: 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors. */
export interface PromoterCounts {
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers from 0 to 6. */
  readonly detractors: number;
}

/** Net promoter score with its uncertainty, in points from -100 to 100. */
export interface NetPromoterScore extends PromoterCounts {
  /** Answers in all. */
  readonly n: number;
  /** Percentage of promoters less percentage of detractors; `null` without answers. */
  readonly score: number | null;
  /** In the same points; `null` without answers. */
  readonly standardError: number | null;
  /**
   * Normal approximation, cut at -100 and 100; rough under 30 answers. `null` without answers, and when all gave
   * the same: then the standard error is 0 and says nothing.
   */
  readonly interval: Interval | null;
}

/**
 * Net promoter score from counts. Each answer counts +1, 0 or -1, so with the shares p of promoters and d of
 * detractors the score is 100 (p - d), and its standard error 100 sqrt((p + d - (p - d)^2) / n).
 *
 * Sources: F. F. Reichheld, "The one number you need to grow", Harvard Business Review 81 (12) (2003) 46-54;
 * B. Rocks, "Interval estimation for the net promoter score", The American Statistician 70 (2016) 365-372,
 * DOI 10.1080/00031305.2016.1198278 (standard error).
 *
 * O(1). Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` for counts that are not integers >= 0.
 *
 * @example
 * ```ts
 * import { netPromoterScore } from 'mentor-match/evaluation';
 *
 * netPromoterScore({ promoters: 6, passives: 2, detractors: 2 }).score; // => 40
 * ```
 */
export function netPromoterScore(
  counts: PromoterCounts,
  confidence: number = DEFAULT_CONFIDENCE,
): NetPromoterScore {
  expectRecord('counts', counts);
  const { promoters, passives, detractors } = counts;
  const issues: ErrorIssue[] = [];
  for (const [path, value] of Object.entries({ promoters, passives, detractors })) {
    checkCount(issues, path, value);
  }
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  const n = promoters + passives + detractors;
  const all = { promoters, passives, detractors, n };
  if (n === 0) return { ...all, score: null, standardError: null, interval: null };
  const net = (promoters - detractors) / n;
  const score = 100 * net;
  // Rounding can leave a hair under 0 where the variance is 0.
  const standardError = 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net) / n);
  const half = normalCritical(confidence) * standardError;
  return {
    ...all,
    score,
    standardError,
    interval:
      standardError === 0
        ? null
        : { lower: Math.max(-100, score - half), upper: Math.min(100, score + half), confidence },
  };
}

/**
 * Sorts answers from 0 to 10 into promoters, passives and detractors. O(answers). Deterministic.
 *
 * @param answers integers from 0 to 10: promoters from 9 on, detractors up to 6.
 * @throws MentorMatchError `invalid-input` naming every answer that is not an integer from 0 to 10.
 *
 * @example
 * ```ts
 * import { countPromoters } from 'mentor-match/evaluation';
 *
 * countPromoters([10, 9, 7, 3]); // => { promoters: 2, passives: 1, detractors: 1 }
 * ```
 */
export function countPromoters(answers: readonly number[]): PromoterCounts {
  expectList('answers', answers);
  const issues: ErrorIssue[] = [];
  for (const [index, answer] of answers.entries()) {
    if (!Number.isInteger(answer) || answer < 0 || answer > 10) {
      addIssue(issues, `answers[${index}]`, 'not an answer from 0 to 10', answer, 'an integer from 0 to 10');
    }
  }
  refuseIssues(issues);
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}
