import { DAY_LENGTH, dayNumber, isDay } from './days';

/** A moment, ISO 8601 with `Z` or an offset: `2026-03-02T09:30:00Z`, `2026-03-02T10:30+01:00`. */
export type Instant = string;

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * Whether the text is a moment with its offset, on a day that the calendar has. O(1). Never throws. Deterministic.
 *
 * @example
 * ```ts
 * import { isInstant } from 'mentor-match/program';
 *
 * isInstant('2026-02-28T09:00:00Z'); // => true
 * isInstant('2026-02-28'); // => false
 * ```
 */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** Milliseconds since 1970 of a moment that exists; what is finer falls away. */
export function epochOf(instant: Instant): number {
  return partsOf(instant).epoch;
}

/** Compares two moments to the nanosecond: below 0 when `a` is earlier. */
export function compareInstants(a: Instant, b: Instant): number {
  const left = partsOf(a);
  const right = partsOf(b);
  return left.epoch - right.epoch || left.finer - right.finer;
}

function partsOf(instant: Instant): { readonly epoch: number; readonly finer: number } {
  const [, day = '', hours, minutes, seconds = 0, fraction = '', sign, ahead, aheadMinutes] =
    INSTANT.exec(instant) ?? [];
  const nanoseconds = Number(fraction.padEnd(9, '0'));
  const offset = (sign === '-' ? -1 : 1) * minutesOf(ahead, aheadMinutes);
  return {
    epoch:
      dayNumber(day) * DAY_LENGTH +
      (minutesOf(hours, minutes) - offset) * 60_000 +
      Number(seconds) * 1000 +
      Math.floor(nanoseconds / 1e6),
    finer: nanoseconds % 1e6,
  };
}

function minutesOf(hours: string | undefined, minutes: string | undefined): number {
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** Milliseconds since 1970 as a moment in UTC, no digit more than it takes: `2026-03-02T09:30:00Z`. */
export function instantOf(epoch: number): Instant {
  return new Date(epoch).toISOString().replace(/\.?0*Z$/, 'Z');
}
