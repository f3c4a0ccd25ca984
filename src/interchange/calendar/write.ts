import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { addAll, maxOf, minOf } from '../../lists';
import {
  dayAfter,
  epochOf,
  instantOf,
  isDay,
  isInstant,
  isTimeZone,
  offsetAt,
  schemaFor,
  showingsOf,
  toErrorIssues,
} from '../../model';
import { expectKnown } from '../../options';
import { calendarParameter, calendarText, contentLine, hasControls } from './line';
import { timeZoneLines } from './zone';

/** Somebody in a calendar entry. */
export interface CalendarPerson {
  readonly email: string;
  readonly name?: string;
}

interface CalendarEntryBase {
  /** Unique in the world and the same for ever: calendars find the entry again by it. */
  readonly uid: string;
  /** Integer >= 0, one more with each change. */
  readonly sequence: number;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  /** Default `confirmed`. */
  readonly status?: 'confirmed' | 'tentative' | 'cancelled';
  readonly organizer?: CalendarPerson;
  readonly attendees?: readonly CalendarPerson[];
  readonly categories?: readonly string[];
}

/** An entry with a begin and an end, ISO 8601 with `Z` or an offset. */
export interface TimedCalendarEntry extends CalendarEntryBase {
  readonly start: string;
  /** After `start`. */
  readonly end: string;
}

/** An entry of whole days, `YYYY-MM-DD`. */
export interface DayCalendarEntry extends CalendarEntryBase {
  readonly day: string;
  /** Last day, included; default: the same day. */
  readonly until?: string;
}

/** One entry of a calendar: with times of day (`start`, `end`), or of whole days (`day`). */
export type CalendarEntry = TimedCalendarEntry | DayCalendarEntry;

/** How to write a calendar. */
export interface CalendarOptions {
  /** The moment of writing: DTSTAMP of every entry. */
  readonly now: string;
  /**
   * - `publish` (default): for import and subscription; cancelled entries are marked so.
   * - `request`: an invitation by mail; every entry needs an organizer and attendees, none is cancelled.
   * - `cancel`: calls entries off by mail; every entry is cancelled.
   */
  readonly method?: 'publish' | 'request' | 'cancel';
  /**
   * Absent (safest): times are written in UTC, the same moment for every reader. A zone (IANA name): times are written
   * on its clock, with TZID and a VTIMEZONE that describes it. Where the rules of a zone have changed, readers then
   * differ: `ical.js` 2.2.1 follows the VTIMEZONE of the file, `node-ical` 0.27.2 the rules of its own run-time, an
   * hour off where these are older or newer (British Columbia and Morocco in tzdata 2026c). (A moment in an hour that
   * the clock shows twice stays in UTC.)
   */
  readonly timeZone?: string;
  /** Name that calendar programs show. */
  readonly name?: string;
  /** Who made the file, default `-//mentor-match//program//EN`. */
  readonly productId?: string;
}

const text = z.string().min(1);
/** A value that stands in the file as it is, where no escape could keep a line break from ending the line. */
const bare = (schema: z.ZodType<string>) =>
  schema.refine((value) => !hasControls(value), {
    message: 'a line break or another control character',
    abort: true,
    params: { expected: 'one line of printable characters' },
  });
const person = z.strictObject({
  email: bare(z.string().regex(/^[^\s@<>"]+@[^\s@<>"]+$/, { message: 'not an e-mail address', abort: true })),
  name: z.string().optional(),
});
const moment = z.string().refine(isInstant, {
  message: 'not a moment in time',
  params: { expected: 'a moment as 2026-03-02T09:30:00Z or with an offset' },
});
const day = z.string().refine(isDay, {
  message: 'not a day of the calendar',
  params: { expected: 'YYYY-MM-DD' },
});
const base = {
  uid: text,
  sequence: z.number().int().min(0),
  summary: z.string(),
  description: z.string().optional(),
  location: z.string().optional(),
  // First the text as it was given: the check of addresses looks at it without line breaks.
  url: bare(z.string()).pipe(z.url()).optional(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']).optional(),
  organizer: person.optional(),
  attendees: z.array(person).optional(),
  categories: z.array(text).optional(),
};

/** Schema of {@link CalendarEntry}. */
export const calendarEntrySchema = schemaFor<CalendarEntry>()(
  z.union([
    z
      .strictObject({ ...base, start: moment, end: moment })
      .refine(({ start, end }) => !isInstant(start) || !isInstant(end) || epochOf(start) < epochOf(end), {
        path: ['end'],
        message: 'the entry ends before it starts',
        params: { expected: 'a moment after "start"' },
      }),
    z
      .strictObject({ ...base, day, until: day.optional() })
      .refine((entry) => entry.until === undefined || entry.until >= entry.day, {
        path: ['until'],
        message: 'the entry ends before it starts',
        params: { expected: 'a day not before "day"' },
      }),
  ]),
);

const optionsSchema = z.strictObject({
  now: moment,
  method: z.enum(['publish', 'request', 'cancel']).optional(),
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone), {
      message: 'unknown time zone',
      params: { expected: 'an IANA name such as "Europe/Paris"' },
    })
    .optional(),
  name: z.string().optional(),
  productId: text.optional(),
});

/**
 * Writes entries as an iCalendar file (RFC 5545): lines end in CRLF and are folded at 75 octets, never inside
 * a UTF-8 character; text is escaped, parameters as RFC 6868 says. The text depends on the arguments alone.
 * O(length of the text). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem: moments that do not exist, ends before starts,
 *   a uid that stands twice, entries that the method does not allow.
 *
 * @example
 * ```ts
 * import { toICalendar } from 'mentor-match/program';
 *
 * const kickOff = { uid: 'kick-off@ex.org', sequence: 0, summary: 'Kick-off', day: '2026-01-12' };
 * toICalendar([kickOff], { now: '2026-01-01T00:00:00Z' }).split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 * ```
 */
export function toICalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  expectKnown(options, optionsSchema.shape);
  const issues = [...shapeIssues(entries, options), ...methodIssues(entries, options)];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const { method = 'publish', timeZone, name } = options;
  const zone = timeZone === undefined || !/[A-Za-z]/.test(timeZone) || timeZone === 'UTC' ? null : timeZone;
  const timed = entries.filter((entry) => 'start' in entry);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${calendarText(options.productId ?? '-//mentor-match//program//EN')}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method.toUpperCase()}`,
    ...(name === undefined ? [] : [`NAME:${calendarText(name)}`, `X-WR-CALNAME:${calendarText(name)}`]),
    ...(zone === null || timed.length === 0
      ? []
      : timeZoneLines(
          zone,
          minOf(timed.map((entry) => epochOf(entry.start))),
          maxOf(timed.map((entry) => epochOf(entry.end))),
        )),
    ...entries.flatMap((entry) => entryLines(entry, options.now, zone)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function entryLines(entry: CalendarEntry, now: string, zone: string | null): string[] {
  const { uid, sequence, description, location, url, organizer, attendees, categories } = entry;
  const lines = ['BEGIN:VEVENT', `UID:${calendarText(uid)}`, `DTSTAMP:${utc(now)}`, `SEQUENCE:${sequence}`];
  if ('start' in entry) {
    lines.push(`DTSTART${stamp(entry.start, zone)}`, `DTEND${stamp(entry.end, zone)}`);
  } else {
    // DTEND of whole days is the first day after.
    const after = dayAfter(entry.until ?? entry.day, 1);
    lines.push(`DTSTART;VALUE=DATE:${compact(entry.day)}`, `DTEND;VALUE=DATE:${compact(after)}`);
    lines.push('TRANSP:TRANSPARENT');
  }
  lines.push(`STATUS:${(entry.status ?? 'confirmed').toUpperCase()}`);
  lines.push(`SUMMARY:${calendarText(entry.summary)}`);
  if (description !== undefined) lines.push(`DESCRIPTION:${calendarText(description)}`);
  if (location !== undefined) lines.push(`LOCATION:${calendarText(location)}`);
  if (url !== undefined) lines.push(`URL:${url}`);
  if (categories !== undefined && categories.length > 0) {
    lines.push(`CATEGORIES:${categories.map(calendarText).join(',')}`);
  }
  if (organizer !== undefined) lines.push(`ORGANIZER${who(organizer)}`);
  for (const attendee of attendees ?? []) {
    lines.push(`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE${who(attendee)}`);
  }
  lines.push('END:VEVENT');
  return lines;
}

function who({ name, email }: CalendarPerson): string {
  return `${name === undefined ? '' : `;CN=${calendarParameter(name)}`}:mailto:${email}`;
}

function stamp(moment: string, zone: string | null): string {
  if (zone === null) return `:${utc(moment)}`;
  const local = epochOf(moment) + offsetAt(zone, epochOf(moment));
  // In the hour that a clock shows twice, RFC 5545 means the first showing, but readers differ: UTC is certain.
  const { earlier, later } = showingsOf(zone, local);
  return earlier === later ? `;TZID=${zone}:${wholeSeconds(local)}` : `:${utc(moment)}`;
}

/** `20260302T093000Z` */
function utc(moment: string): string {
  return `${wholeSeconds(epochOf(moment))}Z`;
}

function wholeSeconds(epoch: number): string {
  return compact(instantOf(Math.floor(epoch / 1000) * 1000).slice(0, -1));
}

function compact(iso: string): string {
  return iso.replaceAll('-', '').replaceAll(':', '');
}

function shapeIssues(entries: readonly CalendarEntry[], options: CalendarOptions): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const shape = optionsSchema.safeParse(options);
  if (!shape.success) addAll(issues, toErrorIssues(shape.error, options, ['options']));
  if (!Array.isArray(entries)) {
    return [
      ...issues,
      { path: 'entries', message: 'not a list', received: printValue(entries), expected: 'calendar entries' },
    ];
  }
  const seen = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const parsed = calendarEntrySchema.safeParse(entry);
    if (!parsed.success) addAll(issues, toErrorIssues(parsed.error, entry, ['entries', index]));
    if (!isEntry(entry)) continue;
    const first = seen.get(entry.uid);
    if (first !== undefined) {
      issues.push({
        path: `entries[${index}].uid`,
        message: `the uid stands a second time; it is already used by entries[${first}]`,
        received: printValue(entry.uid),
        expected: 'one entry per uid, the latest',
      });
    } else seen.set(entry.uid, index);
  }
  return issues;
}

/** Whether there is an object whose fields can be looked at; what else is wrong with it the schema says. */
function isEntry(entry: unknown): entry is CalendarEntry {
  return typeof entry === 'object' && entry !== null;
}

function methodIssues(entries: readonly CalendarEntry[], options: CalendarOptions): ErrorIssue[] {
  const method = options?.method ?? 'publish';
  if (method === 'publish' || !Array.isArray(entries)) return [];
  return entries.flatMap((entry: CalendarEntry, index) => {
    if (!isEntry(entry)) return [];
    const issues: ErrorIssue[] = [];
    const cancelled = entry.status === 'cancelled';
    if (cancelled !== (method === 'cancel')) {
      issues.push({
        path: `entries[${index}].status`,
        message: `the method "${method}" is for entries that ${method === 'cancel' ? 'are' : 'are not'} cancelled`,
        received: printValue(entry.status ?? 'confirmed'),
        expected: 'cancelled entries in a calendar of their own, with the method "cancel"',
      });
    }
    if (entry.organizer === undefined || (entry.attendees ?? []).length === 0) {
      issues.push({
        path: `entries[${index}].${entry.organizer === undefined ? 'organizer' : 'attendees'}`,
        message: `mail for the method "${method}" needs an organizer and attendees`,
        received: 'nothing',
        expected: 'e-mail addresses, or the method "publish"',
      });
    }
    return issues;
  });
}
