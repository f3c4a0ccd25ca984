import * as z from 'zod';
import {
  type CalendarEntry,
  type CalendarOptions,
  type CalendarPerson,
  toICalendar,
} from '../../interchange';
import { FORMS, parseWith } from '../../model';
import { expectKnown } from '../../options';
import { agendaSchema, id, text, timedAgenda } from '../content';
import { ROLE_TITLES } from '../forms';
import { agendaOf, type Program } from '../program';
import { milestones } from '../time';
import { type Meeting, type Schedule, scheduleShape } from './meeting';

/** What calendar entries of meetings can say beyond times. */
export interface MeetingCalendarOptions {
  /** Domain behind the `@` of the uids, default `mentor-match`: use one of your own. */
  readonly domain?: string;
  /** Names and addresses by person id; a person without an address is named in the text only. */
  readonly people?: { readonly [personId: string]: { readonly name?: string; readonly email?: string } };
  readonly organizer?: CalendarPerson;
  readonly location?: string;
  readonly url?: string;
}

const meetingEntriesArgs = z.object({
  program: z.object({ id, name: text, form: z.enum(FORMS), agendas: z.array(agendaSchema) }),
  schedule: scheduleShape,
  options: z.object({
    people: z
      .record(z.string(), z.object({ name: z.string().optional(), email: z.string().optional() }))
      .optional(),
  }),
});

/**
 * The meetings of a schedule as calendar entries: the agenda of the meeting's phase with minutes, both clocks,
 * and the reason of a move. Cancelled meetings come as cancelled entries. The uid is the meeting's id within
 * the program, so it is the same in every export. O(meetings * length of the agendas).
 * Deterministic, by the time zones that the run-time knows.
 *
 * @returns one entry a meeting, in the order of the schedule.
 * @throws MentorMatchError `invalid-input` for a malformed schedule, program or options.
 *
 * @example
 * ```ts
 * import { defineProgram, meetingEntries, professionalPreset, schedulePair } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const schedule = schedulePair({ mentor: { id: 'ana' }, mentee: { id: 'cleo' } }, program.timeFrame);
 * meetingEntries(schedule, program).length === schedule.meetings.length; // => true
 * ```
 */
export function meetingEntries(
  schedule: Schedule,
  program: Program,
  options: MeetingCalendarOptions = {},
): readonly CalendarEntry[] {
  expectKnown(options, { domain: true, people: true, organizer: true, location: true, url: true });
  return entriesOf(schedule, program, options);
}

function entriesOf(schedule: Schedule, program: Program, options: MeetingCalendarOptions) {
  parseWith(meetingEntriesArgs, { program, schedule, options });
  const roles = ROLE_TITLES[program.form];
  const nameOf = (id: string) => options.people?.[id]?.name ?? id;
  const attendees = [schedule.mentorId, schedule.menteeId].flatMap((id): CalendarPerson[] => {
    const email = options.people?.[id]?.email;
    return email === undefined ? [] : [{ email, name: nameOf(id) }];
  });
  return schedule.meetings.map((meeting): CalendarEntry => {
    const agenda = agendaOf(program, meeting.phase);
    const people = `${nameOf(meeting.mentorId)} (${roles.mentor.title}) and ${nameOf(meeting.menteeId)} (${roles.mentee.title})`;
    return {
      uid: `${encodeURIComponent(program.id)}~${meeting.id}@${options.domain ?? 'mentor-match'}`,
      sequence: meeting.sequence,
      start: meeting.start,
      end: meeting.end,
      status: meeting.status === 'cancelled' ? 'cancelled' : 'confirmed',
      summary: `${program.name}: ${agenda?.title ?? 'Mentoring meeting'}`,
      description: [people, ...clocks(meeting), ...notes(meeting), ...agendaLines(program, meeting)].join(
        '\n',
      ),
      categories: ['mentoring'],
      ...(options.location === undefined ? {} : { location: options.location }),
      ...(options.url === undefined ? {} : { url: options.url }),
      ...(options.organizer === undefined ? {} : { organizer: options.organizer }),
      ...(attendees.length === 0 ? {} : { attendees }),
    };
  });
}

const milestoneEntriesArgs = z.object({
  program: z.object({ id, name: text }),
  options: z.object({ domain: z.string().optional(), sequence: z.number().int().min(0).optional() }),
});

/**
 * The fixed points of a program as entries of whole days. O(holidays): the time frame is checked. Deterministic.
 *
 * @param options.sequence raise it by one with each change of the time frame; default 0.
 * @returns six entries, in the order of their days.
 * @throws MentorMatchError `invalid-input` for a malformed program or options.
 *
 * @example
 * ```ts
 * import { defineProgram, milestoneEntries, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * milestoneEntries(program)[0]?.summary; // => 'Grow: Kick-off'
 * ```
 */
export function milestoneEntries(
  program: Program,
  options: { readonly domain?: string; readonly sequence?: number } = {},
): readonly CalendarEntry[] {
  expectKnown(options, { domain: true, sequence: true });
  parseWith(milestoneEntriesArgs, { program, options });
  return milestones(program.timeFrame).map((milestone) => ({
    uid: `${encodeURIComponent(program.id)}~${milestone.kind}@${options.domain ?? 'mentor-match'}`,
    sequence: options.sequence ?? 0,
    day: milestone.day,
    summary: `${program.name}: ${milestone.title}`,
    categories: ['mentoring'],
  }));
}

const anyOptions = z.object({});

/**
 * A pair's meetings as an iCalendar file. For several pairs, join their {@link meetingEntries}.
 * O(meetings * length of the agendas + length of the text). Deterministic, by the time zones that the run-time knows.
 *
 * @throws MentorMatchError `invalid-input` as {@link meetingEntries} and {@link toICalendar}.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, schedulePair, scheduleToICalendar } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const schedule = schedulePair({ mentor: { id: 'ana' }, mentee: { id: 'cleo' } }, program.timeFrame);
 * scheduleToICalendar(schedule, program, { now: '2026-01-01T00:00:00Z' }).split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 * ```
 */
export function scheduleToICalendar(
  schedule: Schedule,
  program: Program,
  options: MeetingCalendarOptions & CalendarOptions,
): string {
  parseWith(anyOptions, options, 'options');
  expectKnown(options, {
    domain: true,
    people: true,
    organizer: true,
    location: true,
    url: true,
    now: true,
    method: true,
    timeZone: true,
    name: true,
    productId: true,
  });
  const entries = entriesOf(schedule, program, options);
  const { domain: _d, people: _p, organizer: _o, location: _l, url: _u, ...calendar } = options;
  return toICalendar(entries, calendar);
}

function clocks(meeting: Meeting): string[] {
  const { mentor, mentee } = meeting.local;
  if (mentor.timeZone === mentee.timeZone) return [];
  return [mentor, mentee].map((local) => `${local.start.replace('T', ' ')} in ${local.timeZone}`);
}

function notes(meeting: Meeting): string[] {
  if (meeting.cancelled !== undefined) return [`Cancelled: ${meeting.cancelled.reason}.`];
  return meeting.moved === undefined ? [] : [`Moved: ${meeting.moved.reason}.`];
}

function agendaLines(program: Program, meeting: Meeting): string[] {
  const agenda = agendaOf(program, meeting.phase);
  if (agenda === undefined || meeting.status === 'cancelled') return [];
  return [
    '',
    ...timedAgenda(agenda, meeting.minutes).map((item) => `${item.minutes} min: ${item.text}`),
    `Outcome: ${agenda.outcome}`,
  ];
}
