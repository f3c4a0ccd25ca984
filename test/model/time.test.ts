import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  changeBetween,
  changesOf,
  compareInstants,
  dayAfter,
  dayInZone,
  daysApart,
  epochOf,
  instantOf,
  isDay,
  isInstant,
  isTimeZone,
  lastChange,
  offsetAt,
  showingsOf,
  startOfDay,
  weekdayIndex,
} from '../../src/model/time';
import { readTimeZone } from '../../src/model/time/read-zone';
import { CERTAIN_LETTERS, DOUBTFUL_LETTERS, WINDOWS_ZONES } from '../../src/model/time/zone-names';

// Temporal is the oracle: the library does without its 20 kB.

const MIN = Date.UTC(1, 0, 1);
const MAX = Date.UTC(9998, 11, 31);
const anyEpoch = fc.integer({ min: MIN, max: MAX });
const anyDay = anyEpoch.map((epoch) => new Date(epoch).toISOString().slice(0, 10));
const temporal = (day: string) => Temporal.PlainDate.from(day);

describe('days', () => {
  it('are those that the calendar has', () => {
    const text = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) =>
        [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        ),
      );
    fc.assert(
      fc.property(text, (day) => {
        let exists = true;
        try {
          Temporal.PlainDate.from(day, { overflow: 'reject' });
        } catch {
          exists = false;
        }
        expect(isDay(day)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
    for (const text of ['', '2026-1-1', '2026-01-01T00:00:00Z', ' 2026-01-01', '+002026-01-01']) {
      expect(isDay(text)).toBe(false);
    }
    expect([isDay('2024-02-29'), isDay('2026-02-29'), isDay('1900-02-29'), isDay('0000-02-29')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('are added, counted and named as Temporal does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -500, max: 500 }), (day, other, count) => {
        fc.pre(daysApart('0100-01-01', day) > 0 && daysApart(day, '9900-01-01') > 0);
        expect(dayAfter(day, count)).toBe(temporal(day).add({ days: count }).toString());
        expect(addMonths(day, count)).toBe(temporal(day).add({ months: count }).toString());
        expect(daysApart(day, other)).toBe(temporal(day).until(other, { largestUnit: 'day' }).days);
        expect(weekdayIndex(day)).toBe(temporal(day).dayOfWeek - 1);
      }),
      { numRuns: 500 },
    );
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  });
});

describe('moments', () => {
  const offset = fc.oneof(
    fc.constant('Z'),
    fc
      .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(
        ([sign, hours, minutes]) =>
          `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
      ),
  );
  const time = fc.constantFrom(
    'T09:30',
    'T23:59:59',
    'T00:00:00.5',
    'T12:34:56.123456789',
    'T12:34:56.123456788',
  );
  const anyInstant = fc.tuple(anyDay, time, offset).map((parts) => parts.join(''));

  it('are read, compared to the nanosecond and written as Temporal does', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        expect(isInstant(a)).toBe(true);
        expect(epochOf(a)).toBe(Temporal.Instant.from(a).epochMilliseconds);
        expect(Math.sign(compareInstants(a, b))).toBe(Temporal.Instant.compare(a, b));
        const later = `${a.slice(0, 10)}T12:34:56.123456789Z`;
        expect(Math.sign(compareInstants(later, `${a.slice(0, 10)}T12:34:56.123456788Z`))).toBe(1);
      }),
    );
    fc.assert(
      fc.property(anyEpoch, (epoch) => {
        expect(instantOf(epoch)).toBe(Temporal.Instant.fromEpochMilliseconds(epoch).toString());
      }),
    );
  });

  it('name their offset, and a day and a time that there are', () => {
    for (const text of [
      '2026-03-02T09:30:00',
      '2026-02-30T09:30:00Z',
      '2026-03-02T24:00:00Z',
      '2026-03-02T09:60Z',
      '2026-03-02T09:30:60Z',
      '2026-03-02T09:30+24:00',
      '2026-03-02T09:30+01:60',
      '2026-03-02T09:30:00.1234567890Z',
      '2026-03-02 09:30:00Z',
      '2026-03-02',
      '',
    ]) {
      expect([text, isInstant(text)]).toEqual([text, false]);
    }
  });
});

describe('zones', () => {
  const ZONES = [
    'UTC',
    '+05:30',
    '-09:30',
    'Europe/Paris',
    'Europe/Dublin',
    'America/New_York',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Kolkata',
    'Asia/Beirut',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Antarctica/Troll',
    'CET',
  ];
  const zone = fc.constantFrom(...ZONES);
  const epoch = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2037, 0, 1) });
  /** Moments near a change of the clock, where all that is difficult happens. */
  const nearChange = fc
    .tuple(zone, epoch, fc.integer({ min: -90, max: 90 }))
    .map(([name, from, quarters]) => {
      const next = Temporal.Instant.fromEpochMilliseconds(from)
        .toZonedDateTimeISO(name)
        .getTimeZoneTransition('next');
      return { name, at: (next?.epochMilliseconds ?? from) + quarters * 900_000 };
    });

  it('are ahead of UTC as Temporal says, also before 1900', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2100, 0, 1) }), (name, at) => {
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
        expect(offsetAt(name, at)).toBe(local.offsetNanoseconds / 1e6);
        expect(dayInZone(at, name)).toBe(local.toPlainDate().toString());
      }),
      { numRuns: 500 },
    );
  });

  it('show a time as Temporal says where the clock is changed', () => {
    fc.assert(
      fc.property(nearChange, ({ name, at }) => {
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime();
        const moment = (disambiguation: 'earlier' | 'later' | 'compatible') =>
          local.toZonedDateTime(name, { disambiguation }).epochMilliseconds;
        expect([name, local.toString(), showingsOf(name, at)]).toEqual([
          name,
          local.toString(),
          { earlier: moment('earlier'), later: moment('later'), usual: moment('compatible') },
        ]);
        const day = local.toPlainDate();
        expect([name, day.toString(), startOfDay(name, day.toString())]).toEqual([
          name,
          day.toString(),
          day.toZonedDateTime({ timeZone: name }).epochMilliseconds,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the texts that are read as they stand', () => {
    const names = [
      ...Intl.supportedValuesOf('timeZone'),
      ...Object.keys(CERTAIN_LETTERS),
      ...Object.values(CERTAIN_LETTERS),
      ...Object.keys(DOUBTFUL_LETTERS),
      ...Object.keys(WINDOWS_ZONES),
      ...['+05:30', '+5:30', '+0530', '+15:00', 'UTC+2', 'GMT+0', 'GMT-0', 'Etc/GMT+5', 'EST5EDT', 'Japan'],
      ...[
        'Zulu',
        'Europe / Paris',
        'Mars/Olympus',
        'Paris',
        '',
        ' UTC',
        'Z',
        'ROK',
        'PRC',
        'Etc/UTC',
        'GB-Eire',
      ],
    ];
    for (const name of names.flatMap((zone) => [zone, zone.toLowerCase(), zone.toUpperCase()])) {
      const reading = readTimeZone(name);
      expect([name, isTimeZone(name)]).toEqual([name, 'zone' in reading && reading.zone === name]);
    }
  });

  it('begin the day that Samoa left out with the day after it', () => {
    expect(instantOf(startOfDay('Pacific/Apia', '2011-12-30'))).toBe('2011-12-30T10:00:00Z');
    expect(startOfDay('Pacific/Apia', '2011-12-31')).toBe(startOfDay('Pacific/Apia', '2011-12-30'));
  });

  it('change their clocks at the moments that Temporal says', () => {
    const from = Date.UTC(2026, 1, 1);
    expect(instantOf(changeBetween('Europe/Paris', from, Date.UTC(2026, 5, 1)))).toBe('2026-03-29T01:00:00Z');
    expect(lastChange('Asia/Tokyo', from)).toBeNull();
    fc.assert(
      fc.property(zone, epoch, fc.integer({ min: 0, max: 1000 }), (name, begin, days) => {
        const end = begin + days * 86_400_000;
        const first = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(name);
        const expected: number[] = [];
        let next = first.getTimeZoneTransition('next');
        for (; next !== null && next.epochMilliseconds <= end; next = next.getTimeZoneTransition('next')) {
          expected.push(next.epochMilliseconds);
        }
        expect([name, changesOf(name, begin, end)]).toEqual([name, expected]);
        const before = first.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
        const known = before === null || before.epochMilliseconds <= 0 ? null : before.epochMilliseconds;
        expect([name, lastChange(name, begin)]).toEqual([name, known]);
      }),
    );
  });
});
