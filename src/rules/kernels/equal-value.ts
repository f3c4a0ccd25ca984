import type { Lists } from '../../scoring/flat/lists';
import type { RuleKernel } from './kernel';

/** Code of a blank value. */
export const BLANK = -1;

/** The rules `different` and `same`: values as codes, mentors grouped by them. */
export interface EqualValueData {
  readonly kind: 'equal-value';
  /** Whether the values must be equal, or must not. */
  readonly wantsEqual: boolean;
  /** Whether pairs with a blank value are allowed. */
  readonly blankAllowed: boolean;
  /** Code of each person's value, {@link BLANK} where there is none. */
  readonly mentorCode: Int32Array;
  readonly menteeCode: Int32Array;
  /** Mentors of each code, and those without a value. */
  readonly mentorsWith: Lists;
  readonly mentorsBlank: Int32Array;
}

export function equalValueKernel(data: EqualValueData): RuleKernel {
  const { wantsEqual, blankAllowed, mentorCode, menteeCode, mentorsWith, mentorsBlank } = data;
  return {
    clear: (mentee, out) => {
      const code = menteeCode[mentee]!;
      if (code === BLANK) {
        if (!blankAllowed) out.fill(0);
        return;
      }
      if (wantsEqual) clearOthers(out, mentorCode, code);
      else clearListed(out, mentorsWith.items, mentorsWith.starts[code]!, mentorsWith.starts[code + 1]!);
      if (!blankAllowed) clearListed(out, mentorsBlank, 0, mentorsBlank.length);
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorCode[mentor]!;
      const ofMentee = menteeCode[mentee]!;
      if (ofMentor === BLANK || ofMentee === BLANK) return blankAllowed;
      return (ofMentor === ofMentee) === wantsEqual;
    },
  };
}

function clearOthers(out: Uint8Array, codes: Int32Array, code: number): void {
  for (let mentor = 0; mentor < codes.length; mentor++) {
    if (codes[mentor] !== code && codes[mentor] !== BLANK) out[mentor] = 0;
  }
}

function clearListed(out: Uint8Array, mentors: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) out[mentors[at]!] = 0;
}
