import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarEntry,
  cancelMeeting,
  meetingEntries,
  milestoneEntries,
  moveMeeting,
  schedulePair,
  scheduleToICalendar,
  toICalendar,
} from '../../../src/entries/program';
import { deepFreeze, errorOf, pathsOf, program } from '../support';

const NOW = '2026-01-02T08:15:30Z';
const ENTRY: CalendarEntry = deepFreeze({
  uid: 'm1@example.org',
  sequence: 0,
  summary: 'Mentoring',
  start: '2026-03-30T07:00:00Z',
  end: '2026-03-30T08:00:00Z',
});

/** Reads a file back with a parser that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, zones, events };
}

function value(event: ICAL.Event, name: string): unknown {
  return event.component.getFirstPropertyValue(name);
}

describe('toICalendar', () => {
  it('writes what RFC 5545 asks for', () => {
    expect(toICalendar([ENTRY], { now: NOW })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//mentor-match//program//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:m1@example.org',
        'DTSTAMP:20260102T081530Z',
        'SEQUENCE:0',
        'DTSTART:20260330T070000Z',
        'DTEND:20260330T080000Z',
        'STATUS:CONFIRMED',
        'SUMMARY:Mentoring',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no property add a line, whatever its text and whoever reads it', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          'a',
          'é',
          '"',
          ':',
          ';',
          ',',
          '^',
          '\\\\',
          ' ',
          '\t',
          '\r',
          '\n',
          '\r\n',
          '\u000b',
          '\u000c',
        ) as fc.Arbitrary<string>,
        { maxLength: 12 },
      )
      .chain((parts) =>
        fc
          .constantFrom('\u0085', '\u2028', '\u2029', '\u001c', '\u007f', '')
          .map((end) => parts.join('') + end),
      )
      .map((start) => `${start}ATTENDEE:mailto:eve@example.org`);
    const person = fc.record({ email: fc.constant('ana@example.org'), name: hostile });
    const entry = fc.record({
      uid: hostile,
      sequence: fc.constant(0),
      summary: hostile,
      description: hostile,
      location: hostile,
      url: fc.constant('https://example.org/a?b=c'),
      organizer: person,
      attendees: fc.tuple(person),
      categories: fc.tuple(hostile),
      start: fc.constant('2026-03-30T07:00:00Z'),
      end: fc.constant('2026-03-30T08:00:00Z'),
    });
    const names = (file: string) =>
      file
        .replaceAll('\r\n ', '')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what some reader takes for the end of a line
        .split(/[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]+/)
        .map((line) => /^[A-Z-]*/.exec(line)?.[0]);
    const plain = {
      ...ENTRY,
      description: 'x',
      location: 'x',
      url: 'https://example.org',
      organizer: { email: 'ana@example.org', name: 'x' },
      attendees: [{ email: 'ana@example.org', name: 'x' }],
      categories: ['x'],
    };
    const expected = names(toICalendar([plain], { now: NOW, name: 'x', productId: 'x' }));
    fc.assert(
      fc.property(entry, hostile, hostile, (one, name, productId) => {
        expect(names(toICalendar([one], { now: NOW, name, productId }))).toEqual(expected);
      }),
    );
  });

  it('refuses addresses with line breaks, and entries that are none', () => {
    for (const url of [
      'https://example.org/\r\nATTENDEE:x',
      'https://example.org/\u2028x',
      'https://exa\tmple.org',
    ])
      expect(pathsOf(() => toICalendar([{ ...ENTRY, url }], { now: NOW }))).toEqual(['entries[0].url']);
    const organizer = { email: 'ana\u0085x@example.org' };
    expect(pathsOf(() => toICalendar([{ ...ENTRY, organizer }], { now: NOW }))).toEqual([
      'entries[0].organizer.email',
    ]);
    const wrong: unknown[] = [null, 'x', [null], [1], [{ uid: 1 }], {}];
    for (const entries of wrong)
      expect(errorOf(() => toICalendar(entries as CalendarEntry[], { now: NOW })).code).toBe('invalid-input');
  });

  it('writes whole days up to the day after', () => {
    const { uid, sequence, summary } = ENTRY;
    const { events } = read(
      toICalendar([{ uid, sequence, summary, day: '2026-02-27', until: '2026-02-28' }], { now: NOW }),
    );
    expect(events[0]?.startDate.toString()).toBe('2026-02-27');
    expect(events[0]?.endDate.toString()).toBe('2026-03-01');
  });

  it('gives any text back unchanged, on lines of at most 75 octets, no character cut in two', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((raw) =>
      // What is not text (control characters, lone surrogates) and line breaks of other systems are no matter here.
      raw.replace(/[\p{Cc}\p{Cs}]/gu, '.'),
    );
    const lines = fc.array(
      fc.oneof(
        text,
        fc.constantFrom('a,b;c', '\\n', 'é'.repeat(80), 'x'.repeat(300), '𝄞'.repeat(40), '"x": y'),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, text, text, (description, summary, name) => {
        const entry = {
          ...ENTRY,
          summary,
          description: description.join('\n'),
          organizer: { email: 'lead@example.org', name },
        };
        const written = toICalendar([entry], { now: NOW, name });
        for (const line of written.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(written))).toBe(
          written,
        );
        const { events } = read(written);
        expect(events[0]?.summary).toBe(summary);
        expect(events[0]?.description).toBe(description.join('\n'));
        expect(events[0]?.component.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe(name);
      }),
    );
  });

  it('lets nobody smuggle lines into the file', () => {
    const nasty = 'x\r\nATTENDEE:mailto:evil@example.org\r\nBEGIN:VALARM\u0000';
    const written = toICalendar(
      [{ ...ENTRY, uid: nasty, summary: nasty, attendees: [{ email: 'a@example.org', name: nasty }] }],
      { now: NOW },
    );
    expect(written.split('\r\n').filter((line) => /^(ATTENDEE|BEGIN)/.test(line))).toHaveLength(3);
    expect(
      pathsOf(() => toICalendar([{ ...ENTRY, attendees: [{ email: 'a@b\r\nX:1' }] }], { now: NOW })),
    ).toEqual(['entries[0].attendees[0].email']);
  });

  it('writes a zone with the changes of its clock, which an independent reader gets right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Europe/Paris',
          'America/New_York',
          'Australia/Lord_Howe',
          'Africa/Casablanca',
          'Asia/Kolkata',
          'America/St_Johns',
          'Africa/Abidjan',
          'Europe/Dublin',
        ),
        fc.array(fc.integer({ min: 0, max: 4 * 365 * 24 * 4 }), { minLength: 1, maxLength: 12 }),
        (timeZone, quarters) => {
          const starts = [...new Set(quarters)].map((quarter) =>
            Temporal.Instant.from('2025-01-01T00:00Z').add({ minutes: 15 * quarter }),
          );
          const entries = starts.map((start, index) => ({
            ...ENTRY,
            uid: `m${index}`,
            start: start.toString(),
            end: start.add({ hours: 1 }).toString(),
          }));
          const { events } = read(toICalendar(entries, { now: NOW, timeZone }));
          expect(events.map((event) => event.startDate.toJSDate().getTime())).toEqual(
            starts.map((start) => start.epochMilliseconds),
          );
          for (const event of events) expect([timeZone, 'UTC']).toContain(event.startDate.zone?.tzid);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    'Europe/Paris',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Santiago',
  ])('is right to the quarter of an hour around every change in %s', (timeZone) => {
    const starts: Temporal.Instant[] = [];
    let change = Temporal.Instant.from('2026-01-01T00:00Z')
      .toZonedDateTimeISO(timeZone)
      .getTimeZoneTransition('next');
    while (change !== null && change.year < 2028) {
      for (let quarter = -8; quarter <= 8; quarter++)
        starts.push(change.toInstant().add({ minutes: 15 * quarter }));
      change = change.getTimeZoneTransition('next');
    }
    expect(starts.length).toBeGreaterThanOrEqual(4 * 17);
    const entries = starts.map((start, index) => ({
      ...ENTRY,
      uid: `m${index}`,
      start: start.toString(),
      end: start.add({ minutes: 15 }).toString(),
    }));
    const { events } = read(toICalendar(entries, { now: NOW, timeZone }));
    expect(events.map((event) => event.startDate.toJSDate().toISOString())).toEqual(
      starts.map((start) => start.toString({ fractionalSecondDigits: 3 })),
    );
  });

  it('writes both showings of an hour in UTC, because readers differ on local time there', () => {
    // On 25 October 2026 the clock in Paris shows 02:30 twice.
    for (const [start, written] of [
      ['2026-10-24T23:30:00Z', 'DTSTART;TZID=Europe/Paris:20261025T013000'],
      ['2026-10-25T00:30:00Z', 'DTSTART:20261025T003000Z'],
      ['2026-10-25T01:30:00Z', 'DTSTART:20261025T013000Z'],
      ['2026-10-25T02:30:00Z', 'DTSTART;TZID=Europe/Paris:20261025T033000'],
    ] as const) {
      const entry = { ...ENTRY, start, end: '2026-10-25T03:00:00Z' };
      expect(toICalendar([entry], { now: NOW, timeZone: 'Europe/Paris' })).toContain(`${written}\r\n`);
    }
  });

  it('uses UTC for UTC and fixed offsets, and no VTIMEZONE for whole days', () => {
    for (const timeZone of ['UTC', '+05:30']) {
      const written = toICalendar([ENTRY], { now: NOW, timeZone });
      expect(written).toContain('DTSTART:20260330T070000Z');
      expect(written).not.toContain('VTIMEZONE');
    }
    const day: CalendarEntry = { uid: 'd', sequence: 0, summary: 's', day: '2026-01-01' };
    expect(toICalendar([day], { now: NOW, timeZone: 'Europe/Paris' })).not.toContain('VTIMEZONE');
  });

  it('reports every problem at once', () => {
    const bad = {
      ...ENTRY,
      start: '2026-02-30T07:00:00Z',
      sequence: -1,
    };
    const error = errorOf(() =>
      toICalendar([bad, { ...ENTRY, end: ENTRY.start }, { ...ENTRY, url: 'not a url' }], {
        now: 'today',
        timeZone: 'Mars/Olympus',
      }),
    );
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'options.now',
      'options.timeZone',
      'entries[0].sequence',
      'entries[0].start',
      'entries[1].end',
      'entries[1].uid',
      'entries[2].url',
      'entries[2].uid',
    ]);
  });

  it('mails only what the method allows', () => {
    const mail = {
      organizer: { email: 'lead@example.org' },
      attendees: [{ email: 'anna@example.org', name: 'Anna; "A"' }],
    };
    const invited = read(toICalendar([{ ...ENTRY, ...mail }], { now: NOW, method: 'request' }));
    expect(invited.calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(invited.events[0]?.attendees[0]?.getFirstValue()).toBe('mailto:anna@example.org');
    expect(invited.events[0]?.attendees[0]?.getFirstParameter('cn')).toBe('Anna; "A"');
    expect(pathsOf(() => toICalendar([ENTRY], { now: NOW, method: 'request' }))).toEqual([
      'entries[0].organizer',
    ]);
    expect(
      pathsOf(() =>
        toICalendar([{ ...ENTRY, ...mail, status: 'cancelled' }], { now: NOW, method: 'request' }),
      ),
    ).toEqual(['entries[0].status']);
    expect(pathsOf(() => toICalendar([{ ...ENTRY, ...mail }], { now: NOW, method: 'cancel' }))).toEqual([
      'entries[0].status',
    ]);
    const off = read(
      toICalendar([{ ...ENTRY, ...mail, status: 'cancelled', sequence: 1 }], { now: NOW, method: 'cancel' }),
    );
    expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(off.events[0] && value(off.events[0], 'status')).toBe('CANCELLED');
  });
});

describe('the meetings of a pair in a calendar', () => {
  const plan = program({ timeFrame: { start: '2026-01-12', timeZone: 'Europe/Paris' } });
  const schedule = deepFreeze(
    schedulePair(
      {
        mentor: { id: 'max', timeZone: 'America/New_York' },
        mentee: { id: 'anna', timeZone: 'Europe/Paris' },
      },
      plan.timeFrame,
    ),
  );
  const people = { max: { name: 'Max Weber', email: 'max@example.org' }, anna: { name: 'Anna Larsson' } };

  it('come back at the same moments, in UTC as in a zone', () => {
    for (const zone of [{}, { timeZone: 'Europe/Paris' }]) {
      const { events } = read(scheduleToICalendar(schedule, plan, { now: NOW, ...zone, people }));
      expect(
        events.map((event) => [event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()]),
      ).toEqual(schedule.meetings.map((meeting) => [Date.parse(meeting.start), Date.parse(meeting.end)]));
    }
  });

  it('say who, when on both clocks, and what about', () => {
    const [first] = meetingEntries(schedule, plan, { people, location: 'Video', domain: 'acme.example' });
    expect(first).toMatchObject({
      uid: 'p1~max~anna~1@acme.example',
      summary: 'Mentoring 2026: Getting to know each other',
      location: 'Video',
      attendees: [{ email: 'max@example.org', name: 'Max Weber' }],
    });
    expect(first?.description?.split('\n').slice(0, 6)).toEqual([
      'Max Weber (mentor) and Anna Larsson (mentee)',
      '2026-01-12 09:00 in America/New_York',
      '2026-01-12 15:00 in Europe/Paris',
      '',
      '25 min: Two careers on one page: turning points, detours, people who helped.',
      '15 min: What does the mentee want to be different by the end? No goals yet, only pictures.',
    ]);
  });

  it('keep their uids for ever and raise the sequence with each change', () => {
    const second = schedule.meetings[1]?.id ?? '';
    const moved = moveMeeting(schedule, second, '2026-01-27T14:00:00Z', 'holiday');
    const off = cancelMeeting(moved, second, 'illness');
    const uids = (current: typeof schedule) =>
      meetingEntries(current, plan)
        .map((entry) => entry.uid)
        .sort();
    expect(uids(moved)).toEqual(uids(schedule));
    expect(uids(off)).toEqual(uids(schedule));
    const uid = `p1~${second}@mentor-match`;
    const find = (current: typeof schedule) =>
      read(scheduleToICalendar(current, plan, { now: NOW })).events.find((event) => event.uid === uid);
    expect([schedule, moved, off].map((current) => find(current)?.sequence)).toEqual([0, 1, 2]);
    const last = find(off);
    expect(last && value(last, 'status')).toBe('CANCELLED');
    expect(last?.description).toContain('Cancelled: illness.');
    expect(find(moved)?.description).toContain('Moved: holiday.');
  });

  it('stand beside the fixed points of the program', () => {
    const { events } = read(toICalendar(milestoneEntries(plan), { now: NOW }));
    expect(events.map((event) => `${event.startDate} ${event.summary}`)).toContain(
      '2026-05-28 Mentoring 2026: Midpoint review',
    );
    expect(milestoneEntries(plan, { sequence: 2 })[0]?.sequence).toBe(2);
  });

  it('depend on the arguments alone', () => {
    const write = () => scheduleToICalendar(schedule, plan, { now: NOW, timeZone: 'Europe/Paris' });
    expect(write()).toBe(write());
    expect(scheduleToICalendar(schedule, plan, { now: `${addDays('2026-01-02', 1)}T08:15:30Z` })).toContain(
      'DTSTAMP:20260103T081530Z',
    );
  });
});
