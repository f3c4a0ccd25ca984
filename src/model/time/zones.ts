import { DAY_LENGTH, type Day, dayNumber, dayOf } from './days';

/** Fixed offsets are `+HH:MM` or `-HH:MM`; everything else must be a zone that the run-time's Intl knows. */
export const FIXED_OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** There are some 600 names of zones. */
const MOST_CLOCKS = 2_000;

/** The zones of the IANA data base that are no longer than the letters of a clock, and mean one clock alone. */
const SHORT_ZONES: readonly string[] = ['UTC', 'GMT', 'CET', 'EET', 'MET', 'WET'];

/**
 * Whether `zone` can be used as `Person.timeZone` as it stands. Letters that are short for several clocks (`EST`,
 * `BST`) are no zone, though run-times take them for one. O(1), once the run-time was asked for it. Never throws.
 * Deterministic, by the time zones that the run-time knows.
 *
 * @example
 * ```ts
 * import { isTimeZone } from 'mentor-match/schemas';
 *
 * isTimeZone('Europe/Paris'); // => true
 * isTimeZone('EST'); // => false
 * ```
 */
export function isTimeZone(zone: string): boolean {
  if (typeof zone !== 'string') return false;
  if (FIXED_OFFSET.test(zone) || SHORT_ZONES.includes(zone)) return true;
  if (!/^[a-z]/i.test(zone) || /^(?:UTC|GMT)[+-]/i.test(zone)) return false;
  return (zone.includes('/') || zone.length > 4) && isInIntl(zone);
}

/** Names asked for so far: the run-time takes some 30 microseconds for each. */
const inIntl = new Map<string, boolean>();
const LONGEST_NAME = 100;

/** Whether the run-time knows a zone by this name. */
export function isInIntl(zone: string): boolean {
  const before = inIntl.get(zone);
  if (before !== undefined) return before;
  let known = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    known = false;
  }
  if (inIntl.size < MOST_CLOCKS && zone.length < LONGEST_NAME) inIntl.set(zone, known);
  return known;
}

const clocks = new Map<string, (epoch: number) => number>();

/**
 * Milliseconds by which the clocks of a zone are ahead of UTC at a moment; negative west of Greenwich. Zones are read
 * from the run-time's own time-zone data.
 *
 * @param zone a valid `Person.timeZone`. @param epoch milliseconds since 1970.
 */
export function offsetAt(zone: string, epoch: number): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = clockOf(zone);
    if (clocks.size < MOST_CLOCKS) clocks.set(zone, clock);
  }
  return clock(epoch);
}

function clockOf(zone: string): (epoch: number) => number {
  if (zone === 'UTC') return () => 0;
  if (FIXED_OFFSET.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
    const offset = (zone.startsWith('-') ? -minutes : minutes) * 60_000;
    return () => offset;
  }
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (epoch) => {
    const whole = Math.floor(epoch / 1000) * 1000;
    // `3/2/2026 A, 10:30:00`
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] =
      format.format(whole).match(/\d+/g)?.map(Number) ?? [];
    const local = new Date(Date.UTC(1970, 0, 1, hour, minute, second));
    local.setUTCFullYear(year, month - 1, day);
    return local.getTime() - whole;
  };
}

/** The day that a moment falls on in a zone. */
export function dayInZone(epoch: number, zone: string): Day {
  return dayOf(epoch + offsetAt(zone, epoch));
}

/** The moments at which the clock of a zone shows a time: the same one, or two around a change of the clock. */
export interface Showings {
  readonly earlier: number;
  readonly later: number;
  /**
   * As calendars and people read it: the first showing of an hour that is shown twice, the hour after one that is
   * skipped.
   */
  readonly usual: number;
}

/**
 * The moments at which the clock of a zone shows a local time. A time that the clock skips stands for the two moments
 * that the clock before and the clock after the change would give.
 *
 * @param local the time on the clock, in milliseconds as if it were UTC.
 */
export function showingsOf(zone: string, local: number): Showings {
  // No clock is changed twice within two days.
  const before = local - offsetAt(zone, local - DAY_LENGTH);
  const after = local - offsetAt(zone, local + DAY_LENGTH);
  if (before === after) return { earlier: before, later: before, usual: before };
  const shows = (epoch: number) => epoch + offsetAt(zone, epoch) === local;
  const earlier = Math.min(before, after);
  const later = Math.max(before, after);
  if (shows(before) === shows(after)) {
    return { earlier, later, usual: shows(before) ? earlier : later };
  }
  const only = shows(before) ? before : after;
  return { earlier: only, later: only, usual: only };
}

/** The first moment of a day in a zone: midnight, or the change of the clock that skips midnight. */
export function startOfDay(zone: string, day: Day): number {
  const midnight = dayNumber(day) * DAY_LENGTH;
  const { earlier, later } = showingsOf(zone, midnight);
  if (earlier + offsetAt(zone, earlier) === midnight) return earlier;
  return changeBetween(zone, earlier - 1, later);
}

/** The moment at which the one change of offset between two moments happens: the first with the offset of the later. */
export function changeBetween(zone: string, from: number, to: number): number {
  const offset = offsetAt(zone, to);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

/** No zone has changed its clocks twice within a week since 1970. */
const WEEK = 7 * DAY_LENGTH;

/** The moments in `(from, to]` at which a zone changes its clocks, ascending. O(weeks). */
export function changesOf(zone: string, from: number, to: number): readonly number[] {
  const changes: number[] = [];
  for (let low = from; low < to; low += WEEK) {
    const high = Math.min(low + WEEK, to);
    if (offsetAt(zone, low) !== offsetAt(zone, high)) changes.push(changeBetween(zone, low, high));
  }
  return changes;
}

/** The latest change of a zone's clocks at a moment or before it; `null` when there was none since 1970. O(weeks). */
export function lastChange(zone: string, at: number): number | null {
  for (let high = at; high > 0; high -= WEEK) {
    const low = Math.max(0, high - WEEK);
    if (offsetAt(zone, low) !== offsetAt(zone, high)) return changeBetween(zone, low, high);
  }
  return null;
}
