import { type AvailabilityWindow, minuteOfDay, WEEKDAYS } from '../../model';

/** Minutes of a day. */
export const DAY = 24 * 60;
/** Minutes of a week. */
export const WEEK = 7 * DAY;

/** A span of the week in minutes since Monday 00:00, `[start, end)`, 0 <= start < end <= {@link WEEK}. */
export type Span = readonly [start: number, end: number];

/**
 * Weekly windows as spans in UTC: sorted, not overlapping, not touching, cut where they pass the end of the
 * week. Windows of one person may overlap each other; what they cover counts once.
 *
 * @param offset minutes by which the windows' local time is ahead of UTC.
 */
export function weeklySpans(windows: readonly AvailabilityWindow[], offset: number): Span[] {
  const flat: number[] = [];
  writeWeeklySpans(windows, offset, flat);
  const spans: Span[] = [];
  for (let at = 0; at < flat.length; at += 2) spans.push([flat[at]!, flat[at + 1]!]);
  return spans;
}

/**
 * As {@link weeklySpans}, written to `out` as start, end, start, end, ... and replacing what it held; for
 * going through many people without making an array for each window.
 */
export function writeWeeklySpans(
  windows: readonly AvailabilityWindow[],
  offset: number,
  out: number[],
): void {
  out.length = 0;
  for (const { day, start, end } of windows) {
    const first = minuteOfDay(start);
    const from = modulo(WEEKDAYS.indexOf(day) * DAY - offset + first, WEEK);
    const to = from + minuteOfDay(end) - first;
    insert(out, from, Math.min(to, WEEK));
    if (to > WEEK) insert(out, 0, to - WEEK);
  }
}

/** Puts a span in its place, merged with those that it overlaps or touches. */
function insert(spans: number[], start: number, end: number): void {
  let first = spans.length;
  while (first > 0 && spans[first - 1]! >= start) first -= 2;
  let last = first;
  let from = start;
  let to = end;
  while (last < spans.length && spans[last]! <= to) {
    from = Math.min(from, spans[last]!);
    to = Math.max(to, spans[last + 1]!);
    last += 2;
  }
  if (first === spans.length) spans.push(from, to);
  else spans.splice(first, last - first, from, to);
}

/** Minutes a week that two lists of spans, each as {@link weeklySpans} gives them, have in common. Symmetric. */
export function overlapMinutes(a: readonly Span[], b: readonly Span[]): number {
  let minutes = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [startA, endA] = a[i]!;
    const [startB, endB] = b[j]!;
    minutes += Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
    if (endA < endB) i += 1;
    else j += 1;
  }
  return minutes;
}

/** The remainder in `[0, base)`, of negative numbers too. */
export function modulo(value: number, base: number): number {
  return ((value % base) + base) % base;
}
