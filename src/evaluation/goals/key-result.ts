import type { ErrorIssue } from '../../errors';
import { addIssue, expectRecord, refuseIssues } from '../statistics';

/** A figure that was to move from a baseline to a target, in one unit. */
export interface KeyResult {
  /** Where it began, a finite number. */
  readonly baseline: number;
  /** Where it was to end, other than `baseline`. */
  readonly target: number;
  /** Where it is. */
  readonly actual: number;
}

/**
 * How far a key result has come: (actual - baseline) / (target - baseline), also downward (8 to 5 with
 * 6 now: 2/3). Below 0 it got worse, above 1 the target is passed. O(1). Deterministic.
 *
 * @returns a share: 0 at the baseline, 1 at the target, not cut off.
 * @throws MentorMatchError `invalid-input` with every problem: a figure that is not finite, a target equal to the
 *   baseline.
 *
 * @example
 * ```ts
 * import { keyResultProgress } from 'mentor-match/evaluation';
 *
 * keyResultProgress({ baseline: 10, target: 20, actual: 15 }); // => 0.5
 * ```
 */
export function keyResultProgress(result: KeyResult): number {
  expectRecord('result', result);
  const { baseline, target, actual } = result;
  const issues: ErrorIssue[] = [];
  for (const [path, value] of Object.entries({ baseline, target, actual })) {
    if (!Number.isFinite(value)) addIssue(issues, path, 'not a finite number', value, 'a finite number');
  }
  if (baseline === target) {
    addIssue(
      issues,
      'target',
      'the target is the baseline, so there is no way to go',
      target,
      'another value than the baseline',
    );
  }
  refuseIssues(issues);
  return (actual - baseline) / (target - baseline);
}
