import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import {
  compareText,
  type Day,
  dayAfter,
  dayInZone,
  dayNumber,
  daysApart,
  epochOf,
  type Instant,
  isDay,
  isInstant,
  parseWith,
} from '../../model';

const EXPECTED_DAY = 'a day that exists, as YYYY-MM-DD';
const EXPECTED_INSTANT = 'a moment that exists, as 2026-03-02T09:30:00Z or with an offset such as +01:00';

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

/** The longest span that is counted, in days, weeks or months: what lies beyond the year 9999 is no {@link Day}. */
export const LONGEST_SPAN = 12_000;

const FIRST_DAY = dayNumber('0000-01-01');
const LAST_DAY = dayNumber('9999-12-31');

const addDaysArgs = z.object({ day: daySchema, days: z.number().int() }).refine(
  ({ day, days }) => {
    const number = dayNumber(day) + days;
    // A malformed day has its own issue already.
    return !isDay(day) || (number >= FIRST_DAY && number <= LAST_DAY);
  },
  {
    path: ['days'],
    message: 'the calendar does not go so far',
    params: { expected: 'days to a day of the years 0000 to 9999' },
  },
);

/**
 * The day so many days after another one. O(1). Deterministic.
 *
 * @param days whole days, below 0 for a day before.
 * @throws MentorMatchError `invalid-input` for what is no day or no whole number of days, and outside of the years 0000
 *   to 9999.
 *
 * @example
 * ```ts
 * import { addDays } from 'mentor-match/program';
 *
 * addDays('2026-01-31', 1); // => '2026-02-01'
 * ```
 */
export function addDays(day: Day, days: number): Day {
  parseWith(addDaysArgs, { day, days });
  return dayAfter(day, days);
}

const daysBetweenArgs = z.object({ from: daySchema, to: daySchema });

/**
 * How many days one day is after another. O(1). Deterministic.
 *
 * @returns whole days, 0 for the same day, below 0 where `to` is earlier.
 * @throws MentorMatchError `invalid-input` for what is no day.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'mentor-match/program';
 *
 * daysBetween('2026-01-31', '2026-02-02'); // => 2
 * ```
 */
export function daysBetween(from: Day, to: Day): number {
  parseWith(daysBetweenArgs, { from, to });
  return daysApart(from, to);
}

/**
 * Reads the moment that every function here gets instead of a clock, as milliseconds since 1970.
 *
 * @throws MentorMatchError `invalid-input` when the text is not a moment.
 */
export function parseNow(now: Instant, path = 'now'): number {
  if (typeof now !== 'string' || !isInstant(now)) {
    throw new MentorMatchError('invalid-input', [
      { path, message: 'not a moment in time', received: printValue(now), expected: EXPECTED_INSTANT },
    ]);
  }
  return epochOf(now);
}

/** The day that a moment falls on in a time zone. */
export function dayIn(instant: Instant, timeZone: string): Day {
  return dayInZone(epochOf(instant), timeZone);
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return compareText(a, b) < 0 ? b : a;
}
