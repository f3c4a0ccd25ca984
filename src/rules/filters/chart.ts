import { groupMembers, lowerBound } from '../../scoring';
import type { ShapedFilter } from './filter';

/**
 * An organization chart: nobody may stand above the other. Managers form a forest; a walk through it numbers everybody
 * so that the people below p are exactly those numbered in (first[p], last[p]] (an Euler tour). Whether one stands
 * above the other is then two comparisons, at any distance.
 */
export interface ChartData {
  readonly shape: 'chart';
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

export function chartFilter(data: ChartData): ShapedFilter {
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
    count: () => ({
      forbidden: countLines(data),
      allowedBecauseBlank: data.mentorsWithoutManager * data.menteesWithoutManager,
    }),
  };
}

/** Whether the person numbered `first` to `last` stands above the one numbered `other`. */
function isAbove(first: number, last: number, other: number): boolean {
  return first < other && other <= last;
}

/** Mentors above each mentee by their depth among mentors, those below by their range of numbers. */
function countLines(rule: ChartData): number {
  const { mentorAbove, menteePlace, menteeFirst, menteeLast, numbers } = rule;
  // Places in the order of their depth among mentors, highest first.
  const depth = new Int32Array(mentorAbove.length);
  const below = groupMembers(mentorAbove, mentorAbove.length);
  const waiting: number[] = [];
  for (let place = 0; place < mentorAbove.length; place++) if (mentorAbove[place]! < 0) waiting.push(place);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (let at = below.starts[place]!; at < below.starts[place + 1]!; at++) {
      const one = below.items[at]!;
      depth[one] = depth[place]! + 1;
      waiting.push(one);
    }
  }
  let forbidden = 0;
  for (let mentee = 0; mentee < menteePlace.length; mentee++) {
    const from = lowerBound(numbers, 0, numbers.length, menteeFirst[mentee]! + 1);
    const to = lowerBound(numbers, 0, numbers.length, menteeLast[mentee]! + 1);
    forbidden += depth[menteePlace[mentee]!]! + Math.max(0, to - from);
  }
  return forbidden;
}
