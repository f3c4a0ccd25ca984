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
