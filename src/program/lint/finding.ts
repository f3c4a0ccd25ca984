/** `error`: the program cannot do what it says. `warning`: it probably will not. `advice`: it could do better. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** What the linter can find. */
export type FindingCode =
  | 'ends-too-soon'
  | 'milestone-after-end'
  | 'kick-off-on-holiday'
  | 'no-kick-off'
  | 'outside-program'
  | 'no-priorities'
  | 'no-priority-covered'
  | 'priority-without-objective'
  | 'objective-without-priority'
  | 'no-objectives'
  | 'not-measurable'
  | 'no-baseline'
  | 'target-equals-baseline'
  | 'target-against-direction'
  | 'no-due-date'
  | 'due-after-end'
  | 'due-before-start'
  | 'too-many-objectives'
  | 'no-training'
  | 'training-after-end'
  | 'training-too-late'
  | 'no-evaluation'
  | 'no-survey-before'
  | 'no-survey-after'
  | 'survey-too-early'
  | 'survey-too-late'
  | 'side-not-asked';

/** One thing that is wrong with a program. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where, as `objectives[2].measure.baseline`. */
  readonly path: string;
  /** What is wrong, in a sentence for a program lead. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}
