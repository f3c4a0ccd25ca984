import type { Classes, Lists } from '../../scoring/flat/lists';
import { clearByClass } from './clear';
import type { RuleKernel } from './kernel';

/** Code of a blank value; other values have the codes from 1 on. */
export const BLANK = 0;

/** The rules `different` and `same`: values as codes, mentors grouped by them. */
export interface EqualValueData {
  readonly kind: 'equal-value';
  /** Whether the values must be equal, or must not. */
  readonly wantsEqual: boolean;
  /** Whether pairs with a blank value are allowed. */
  readonly blankAllowed: boolean;
  /** Code of each person's value, {@link BLANK} where there is none. */
  readonly mentorCode: Classes;
  readonly menteeCode: Int32Array;
  /** Mentors of each code. */
  readonly mentorsWith: Lists;
}

export function equalValueKernel(data: EqualValueData): RuleKernel {
  const { wantsEqual, blankAllowed, mentorCode, menteeCode, mentorsWith } = data;
  const answers = new Uint8Array(mentorsWith.starts.length - 1);
  answers[BLANK] = blankAllowed ? 1 : 0;
  const clearListed = (out: Uint8Array, code: number) => {
    const end = mentorsWith.starts[code + 1]!;
    for (let at = mentorsWith.starts[code]!; at < end; at++) out[mentorsWith.items[at]!] = 0;
  };
  return {
    clear: (mentee, out) => {
      const code = menteeCode[mentee]!;
      if (code === BLANK) {
        if (!blankAllowed) out.fill(0);
      } else if (wantsEqual) {
        answers[code] = 1;
        clearByClass(out, mentorCode, answers);
        answers[code] = 0;
      } else {
        clearListed(out, code);
        if (!blankAllowed) clearListed(out, BLANK);
      }
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorCode[mentor]!;
      const ofMentee = menteeCode[mentee]!;
      if (ofMentor === BLANK || ofMentee === BLANK) return blankAllowed;
      return (ofMentor === ofMentee) === wantsEqual;
    },
  };
}
