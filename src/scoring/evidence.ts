import type { Evidence } from '../model';

export { scoringEvidence as evidence } from '../messages';

/** What a criterion found for one pair. */
export interface Assessment {
  /** In [0, 1], higher is better; `null`: not assessable. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}

type Blank = 'mentor-blank' | 'mentee-blank' | 'both-blank';

/** Which side is blank, as the last part of a message id; `null` if neither is. */
export function whichBlank(mentorBlank: boolean, menteeBlank: boolean): Blank | null {
  if (mentorBlank) return menteeBlank ? 'both-blank' : 'mentor-blank';
  return menteeBlank ? 'mentee-blank' : null;
}
