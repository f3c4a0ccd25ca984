import { MentorMatchError, printValue } from '../../errors';
import type { Cohort } from '../../model';

/**
 * `full`: every match with its contributions, everybody unmatched with a reason. `on-demand`: without, until
 * `explainMatch` and `explainUnmatched` are asked.
 */
export type Explanations = 'full' | 'on-demand';

/** What {@link chooseExplanations} reads. */
export interface ExplanationOptions {
  /** `auto` (default) is `full` for up to 50,000 people on both sides together, and `on-demand` for more. */
  readonly explanations?: 'auto' | Explanations;
}

/** Explanations of a pair take a kilobyte or two, and many people would never be looked at. */
const MOST_EXPLAINED = 50_000;

/** @throws MentorMatchError `invalid-input` */
export function chooseExplanations(
  { mentors, mentees }: Cohort,
  { explanations = 'auto' }: ExplanationOptions,
): Explanations {
  if (explanations === 'auto') {
    return mentors.length + mentees.length <= MOST_EXPLAINED ? 'full' : 'on-demand';
  }
  if (explanations === 'full' || explanations === 'on-demand') return explanations;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.explanations',
      message: 'not a way to explain',
      received: printValue(explanations),
      expected: 'auto, full or on-demand',
    },
  ]);
}
