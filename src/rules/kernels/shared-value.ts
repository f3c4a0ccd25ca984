import { type Classes, type Lists, listHas } from '../../scoring/flat/lists';
import { clearByClass } from './clear';
import type { RuleKernel } from './kernel';

/**
 * The rule `shared-value`. People with equal lists share a pattern; a row counts what is shared per pattern, not
 * per mentor. A blank list is a pattern without values.
 */
export interface SharedValueData {
  readonly kind: 'shared-value';
  readonly minimum: number;
  readonly blankAllowed: boolean;
  readonly mentorPattern: Classes;
  readonly menteePattern: Int32Array;
  /** Codes of the values of each pattern, ascending. */
  readonly mentorValues: Lists;
  readonly menteeValues: Lists;
  /** 1 where the pattern stands for a blank list. */
  readonly mentorBlank: Uint8Array;
  readonly menteeBlank: Uint8Array;
  /** Mentor patterns that have each value. */
  readonly patternsWith: Lists;
}

export function sharedValueKernel(data: SharedValueData): RuleKernel {
  const { minimum, mentorPattern, menteePattern, mentorValues, menteeValues, patternsWith } = data;
  const { mentorBlank, menteeBlank } = data;
  const blankAnswer = data.blankAllowed ? 1 : 0;
  const counts = new Int32Array(mentorBlank.length);
  const answers = new Uint8Array(mentorBlank.length);
  let answersFor = -1;

  const fillAnswers = (pattern: number) => {
    counts.fill(0);
    for (let at = menteeValues.starts[pattern]!; at < menteeValues.starts[pattern + 1]!; at++) {
      const value = menteeValues.items[at]!;
      const end = patternsWith.starts[value + 1]!;
      for (let having = patternsWith.starts[value]!; having < end; having++) {
        counts[patternsWith.items[having]!]! += 1;
      }
    }
    for (let other = 0; other < answers.length; other++) {
      answers[other] = mentorBlank[other] === 1 ? blankAnswer : counts[other]! >= minimum ? 1 : 0;
    }
    answersFor = pattern;
  };
  return {
    clear: (mentee, out) => {
      const pattern = menteePattern[mentee]!;
      if (menteeBlank[pattern] === 1) {
        if (blankAnswer === 0) out.fill(0);
        return;
      }
      if (pattern !== answersFor) fillAnswers(pattern);
      clearByClass(out, mentorPattern, answers);
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorPattern[mentor]!;
      const ofMentee = menteePattern[mentee]!;
      if (mentorBlank[ofMentor] === 1 || menteeBlank[ofMentee] === 1) return blankAnswer === 1;
      let shared = 0;
      for (let at = menteeValues.starts[ofMentee]!; at < menteeValues.starts[ofMentee + 1]!; at++) {
        if (listHas(mentorValues, ofMentor, menteeValues.items[at]!)) shared += 1;
      }
      return shared >= minimum;
    },
  };
}
