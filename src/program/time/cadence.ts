import * as z from 'zod';
import {
  addMonths,
  type Day,
  dayAfter,
  daysApart,
  parseWith,
  schemaFor,
  WEEKDAYS,
  type Weekday,
  weekdayIndex,
} from '../../model';
import { daySchema } from './day';

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

const cadenceDaysArgs = z.object({ cadence: cadenceSchema });

/**
 * Days between two meetings, as a rule: 14 for every two weeks, 30 a month. O(1). Deterministic.
 *
 * @returns whole days, >= 7.
 * @throws MentorMatchError `invalid-input` for a malformed cadence.
 *
 * @example
 * ```ts
 * import { cadenceDays } from 'mentor-match/program';
 *
 * cadenceDays({ kind: 'weekly', interval: 2 }); // => 14
 * ```
 */
export function cadenceDays(cadence: Cadence): number {
  parseWith(cadenceDaysArgs, { cadence });
  return (cadence.interval ?? 1) * (cadence.kind === 'weekly' ? 7 : 30);
}

const describeCadenceArgs = z.object({ cadence: cadenceSchema });

/**
 * The cadence in words: `every two weeks`, `on the second Tuesday of each month`. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed cadence.
 *
 * @example
 * ```ts
 * import { describeCadence } from 'mentor-match/program';
 *
 * describeCadence({ kind: 'weekly', interval: 2 }); // => 'every two weeks'
 * ```
 */
export function describeCadence(cadence: Cadence): string {
  parseWith(describeCadenceArgs, { cadence });
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

const cadenceDaysOnArgs = z.object({
  cadence: cadenceSchema,
  weekday: z.enum(WEEKDAYS),
  start: daySchema,
  end: daySchema,
  shift: z.number().int().min(0).max(11),
});

/**
 * The days on which a cadence falls on one weekday, from `start` to `end`, both included.
 *
 * The first is the first one not before `start`; the interval counts from it.
 *
 * Equals the recurrence rules of RFC 5545, `FREQ=WEEKLY;INTERVAL=n` and `FREQ=MONTHLY;BYDAY=2TU`, whose
 * DTSTART is the first day. O(days). Deterministic.
 *
 * @param shift integer from 0 to the interval less 1, default 0: the series begins so many weeks, or months, later, so
 *   that two pairs can take turns.
 * @returns days in ascending order.
 * @throws MentorMatchError `invalid-input` for a malformed cadence, what is no weekday or day, and a shift that is no
 *   integer from 0 to 11.
 *
 * @example
 * ```ts
 * import { cadenceDaysOn } from 'mentor-match/program';
 *
 * const cadence = { kind: 'weekly', interval: 2 } as const;
 * cadenceDaysOn(cadence, 'mon', '2026-01-12', '2026-01-31'); // => ['2026-01-12', '2026-01-26']
 * ```
 */
export function cadenceDaysOn(
  cadence: Cadence,
  weekday: Weekday,
  start: Day,
  end: Day,
  shift = 0,
): readonly Day[] {
  parseWith(cadenceDaysOnArgs, { cadence, weekday, start, end, shift });
  return turnDays(cadence, weekday, start, end, shift);
}

/** {@link cadenceDaysOn} of what was checked. */
export function turnDays(
  ...[cadence, weekday, start, end, shift = 0]: Parameters<typeof cadenceDaysOn>
): readonly Day[] {
  const every = cadence.interval ?? 1;
  const number = WEEKDAYS.indexOf(weekday);
  const on =
    cadence.kind === 'weekly'
      ? (turn: number) => dayAfter(onOrAfter(start, number), 7 * turn)
      : monthlyFrom(start, number, cadence.week);
  const days: Day[] = [];
  for (let turn = shift; ; turn += every) {
    const day = on(turn);
    if (daysApart(day, end) < 0) return days;
    days.push(day);
  }
}

/** The first day with a number of the week (Monday 0) that is not before another day. */
function onOrAfter(day: Day, number: number): Day {
  return dayAfter(day, (number - weekdayIndex(day) + 7) % 7);
}

/** The weekday of each month by the number of months after the first that has it on `start` or later. */
function monthlyFrom(start: Day, number: number, week: MonthlyCadence['week']): (months: number) => Day {
  const first = `${start.slice(0, 7)}-01`;
  const inMonth = (months: number) =>
    week === 'last'
      ? dayAfter(onOrAfter(addMonths(first, months + 1), number), -7)
      : dayAfter(onOrAfter(addMonths(first, months), number), 7 * (week - 1));
  const skipped = inMonth(0) < start ? 1 : 0;
  return (months) => inMonth(months + skipped);
}
