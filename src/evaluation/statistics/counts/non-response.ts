import type { ErrorIssue } from '../../../errors';
import { addIssue, checkConfidence, checkCount, expectRecord, refuseIssues } from '../check';
import { DEFAULT_CONFIDENCE } from '../interval';
import { estimateShare, type ShareEstimate } from './proportion';

/** A share among those who answered, and what it could be among all who were asked. */
export interface NonResponseBounds {
  /** Share of those asked who answered, in [0, 1]; `null` when nobody was asked. */
  readonly responseRate: number | null;
  /** Share among those who answered. Its interval takes them for a random part of all, which they may not be. */
  readonly observed: ShareEstimate;
  /** Share of all who were asked if everybody who kept silent had said no; `null` when nobody was asked. */
  readonly lowest: number | null;
  /** Share of all who were asked if everybody who kept silent had said yes; `null` when nobody was asked. */
  readonly highest: number | null;
}

/**
 * Worst-case bounds of a share under non-response. Nothing is assumed of those who kept silent, and nothing of
 * chance: the share among all who were asked lies between the bounds for certain.
 *
 * Source: C. F. Manski, "Anatomy of the selection problem", Journal of Human Resources 24 (1989) 343-360,
 * DOI 10.2307/145818.
 *
 * O(1). Deterministic.
 *
 * @param confidence of the interval, in (0, 1), default 0.95: the higher, the wider.
 * @throws MentorMatchError `invalid-input` unless positive <= answered <= asked, all counts.
 *
 * @example
 * ```ts
 * import { nonResponseBounds } from 'mentor-match/evaluation';
 *
 * const { lowest, highest } = nonResponseBounds({ asked: 10, answered: 8, positive: 6 });
 * [lowest, highest]; // => [0.6, 0.8]
 * ```
 */
export function nonResponseBounds(
  counts: { readonly asked: number; readonly answered: number; readonly positive: number },
  confidence: number = DEFAULT_CONFIDENCE,
): NonResponseBounds {
  expectRecord('counts', counts);
  const { asked, answered, positive } = counts;
  const issues: ErrorIssue[] = [];
  for (const [path, value] of Object.entries({ asked, answered, positive })) checkCount(issues, path, value);
  if (answered > asked) {
    addIssue(issues, 'answered', 'more answered than were asked', answered, `at most ${asked}`);
  }
  if (positive > answered) {
    addIssue(issues, 'positive', 'more said yes than answered', positive, `at most ${answered}`);
  }
  checkConfidence(issues, confidence);
  refuseIssues(issues);
  return {
    responseRate: asked === 0 ? null : answered / asked,
    observed: estimateShare(positive, answered, confidence),
    lowest: asked === 0 ? null : positive / asked,
    highest: asked === 0 ? null : (positive + asked - answered) / asked,
  };
}
