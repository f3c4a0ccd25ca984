import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  cancelMeeting,
  defineTimeFrame,
  type Holiday,
  type Meeting,
  moveMeeting,
  type Schedule,
  type SchedulePerson,
  schedulePair,
  schedulePairs,
  type TimeFrame,
  updateSchedule,
} from '../../src/entries/program';
import { type AvailabilityWindow, WEEKDAYS, type Weekday } from '../../src/model';
import { deepFreeze, pathsOf, throughJson } from './support';

const window = (day: Weekday, start: string, end: string): AvailabilityWindow => ({ day, start, end });
const EVERY_DAY = (start: string, end: string) => WEEKDAYS.map((day) => window(day, start, end));
const BY_DAY = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const;

const NEW_YORK: SchedulePerson = deepFreeze({
  id: 'max',
  timeZone: 'America/New_York',
  availability: [window('mon', '08:00', '10:00'), window('tue', '09:00', '10:00')],
});
const PARIS: SchedulePerson = deepFreeze({
  id: 'anna',
  timeZone: 'Europe/Paris',
  availability: [window('mon', '13:00', '17:00'), window('tue', '13:00', '15:00')],
});

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Day, weekday and minute that a zone's clock shows, read from Intl, not from the library under test. */
function clock(timeZone: string, epoch: number): { day: string; weekday: Weekday; minute: number } {
  // Node 20 knows no fixed offsets here.
  const [, sign, hours, rest] = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone) ?? [];
  if (sign !== undefined) {
    return clock('UTC', epoch + Number(`${sign}1`) * (Number(hours) * 60 + Number(rest)) * 60_000);
  }
  let format = clocks.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(epoch).map((part) => [part.type, part.value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  const weekday = WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  return { day, weekday, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a person's own clock shows a span inside a window and on no holiday, looked at every ten minutes. */
function canMeet(person: SchedulePerson, frame: TimeFrame, start: number, length: number): boolean {
  const zone = person.timeZone ?? frame.timeZone;
  const looks = [...Array.from({ length: Math.ceil(length / 10) }, (_, index) => 10 * index), length - 1];
  for (const passed of looks) {
    const { day, weekday, minute } = clock(zone, start + passed * 60_000);
    const open = (person.availability ?? []).some(
      (span) => span.day === weekday && minute >= minutes(span.start) && minute < minutes(span.end),
    );
    const closed = frame.holidays.some(
      (holiday) =>
        (holiday.personIds === undefined || holiday.personIds.includes(person.id)) &&
        day >= holiday.day &&
        day <= (holiday.until ?? holiday.day),
    );
    if (!open || closed) return false;
  }
  return true;
}

/** What must hold of every schedule. */
function checkSchedule(
  schedule: Schedule,
  mentor: SchedulePerson,
  mentee: SchedulePerson,
  frame: TimeFrame,
): void {
  let previous = Number.NEGATIVE_INFINITY;
  for (const [index, meeting] of schedule.meetings.entries()) {
    const start = Date.parse(meeting.start);
    expect(Date.parse(meeting.end) - start).toBe(frame.meetingMinutes * 60_000);
    for (const person of [mentor, mentee])
      expect(canMeet(person, frame, start, frame.meetingMinutes)).toBe(true);
    for (const at of [start, Date.parse(meeting.end) - 60_000]) {
      const { day } = clock(frame.timeZone, at);
      expect(day >= frame.start && day <= frame.end).toBe(true);
    }
    expect(start - previous).toBeGreaterThanOrEqual(24 * 60 * 60_000);
    previous = start;
    expect(meeting.number).toBe(index + 1);
    for (const side of ['mentor', 'mentee'] as const) {
      const { timeZone, start: local } = meeting.local[side];
      const shown = clock(timeZone, start);
      expect(`${shown.day}T`).toBe(local.slice(0, 11));
      expect(shown.minute).toBe(minutes(local.slice(11)));
    }
  }
  const turns = [...schedule.meetings, ...schedule.skipped].map((turn) => turn.turn).sort((a, b) => a - b);
  expect(turns).toEqual(turns.map((_, index) => index));
  if (schedule.slot === null) {
    expect(schedule.problems).toHaveLength(1);
    return;
  }
  expect(turns).toHaveLength(schedule.slot.of);
  expect(schedule.meetings.filter((meeting) => meeting.moved === undefined)).toHaveLength(schedule.slot.fits);
}

describe('schedulePair', () => {
  const frame = defineTimeFrame({
    start: '2026-01-12',
    timeZone: 'Europe/Paris',
    holidays: [{ name: 'Easter Monday', day: '2026-04-06' }],
  });

  it('keeps one clock through changes that come on different days, and says so', () => {
    const schedule = schedulePair({ mentor: NEW_YORK, mentee: PARIS }, deepFreeze(frame));
    checkSchedule(schedule, NEW_YORK, PARIS, frame);
    expect(schedule.slot).toMatchObject({
      weekday: 'mon',
      time: '09:00',
      timeZone: 'America/New_York',
      anchor: 'mentor',
      fits: 19,
      of: 20,
      reasons: [
        '19 of 20 meetings can be held at this time; no other slot allows more.',
        "It keeps to the mentor's clock (America/New_York); for the mentee (Europe/Paris) it is Monday 15:00 (Monday 14:00 in 2 of 20 meetings, when only one side has changed its clock).",
        'It lies inside 09:00 to 17:00 for both.',
      ],
    });
    // The United States change their clocks on 8 March, Europe on 29 March.
    expect(
      schedule.meetings
        .slice(3, 8)
        .map((meeting) => [meeting.start, meeting.local.mentor.start, meeting.local.mentee.start]),
    ).toEqual([
      ['2026-02-23T14:00:00Z', '2026-02-23T09:00', '2026-02-23T15:00'],
      ['2026-03-09T13:00:00Z', '2026-03-09T09:00', '2026-03-09T14:00'],
      ['2026-03-23T13:00:00Z', '2026-03-23T09:00', '2026-03-23T14:00'],
      ['2026-04-13T12:00:00Z', '2026-04-13T08:00', '2026-04-13T14:00'],
      ['2026-04-20T13:00:00Z', '2026-04-20T09:00', '2026-04-20T15:00'],
    ]);
    expect(schedule.meetings[6]?.moved).toEqual({ from: '2026-04-06T13:00:00Z', reason: 'Easter Monday' });
    expect(throughJson(schedule)).toEqual(schedule);
  });

  it('skips a turn that finds no other time, with the reason', () => {
    const closed = defineTimeFrame({
      start: '2026-01-12',
      months: 3,
      holidays: [{ name: 'Company closed', day: '2026-02-07', until: '2026-02-22' }],
    });
    const people = { mentor: { id: 'max' }, mentee: { id: 'anna' } };
    const schedule = schedulePair(people, closed);
    expect(schedule.skipped).toEqual([{ turn: 2, start: '2026-02-09T09:00:00Z', reason: 'Company closed' }]);
    expect(schedule.meetings.map((meeting) => meeting.turn)).toEqual([0, 1, 3, 4, 5, 6]);
    expect(schedule.meetings.map((meeting) => meeting.phase)).toEqual([
      'opening',
      'goals',
      'working',
      'midpoint',
      'working',
      'closing',
    ]);
  });

  it('keeps a day between a moved meeting and its neighbours', () => {
    const free = [
      window('wed', '10:00', '11:00'),
      window('sun', '20:00', '21:00'),
      window('mon', '08:00', '09:00'),
    ];
    const schedule = schedulePair(
      { mentor: { id: 'max', availability: free }, mentee: { id: 'anna', availability: free } },
      defineTimeFrame({
        start: '2026-01-12',
        weeks: 4,
        cadence: { kind: 'weekly', weekday: 'wed' },
        holidays: [
          { name: 'Closed', day: '2026-01-12', until: '2026-01-14' },
          { name: 'Closed', day: '2026-01-21' },
        ],
      }),
    );
    // Monday the 19th at 08:00 would be nearer to Wednesday the 21st, but only twelve hours after Sunday evening.
    expect(schedule.meetings.map((meeting) => meeting.start.slice(0, 13))).toEqual([
      '2026-01-18T20',
      '2026-01-25T20',
      '2026-01-28T10',
      '2026-02-04T10',
    ]);
  });

  it('says what stands in the way when most turns find no time', () => {
    // They share that hour while Paris keeps winter time, and never in summer.
    const winter = schedulePair(
      {
        mentor: { id: 'max', timeZone: 'Asia/Kolkata', availability: [window('mon', '15:30', '16:30')] },
        mentee: { id: 'anna', timeZone: 'Europe/Paris', availability: [window('mon', '11:00', '12:00')] },
      },
      defineTimeFrame({ start: '2026-03-02', months: 6 }),
    );
    expect(winter.meetings.map((meeting) => meeting.start)).toEqual([
      '2026-03-02T10:00:00Z',
      '2026-03-16T10:00:00Z',
    ]);
    expect(winter.skipped).toHaveLength(12);
    expect(winter.problems).toEqual([
      "Only 2 of 14 meetings could be planned; most often: outside of the mentor's availability (14:30 in Asia/Kolkata). Ask one of them for another window.",
    ]);
  });

  it('keeps holidays of one location and one person to those they concern', () => {
    const local = defineTimeFrame({
      start: '2026-01-12',
      weeks: 4,
      cadence: { kind: 'weekly', weekday: 'mon' },
      holidays: [
        { name: 'Fête locale', day: '2026-01-19', locations: ['Lyon'] },
        { name: 'Leave', day: '2026-01-26', personIds: ['max'] },
        { name: 'Elsewhere', day: '2026-02-02', locations: ['Oslo'] },
      ],
    });
    const schedule = schedulePair({ mentor: { id: 'max' }, mentee: { id: 'anna', location: 'Lyon' } }, local);
    expect(schedule.meetings.map((meeting) => [meeting.start.slice(0, 10), meeting.moved?.reason])).toEqual([
      ['2026-01-12', undefined],
      ['2026-01-20', 'Fête locale (mentee)'],
      ['2026-01-27', 'Leave (mentor)'],
      ['2026-02-02', undefined],
    ]);
  });

  it('says what it assumes of people who have said nothing', () => {
    const schedule = schedulePair({ mentor: { id: 'max' }, mentee: PARIS }, frame);
    expect(schedule.assumptions).toEqual([
      "max (mentor) names no time zone; the program's, Europe/Paris, is assumed.",
      'max (mentor) names no availability; Monday to Friday 09:00 to 17:00 is assumed.',
    ]);
  });

  it('keeps the weekday of the cadence, also monthly', () => {
    const monthly = defineTimeFrame({
      start: '2026-01-12',
      cadence: { kind: 'monthly', week: 2, weekday: 'tue' },
    });
    const schedule = schedulePair({ mentor: { id: 'max' }, mentee: { id: 'anna' } }, monthly);
    expect(schedule.meetings.map((meeting) => meeting.start.slice(0, 10))).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
      '2026-05-12',
      '2026-06-09',
      '2026-07-14',
      '2026-08-11',
      '2026-09-08',
    ]);
  });

  it('prefers hours that suit both, and counts them for the side that has it worse', () => {
    const tokyo = { id: 'max', timeZone: 'Asia/Tokyo', availability: EVERY_DAY('07:00', '22:00') };
    const london = { id: 'anna', timeZone: 'Europe/London', availability: EVERY_DAY('07:00', '22:00') };
    const short = defineTimeFrame({ start: '2026-01-12', weeks: 6 });
    const { slot } = schedulePair({ mentor: tokyo, mentee: london }, short);
    // Nine hours apart: 08:00 in London is 17:00 in Tokyo; each gives up the same, so the day is the first.
    expect(slot).toMatchObject({ weekday: 'mon', fits: 3, of: 3 });
    expect(slot?.reasons.at(-2)).toMatch(/^For the (mentor|mentee) \d+ minutes of a meeting lie outside/);
    expect(slot?.alternatives).toHaveLength(3);
  });

  it.each<[string, SchedulePerson, SchedulePerson, RegExp]>([
    [
      'never',
      { id: 'max', availability: [window('mon', '09:00', '10:00')] },
      { id: 'anna', availability: [window('tue', '09:00', '10:00')] },
      /^max and anna are never available at the same time/,
    ],
    [
      'too short a time',
      { id: 'max', name: 'Max', availability: [window('mon', '09:00', '10:30')] },
      { id: 'anna', availability: [window('mon', '10:00', '12:00')] },
      /^Max and anna share at most 30 minutes at a time, and a meeting takes 60/,
    ],
  ])('tells a pair that has %s in common', (_, mentor, mentee, problem) => {
    const schedule = schedulePair({ mentor, mentee }, frame);
    expect(schedule).toMatchObject({ slot: null, meetings: [], skipped: [] });
    expect(schedule.problems[0]).toMatch(problem);
  });

  it('tells a pair whose common time is on another weekday than the cadence', () => {
    const tuesdays = defineTimeFrame({ start: '2026-01-12', cadence: { kind: 'weekly', weekday: 'tue' } });
    const people = { id: 'x', availability: [window('mon', '09:00', '12:00')] };
    expect(schedulePair({ mentor: people, mentee: { ...people, id: 'y' } }, tuesdays).problems[0]).toMatch(
      /leave the weekday open/,
    );
  });

  it('refuses a time frame that is none', () => {
    const people = { mentor: { id: 'max' }, mentee: { id: 'anna' } };
    expect(pathsOf(() => schedulePair(people, { ...frame, end: '2025-01-01' }))).toEqual(['timeFrame.end']);
    expect(pathsOf(() => schedulePair(people, { ...frame, timeZone: 'Mars' }))).toEqual([
      'timeFrame.timeZone',
    ]);
  });

  it('refuses zones, windows, spans and steps that do not exist, all at once', () => {
    expect(
      pathsOf(() =>
        schedulePair(
          {
            mentor: { id: 'max', timeZone: 'Mars/Olympus' },
            mentee: {
              id: 'anna',
              availability: [window('mon', '17:00', '09:00'), window('tue', '25:00', '26:00')],
            },
          },
          frame,
          {
            stepMinutes: 7,
            busy: { mentor: [{ start: '2026-01-12T10:00:00Z', end: '2026-01-12T09:00:00Z' }] },
          },
        ),
      ),
    ).toEqual([
      'mentor.timeZone',
      'mentee.availability[0].end',
      'mentee.availability[1].start',
      'mentee.availability[1].end',
      'options.stepMinutes',
      'options.busy.mentor[0].end',
    ]);
  });
});

const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Santiago',
  'Pacific/Chatham',
  'Asia/Beirut',
  'America/St_Johns',
  '+05:30',
  '-09:30',
];
const time = fc
  .integer({ min: 0, max: 48 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const anyWindow = fc
  .tuple(fc.constantFrom(...WEEKDAYS), time, time)
  .filter(([, start, end]) => start < end)
  .map(([day, start, end]) => window(day, start, end));
const person = (id: string): fc.Arbitrary<SchedulePerson> =>
  fc.record({
    id: fc.constant(id),
    timeZone: fc.constantFrom(...ZONES),
    availability: fc.oneof(
      fc.array(anyWindow, { minLength: 1, maxLength: 5 }),
      anyWindow.map(({ start, end }) => EVERY_DAY(start, end)),
    ),
  });
const frames: fc.Arbitrary<TimeFrame> = fc
  .record({
    start: fc.integer({ min: 0, max: 700 }).map((offset) => addDays('2025-12-29', offset)),
    weeks: fc.integer({ min: 1, max: 30 }),
    timeZone: fc.constantFrom(...ZONES),
    meetingMinutes: fc.constantFrom(30, 60, 90),
    cadence: fc.oneof(
      fc.record({ kind: fc.constant('weekly' as const), interval: fc.integer({ min: 1, max: 3 }) }),
      fc.record({
        kind: fc.constant('monthly' as const),
        week: fc.constantFrom(1 as const, 3 as const, 'last' as const),
      }),
    ),
    closed: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 10 }), fc.boolean()),
      { maxLength: 4 },
    ),
  })
  .map(({ closed, ...input }) => {
    const holidays = closed.map(
      ([offset, length, mine]): Holiday => ({
        name: 'Closed',
        day: addDays(input.start, offset),
        until: addDays(input.start, offset + length),
        ...(mine ? { personIds: ['max'] } : {}),
      }),
    );
    return defineTimeFrame({ ...input, holidays });
  });

describe('every schedule', () => {
  it('lies inside both availabilities on their own clocks, on no holiday, across all changes of clocks', () => {
    fc.assert(
      fc.property(person('max'), person('anna'), frames, (mentor, mentee, frame) => {
        checkSchedule(schedulePair({ mentor, mentee }, frame), mentor, mentee, frame);
      }),
      { numRuns: 60 },
    );
  });

  it('follows the recurrence rule of its slot (oracle: rrule-temporal)', () => {
    let compared = 0;
    fc.assert(
      fc.property(person('max'), person('anna'), frames, (mentor, mentee, frame) => {
        const { slot, meetings, skipped } = schedulePair({ mentor, mentee }, frame);
        if (slot === null) return;
        const turns = [
          ...meetings.map((meeting) => ({ turn: meeting.turn, start: meeting.moved?.from ?? meeting.start })),
          ...skipped,
        ]
          .sort((a, b) => a.turn - b.turn)
          .map(({ start }) => Date.parse(start));
        const first = Temporal.Instant.fromEpochMilliseconds(turns[0] ?? 0).toZonedDateTimeISO(slot.timeZone);
        const { cadence } = frame;
        const rule = new RRuleTemporal({
          freq: cadence.kind === 'weekly' ? 'WEEKLY' : 'MONTHLY',
          byDay: [
            cadence.kind === 'weekly'
              ? BY_DAY[slot.weekday]
              : `${cadence.week === 'last' ? -1 : cadence.week}${BY_DAY[slot.weekday]}`,
          ],
          interval: cadence.interval ?? 1,
          count: turns.length,
          dtstart: first,
          tzid: slot.timeZone,
        });
        // A slot at an hour that the clock skips is the one thing on which libraries may differ.
        if (turns.some((start) => clock(slot.timeZone, start).minute !== minutes(slot.time))) return;
        compared++;
        expect(turns).toEqual(rule.all().map((date) => date.epochMilliseconds));
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('takes the slot with the most meetings (oracle: counting all slots one by one)', () => {
    fc.assert(
      fc.property(person('max'), person('anna'), frames, (mentor, mentee, frame) => {
        const short = { ...frame, end: addDays(frame.start, 34), cadence: { kind: 'weekly' as const } };
        const { slot } = schedulePair({ mentor, mentee }, short);
        let most = 0;
        for (const zone of [mentor.timeZone ?? 'UTC', mentee.timeZone ?? 'UTC']) {
          for (let half = 0; half < 7 * 48; half++) {
            const first = Temporal.PlainDate.from(short.start).add({ days: Math.floor(half / 48) });
            let fits = 0;
            for (let week = 0; week < 5; week++) {
              const start = first
                .add({ weeks: week })
                .toPlainDateTime({ hour: Math.floor((half % 48) / 2), minute: 30 * (half % 2) })
                .toZonedDateTime(zone).epochMilliseconds;
              const last = start + (short.meetingMinutes - 1) * 60_000;
              const inside = [start, last].every((at) => {
                const { day } = clock(short.timeZone, at);
                return day >= short.start && day <= short.end;
              });
              if (inside && [mentor, mentee].every((who) => canMeet(who, short, start, short.meetingMinutes)))
                fits++;
            }
            most = Math.max(most, fits);
          }
        }
        expect(slot?.fits ?? 0).toBe(most);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the zone of the host', () => {
  it('plays no part', { timeout: 30_000 }, () => {
    const bundled = buildSync({
      stdin: {
        contents: `
          import { defineProgram, defineTimeFrame, milestoneEntries, schedulePair, scheduleToICalendar } from './src/entries/program';
          const program = defineProgram({ id: 'p', name: 'P', timeFrame: { start: '2026-01-12', timeZone: 'Europe/Paris', holidays: [{ name: 'Easter Monday', day: '2026-04-06' }] } });
          const schedule = schedulePair(${JSON.stringify({ mentor: NEW_YORK, mentee: PARIS })}, program.timeFrame);
          console.log(JSON.stringify(schedule), scheduleToICalendar(schedule, program, { now: '2026-01-01T00:00:00Z', timeZone: 'Europe/Paris' }), JSON.stringify(milestoneEntries(program)));
        `,
        resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
    });
    const script = bundled.outputFiles[0]?.text ?? '';
    const outputs = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Australia/Lord_Howe'].map((TZ) =>
      execFileSync(process.execPath, ['-'], {
        input: script,
        env: { ...process.env, TZ, LANG: 'C' },
      }).toString(),
    );
    expect(outputs[0]).toContain('2026-04-13T12:00:00Z');
    expect(new Set(outputs).size).toBe(1);
  });
});

describe('schedulePairs', () => {
  const frame = defineTimeFrame({ start: '2026-01-12', weeks: 12 });
  const narrow = [window('mon', '09:00', '11:00')];
  const cohort = deepFreeze({
    mentors: [{ id: 'max', availability: narrow }],
    mentees: [
      { id: 'anna', availability: narrow },
      { id: 'ben', availability: narrow },
      { id: 'max', availability: EVERY_DAY('08:00', '18:00') },
      { id: 'cleo', availability: EVERY_DAY('08:00', '18:00') },
    ],
  });
  const pairs = ['anna', 'ben', 'cleo'].map((menteeId) => ({ mentorId: 'max', menteeId }));

  it('gives nobody two meetings at once: the second mentee gets what the first leaves', () => {
    const schedules = schedulePairs(cohort, pairs, frame);
    expect(schedules.map((schedule) => schedule.menteeId)).toEqual(['anna', 'ben', 'cleo']);
    expect(schedules.map(({ slot }) => [slot?.weekday, slot?.time, slot?.startsLater])).toEqual([
      ['mon', '09:00', 0],
      ['mon', '10:00', 0],
      // Every two weeks: the third takes the weeks between.
      ['mon', '09:00', 1],
    ]);
    expect(schedules[2]?.slot?.reasons[1]).toBe(
      'The series begins 1 turn later, because it is taken at first.',
    );
    const spans = schedules
      .flatMap((schedule) => schedule.meetings)
      .sort((a, b) => (a.start < b.start ? -1 : 1));
    for (const [index, meeting] of spans.entries()) {
      const before = spans[index - 1];
      if (before !== undefined) expect(before.end <= meeting.start).toBe(true);
    }
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: 3 }), (shuffled) => {
        const byMentee = new Map(
          schedulePairs(cohort, shuffled, frame).map((schedule) => [schedule.menteeId, schedule]),
        );
        expect(pairs.map(({ menteeId }) => byMentee.get(menteeId))).toEqual(
          schedulePairs(cohort, pairs, frame),
        );
      }),
      { numRuns: 6 },
    );
  });

  it('plans around what people have already, and names unknown people', () => {
    const [schedule] = schedulePairs(cohort, pairs.slice(0, 1), frame, {
      busy: { anna: [{ start: '2026-01-26T09:00:00Z', end: '2026-01-26T10:00:00Z' }] },
    });
    expect(schedule?.slot).toMatchObject({ weekday: 'mon', time: '10:00', fits: 6 });
    expect(
      pathsOf(() =>
        schedulePairs(
          cohort,
          [
            { mentorId: 'nobody', menteeId: 'max' },
            { mentorId: 'max', menteeId: 'zoe' },
          ],
          frame,
        ),
      ),
    ).toEqual(['pairs[0].mentorId', 'pairs[1].menteeId']);
  });
});

describe('changing a schedule', () => {
  const frame = defineTimeFrame({ start: '2026-01-12', weeks: 8 });
  const people = { mentor: { id: 'max' }, mentee: { id: 'anna' } };
  const first = deepFreeze(schedulePair(people, frame));
  const tell = (schedule: Schedule) =>
    schedule.meetings.map(
      (meeting: Meeting) =>
        `${meeting.number} ${meeting.start.slice(5, 13)} ${meeting.status} ${meeting.sequence}`,
    );

  it('moves and cancels single meetings, raising the sequence each time', () => {
    const second = first.meetings[1]?.id ?? '';
    const moved = deepFreeze(moveMeeting(first, second, '2026-01-28T15:00:00+01:00', 'dentist'));
    expect(tell(moved)).toEqual([
      '1 01-12T09 planned 0',
      '2 01-28T14 planned 1',
      '3 02-09T09 planned 0',
      '4 02-23T09 planned 0',
    ]);
    expect(moved.meetings[1]?.moved).toEqual({ from: '2026-01-26T09:00:00Z', reason: 'dentist' });
    expect(moved.meetings[1]?.local.mentor.start).toBe('2026-01-28T14:00');
    const again = moveMeeting(moved, second, '2026-01-29T09:00:00Z', 'dentist again');
    expect(again.meetings[1]).toMatchObject({ sequence: 2, moved: { from: '2026-01-26T09:00:00Z' } });
    const without = cancelMeeting(moved, second, 'illness');
    expect(tell(without)).toEqual([
      '1 01-12T09 planned 0',
      '0 01-28T14 cancelled 2',
      '2 02-09T09 planned 0',
      '3 02-23T09 planned 0',
    ]);
    expect(pathsOf(() => cancelMeeting(without, second, 'again'))).toEqual(['meetingId']);
    expect(pathsOf(() => moveMeeting(first, 'nope', '2026-01-28T15:00:00Z', 'x'))).toEqual(['meetingId']);
    expect(pathsOf(() => moveMeeting(first, second, '2026-02-30T15:00:00Z', 'x'))).toEqual(['start']);
  });

  it('puts a new plan in place of an old one: what has begun stays, ids stay, calendars can follow', () => {
    const shorter = schedulePair(
      { ...people, mentee: { id: 'anna', availability: [window('wed', '10:00', '12:00')] } },
      { ...frame, end: '2026-02-20' },
    );
    const updated = updateSchedule(first, deepFreeze(shorter), '2026-01-20T00:00:00Z');
    expect(tell(updated)).toEqual([
      '1 01-12T09 planned 0',
      '2 01-28T10 planned 1',
      '3 02-11T10 planned 1',
      '0 02-23T09 cancelled 1',
    ]);
    expect(updated.meetings.map((meeting) => meeting.id).sort()).toEqual(
      first.meetings.map((meeting) => meeting.id).sort(),
    );
    // The same plan once more changes nothing; the old one again raises the sequence further.
    expect(updateSchedule(updated, shorter, '2026-01-20T00:00:00Z')).toEqual(updated);
    expect(tell(updateSchedule(updated, first, '2026-01-20T00:00:00Z'))).toEqual([
      '1 01-12T09 planned 0',
      '2 01-26T09 planned 2',
      '3 02-09T09 planned 2',
      '4 02-23T09 planned 2',
    ]);
    expect(throughJson(updated)).toEqual(updated);
  });

  it('refuses schedules of different pairs', () => {
    const other = schedulePair({ mentor: { id: 'eve' }, mentee: { id: 'anna' } }, frame);
    expect(pathsOf(() => updateSchedule(first, other, '2026-01-20T00:00:00Z'))).toEqual(['next']);
    expect(pathsOf(() => updateSchedule(first, first, 'now'))).toEqual(['now']);
  });
});
