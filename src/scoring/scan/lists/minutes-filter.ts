import { groupMembers } from '../../flat';
import type { MinutesFilter } from '../eligibility';
import { FRAME, type Layout, type RecordTable } from '../kernel';
import { placeWindowLists } from './window-lists';

/** A rule on free time in common, in the kernel's memory. */
export interface PlacedFilter {
  attach(buffer: ArrayBuffer): void;
  /** Adds the lists of one mentee to those of the row. */
  addLists(mentee: number): void;
}

/** Minutes are added up as for the score, and then compared with what the mentor's kind needs. */
export function placeMinutesFilter(layout: Layout, filter: MinutesFilter, lists: RecordTable): PlacedFilter {
  const { mentorProfile, menteeProfile, mentorKind, menteeKind, kinds } = filter;
  const mentorsOf = groupMembers(mentorProfile, mentorKind.length);
  const windows = placeWindowLists(layout, filter.overlap, mentorsOf, lists);
  const kindOf = layout.place(Uint8Array.from(mentorProfile, (profile) => mentorKind[profile]!));
  const address = layout.reserve(4 * kinds);
  let needed = new Int32Array(0);
  return {
    attach: (buffer) => {
      windows.attach(buffer);
      needed = new Int32Array(buffer, address, kinds);
      const frame = new Uint32Array(buffer, 0, 256);
      frame[FRAME.neededKind / 4] = kindOf;
      frame[FRAME.needed / 4] = address;
    },
    addLists: (mentee) => {
      const profile = menteeProfile[mentee]!;
      for (let kind = 0; kind < kinds; kind++) needed[kind] = filter.needed(kind, menteeKind[profile]!);
      windows.addLists(profile, lists);
    },
  };
}
