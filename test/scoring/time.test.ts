import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../src/model';
import { toLists } from '../../src/scoring/flat/lists';
import { overlapMinutes, type Span, WEEK, weeklySpans } from '../../src/scoring/time/availability';
import {
  CommonMinutesPass,
  commonMinutes,
  compileFreeTimeOverlap,
  type FreeTimes,
} from '../../src/scoring/time/common-minutes';
import { clockDifferenceHours, utcOffsetMinutes } from '../../src/scoring/time/time-zone';
import { window } from './arbitraries';

const windows = fc.array(window, { maxLength: 4 });
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });

/** Minute by minute, from the definition. */
function minutesFree(
  list: readonly (typeof window extends fc.Arbitrary<infer W> ? W : never)[],
  ahead: number,
) {
  const free = new Uint8Array(WEEK);
  const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  for (const { day, start, end } of list) {
    const midnight = WEEKDAYS.indexOf(day) * 1440;
    for (let at = midnight + minute(start); at < midnight + minute(end); at++) {
      free[(at - ahead + 2 * WEEK) % WEEK] = 1;
    }
  }
  return free;
}

describe('weekly spans', () => {
  it('are what the windows cover, minute by minute, sorted and apart', () => {
    fc.assert(
      fc.property(windows, offset, (list, ahead) => {
        const spans = weeklySpans(list, ahead);
        const covered = new Uint8Array(WEEK);
        for (const [start, end] of spans) covered.fill(1, start, end);
        expect(covered).toEqual(minutesFree(list, ahead));
        for (const [at, [start, end]] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(WEEK);
          expect(spans[at - 1]?.[1] ?? -1).toBeLessThan(start);
        }
      }),
    );
  });

  it('wrap round the end of the week', () => {
    expect(weeklySpans([{ day: 'sun', start: '22:00', end: '24:00' }], -60)).toEqual([
      [0, 60],
      [WEEK - 60, WEEK],
    ]);
    expect(weeklySpans([{ day: 'mon', start: '00:00', end: '01:00' }], 120)).toEqual([
      [WEEK - 120, WEEK - 60],
    ]);
  });

  it('merge windows that overlap or touch, in any order', () => {
    const morning = { day: 'mon', start: '09:00', end: '10:00' } as const;
    const later = { day: 'mon', start: '10:00', end: '11:00' } as const;
    const around = { day: 'mon', start: '08:00', end: '12:00' } as const;
    expect(weeklySpans([morning, later], 0)).toEqual([[540, 660]]);
    expect(weeklySpans([later, morning], 0)).toEqual([[540, 660]]);
    expect(weeklySpans([morning, later, around], 0)).toEqual([[480, 720]]);
    expect(weeklySpans([around, morning], 0)).toEqual([[480, 720]]);
  });

  it('overlap as their minutes do', () => {
    fc.assert(
      fc.property(windows, offset, windows, offset, (a, aheadA, b, aheadB) => {
        const spansA = weeklySpans(a, aheadA);
        const spansB = weeklySpans(b, aheadB);
        const freeA = minutesFree(a, aheadA);
        const common = minutesFree(b, aheadB).reduce((sum, free, at) => sum + (free & freeA[at]!), 0);
        expect(overlapMinutes(spansA, spansB)).toBe(common);
        expect(overlapMinutes(spansB, spansA)).toBe(common);
      }),
    );
  });
});

interface Free {
  readonly zoned: boolean;
  readonly spans: readonly Span[];
}

function freeTimes(side: readonly Free[]): FreeTimes {
  return {
    zoned: Uint8Array.from(side, (one) => Number(one.zoned)),
    spans: toLists(side.map((one) => one.spans.flat())),
  };
}

describe('common minutes', () => {
  const side = fc.array(
    fc.record({ zoned: fc.boolean(), spans: windows.map((list) => weeklySpans(list, 0)) }),
    { maxLength: 5 },
  );

  it('finds for every profile what two lists of spans have in common, and nothing across kinds', () => {
    fc.assert(
      fc.property(side, side, (mentors, mentees) => {
        const data = compileFreeTimeOverlap(freeTimes(mentors), freeTimes(mentees));
        const pass = new CommonMinutesPass(data);
        for (const [mentee, ofMentee] of mentees.entries()) {
          pass.row(mentee);
          const touched = new Set(pass.touched.subarray(0, pass.touchedCount));
          expect(touched.size).toBe(pass.touchedCount);
          for (const [mentor, ofMentor] of mentors.entries()) {
            const common =
              ofMentor.zoned === ofMentee.zoned ? overlapMinutes(ofMentor.spans, ofMentee.spans) : 0;
            expect(pass.minutes[mentor]).toBe(common);
            expect(commonMinutes(data, mentor, mentee)).toBe(common);
            expect(touched.has(mentor)).toBe(common > 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('windows that touch a mentee’s time by a minute', () => {
  it.each([
    [[0, 100], [99, 110], 1],
    [[0, 100], [100, 110], 0],
    [[109, 200], [99, 110], 1],
    [[110, 200], [99, 110], 0],
    [[0, WEEK], [WEEK - 1, WEEK], 1],
  ] as const)('%j and %j have %d in common', (window, span, minutes) => {
    const data = compileFreeTimeOverlap(
      freeTimes([{ zoned: true, spans: [window] }]),
      freeTimes([{ zoned: true, spans: [span] }]),
    );
    const pass = new CommonMinutesPass(data);
    pass.row(0);
    expect(pass.minutes[0]).toBe(minutes);
    expect(commonMinutes(data, 0, 0)).toBe(minutes);
  });
});

describe('time zones', () => {
  it.each([
    ['UTC', '2026-01-15', 0],
    ['Europe/Paris', '2026-01-15', 60],
    ['Europe/Paris', '2026-07-15', 120],
    ['America/New_York', '2026-01-15', -300],
    ['Asia/Kolkata', '2026-01-15', 330],
    ['Asia/Kathmandu', '2026-01-15', 345],
    ['Pacific/Auckland', '2026-01-15', 780],
    ['Pacific/Kiritimati', '2026-01-15', 840],
    ['+05:30', '2026-01-15', 330],
    ['-03:00', '2026-07-15', -180],
    ['+00:00', '2026-07-15', 0],
  ])('%s is on %s %d minutes ahead of UTC', (zone, day, minutes) => {
    expect(utcOffsetMinutes(zone, day)).toBe(minutes);
  });

  it('differ by at most half a day on the wall', () => {
    expect(clockDifferenceHours(60, -300)).toBe(6);
    expect(clockDifferenceHours(780, -660)).toBe(0);
    expect(clockDifferenceHours(780, -600)).toBe(1);
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        expect(clockDifferenceHours(a, b)).toBe(clockDifferenceHours(b, a));
        expect(clockDifferenceHours(a, b)).toBeLessThanOrEqual(12);
      }),
    );
  });
});
