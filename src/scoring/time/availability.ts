import { type AvailabilityWindow, WEEKDAYS } from '../../model';

/** Minutes of a week. */
export const WEEK = 7 * 24 * 60;

/** A span of the week in minutes since Monday 00:00, `[start, end)`, 0 <= start < end <= {@link WEEK}. */
export type Span = readonly [start: number, end: number];

/**
 * Weekly windows as spans in UTC: sorted, not overlapping, not touching, cut where they pass the end of the
 * week. Windows of one person may overlap each other; what they cover counts once.
 *
 * @param offset minutes by which the windows' local time is ahead of UTC.
 */
export function weeklySpans(windows: readonly AvailabilityWindow[], offset: number): Span[] {
  const spans: Span[] = [];
  for (const window of windows) {
    const day = WEEKDAYS.indexOf(window.day) * 24 * 60 - offset;
    const start = modulo(day + minuteOfDay(window.start), WEEK);
    const end = start + minuteOfDay(window.end) - minuteOfDay(window.start);
    spans.push([start, Math.min(end, WEEK)]);
    if (end > WEEK) spans.push([0, end - WEEK]);
  }
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || last[1] < span[0]) merged.push(span);
    else if (last[1] < span[1]) merged[merged.length - 1] = [last[0], span[1]];
  }
  return merged;
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

function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base;
}
