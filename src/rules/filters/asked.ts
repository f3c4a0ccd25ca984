import type { Classes, Lists } from '../../scoring';
import { ALLOWED, cellsFilter, FORBIDDEN, UNKNOWN } from './cells';
import type { ShapedFilter } from './filter';

/** Stands among what is asked for: the asker's own value. */
export const OWN_VALUE = -1;

/** What people have, and what they ask the partner to have. Those who agree in both share a class. */
export interface AskedSide {
  /** Codes of what each class has; none: it is blank. */
  readonly has: Lists;
  /** Codes of what it asks for, or {@link OWN_VALUE}; none: it asks for nothing. */
  readonly asks: Lists;
}

export interface AskedData {
  readonly shape: 'asked';
  readonly mentorClass: Classes;
  readonly menteeClass: Int32Array;
  readonly mentors: AskedSide;
  readonly mentees: AskedSide;
  readonly blankAllowed: boolean;
}

export function askedFilter(data: AskedData): ShapedFilter {
  const { mentors, mentees } = data;
  return cellsFilter(data, {
    mentors: mentors.has.starts.length - 1,
    mentees: mentees.has.starts.length - 1,
    cell: (mentor, mentee) => {
      const ofMentee = meets(mentees, mentee, mentors, mentor);
      const ofMentor = meets(mentors, mentor, mentees, mentee);
      if (ofMentee === FORBIDDEN || ofMentor === FORBIDDEN) return FORBIDDEN;
      return ofMentee === UNKNOWN || ofMentor === UNKNOWN ? UNKNOWN : ALLOWED;
    },
    isKnown: { mentors: () => true, mentees: () => true },
  });
}

/** Whether a partner has what somebody asks for. */
export function meets(own: AskedSide, one: number, others: AskedSide, other: number) {
  const { starts, items } = own.asks;
  if (starts[one] === starts[one + 1]) return ALLOWED;
  if (others.has.starts[other] === others.has.starts[other + 1]) return UNKNOWN;
  let isUnknown = false;
  for (let at = starts[one]!; at < starts[one + 1]!; at++) {
    const asked = items[at]!;
    if (asked !== OWN_VALUE) {
      if (hasValue(others.has, other, asked)) return ALLOWED;
      continue;
    }
    if (own.has.starts[one] === own.has.starts[one + 1]) isUnknown = true;
    for (let value = own.has.starts[one]!; value < own.has.starts[one + 1]!; value++)
      if (hasValue(others.has, other, own.has.items[value]!)) return ALLOWED;
  }
  return isUnknown ? UNKNOWN : FORBIDDEN;
}

function hasValue({ starts, items }: Lists, list: number, code: number): boolean {
  for (let at = starts[list]!; at < starts[list + 1]!; at++) if (items[at] === code) return true;
  return false;
}
