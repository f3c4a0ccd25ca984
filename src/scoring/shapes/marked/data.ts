import { type Classes, packClasses } from '../../flat';

/**
 * Some pairs earn one thing, all others another. Mentors of no marked pair share a class, {@link UNMARKED}; each other one has its
 * own.
 */
export interface MarkedData {
  readonly shape: 'marked';
  /** What marked pairs earn, and all others. */
  readonly marked: number;
  readonly others: number;
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
  earned: { readonly marked: number; readonly others: number },
): MarkedData {
  const mentorClass = new Int32Array(mentors).fill(UNMARKED);
  let classes = 1;
  for (const marked of pairs.values())
    for (const mentor of marked) if (mentorClass[mentor] === UNMARKED) mentorClass[mentor] = classes++;
  const starts = new Int32Array(mentees + 1);
  const items: number[] = [];
  for (let mentee = 0; mentee < mentees; mentee++) {
    const own = Array.from(pairs.get(mentee) ?? [], (mentor) => mentorClass[mentor]!);
    items.push(...own.sort((a, b) => a - b));
    starts[mentee + 1] = items.length;
  }
  return {
    shape: 'marked',
    ...earned,
    mentorClass: packClasses(mentorClass, classes),
    classes,
    starts,
    items: Int32Array.from(items),
  };
}
