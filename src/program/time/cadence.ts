import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { schemaFor, WEEKDAYS, type Weekday } from '../../model';
import type { Day } from './day';

/** Every `interval` weeks; `{ kind: 'weekly', interval: 2 }` is every two weeks. */
export interface WeeklyCadence {
  readonly kind: 'weekly';
  /** Integer 1 to 12, default 1. */
  readonly interval?: number;
  /** Only on this day of the week; absent: the schedule chooses. */
  readonly weekday?: Weekday;
}

/** Every `interval` months by weekday: `{ kind: 'monthly', week: 2, weekday: 'tue' }` is each second Tuesday. */
export interface MonthlyCadence {
  readonly kind: 'monthly';
  /** Which of the month's weekdays: 1 to 4, or the last. */
  readonly week: 1 | 2 | 3 | 4 | 'last';
  /** Integer 1 to 12, default 1. */
  readonly interval?: number;
  /** Only on this day of the week; absent: the schedule chooses. */
  readonly weekday?: Weekday;
}

/** How often a pair meets. */
export type Cadence = WeeklyCadence | MonthlyCadence;

const interval = z.number().int().min(1).max(12).optional();
const weekday = z.enum(WEEKDAYS).optional();

/** Schema of {@link Cadence}. */
export const cadenceSchema = schemaFor<Cadence>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('weekly'), interval, weekday }),
    z.strictObject({
      kind: z.literal('monthly'),
      week: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('last')]),
      interval,
      weekday,
    }),
  ]),
);

/** Days between two meetings, as a rule: 14 for every two weeks, 30 a month. */
export function cadenceDays(cadence: Cadence): number {
  return (cadence.interval ?? 1) * (cadence.kind === 'weekly' ? 7 : 30);
}

/** The cadence in words: `every two weeks`, `each second tuesday of the month`. */
export function describeCadence(cadence: Cadence): string {
  const every = cadence.interval ?? 1;
  const day = cadence.weekday === undefined ? undefined : WEEKDAY_NAMES[cadence.weekday];
  if (cadence.kind === 'weekly') {
    const weeks = every === 1 ? 'every week' : `every ${NUMBERS[every] ?? every} weeks`;
    return day === undefined ? weeks : `${weeks} on ${day}`;
  }
  const which = cadence.week === 'last' ? 'last' : ORDINALS[cadence.week];
  const months = every === 1 ? 'of each month' : `of every ${NUMBERS[every] ?? every} months`;
  return day === undefined ? `in the ${which} week ${months}` : `on the ${which} ${day} ${months}`;
}

/** Names of the weekdays in English. */
export const WEEKDAY_NAMES: { readonly [W in Weekday]: string } = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const ORDINALS = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const;
const NUMBERS: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/**
 * The days on which a cadence falls on one weekday, from `start` to `end`, both included, ascending.
 *
 * The first is the first one not before `start`; the interval counts from it. With `shift` (0 to interval
 * less 1) the series begins that many weeks, or months, later: two pairs can so take turns.
 *
 * Equals the recurrence rules of RFC 5545, `FREQ=WEEKLY;INTERVAL=n` and `FREQ=MONTHLY;BYDAY=2TU`, whose
 * DTSTART is the first day. O(days).
 */
export function cadenceDaysOn(
  cadence: Cadence,
  weekday: Weekday,
  start: Day,
  end: Day,
  shift = 0,
): readonly Day[] {
  const every = cadence.interval ?? 1;
  const last = Temporal.PlainDate.from(end);
  const number = WEEKDAYS.indexOf(weekday) + 1;
  const from = Temporal.PlainDate.from(start);
  const days: Day[] = [];
  const add = (day: Temporal.PlainDate) => {
    const inside = Temporal.PlainDate.compare(day, last) <= 0;
    if (inside) days.push(day.toString());
    return inside;
  };
  if (cadence.kind === 'weekly') {
    const first = from.add({ days: ((number - from.dayOfWeek + 7) % 7) + 7 * shift });
    for (let index = 0; add(first.add({ weeks: index * every })); index++);
    return days;
  }
  let month = from.toPlainYearMonth();
  if (Temporal.PlainDate.compare(nthWeekday(month, number, cadence.week), from) < 0) {
    month = month.add({ months: 1 });
  }
  month = month.add({ months: shift });
  for (let index = 0; add(nthWeekday(month.add({ months: index * every }), number, cadence.week)); index++);
  return days;
}

function nthWeekday(
  month: Temporal.PlainYearMonth,
  number: number,
  week: MonthlyCadence['week'],
): Temporal.PlainDate {
  if (week === 'last') {
    const last = month.toPlainDate({ day: month.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - number + 7) % 7 });
  }
  const first = month.toPlainDate({ day: 1 });
  return first.add({ days: ((number - first.dayOfWeek + 7) % 7) + 7 * (week - 1) });
}
