/**
 * The calendar writer against `ical-generator` with the zones of `timezones-ical-library`, on the same entries: processor
 * time (median, in turns), and what `ical.js` reads of names, texts and moments in both. Neither is a dependency:
 *
 *     npm install --no-save ical-generator@11 timezones-ical-library@2
 *     node bench/run.mjs interchange/calendars    # 10,000 entries, 5 rounds
 */
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { toICalendar } from '../../src/interchange/calendar';
import { inTurns } from './turns';

const require = createRequire(import.meta.url);
const ical: (data: object) => { timezone(zone: object): void; createEvent(event: object): void } =
  require('ical-generator').default;
const { tzlib_get_ical_block } = require('timezones-ical-library');

interface Meeting {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly name: string;
}

const NOW = '2026-01-01T08:00:00Z';
const MAIL = 'ada@example.org';

function own(meetings: readonly Meeting[], timeZone: string): string {
  const entries = meetings.map(({ uid, start, end, summary, name }) => ({
    uid,
    sequence: 0,
    start,
    end,
    summary,
    attendees: [{ email: MAIL, name }],
  }));
  return toICalendar(entries, { now: NOW, timeZone });
}

function other(meetings: readonly Meeting[], timezone: string): string {
  const calendar = ical({});
  calendar.timezone({ name: timezone, generator: (zone: string) => tzlib_get_ical_block(zone)[0] });
  // With a zone it takes the clock of that zone for the given time.
  const onClock = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timezone);
  for (const { uid, start, end, summary, name } of meetings)
    calendar.createEvent({
      id: uid,
      stamp: new Date(NOW),
      start: onClock(start),
      end: onClock(end),
      timezone,
      summary,
      attendees: [{ name, email: MAIL }],
    });
  return String(calendar);
}

const WRITERS = { 'mentor-match': own, 'ical-generator': other } as const;

function meetings(count: number, summary: string, name: string, days = 365): Meeting[] {
  const first = Temporal.Instant.from('2026-01-05T09:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const start = first.add({ hours: 24 * (index % days) });
    return {
      uid: `meeting-${index}`,
      start: start.toString(),
      end: start.add({ minutes: 45 }).toString(),
      summary,
      name,
    };
  });
}

const [count = 10_000, rounds = 5] = process.argv.slice(2).map(Number);
const many = meetings(count, 'Mentoring: objectives of the first quarter', 'Ada Lovelace');
await inTurns(
  Object.fromEntries(
    Object.entries(WRITERS).map(([name, write]) => [name, () => write(many, 'Europe/Paris')]),
  ),
  rounds,
);

const SUMMARY = `${'é'.repeat(80)} first line\u2028second line`;
const NAME = 'Ben "B" Li, ^ and sons';
for (const zone of ['Europe/Paris', 'Africa/Casablanca']) {
  const given = meetings(365, SUMMARY, NAME);
  for (const [writer, write] of Object.entries(WRITERS)) {
    const text = write(given, zone);
    const bytes = text.split('\r\n').map((line) => Buffer.byteLength(line));
    const calendar = new ICAL.Component(ICAL.parse(text));
    const described = calendar.getFirstSubcomponent('vtimezone');
    const clock = new ICAL.Timezone({ component: described ?? '', tzid: zone });
    const wrong = { moments: 0, names: 0, summaries: 0, stamps: 0 };
    for (const [index, event] of calendar.getAllSubcomponents('vevent').entries()) {
      const start = event.getFirstPropertyValue('dtstart');
      const meeting = given[index];
      if (!(start instanceof ICAL.Time) || meeting === undefined) continue;
      if (start.zone !== ICAL.Timezone.utcTimezone) start.zone = clock;
      if (start.toUnixTime() * 1000 !== Date.parse(meeting.start)) wrong.moments++;
      if (event.getFirstProperty('attendee')?.getParameter('cn') !== NAME) wrong.names++;
      if (/[\u2028\u2029]/.test(String(event.getFirstPropertyValue('summary')))) wrong.summaries++;
      if (!/DTSTAMP:\d{8}T\d{6}Z/.test(event.toString())) wrong.stamps++;
    }
    const { moments, names, summaries, stamps } = wrong;
    console.log(
      `${zone}, ${writer}: longest line ${Math.max(...bytes)} octets; of 365 entries ${moments} at another moment, ${names} with another name, ${summaries} with a separator of lines that some programs end the line at, ${stamps} stamped without a zone`,
    );
  }
}
