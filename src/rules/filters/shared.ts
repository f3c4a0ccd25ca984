import { type Classes, type Lists, listHas } from '../../scoring';
import { byClasses, CLEARED, type Compared, clearByClass, type ShapedFilter, sizesOf } from './filter';

/**
 * Lists of values, of which two must have some in common, or nothing. People with equal lists share a pattern; a row
 * counts what is shared per pattern, not per mentor. A blank list is a pattern without values.
 */
export interface SharedData {
  readonly shape: 'shared';
  /** Whether two must have so many in common, or fewer. */
  readonly wantsShared: boolean;
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

export function sharedFilter(data: SharedData): ShapedFilter {
  const { minimum, mentorPattern, menteePattern, mentorValues, menteeValues, patternsWith } = data;
  const { mentorBlank, menteeBlank } = data;
  const blankAnswer = data.blankAllowed ? 1 : 0;
  const sharedAnswer = data.wantsShared ? 1 : 0;
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
      answers[other] =
        mentorBlank[other] === 1 ? blankAnswer : counts[other]! >= minimum ? sharedAnswer : 1 - sharedAnswer;
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
      return shared >= minimum === data.wantsShared;
    },
    ...byClasses({
      mentors: { classOf: mentorPattern, classes: mentorBlank.length },
      mentees: menteePattern,
      blankAllowed: data.blankAllowed,
      ofMentors: (mentorPattern) => sharedFilter({ ...data, mentorPattern }),
      compared: (mostSteps) => countShared(data, mostSteps),
      isKnown: {
        mentors: (one) => mentorBlank[one] === 0,
        mentees: (one) => menteeBlank[one] === 0,
      },
    }),
  };
}

function countShared(rule: SharedData, mostSteps: number): Compared {
  const { minimum, mentorPattern, menteePattern, menteeValues, patternsWith } = rule;
  const mentors = sizesOf(mentorPattern, rule.mentorBlank.length);
  const mentees = sizesOf(menteePattern, rule.menteeBlank.length);
  const known = filled(mentors, rule.mentorBlank) * filled(mentees, rule.menteeBlank);
  let steps = (mentors.length * mentees.length) / CLEARED;
  for (const value of menteeValues.items)
    steps += patternsWith.starts[value + 1]! - patternsWith.starts[value]!;
  if (steps > mostSteps) return { known, allowed: null };
  const shared = new Uint32Array(mentors.length);
  let alike = 0;
  for (const [pattern, people] of mentees.entries()) {
    const start = menteeValues.starts[pattern]!;
    const end = menteeValues.starts[pattern + 1]!;
    if (start === end) continue;
    shared.fill(0);
    let partners = 0;
    for (let at = start; at < end; at++) {
      const value = menteeValues.items[at]!;
      for (let having = patternsWith.starts[value]!; having < patternsWith.starts[value + 1]!; having++) {
        const other = patternsWith.items[having]!;
        const now = shared[other]! + 1;
        shared[other] = now;
        if (now === minimum) partners += mentors[other]!;
      }
    }
    alike += people * partners;
  }
  return { known, allowed: rule.wantsShared ? alike : known - alike };
}

function filled(sizes: Float64Array, blank: Uint8Array): number {
  let people = 0;
  for (const [pattern, size] of sizes.entries()) if (blank[pattern] === 0) people += size;
  return people;
}
