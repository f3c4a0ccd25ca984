import type { Span } from '../time/availability';
import { Interner, type Lists, lowerBound, toLists, transposeLists } from './lists';

/** The weekly free time that people of one profile have. */
export interface FreeTime {
  /** Whether they have a time zone. Spans are in UTC if so, and otherwise in the zone that all without one share. */
  readonly zoned: boolean;
  /** As `weeklySpans` gives them; empty where nothing is known. */
  readonly spans: readonly Span[];
}

/** Free time of the profiles of two sides. Free time with and without a time zone never meets. */
export interface OverlapData {
  /** Per profile of a side: 1 if it has a time zone. */
  readonly mentorZoned: Uint8Array;
  readonly menteeZoned: Uint8Array;
  /** Distinct spans of mentors ("windows"), by start: minutes of the week. */
  readonly windowStart: Int32Array;
  readonly windowEnd: Int32Array;
  /** Length of the longest of them, in minutes. */
  readonly longest: number;
  /** Mentor profiles that have each window, and windows of each mentor profile. */
  readonly profilesWith: Lists;
  readonly windowsOf: Lists;
  /** Spans of each mentee profile: start, end, start, end, ... in ascending minutes. */
  readonly menteeSpans: Lists;
}

/** O(profiles + spans). */
export function compileOverlap(mentors: readonly FreeTime[], mentees: readonly FreeTime[]): OverlapData {
  const codes = new Interner();
  const windows: Span[] = [];
  const codesOf = mentors.map(({ spans }) =>
    spans.map((span) => {
      const code = codes.code(span.join());
      if (code === windows.length) windows.push(span);
      return code;
    }),
  );
  const byStart = [...windows.keys()].sort(
    (a, b) => windows[a]![0] - windows[b]![0] || windows[a]![1] - windows[b]![1],
  );
  const position = new Int32Array(windows.length);
  for (const [at, code] of byStart.entries()) position[code] = at;
  const windowsOf = toLists(codesOf.map((list) => list.map((code) => position[code]!)));
  return {
    mentorZoned: Uint8Array.from(mentors, ({ zoned }) => (zoned ? 1 : 0)),
    menteeZoned: Uint8Array.from(mentees, ({ zoned }) => (zoned ? 1 : 0)),
    windowStart: Int32Array.from(byStart, (code) => windows[code]![0]),
    windowEnd: Int32Array.from(byStart, (code) => windows[code]![1]),
    longest: windows.reduce((most, [start, end]) => Math.max(most, end - start), 0),
    profilesWith: transposeLists(windowsOf, windows.length),
    windowsOf,
    menteeSpans: toLists(mentees.map(({ spans }) => spans.flat())),
  };
}

/** Computes common free minutes from {@link OverlapData}. Holds buffers: one per thread. */
export class OverlapKernel {
  /** Common minutes of each mentor profile with the mentee profile of {@link row}; 0 but for those in `touched`. */
  readonly minutes: Int32Array;
  /** Mentor profiles that have some minutes in common, the first `touchedCount` entries. */
  readonly touched: Int32Array;
  touchedCount = 0;

  constructor(private readonly data: OverlapData) {
    this.minutes = new Int32Array(data.mentorZoned.length);
    this.touched = new Int32Array(data.mentorZoned.length);
  }

  /**
   * Finds the mentor profiles that have free minutes in common with one mentee profile, for {@link minutes} and
   * {@link touched}, which hold until the next call. Only windows that overlap are looked at.
   */
  row(menteeProfile: number): void {
    this.forget();
    const { menteeSpans, menteeZoned, windowStart, windowEnd, longest, profilesWith } = this.data;
    const zoned = menteeZoned[menteeProfile]!;
    for (let at = menteeSpans.starts[menteeProfile]!; at < menteeSpans.starts[menteeProfile + 1]!; at += 2) {
      const start = menteeSpans.items[at]!;
      const end = menteeSpans.items[at + 1]!;
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
    const { mentorZoned, profilesWith } = this.data;
    const { items } = profilesWith;
    let count = this.touchedCount;
    for (let at = from; at < to; at++) {
      const profile = items[at]!;
      if (mentorZoned[profile] !== zoned) continue;
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

  /** Common minutes of one pair of profiles: exactly what {@link row} finds. */
  pair(mentorProfile: number, menteeProfile: number): number {
    const { menteeZoned, mentorZoned, windowStart, windowEnd, windowsOf, menteeSpans } = this.data;
    if (mentorZoned[mentorProfile] !== menteeZoned[menteeProfile]) return 0;
    let sum = 0;
    for (let at = windowsOf.starts[mentorProfile]!; at < windowsOf.starts[mentorProfile + 1]!; at++) {
      const start = windowStart[windowsOf.items[at]!]!;
      const end = windowEnd[windowsOf.items[at]!]!;
      const to = menteeSpans.starts[menteeProfile + 1]!;
      for (let span = menteeSpans.starts[menteeProfile]!; span < to; span += 2) {
        const common =
          Math.min(end, menteeSpans.items[span + 1]!) - Math.max(start, menteeSpans.items[span]!);
        if (common > 0) sum += common;
      }
    }
    return sum;
  }
}
