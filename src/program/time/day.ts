import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

/** A moment, ISO 8601 with `Z` or an offset: `2026-03-02T09:30:00Z`, `2026-03-02T10:30+01:00`. */
export type Instant = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const EXPECTED_DAY = 'a day that exists, as YYYY-MM-DD';
const EXPECTED_INSTANT = 'a moment that exists, as 2026-03-02T09:30:00Z or with an offset such as +01:00';

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return DAY.test(text) && exists(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** Whether the text is a moment with its offset, on a day that the calendar has. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && exists(() => Temporal.Instant.from(text));
}

function exists(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

/** Schema of {@link Day}. */
export const daySchema = z.string().refine(isDay, {
  message: 'not a day of the calendar',
  params: { expected: EXPECTED_DAY },
});

/** Schema of {@link Instant}. */
export const instantSchema = z.string().refine(isInstant, {
  message: 'not a moment in time',
  params: { expected: EXPECTED_INSTANT },
});

/**
 * Reads the moment that every function of this room gets instead of a clock.
 *
 * @throws MentorMatchError `invalid-input` when the text is not a moment.
 */
export function parseNow(now: Instant, path = 'now'): Temporal.Instant {
  if (!isInstant(now)) {
    throw new MentorMatchError('invalid-input', [
      { path, message: 'not a moment in time', received: printValue(now), expected: EXPECTED_INSTANT },
    ]);
  }
  return Temporal.Instant.from(now);
}

/** The day that a moment falls on in a time zone. */
export function dayIn(instant: Instant, timeZone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day `days` after (or, below 0, before) a day. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day `months` after a day; a day that the month lacks becomes its last (31 January + 1: 28 February). */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from one day to another; below 0 when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return compareText(a, b) < 0 ? b : a;
}

/** Compares two moments: below 0 when `a` is earlier. Moments with different offsets compare by time. */
export function compareInstants(a: Instant, b: Instant): number {
  return Temporal.Instant.compare(a, b);
}

/** Orders texts by code unit, the same on every host. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
