import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Cadence,
  cadenceDays,
  cadenceDaysOn,
  describeCadence,
} from '../../../src/entries/program';
import { WEEKDAYS } from '../../../src/model';

const BY_DAY = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const;

const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), interval: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('monthly' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    week: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
  }),
);
const day = fc.integer({ min: 0, max: 3650 }).map((offset) => addDays('2024-01-01', offset));

describe('cadenceDaysOn', () => {
  it('gives every second Tuesday and the last Friday of each month', () => {
    expect(cadenceDaysOn({ kind: 'weekly', interval: 2 }, 'tue', '2026-01-12', '2026-02-28')).toEqual([
      '2026-01-13',
      '2026-01-27',
      '2026-02-10',
      '2026-02-24',
    ]);
    expect(cadenceDaysOn({ kind: 'monthly', week: 'last' }, 'fri', '2026-01-31', '2026-05-01')).toEqual([
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
    ]);
  });

  it('begins with the start itself when it is the weekday, and is empty before the first one', () => {
    expect(cadenceDaysOn({ kind: 'weekly' }, 'mon', '2026-01-12', '2026-01-12')).toEqual(['2026-01-12']);
    expect(cadenceDaysOn({ kind: 'weekly' }, 'sun', '2026-01-12', '2026-01-17')).toEqual([]);
  });

  it('equals the recurrence rule of RFC 5545 (oracle: rrule-temporal)', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        cadence,
        fc.constantFrom(...WEEKDAYS),
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Apia'),
        (rhythm, weekday, start, length, timeZone) => {
          const end = addDays(start, length);
          const days = cadenceDaysOn(rhythm, weekday, start, end);
          const first = days[0];
          if (first === undefined) return;
          const rule =
            rhythm.kind === 'weekly'
              ? { freq: 'WEEKLY' as const, byDay: [BY_DAY[weekday]] }
              : {
                  freq: 'MONTHLY' as const,
                  byDay: [`${rhythm.week === 'last' ? -1 : rhythm.week}${BY_DAY[weekday]}`],
                };
          const oracle = new RRuleTemporal({
            ...rule,
            interval: rhythm.interval ?? 1,
            dtstart: Temporal.PlainDate.from(first).toZonedDateTime({ timeZone, plainTime: '09:30' }),
            until: Temporal.PlainDate.from(end).toZonedDateTime({ timeZone, plainTime: '23:59' }),
            tzid: timeZone,
          });
          compared++;
          expect(days).toEqual(oracle.all().map((date) => date.toPlainDate().toString()));
        },
      ),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('starts a shifted series later by whole weeks or months, on the same weekday', () => {
    fc.assert(
      fc.property(
        cadence,
        fc.constantFrom(...WEEKDAYS),
        day,
        fc.integer({ min: 0, max: 3 }),
        (rhythm, weekday, start, shift) => {
          const end = addDays(start, 300);
          const plain = cadenceDaysOn({ ...rhythm, interval: 1 }, weekday, start, end);
          const shifted = cadenceDaysOn(rhythm, weekday, start, end, shift);
          expect(shifted).toEqual(
            plain.slice(shift).filter((_, index) => index % (rhythm.interval ?? 1) === 0),
          );
        },
      ),
    );
  });
});

describe('words and numbers of a cadence', () => {
  it.each<[Cadence, string, number]>([
    [{ kind: 'weekly' }, 'every week', 7],
    [{ kind: 'weekly', interval: 2 }, 'every two weeks', 14],
    [{ kind: 'weekly', interval: 8, weekday: 'thu' }, 'every 8 weeks on Thursday', 56],
    [{ kind: 'monthly', week: 2, weekday: 'tue' }, 'on the second Tuesday of each month', 30],
    [{ kind: 'monthly', week: 'last', interval: 2 }, 'in the last week of every two months', 60],
  ])('%j is "%s"', (rhythm, words, days) => {
    expect(describeCadence(rhythm)).toBe(words);
    expect(cadenceDays(rhythm)).toBe(days);
  });
});
