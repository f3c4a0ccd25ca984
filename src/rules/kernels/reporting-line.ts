import { lowerBound } from '../../scoring/flat/lists';
import type { ListingKernel } from './kernel';

/**
 * The rule `no-reporting-line`. Managers form a forest; a walk through it numbers everybody so that the people
 * below p are exactly those numbered in (first[p], last[p]] (an Euler tour). Whether one stands above the
 * other is then two comparisons, at any distance.
 */
export interface ReportingLineData {
  readonly kind: 'reporting-line';
  readonly mentorFirst: Int32Array;
  readonly mentorLast: Int32Array;
  readonly menteeFirst: Int32Array;
  readonly menteeLast: Int32Array;
  /** Mentors by their `first`, and these numbers: mentors below somebody are an unbroken range. */
  readonly byNumber: Int32Array;
  readonly numbers: Int32Array;
  /** How many people of each side have no manager. */
  readonly mentorsWithoutManager: number;
  readonly menteesWithoutManager: number;
  /** Place of each mentee in the chart. */
  readonly menteePlace: Int32Array;
  /** For each place the place of the nearest mentor above, -1 if there is none. */
  readonly mentorAbove: Int32Array;
  /** Mentor at each place, -1 if none. */
  readonly mentorAt: Int32Array;
}

export function reportingLineKernel(data: ReportingLineData): ListingKernel {
  const { mentorFirst, mentorLast, menteeFirst, menteeLast, byNumber, numbers } = data;
  const { menteePlace, mentorAbove, mentorAt } = data;
  const list = (mentee: number, take: (mentor: number) => void) => {
    for (let at = mentorAbove[menteePlace[mentee]!]!; at >= 0; at = mentorAbove[at]!) take(mentorAt[at]!);
    const last = menteeLast[mentee]!;
    let below = lowerBound(numbers, 0, numbers.length, menteeFirst[mentee]! + 1);
    for (; below < numbers.length && numbers[below]! <= last; below++) take(byNumber[below]!);
  };
  return {
    list,
    clear: (mentee, out) =>
      list(mentee, (mentor) => {
        out[mentor] = 0;
      }),
    allows: (mentor, mentee) =>
      !isAbove(mentorFirst[mentor]!, mentorLast[mentor]!, menteeFirst[mentee]!) &&
      !isAbove(menteeFirst[mentee]!, menteeLast[mentee]!, mentorFirst[mentor]!),
  };
}

/** Whether the person numbered `first` to `last` stands above the one numbered `other`. */
function isAbove(first: number, last: number, other: number): boolean {
  return first < other && other <= last;
}
