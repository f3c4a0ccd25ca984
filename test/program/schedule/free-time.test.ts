import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS, type Weekday } from '../../../src/model';
import {
  freeTime,
  holds,
  intersectSpans,
  joinSpans,
  subtractSpans,
} from '../../../src/program/schedule/free-time';
import { minuteOf, timeOf, zoneDays } from '../../../src/program/schedule/zone-days';

/** Zones with the days on which their clocks change: by an hour, by half an hour, at midnight. */
const CHANGES: readonly (readonly [string, string, string])[] = [
  ['Europe/Paris', '2026-03-28', '2026-03-30'],
  ['Europe/Paris', '2026-10-24', '2026-10-26'],
  ['Australia/Lord_Howe', '2026-04-04', '2026-04-06'],
  ['Australia/Lord_Howe', '2026-10-03', '2026-10-05'],
  ['Asia/Beirut', '2026-03-28', '2026-03-30'],
  ['America/Santiago', '2026-04-03', '2026-04-06'],
  ['America/Santiago', '2026-09-05', '2026-09-07'],
];

describe('zoneDays', () => {
  it.each(CHANGES)('reads the clock of %s from %s to %s as Temporal does', (timeZone, first, last) => {
    const zone = zoneDays(timeZone, first, last);
    for (const [index, day] of zone.days.entries()) {
      for (let minute = 0; minute < 1440; minute += 15) {
        const local = Temporal.PlainDate.from(day).toPlainDateTime(timeOf(minute));
        for (const inDoubt of ['earlier', 'later', 'usual'] as const) {
          const disambiguation = inDoubt === 'usual' ? 'compatible' : inDoubt;
          const exact = local.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
          // A time that the day does not have is drawn to its edge.
          const expected = Math.min(Math.max(exact, zone.startOf(index)), zone.startOf(index + 1));
          expect(zone.at(index, minute, inDoubt)).toBe(expected);
          if (exact < zone.startOf(zone.days.length)) {
            expect(zone.days[zone.indexOf(exact)]).toBe(
              Temporal.Instant.fromEpochMilliseconds(exact)
                .toZonedDateTimeISO(timeZone)
                .toPlainDate()
                .toString(),
            );
          }
        }
      }
      expect(zone.at(index, 1440, 'usual')).toBe(zone.startOf(index + 1));
    }
    expect(zone.indexOf(zone.startOf(0) - 1)).toBe(-1);
    expect(zone.indexOf(zone.startOf(zone.days.length))).toBe(-1);
  });

  it('reads and writes times of day', () => {
    for (const time of ['00:00', '09:05', '23:59', '24:00']) expect(timeOf(minuteOf(time))).toBe(time);
  });
});

describe('freeTime', () => {
  it.each(CHANGES)(
    'in %s from %s to %s holds only minutes that the clock shows inside the window',
    (timeZone, first, last) => {
      const zone = zoneDays(timeZone, first, last);
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        hour: '2-digit',
        minute: '2-digit',
      });
      const begin = zone.startOf(0);
      const minutes = (zone.startOf(zone.days.length) - begin) / 60_000;
      // What the clock shows each quarter of an hour, read once.
      const shown = Array.from({ length: minutes / 15 }, (_, index) => {
        const parts = new Map(
          format.formatToParts(begin + index * 900_000).map((part) => [part.type, part.value]),
        );
        return Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
      });
      for (let from = 0; from < 300; from += 30) {
        for (let to = from + 30; to <= 330; to += 30) {
          const windows = WEEKDAYS.map((day: Weekday) => ({ day, start: timeOf(from), end: timeOf(to) }));
          const spans = freeTime({ id: 'x' }, windows, [], zone);
          const inside = shown.map((minute) => minute >= from && minute < to);
          const planned = shown.map((_, index) => {
            const at = begin + index * 900_000;
            return spans.some((span) => at >= span.start && at < span.end);
          });
          expect(planned.every((yes, index) => !yes || inside[index])).toBe(true);
          // At most the doubled hour is left out, before and after the change of the clock.
          expect(planned.filter((yes, index) => !yes && inside[index]).length).toBeLessThanOrEqual(8);
          // On the first day of each row the clock does not change before 05:30: nothing is left out.
          const whole = holds(spans, zone.at(0, from, 'usual'), zone.at(0, to, 'usual'));
          expect(whole).toBe(true);
        }
      }
    },
  );

  it('leaves out the holidays of the person, by the clock of the person', () => {
    const zone = zoneDays('Asia/Tokyo', '2026-01-12', '2026-01-14');
    const windows = WEEKDAYS.map((day) => ({ day, start: '00:00', end: '24:00' }));
    const spans = freeTime(
      { id: 'x', location: 'Tokyo' },
      windows,
      [
        { name: 'mine', day: '2026-01-13', locations: ['Tokyo'] },
        { name: 'not mine', day: '2026-01-12', personIds: ['y'] },
      ],
      zone,
    );
    expect(
      spans.map(({ start, end }) => [new Date(start).toISOString(), new Date(end).toISOString()]),
    ).toEqual([
      ['2026-01-11T15:00:00.000Z', '2026-01-12T15:00:00.000Z'],
      ['2026-01-13T15:00:00.000Z', '2026-01-14T15:00:00.000Z'],
    ]);
  });
});

describe('spans', () => {
  const span = (start: number, end: number) => ({ start, end });

  it('are joined, intersected and subtracted like sets of minutes', () => {
    // Every set of up to 6 minutes, against every other.
    const sets = Array.from({ length: 64 }, (_, bits) =>
      [0, 1, 2, 3, 4, 5].filter((bit) => (bits >> bit) & 1),
    );
    const toSpans = (set: readonly number[]) => joinSpans(set.map((minute) => span(minute, minute + 1)));
    const toSet = (spans: readonly { start: number; end: number }[]) =>
      [0, 1, 2, 3, 4, 5].filter((minute) => spans.some(({ start, end }) => start <= minute && minute < end));
    for (const a of sets) {
      for (const b of sets) {
        expect(toSet(intersectSpans(toSpans(a), toSpans(b)))).toEqual(
          a.filter((minute) => b.includes(minute)),
        );
        expect(toSet(subtractSpans(toSpans(a), toSpans(b)))).toEqual(
          a.filter((minute) => !b.includes(minute)),
        );
      }
      for (let start = 0; start < 6; start++) {
        for (let end = start + 1; end <= 6; end++) {
          const all = Array.from({ length: end - start }, (_, index) => start + index);
          expect(holds(toSpans(a), start, end)).toBe(all.every((minute) => a.includes(minute)));
        }
      }
    }
  });

  it('may overlap before they are joined', () => {
    expect(joinSpans([span(5, 9), span(0, 3), span(2, 4), span(4, 5), span(12, 13)])).toEqual([
      span(0, 9),
      span(12, 13),
    ]);
  });
});
