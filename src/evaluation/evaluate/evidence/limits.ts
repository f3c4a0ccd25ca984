import type { ErrorIssue } from '../../../errors';
import { addIssue } from '../../statistics';
import { DEFAULT_FINDING_LIMITS, type FindingLimits } from '../result';

/** Adds an issue for every limit that is not a share, and for every one that there is not. */
export function checkLimits(issues: ErrorIssue[], limits: Partial<FindingLimits>): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_FINDING_LIMITS, name)) {
      const known = Object.keys(DEFAULT_FINDING_LIMITS).join(', ');
      addIssue(issues, `limits.${name}`, 'there is no such limit', limit, `one of ${known}`);
    } else if (!(limit > 0 && limit < 1)) {
      addIssue(issues, `limits.${name}`, 'not a limit', limit, 'a number between 0 and 1');
    }
  }
}
