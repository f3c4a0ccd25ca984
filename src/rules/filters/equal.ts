import type { Classes, Lists } from '../../scoring';
import { byClasses, type Compared, clearByClass, eachOnce, type ShapedFilter, sizesOf } from './filter';

/** Code of a blank value; other values have the codes from 1 on. */
export const BLANK_CODE = 0;

/** Values as codes, mentors grouped by them: two must be equal, or must not be. */
export interface EqualData {
  readonly shape: 'equal';
  /** Whether the values must be equal, or must not. */
  readonly wantsEqual: boolean;
  /** Whether pairs with a blank value are allowed. */
  readonly blankAllowed: boolean;
  /** Code of each person's value, {@link BLANK_CODE} where there is none. */
  readonly mentorCode: Classes;
  readonly menteeCode: Int32Array;
  /** Mentors of each code. */
  readonly mentorsWith: Lists;
}

export function equalFilter(data: EqualData): ShapedFilter {
  const { wantsEqual, blankAllowed, mentorCode, menteeCode, mentorsWith } = data;
  const answers = new Uint8Array(mentorsWith.starts.length - 1);
  answers[BLANK_CODE] = blankAllowed ? 1 : 0;
  const clearListed = (out: Uint8Array, code: number) => {
    const end = mentorsWith.starts[code + 1]!;
    for (let at = mentorsWith.starts[code]!; at < end; at++) out[mentorsWith.items[at]!] = 0;
  };
  return {
    clear: (mentee, out) => {
      const code = menteeCode[mentee]!;
      if (code === BLANK_CODE) {
        if (!blankAllowed) out.fill(0);
      } else if (wantsEqual) {
        answers[code] = 1;
        clearByClass(out, mentorCode, answers);
        answers[code] = 0;
      } else {
        clearListed(out, code);
        if (!blankAllowed) clearListed(out, BLANK_CODE);
      }
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorCode[mentor]!;
      const ofMentee = menteeCode[mentee]!;
      if (ofMentor === BLANK_CODE || ofMentee === BLANK_CODE) return blankAllowed;
      return (ofMentor === ofMentee) === wantsEqual;
    },
    ...byClasses({
      // Most mentors are of another value.
      mentors: { classOf: mentorCode, classes: mentorsWith.starts.length - 1, forbidsFew: !wantsEqual },
      mentees: menteeCode,
      blankAllowed,
      ofMentors: (codes) => {
        const starts = eachOnce(codes.length + 1);
        return equalFilter({ ...data, mentorCode: codes, mentorsWith: { starts, items: codes } });
      },
      compared: () => countEqual(data),
      isKnown: { mentors: (code) => code !== BLANK_CODE, mentees: (code) => code !== BLANK_CODE },
    }),
  };
}

function countEqual({ wantsEqual, mentorCode, menteeCode, mentorsWith }: EqualData): Compared {
  const codes = mentorsWith.starts.length - 1;
  const mentors = sizesOf(mentorCode, codes);
  const mentees = sizesOf(menteeCode, codes);
  let equal = 0;
  for (let code = BLANK_CODE + 1; code < codes; code++) equal += mentors[code]! * mentees[code]!;
  const known = (mentorCode.length - mentors[BLANK_CODE]!) * (menteeCode.length - mentees[BLANK_CODE]!);
  return { known, allowed: wantsEqual ? equal : known - equal };
}
