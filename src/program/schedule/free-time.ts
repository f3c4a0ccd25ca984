import { type AvailabilityWindow, epochOf, type Instant, WEEKDAYS, weekdayIndex } from '../../model';
import { type Holiday, isFor, isIn } from '../time';
import { minuteOf, type ZoneDays } from './zone-days';

/** A span of time, `[start, end)`, in epoch milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is assumed of people who have not said when they can meet. */
export const ASSUMED_AVAILABILITY: readonly AvailabilityWindow[] = WEEKDAYS.slice(0, 5).map((day) => ({
  day,
  start: '09:00',
  end: '17:00',
}));

/**
 * When a person can meet: the weekly windows on each day of the row, without the days of holidays that
 * concern the person. Sorted, disjoint; windows that touch are joined.
 *
 * Where the clock is set forward or back inside a window's edge, the shorter reading counts, so that no
 * minute is planned that the person's clock does not show inside the window.
 */
export function freeTime(
  person: { readonly id: string; readonly location?: string },
  windows: readonly AvailabilityWindow[],
  holidays: readonly Holiday[],
  zone: ZoneDays,
): readonly Span[] {
  const mine = holidays.filter((holiday) => isFor(holiday, person));
  const spans: Span[] = [];
  const firstWeekday = weekdayIndex(zone.days[0] ?? '1970-01-01');
  for (const [index, day] of zone.days.entries()) {
    if (mine.some((holiday) => isIn(day, holiday))) continue;
    const weekday = WEEKDAYS[(firstWeekday + index) % 7];
    for (const window of windows) {
      if (window.day !== weekday) continue;
      const start = zone.at(index, minuteOf(window.start), 'later');
      const end = zone.at(index, minuteOf(window.end), 'earlier');
      if (end > start) spans.push({ start, end });
    }
  }
  return joinSpans(spans);
}

/** Sorts spans and joins those that touch or overlap. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** What two sorted, disjoint lists of spans share. O(length of both). */
export function intersectSpans(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const shared: Span[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (end > start) shared.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
  return shared;
}

/** What is left of sorted, disjoint spans without others of the same kind. */
export function subtractSpans(from: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  for (const span of from) {
    let start = span.start;
    for (const hole of taken) {
      if (hole.end <= start) continue;
      if (hole.start >= span.end) break;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/** Whether one of the sorted, disjoint spans holds all of `[start, end)`. O(log spans). */
export function holds(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= start && span.end >= end;
}

/** Workbook readers give a time of day up to a millisecond early (findings/read-excel-file-a-millisecond-early.sh). */
function nearestSecond(moment: Instant): number {
  return Math.round(epochOf(moment) / 1000) * 1000;
}

/** Moments as spans of whole seconds, what rounds to nothing left out; each must end after it starts. */
export function toSpans(
  busy: readonly { readonly start: Instant; readonly end: Instant }[],
): readonly Span[] {
  return joinSpans(
    busy
      .map(({ start, end }) => ({ start: nearestSecond(start), end: nearestSecond(end) }))
      .filter(({ start, end }) => start < end),
  );
}
