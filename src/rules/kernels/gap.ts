import type { Classes } from '../../scoring/flat/lists';
import { clearByClass } from './clear';
import type { RuleKernel } from './kernel';

/** The rule `gap`: people with the same number share a class, so that a row compares numbers, not mentors. */
export interface GapData {
  readonly kind: 'gap';
  readonly mentorClass: Classes;
  readonly menteeClass: Int32Array;
  /** Number of each class, NaN for the one of blanks. */
  readonly mentorValue: Float64Array;
  readonly menteeValue: Float64Array;
  /** Bounds of the mentor's number less the mentee's, both included; infinite where not set. */
  readonly min: number;
  readonly max: number;
  readonly blankAllowed: boolean;
}

export function gapKernel(data: GapData): RuleKernel {
  const { mentorClass, menteeClass, mentorValue, menteeValue, min, max, blankAllowed } = data;
  const isAllowed = (ofMentor: number, ofMentee: number) => {
    const gap = mentorValue[ofMentor]! - menteeValue[ofMentee]!;
    return Number.isNaN(gap) ? blankAllowed : gap >= min && gap <= max;
  };
  const answers = new Uint8Array(mentorValue.length);
  let answersFor = -1;
  return {
    clear: (mentee, out) => {
      const ofMentee = menteeClass[mentee]!;
      if (ofMentee !== answersFor) {
        for (let ofMentor = 0; ofMentor < answers.length; ofMentor++) {
          answers[ofMentor] = isAllowed(ofMentor, ofMentee) ? 1 : 0;
        }
        answersFor = ofMentee;
      }
      clearByClass(out, mentorClass, answers);
    },
    allows: (mentor, mentee) => isAllowed(mentorClass[mentor]!, menteeClass[mentee]!),
  };
}
