/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Milliseconds of a day in UTC. */
export const DAY_LENGTH = 86_400_000;

/**
 * Whether the text is a day that the (proleptic Gregorian) calendar has. O(1). Never throws. Deterministic.
 *
 * @example
 * ```ts
 * import { isDay } from 'mentor-match/program';
 *
 * isDay('2026-02-28'); // => true
 * isDay('2026-02-30'); // => false
 * ```
 */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  // Run-times either refuse a day that the month lacks, or roll it over into the next month.
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && dayOf(midnight.getTime()) === text;
}

/** The day that a moment falls on in UTC, from milliseconds since 1970. */
export function dayOf(epoch: number): Day {
  const text = new Date(epoch).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** Days from 1970-01-01 to a day that exists. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH;
}

/** Day of the week: Monday 0 to Sunday 6. */
export function weekdayIndex(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day `days` after (or, below 0, before) a day. */
export function dayAfter(day: Day, days: number): Day {
  return dayOf((dayNumber(day) + days) * DAY_LENGTH);
}

/** The day `months` after a day; a day that the month lacks becomes its last (31 January + 1: 28 February). */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, last.getUTCDate()));
  return dayOf(date.getTime());
}

/** Whole days from one day to another; below 0 when `to` is earlier. */
export function daysApart(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
