import type { Person } from '../../model';
import { freeTime } from '../criteria/logistics';
import type { Facts } from '../facts';
import type { Span } from '../time/availability';
import { Interner, type Lists, toLists } from './lists';

/** Sentinel for a person who has not given any availability. */
export const NO_PATTERN = -1;

/**
 * The weekly free time of two sides as patterns: people with the same windows share one. Spans are in minutes
 * of the week, UTC, or local time where no zone is given (see `freeTime`).
 */
export interface OverlapData {
  /** Pattern of each mentor, {@link NO_PATTERN} where blank. */
  readonly mentorPattern: Int32Array;
  readonly menteePattern: Int32Array;
  /** Per pattern of a side: whether its people have a time zone. Free time with and without one never meets. */
  readonly mentorZoned: Uint8Array;
  readonly menteeZoned: Uint8Array;
  /** Ascending minutes at which any window of a mentor starts or ends. */
  readonly bounds: Int32Array;
  /** Per distinct window of mentors: where it starts and ends, as positions in `bounds`. */
  readonly windowStart: Int32Array;
  readonly windowEnd: Int32Array;
  /** Windows of each mentor pattern. */
  readonly mentorWindows: Lists;
  /** Spans of each mentee pattern: start, end, start, end, ... in ascending minutes. */
  readonly menteeSpans: Lists;
}

/** O(people + windows). */
export function compileOverlap(
  mentors: readonly Person[],
  mentees: readonly Person[],
  facts: Pick<Facts, 'offset'>,
): OverlapData {
  const mentorSide = patternsOf(mentors, facts);
  const menteeSide = patternsOf(mentees, facts);
  const bounds = Int32Array.from(new Set(mentorSide.spans.flat(2))).sort();
  const position = new Map(Array.from(bounds, (minute, at) => [minute, at]));
  const windows = new Interner();
  const windowStart: number[] = [];
  const windowEnd: number[] = [];
  const mentorWindows = mentorSide.spans.map((spans) =>
    spans.map(([start, end]) => {
      const known = windows.size;
      const code = windows.code(`${start}-${end}`);
      if (code === known) {
        windowStart.push(position.get(start)!);
        windowEnd.push(position.get(end)!);
      }
      return code;
    }),
  );
  return {
    mentorPattern: mentorSide.pattern,
    menteePattern: menteeSide.pattern,
    mentorZoned: mentorSide.zoned,
    menteeZoned: menteeSide.zoned,
    bounds,
    windowStart: Int32Array.from(windowStart),
    windowEnd: Int32Array.from(windowEnd),
    mentorWindows: toLists(mentorWindows),
    menteeSpans: toLists(menteeSide.spans.map((spans) => spans.flat())),
  };
}

function patternsOf(people: readonly Person[], facts: Pick<Facts, 'offset'>) {
  const keys = new Interner();
  const spans: Span[][] = [];
  const zoned: number[] = [];
  const pattern = Int32Array.from(people, (person) => {
    if ((person.availability ?? []).length === 0) return NO_PATTERN;
    const free = freeTime(person, facts);
    const isZoned = person.timeZone !== undefined;
    const known = keys.size;
    const code = keys.code(`${isZoned}:${free.join(';')}`);
    if (code === known) {
      spans.push(free);
      zoned.push(isZoned ? 1 : 0);
    }
    return code;
  });
  return { pattern, spans, zoned: Uint8Array.from(zoned) };
}

/** `minutes` of a pattern whose free time cannot be compared with the mentee's. */
export const INCOMPARABLE = -1;

/** Computes common free minutes from {@link OverlapData}. Holds buffers: one per thread. */
export class OverlapKernel {
  private readonly before: Int32Array;
  private readonly inWindow: Int32Array;

  constructor(private readonly data: OverlapData) {
    this.before = new Int32Array(data.bounds.length);
    this.inWindow = new Int32Array(data.windowStart.length);
  }

  /** Number of mentor patterns. */
  get patterns(): number {
    return this.data.mentorZoned.length;
  }

  /**
   * Writes the minutes that each mentor pattern has in common with one mentee pattern, {@link INCOMPARABLE} where
   * only one of the two has a time zone. O(patterns' windows + bounds).
   */
  row(menteePattern: number, minutes: Int32Array): void {
    const { menteeZoned, mentorZoned, windowStart, windowEnd, mentorWindows } = this.data;
    this.fillBefore(menteePattern);
    const { before, inWindow } = this;
    for (let window = 0; window < inWindow.length; window++) {
      inWindow[window] = before[windowEnd[window]!]! - before[windowStart[window]!]!;
    }
    const { starts, items } = mentorWindows;
    const zoned = menteeZoned[menteePattern]!;
    for (let pattern = 0; pattern < mentorZoned.length; pattern++) {
      let sum = 0;
      for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) sum += inWindow[items[at]!]!;
      minutes[pattern] = mentorZoned[pattern] === zoned ? sum : INCOMPARABLE;
    }
  }

  /** The same for one pair of patterns. O(windows of both). */
  pair(mentorPattern: number, menteePattern: number): number {
    const { menteeZoned, mentorZoned, bounds, windowStart, windowEnd, mentorWindows, menteeSpans } =
      this.data;
    if (mentorZoned[mentorPattern] !== menteeZoned[menteePattern]) return INCOMPARABLE;
    let sum = 0;
    for (let at = mentorWindows.starts[mentorPattern]!; at < mentorWindows.starts[mentorPattern + 1]!; at++) {
      const window = mentorWindows.items[at]!;
      const start = bounds[windowStart[window]!]!;
      const end = bounds[windowEnd[window]!]!;
      const to = menteeSpans.starts[menteePattern + 1]!;
      for (let span = menteeSpans.starts[menteePattern]!; span < to; span += 2) {
        const common =
          Math.min(end, menteeSpans.items[span + 1]!) - Math.max(start, menteeSpans.items[span]!);
        if (common > 0) sum += common;
      }
    }
    return sum;
  }

  /** `before[b]`: minutes in which the mentee is free before `bounds[b]`. */
  private fillBefore(menteePattern: number): void {
    const { bounds, menteeSpans } = this.data;
    const { before } = this;
    const end = menteeSpans.starts[menteePattern + 1]!;
    let span = menteeSpans.starts[menteePattern]!;
    let past = 0;
    for (let at = 0; at < bounds.length; at++) {
      const minute = bounds[at]!;
      while (span < end && menteeSpans.items[span + 1]! <= minute) {
        past += menteeSpans.items[span + 1]! - menteeSpans.items[span]!;
        span += 2;
      }
      const current = span < end ? Math.max(0, minute - menteeSpans.items[span]!) : 0;
      before[at] = past + current;
    }
  }
}
