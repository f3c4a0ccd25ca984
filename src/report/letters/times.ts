import type { Person } from '../../model';
import { DAY, modulo, type OffsetReader, WEEK, weeklySpans } from '../../scoring';

/** A time of the week at which both are free. Minutes since Monday 00:00 on the reader's clock. */
export interface CommonWindow {
  readonly start: number;
  readonly end: number;
}

/** What is known of when two people have time. */
export type CommonTimes =
  /** When, and by how many minutes the partner's clock is ahead of the reader's. */
  | {
      readonly kind: 'common';
      readonly minutes: number;
      readonly windows: readonly CommonWindow[];
      readonly ahead: number;
      /** The reader's time zone. */
      readonly zone?: string | undefined;
    }
  /** None is known. Whether the partner has none in common or has not said is not the reader's to know. */
  | { readonly kind: 'none' }
  /** The reader has not said. */
  | { readonly kind: 'own-blank' };

/** When both are free, on the reader's clock. O(windows). */
export function commonTimes(reader: Person, partner: Person, offset: OffsetReader): CommonTimes {
  const { availability: ownWindows = [] } = reader;
  const { availability: otherWindows = [] } = partner;
  if (ownWindows.length === 0) return { kind: 'own-blank' };
  const zones = [reader.timeZone, partner.timeZone].filter((zone) => zone !== undefined).length;
  // With a zone on one side alone no two times can be set beside each other.
  if (otherWindows.length === 0 || zones === 1) return { kind: 'none' };
  const offsetOf = ({ timeZone }: Person) => (timeZone === undefined ? 0 : offset(timeZone));
  const [own, other] = [offsetOf(reader), offsetOf(partner)];
  const spans = intersections(weeklySpans(ownWindows, own), weeklySpans(otherWindows, other));
  if (spans.length === 0) return { kind: 'none' };
  const minutes = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return { kind: 'common', minutes, windows: onClock(spans, own), ahead: other - own, zone: reader.timeZone };
}

type Span = readonly [start: number, end: number];

function intersections(a: readonly Span[], b: readonly Span[]): Span[] {
  const common: Span[] = [];
  for (const [startA, endA] of a)
    for (const [startB, endB] of b) {
      const [start, end] = [Math.max(startA, startB), Math.min(endA, endB)];
      if (start < end) common.push([start, end]);
    }
  return common.sort(([x], [y]) => x - y);
}

/** The same on a clock: cut at its midnights, and put together where only the week of UTC cut them. */
function onClock(spans: readonly Span[], offset: number): CommonWindow[] {
  const pieces: CommonWindow[] = [];
  for (const [start, end] of spans)
    for (let at = start + offset; at < end + offset; ) {
      const midnight = (Math.floor(at / DAY) + 1) * DAY;
      const until = Math.min(end + offset, midnight);
      const from = modulo(at, WEEK);
      pieces.push({ start: from, end: from + until - at });
      at = until;
    }
  const windows: CommonWindow[] = [];
  for (const piece of pieces.sort((x, y) => x.start - y.start)) {
    const last = windows.at(-1);
    if (last !== undefined && last.end === piece.start && piece.start % DAY !== 0)
      windows[windows.length - 1] = { start: last.start, end: piece.end };
    else windows.push(piece);
  }
  return windows;
}
