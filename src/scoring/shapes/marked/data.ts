import { addAll } from '../../../lists';
import { type Classes, packClasses } from '../../flat';
import type { Earnings } from '../../stakes';

/**
 * Some pairs earn one thing, all others another. Mentors of no marked pair share a class, {@link UNMARKED}; each other
 * one has its own.
 */
export interface MarkedData {
  readonly shape: 'marked';
  readonly earnings: Earnings;
  /** What marked pairs are worth, and all others. */
  readonly marked: 0 | 1;
  readonly others: 0 | 1;
  readonly mentorClass: Classes;
  readonly classes: number;
  /** The classes of each mentee's marked mentors, ascending. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Class of the mentors who are in no marked pair. */
export const UNMARKED = 0;

/** @param pairs the marked mentors of mentees. O(people + pairs). */
export function markPairs(
  pairs: ReadonlyMap<number, ReadonlySet<number>>,
  mentors: number,
  mentees: number,
  worth: Pick<MarkedData, 'earnings' | 'marked' | 'others'>,
): MarkedData {
  const mentorClass = new Int32Array(mentors).fill(UNMARKED);
  let classes = 1;
  for (const marked of pairs.values())
    for (const mentor of marked) if (mentorClass[mentor] === UNMARKED) mentorClass[mentor] = classes++;
  const starts = new Int32Array(mentees + 1);
  const items: number[] = [];
  for (let mentee = 0; mentee < mentees; mentee++) {
    const own = Array.from(pairs.get(mentee) ?? [], (mentor) => mentorClass[mentor]!);
    addAll(
      items,
      own.sort((a, b) => a - b),
    );
    starts[mentee + 1] = items.length;
  }
  return {
    shape: 'marked',
    ...worth,
    mentorClass: packClasses(mentorClass, classes),
    classes,
    starts,
    items: Int32Array.from(items),
  };
}
