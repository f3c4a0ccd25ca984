import type { Classes } from '../../scoring';
import { byAnswers, byClasses, type Compared, type ShapedFilter, sizesOf } from './filter';

/**
 * Numbers whose difference has bounds. People with the same number share a class, so that a row compares numbers, not
 * mentors.
 */
export interface NumbersData {
  readonly shape: 'numbers';
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

export function numbersFilter(data: NumbersData): ShapedFilter {
  const { mentorClass, menteeClass, mentorValue, menteeValue, min, max, blankAllowed } = data;
  const isAllowed = (ofMentor: number, ofMentee: number) => {
    const gap = mentorValue[ofMentor]! - menteeValue[ofMentee]!;
    return Number.isNaN(gap) ? blankAllowed : gap >= min && gap <= max;
  };
  return {
    ...byAnswers(mentorClass, menteeClass, mentorValue.length, isAllowed),
    ...byClasses({
      mentors: { classOf: mentorClass, classes: mentorValue.length },
      mentees: menteeClass,
      blankAllowed,
      ofMentors: (mentorClass) => numbersFilter({ ...data, mentorClass }),
      compared: () => countGaps(data),
      isKnown: {
        mentors: (one) => !Number.isNaN(mentorValue[one]!),
        mentees: (one) => !Number.isNaN(menteeValue[one]!),
      },
    }),
  };
}

/**
 * For each number of the mentees a range of the mentors' numbers is allowed, since a difference grows with its first
 * part.
 */
function countGaps({ mentorClass, menteeClass, mentorValue, menteeValue, min, max }: NumbersData): Compared {
  const sizes = sizesOf(mentorClass, mentorValue.length);
  const order = [...mentorValue.keys()].filter((one) => !Number.isNaN(mentorValue[one]!));
  order.sort((a, b) => mentorValue[a]! - mentorValue[b]!);
  const below = new Float64Array(order.length + 1);
  for (const [at, one] of order.entries()) below[at + 1] = below[at]! + sizes[one]!;
  const mentors = below[order.length]!;
  let known = 0;
  let allowed = 0;
  for (const [one, people] of sizesOf(menteeClass, menteeValue.length).entries()) {
    const value = menteeValue[one]!;
    if (Number.isNaN(value)) continue;
    known += people * mentors;
    const from = firstWhere(order, (mentor) => mentorValue[mentor]! - value >= min);
    const to = firstWhere(order, (mentor) => mentorValue[mentor]! - value > max);
    if (to > from) allowed += people * (below[to]! - below[from]!);
  }
  return { known, allowed };
}

/** First position from which on a condition holds, which holds from some position on. */
function firstWhere(items: readonly number[], holds: (item: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
