import * as z from 'zod';
import {
  type AvailabilityWindow,
  type Day,
  dayAfter,
  offsetAt,
  type Person,
  WEEKDAYS,
  type Weekday,
} from '../../model';
import { id, PAIR_ROLES, type PairRole } from '../content';
import { checkTimeFrame, isFor, isIn, type TimeFrame, turnDays, zoneSchema } from '../time';
import { ASSUMED_AVAILABILITY, freeTime, holds, intersectSpans, type Span, subtractSpans } from './free-time';
import type { LocalTime } from './meeting';
import { type ZoneDays, zoneDays } from './zone-days';

/** What of a person matters for planning meetings; a mentor or mentee as they are. */
export type SchedulePerson = Pick<Person, 'id' | 'name' | 'timeZone' | 'availability' | 'location'>;

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { message: 'not a time of day' });
const window = z
  .object({ day: z.enum(WEEKDAYS), start: clock, end: clock })
  .refine(({ start, end }) => start < end, {
    path: ['end'],
    message: 'the window ends before it starts',
    params: { expected: 'a time after "start"; split a window that passes midnight in two' },
  });

/** What of a person is read for planning; `null` is a blank. */
export const personShape = z.object({
  id,
  name: z.string().nullish(),
  timeZone: zoneSchema.nullish(),
  availability: z.array(window).nullish(),
  location: z.string().nullish(),
});

/** Both people of a pair. */
export interface ScheduleSides {
  readonly mentor: SchedulePerson;
  readonly mentee: SchedulePerson;
}

/** The time that one pair has, read once for the whole program. */
export interface PairTime {
  readonly people: ScheduleSides;
  readonly zones: { readonly mentor: ZoneDays; readonly mentee: ZoneDays };
  /** When each has time, without holidays and without other meetings. */
  readonly free: { readonly mentor: readonly Span[]; readonly mentee: readonly Span[] };
  /** When both have. */
  readonly joint: readonly Span[];
  readonly busy: { readonly mentor: readonly Span[]; readonly mentee: readonly Span[] };
  readonly assumptions: readonly string[];
}

/** Reads zones and windows of a time frame; zones are kept, so that many pairs share the work. */
export interface Planner {
  readonly timeFrame: TimeFrame;
  pairTime(people: ScheduleSides, busy: PairTime['busy']): PairTime;
  /** The days of the cadence on a weekday, see {@link turnDays}; kept, since they are the same for all pairs. */
  turnDays(weekday: Weekday, shift: number): readonly Day[];
}

export function planner(timeFrame: TimeFrame): Planner {
  checkTimeFrame(timeFrame);
  // People up to 26 hours away from the program's zone see the day before or after.
  const first = dayAfter(timeFrame.start, -2);
  const last = dayAfter(timeFrame.end, 2);
  const zones = new Map<string, ZoneDays>();
  const zoneOf = (timeZone: string) => {
    const known = zones.get(timeZone);
    if (known !== undefined) return known;
    const made = zoneDays(timeZone, first, last);
    zones.set(timeZone, made);
    return made;
  };
  const own = zoneOf(timeFrame.timeZone);
  const inside: readonly Span[] = [{ start: own.startOf(2), end: own.startOf(own.days.length - 2) }];
  const turns = new Map<string, readonly Day[]>();
  return {
    timeFrame,
    turnDays(weekday, shift) {
      const key = `${weekday} ${shift}`;
      const known = turns.get(key);
      if (known !== undefined) return known;
      const days = turnDays(timeFrame.cadence, weekday, timeFrame.start, timeFrame.end, shift);
      turns.set(key, days);
      return days;
    },
    pairTime(people, busy) {
      const assumptions: string[] = [];
      const zoneFor = (side: PairRole) => {
        const { timeZone, id } = people[side];
        if (timeZone === undefined || timeZone === null) {
          assumptions.push(
            `${id} (${side}) names no time zone; the program's, ${timeFrame.timeZone}, is assumed.`,
          );
        }
        return zoneOf(timeZone ?? timeFrame.timeZone);
      };
      const windowsFor = (side: PairRole): readonly AvailabilityWindow[] => {
        const { availability, id } = people[side];
        if (availability?.length) return availability;
        assumptions.push(
          `${id} (${side}) names no availability; Monday to Friday 09:00 to 17:00 is assumed.`,
        );
        return ASSUMED_AVAILABILITY;
      };
      const bySide = <T>(make: (side: PairRole) => T) => ({ mentor: make('mentor'), mentee: make('mentee') });
      const zonesOfPair = bySide(zoneFor);
      const free = bySide((side) =>
        subtractSpans(
          freeTime(people[side], windowsFor(side), timeFrame.holidays, zonesOfPair[side]),
          busy[side],
        ),
      );
      const joint = intersectSpans(intersectSpans(free.mentor, free.mentee), inside);
      return { people, zones: zonesOfPair, free, joint, busy, assumptions };
    },
  };
}

/** A moment on one zone's clock. */
export function localTime(timeZone: string, epoch: number): LocalTime {
  return { timeZone, start: new Date(epoch + offsetAt(timeZone, epoch)).toISOString().slice(0, 16) };
}

/** Why a meeting cannot be held at a time, in words. */
export function whyNotAt(time: PairTime, timeFrame: TimeFrame, start: number, end: number): string {
  const reasons: string[] = [];
  for (const side of PAIR_ROLES) {
    if (holds(time.free[side], start, end)) continue;
    const person = time.people[side];
    const zone = time.zones[side];
    const days = [zone.indexOf(start), zone.indexOf(end - 1)].map((index) => zone.days[index] ?? '');
    const holiday = timeFrame.holidays.find(
      (candidate) => isFor(candidate, person) && days.some((day) => isIn(day, candidate)),
    );
    if (holiday !== undefined) {
      const general = holiday.locations === undefined && holiday.personIds === undefined;
      reasons.push(general ? holiday.name : `${holiday.name} (${side})`);
    } else if (time.busy[side].some((span) => span.start < end && span.end > start)) {
      reasons.push(`the ${side} has another meeting`);
    } else {
      const clock = localTime(zone.timeZone, start).start.slice(11);
      reasons.push(`outside of the ${side}'s availability (${clock} in ${zone.timeZone})`);
    }
  }
  if (reasons.length === 0) reasons.push('outside of the program');
  return [...new Set(reasons)].join('; ');
}
