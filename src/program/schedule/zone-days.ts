import { DAY_LENGTH, type Day, dayAfter, dayNumber, daysApart, showingsOf, startOfDay } from '../../model';

/** Milliseconds of a minute. */
export const MINUTE = 60_000;

/** Wall clock to time line, for a row of days in one time zone. Times are epoch milliseconds. */
export interface ZoneDays {
  readonly timeZone: string;
  readonly days: readonly Day[];
  /** Begin of day `index`; `index` may be `days.length`, the end of the last day. */
  startOf(index: number): number;
  /**
   * The moment at which the clock shows `minute` (0 to 1440) minutes after midnight on day `index`.
   * In the hour that the clock skips or shows twice, `earlier` and `later` say which moment is meant.
   */
  at(index: number, minute: number, inDoubt: 'earlier' | 'later' | 'usual'): number;
  /** Index of the day that a moment falls on, or -1 outside of the row. */
  indexOf(epoch: number): number;
  /** Index of a day of the row, or -1. */
  indexOfDay(day: Day): number;
}

/**
 * Reads a zone's days once, so that planning a pair is plain arithmetic. Only on days that are not 24 hours
 * long is the zone asked for single moments. O(days) to make; `at` O(1), `indexOf` O(log days).
 *
 * @param first first day of the row; @param last last day, included.
 */
export function zoneDays(timeZone: string, first: Day, last: Day): ZoneDays {
  const count = daysApart(first, last) + 1;
  const days = Array.from({ length: count }, (_, index) => dayAfter(first, index));
  const starts = Float64Array.from([...days, dayAfter(last, 1)].map((day) => startOfDay(timeZone, day)));
  const startOf = (index: number) => starts[index]!;
  const indexes = new Map(days.map((day, index) => [day, index]));
  return {
    timeZone,
    indexOfDay: (day) => indexes.get(day) ?? -1,
    days,
    startOf,
    at(index, minute, inDoubt) {
      const start = startOf(index);
      const end = startOf(index + 1);
      if (minute === 1440) return end;
      if (end - start === DAY_LENGTH) return start + minute * MINUTE;
      const exact = showingsOf(timeZone, dayNumber(days[index]!) * DAY_LENGTH + minute * MINUTE)[inDoubt];
      return Math.min(Math.max(exact, start), end);
    },
    indexOf(epoch) {
      if (epoch < startOf(0) || epoch >= startOf(count)) return -1;
      let low = 0;
      let high = count;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (startOf(middle) <= epoch) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** `HH:MM` as minutes after midnight; `24:00` is 1440. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes after midnight as `HH:MM`. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
