import { ListBuilder, type Lists, lowerBound } from '../../flat';
import type { FreeTimeOverlap } from '../../time';
import type { Layout, RecordTable } from '../kernel';
import { placeRuns } from './run-lists';

/** Posting lists of the windows in which mentors are free, in the kernel's memory. */
export interface WindowLists {
  attach(buffer: ArrayBuffer): void;
  /** Adds the windows that a profile of mentees shares, each with the minutes shared as the weight of its list. */
  addLists(menteeProfile: number, to: RecordTable): void;
}

/** @param mentorsOf mentors of each profile. @param table reserves memory for the lists of a row. */
export function placeWindowLists(
  layout: Layout,
  overlap: FreeTimeOverlap,
  mentorsOf: Lists,
  table: RecordTable,
): WindowLists {
  const { mentees, windowStart, windowEnd, longest } = overlap;
  const windows = windowStart.length;
  const runs = placeRuns(layout, mentorsByWindow(overlap, mentorsOf), undefined, 1);
  const weights = layout.reserve(4 * windows);
  table.reserve(windows);
  let minutes = new Int32Array(0);
  // Windows of the last row.
  const touched = new Int32Array(windows);
  let touchedCount = 0;
  return {
    attach: (buffer) => {
      minutes = new Int32Array(buffer, weights, windows);
    },
    addLists: (profile, to) => {
      for (let at = 0; at < touchedCount; at++) minutes[touched[at]!] = 0;
      touchedCount = 0;
      const { starts, items } = mentees.spans;
      for (let at = starts[profile]!; at < starts[profile + 1]!; at += 2) {
        const start = items[at]!;
        const end = items[at + 1]!;
        let window = lowerBound(windowStart, 0, windows, start - longest + 1);
        for (; window < windows && windowStart[window]! < end; window++) {
          const common = Math.min(end, windowEnd[window]!) - Math.max(start, windowStart[window]!);
          if (common <= 0) continue;
          if (minutes[window] === 0) {
            touched[touchedCount] = window;
            touchedCount += 1;
          }
          minutes[window]! += common;
        }
      }
      const zoned = mentees.zoned[profile]!;
      for (let at = 0; at < touchedCount; at++) {
        const window = touched[at]!;
        const list = 2 * window + zoned;
        if (runs[list]! < runs[list + 1]!) to.add(runs[list]!, runs[list + 1]!, weights + 4 * window);
      }
    },
  };
}

/** For each window the mentors without a zone who have it, then those with one. */
function mentorsByWindow({ profilesWith, mentors, windowStart }: FreeTimeOverlap, mentorsOf: Lists): Lists {
  const lists = new ListBuilder();
  for (let window = 0; window < windowStart.length; window++) {
    for (let at = profilesWith.starts[window]!; at < profilesWith.starts[window + 1]!; at++) {
      const profile = profilesWith.items[at]!;
      const list = 2 * window + mentors.zoned[profile]!;
      for (let member = mentorsOf.starts[profile]!; member < mentorsOf.starts[profile + 1]!; member++) {
        lists.add(list, mentorsOf.items[member]!);
      }
    }
  }
  return lists.finish(2 * windowStart.length);
}
