import * as z from 'zod';
import { LONGEST_SPAN } from '../time';

/** The linter's rules of thumb. */
export interface LintLimits {
  /** Hours of meetings that one objective needs, > 0, default 3. */
  readonly hoursPerObjective: number;
  /** Meetings after which a fit can be judged, integer >= 1, default 2. */
  readonly meetingsBeforeFitCheck: number;
  /** Days after which one can ask what lasted, >= 1, default 30. */
  readonly daysBeforeFollowUp: number;
}

/** The limits that hold unless you give others. */
export const DEFAULT_LINT_LIMITS: LintLimits = {
  hoursPerObjective: 3,
  meetingsBeforeFitCheck: 2,
  daysBeforeFollowUp: 30,
};

/** Schema of limits, each of which may be left out. */
export const limitsSchema = z.strictObject({
  hoursPerObjective: z.number().positive().default(DEFAULT_LINT_LIMITS.hoursPerObjective),
  meetingsBeforeFitCheck: z.number().int().min(1).default(DEFAULT_LINT_LIMITS.meetingsBeforeFitCheck),
  daysBeforeFollowUp: z.number().min(1).max(LONGEST_SPAN).default(DEFAULT_LINT_LIMITS.daysBeforeFollowUp),
});
