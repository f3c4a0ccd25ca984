import { type Classes, clockDifferenceHours } from '../../scoring';
import { ALLOWED, cellsFilter, FORBIDDEN, UNKNOWN } from './cells';
import type { ShapedFilter } from './filter';

/** Offsets of clocks, which may be so far apart at most. People with the same offset share a class. */
export interface ClocksData {
  readonly shape: 'clocks';
  readonly maxHours: number;
  readonly mentorClass: Classes;
  readonly menteeClass: Int32Array;
  /** Minutes ahead of UTC of each class, NaN for the one of those without a time zone. */
  readonly mentorOffset: Float64Array;
  readonly menteeOffset: Float64Array;
  readonly blankAllowed: boolean;
}

export function clocksFilter(data: ClocksData): ShapedFilter {
  const { mentorOffset, menteeOffset, maxHours } = data;
  const isKnown = (offsets: Float64Array) => (one: number) => !Number.isNaN(offsets[one]!);
  return cellsFilter(data, {
    mentors: mentorOffset.length,
    mentees: menteeOffset.length,
    cell: (mentor, mentee) => {
      const hours = clockDifferenceHours(mentorOffset[mentor]!, menteeOffset[mentee]!);
      if (Number.isNaN(hours)) return UNKNOWN;
      return hours <= maxHours ? ALLOWED : FORBIDDEN;
    },
    isKnown: { mentors: isKnown(mentorOffset), mentees: isKnown(menteeOffset) },
  });
}
