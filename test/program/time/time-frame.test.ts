import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  defineTimeFrame,
  isDay,
  isInstant,
  lengthInDays,
  milestones,
  phaseSpans,
  plannedHours,
  plannedMeetings,
  type TimeFrameInput,
} from '../../../src/entries/program';
import { FORMS } from '../../../src/model';
import { phaseOn } from '../../../src/program/time/phase';
import { deepFreeze, errorOf, pathsOf, throughJson } from '../support';

describe('defineTimeFrame', () => {
  it('is 9 months, every two weeks, 60 minutes by default', () => {
    const frame = defineTimeFrame({ start: '2026-01-12' });
    expect(frame).toEqual({
      start: '2026-01-12',
      end: '2026-10-11',
      cadence: { kind: 'weekly', interval: 2 },
      meetingMinutes: 60,
      timeZone: 'UTC',
      milestones: { agreementWeek: 2, fitCheckWeek: 4, followUpDays: 90 },
      holidays: [],
    });
    expect(plannedMeetings(frame)).toBe(20);
    expect(plannedHours(frame)).toBe(20);
  });

  it('counts months to the day before, also from the end of a long month', () => {
    expect(defineTimeFrame({ start: '2026-08-31', months: 6 }).end).toBe('2027-02-27');
    expect(defineTimeFrame({ start: '2026-01-01', months: 12 }).end).toBe('2026-12-31');
    expect(defineTimeFrame({ start: '2026-01-12', weeks: 10 }).end).toBe('2026-03-22');
  });

  it('is idempotent and survives JSON for every form', () => {
    for (const form of FORMS) {
      const frame = deepFreeze(defineTimeFrame(deepFreeze({ start: '2026-03-02' }), form));
      expect(defineTimeFrame(frame, form)).toEqual(frame);
      expect(throughJson(frame)).toEqual(frame);
    }
  });

  it('reports every problem at once, with the remedy', () => {
    const error = errorOf(() =>
      defineTimeFrame({
        start: '2026-02-30',
        timeZone: 'Europe/Atlantis',
        cadence: { kind: 'weekly', interval: 0 },
        holidays: [{ name: 'Closed', day: '2026-05-02', until: '2026-05-01' }],
      }),
    );
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'timeFrame.start',
      'timeFrame.cadence.interval',
      'timeFrame.timeZone',
      'timeFrame.holidays[0].until',
    ]);
    expect(error.issues[0]).toMatchObject({
      message: 'not a day of the calendar',
      received: '"2026-02-30"',
      expected: 'a day that exists, as YYYY-MM-DD',
    });
  });

  it.each<[string, TimeFrameInput, string]>([
    ['an end before the start', { start: '2026-02-01', end: '2026-01-31' }, 'timeFrame.end'],
    ['two lengths', { start: '2026-02-01', end: '2026-05-31', months: 4 }, 'timeFrame.months'],
    ['a month that does not exist', { start: '2026-13-01' }, 'timeFrame.start'],
    ['no days at all', { start: '2026-02-01', weeks: 0 }, 'timeFrame.weeks'],
  ])('refuses %s', (_, input, path) => {
    expect(pathsOf(() => defineTimeFrame(input))).toEqual([path]);
  });
});

describe('days and moments', () => {
  it.each(['2026-02-29', '2026-2-1', '2026-02-01T00:00', '', '2026-00-10'])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
  it.each(['2024-02-29', '2026-12-31'])('%j is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['2026-02-30T10:00Z', '2026-02-01T10:00', '2026-02-01', '2026-02-01T24:00Z', '2026-02-01T10:60Z'])(
    '%j is no moment',
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );
  it.each(['2026-02-01T10:00Z', '2026-02-01T10:00:00.123+05:45'])('%j is a moment', (text) => {
    expect(isInstant(text)).toBe(true);
  });
});

describe('milestones', () => {
  it('fall in week 2, week 4, the middle, the end and 90 days later', () => {
    expect(milestones(defineTimeFrame({ start: '2026-01-12' })).map(({ kind, day }) => [kind, day])).toEqual([
      ['kick-off', '2026-01-12'],
      ['agreement', '2026-01-25'],
      ['fit-check', '2026-02-08'],
      ['midpoint', '2026-05-28'],
      ['closing', '2026-10-11'],
      ['follow-up', '2027-01-09'],
    ]);
  });
});

describe('phases', () => {
  it('follow each other without gap or overlap, whatever the length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (days, agreementWeek, fitCheckWeek) => {
          const start = '2026-01-12';
          const frame = defineTimeFrame({
            start,
            end: addDays(start, days - 1),
            milestones: { agreementWeek, fitCheckWeek },
          });
          expect(lengthInDays(frame)).toBe(days);
          const spans = phaseSpans(frame);
          expect(spans[0]).toEqual({ phase: 'prepare', from: null, to: '2026-01-11' });
          for (const [index, span] of spans.entries()) {
            const before = spans[index - 1];
            if (before !== undefined) expect(span.from).toBe(addDays(before.to, 1));
            expect((span.from ?? span.to) <= span.to).toBe(true);
            expect(phaseOn(frame, span.to)).toBe(span.phase);
          }
          expect(spans.at(-1)?.to).toBe(addDays(frame.end, 90));
        },
      ),
    );
  });
});

describe('spans of time', () => {
  const frame = defineTimeFrame({ start: '2026-01-12' });

  it('are checked again after a change', () => {
    const changed = { ...frame, cadence: { ...frame.cadence } };
    expect(plannedMeetings(changed)).toBe(20);
    changed.end = 'never';
    expect(pathsOf(() => plannedMeetings(changed))).toEqual(['timeFrame.end']);
    changed.end = frame.end;
    expect(plannedMeetings(changed)).toBe(20);
    Object.assign(changed.cadence, { interval: 0 });
    expect(pathsOf(() => plannedMeetings(changed))).toEqual(['timeFrame.cadence.interval']);
  });

  it('end where the calendar of four-digit years does', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(pathsOf(() => addDays('9999-12-31', 1))).toEqual(['days']);
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01');
    expect(pathsOf(() => addDays('0000-01-01', -1))).toEqual(['days']);
    expect(pathsOf(() => addDays('no day', 1e300))).toEqual(['day', 'days']);
  });

  it('are counted up to 12,000', () => {
    expect(pathsOf(() => defineTimeFrame({ start: '2026-01-12', months: 12_001 }))).toEqual([
      'timeFrame.months',
    ]);
    expect(
      pathsOf(() => defineTimeFrame({ start: '2026-01-12', milestones: { followUpDays: 1e9 } })),
    ).toEqual(['timeFrame.milestones.followUpDays']);
    expect(defineTimeFrame({ start: '2026-01-01', months: 12_000 }).end).toBe('3025-12-31');
  });
});
