import { type Lists, lowerBound, NumberInterner, transposeLists } from '../flat';
import { WEEK } from './availability';

/** The weekly free time of profiles of people. */
export interface FreeTimes {
  /**
   * Per profile: 1 if it has a time zone. Spans are in UTC if so, and otherwise in the zone that all without one
   * are taken to share; free time with and without a zone never meets.
   */
  readonly zoned: Uint8Array;
  /** Per profile: start, end, start, end, ... in minutes of the week, as `writeWeeklySpans` gives them. */
  readonly spans: Lists;
}

/** Free time of the profiles of two sides, with the mentors' indexed by their windows. */
export interface FreeTimeOverlap {
  readonly mentors: FreeTimes;
  readonly mentees: FreeTimes;
  /** Distinct spans of mentors ("windows"), by start: minutes of the week. */
  readonly windowStart: Int32Array;
  readonly windowEnd: Int32Array;
  /** Length of the longest of them, in minutes. */
  readonly longest: number;
  /** Mentor profiles that have each window. */
  readonly profilesWith: Lists;
}

/** O(profiles + spans + windows log windows). */
export function compileFreeTimeOverlap(mentors: FreeTimes, mentees: FreeTimes): FreeTimeOverlap {
  const { starts, items } = mentors.spans;
  const codes = new NumberInterner();
  const windows = {
    starts: starts.map((start) => start / 2),
    items: new Int32Array(items.length / 2),
  };
  for (let at = 0; at < items.length; at += 2) {
    windows.items[at / 2] = codes.code(items[at]! * (WEEK + 1) + items[at + 1]!);
  }
  // The key of a window begins with its start, so that sorting the keys sorts by start.
  const keys = codes.keys().sort();
  const position = new Int32Array(keys.length);
  for (const [at, key] of keys.entries()) position[codes.find(key)] = at;
  windows.items.forEach((code, at) => {
    windows.items[at] = position[code]!;
  });
  const windowStart = Int32Array.from(keys, (key) => Math.floor(key / (WEEK + 1)));
  const windowEnd = Int32Array.from(keys, (key) => key % (WEEK + 1));
  return {
    mentors,
    mentees,
    windowStart,
    windowEnd,
    longest: windowEnd.reduce((most, end, window) => Math.max(most, end - windowStart[window]!), 0),
    profilesWith: transposeLists(windows, keys.length),
  };
}

/** Computes common free minutes from {@link FreeTimeOverlap}. Holds buffers: one per thread. */
export class CommonMinutesPass {
  /** Common minutes of each mentor profile with the mentee profile of {@link row}; 0 but for those in `touched`. */
  readonly minutes: Int32Array;
  /** Mentor profiles that have some minutes in common, the first `touchedCount` entries. */
  readonly touched: Int32Array;
  touchedCount = 0;

  constructor(private readonly data: FreeTimeOverlap) {
    this.minutes = new Int32Array(data.mentors.zoned.length);
    this.touched = new Int32Array(data.mentors.zoned.length);
  }

  /**
   * Finds the mentor profiles that have free minutes in common with one mentee profile, for {@link minutes} and
   * {@link touched}, which hold until the next call. Only windows that overlap are looked at.
   */
  row(menteeProfile: number): void {
    this.forget();
    const { mentees, windowStart, windowEnd, longest, profilesWith } = this.data;
    const { starts, items } = mentees.spans;
    const zoned = mentees.zoned[menteeProfile]!;
    for (let at = starts[menteeProfile]!; at < starts[menteeProfile + 1]!; at += 2) {
      const start = items[at]!;
      const end = items[at + 1]!;
      let window = lowerBound(windowStart, 0, windowStart.length, start - longest + 1);
      for (; window < windowStart.length && windowStart[window]! < end; window++) {
        const common = Math.min(end, windowEnd[window]!) - Math.max(start, windowStart[window]!);
        if (common > 0) {
          this.add(profilesWith.starts[window]!, profilesWith.starts[window + 1]!, common, zoned);
        }
      }
    }
  }

  private add(from: number, to: number, common: number, zoned: number): void {
    const { minutes, touched } = this;
    const { mentors, profilesWith } = this.data;
    const { items } = profilesWith;
    const zonedOf = mentors.zoned;
    let count = this.touchedCount;
    for (let at = from; at < to; at++) {
      const profile = items[at]!;
      if (zonedOf[profile] !== zoned) continue;
      if (minutes[profile] === 0) {
        touched[count] = profile;
        count += 1;
      }
      minutes[profile]! += common;
    }
    this.touchedCount = count;
  }

  private forget(): void {
    for (let at = 0; at < this.touchedCount; at++) this.minutes[this.touched[at]!] = 0;
    this.touchedCount = 0;
  }
}

/**
 * The longest common window of one pair of profiles, in minutes: free time in one stretch, over the end of the week
 * too. O(spans of both).
 */
export function longestCommonWindow(
  { mentors, mentees }: FreeTimeOverlap,
  mentorProfile: number,
  menteeProfile: number,
): number {
  if (mentors.zoned[mentorProfile] !== mentees.zoned[menteeProfile]) return 0;
  const a = mentors.spans;
  const b = mentees.spans;
  let longest = 0;
  // What begins with the week goes on from what ends it.
  let atStart = 0;
  let atEnd = 0;
  let i = a.starts[mentorProfile]!;
  let j = b.starts[menteeProfile]!;
  while (i < a.starts[mentorProfile + 1]! && j < b.starts[menteeProfile + 1]!) {
    const start = Math.max(a.items[i]!, b.items[j]!);
    const end = Math.min(a.items[i + 1]!, b.items[j + 1]!);
    longest = Math.max(longest, end - start);
    if (start === 0) atStart = Math.max(0, end);
    if (end === WEEK) atEnd = Math.max(0, end - start);
    if (a.items[i + 1]! < b.items[j + 1]!) i += 2;
    else j += 2;
  }
  return Math.min(WEEK, Math.max(longest, atStart > 0 && atEnd > 0 ? atStart + atEnd : 0));
}

/** Common minutes of one pair of profiles: exactly what {@link CommonMinutesPass.row} finds. O(spans of both). */
export function commonMinutes(
  { mentors, mentees }: FreeTimeOverlap,
  mentorProfile: number,
  menteeProfile: number,
): number {
  if (mentors.zoned[mentorProfile] !== mentees.zoned[menteeProfile]) return 0;
  const a = mentors.spans;
  const b = mentees.spans;
  let i = a.starts[mentorProfile]!;
  let j = b.starts[menteeProfile]!;
  let minutes = 0;
  while (i < a.starts[mentorProfile + 1]! && j < b.starts[menteeProfile + 1]!) {
    const endA = a.items[i + 1]!;
    const endB = b.items[j + 1]!;
    minutes += Math.max(0, Math.min(endA, endB) - Math.max(a.items[i]!, b.items[j]!));
    if (endA < endB) i += 2;
    else j += 2;
  }
  return minutes;
}
