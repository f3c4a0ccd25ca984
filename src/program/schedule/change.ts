import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import { compareInstants, compareText, type Instant, instantOf, parseWith } from '../../model';
import { meetingPhase } from '../content';
import { parseNow } from '../time';
import { type Meeting, type Schedule, scheduleShape } from './meeting';
import { localTime } from './planner';
import { MINUTE } from './zone-days';

const updateScheduleArgs = z.object({ previous: scheduleShape, next: scheduleShape });
const changeArgs = z.object({ schedule: scheduleShape, meetingId: z.string(), reason: z.string() });

/**
 * Puts a new schedule of the same pair in place of an old one, so that calendars follow: a meeting of the same
 * turn keeps its id and, if its time changed, gets the next sequence number; one that is gone stays as
 * cancelled; one that has begun by `now` is left as it was. Returns a new schedule. O(n log n) for n meetings.
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` when the two belong to different pairs or `now` is no moment.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, schedulePair, updateSchedule } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const people = { mentor: { id: 'ana' }, mentee: { id: 'cleo' } };
 * const schedule = schedulePair(people, program.timeFrame);
 * const updated = updateSchedule(schedule, schedule, '2026-01-12T09:00:00Z');
 * updated.meetings.length === schedule.meetings.length; // => true
 * ```
 */
export function updateSchedule(previous: Schedule, next: Schedule, now: Instant): Schedule {
  parseNow(now);
  parseWith(updateScheduleArgs, { previous, next });
  if (previous.mentorId !== next.mentorId || previous.menteeId !== next.menteeId) {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'next',
        message: 'the two schedules belong to different pairs',
        received: `${next.mentorId} and ${next.menteeId}`,
        expected: `a schedule of ${previous.mentorId} and ${previous.menteeId}`,
      },
    ]);
  }
  const begun = (meeting: Meeting) => compareInstants(meeting.start, now) <= 0;
  const coming = new Map(
    next.meetings.filter((meeting) => !begun(meeting)).map((meeting) => [meeting.id, meeting]),
  );
  const kept = previous.meetings.map((meeting): Meeting => {
    if (begun(meeting)) {
      coming.delete(meeting.id);
      return meeting;
    }
    const replacement = coming.get(meeting.id);
    coming.delete(meeting.id);
    if (replacement === undefined) {
      return meeting.status === 'cancelled' ? meeting : cancelled(meeting, 'no longer planned');
    }
    const same =
      meeting.status === replacement.status &&
      meeting.start === replacement.start &&
      meeting.end === replacement.end;
    return { ...replacement, sequence: same ? meeting.sequence : meeting.sequence + 1 };
  });
  return { ...next, meetings: numbered([...kept, ...coming.values()]) };
}

/**
 * Moves one meeting by hand. Whether both have time then is the mover's business. O(n log n) for n meetings.
 * Deterministic, by the time zones that the run-time knows.
 *
 * @throws MentorMatchError `invalid-input` when there is no such planned meeting, or the start is no moment.
 *
 * @example
 * ```ts
 * import { defineProgram, moveMeeting, professionalPreset, schedulePair } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const schedule = schedulePair({ mentor: { id: 'ana' }, mentee: { id: 'cleo' } }, program.timeFrame);
 * const moved = moveMeeting(schedule, schedule.meetings[0]!.id, '2026-01-20T09:00:00Z', 'ill');
 * moved.meetings[0]?.start; // => '2026-01-20T09:00:00Z'
 * ```
 */
export function moveMeeting(schedule: Schedule, meetingId: string, start: Instant, reason: string): Schedule {
  const epoch = parseNow(start, 'start');
  return change(schedule, meetingId, reason, (meeting) => {
    return {
      ...meeting,
      start: instantOf(epoch),
      end: instantOf(epoch + meeting.minutes * MINUTE),
      local: {
        mentor: localTime(meeting.local.mentor.timeZone, epoch),
        mentee: localTime(meeting.local.mentee.timeZone, epoch),
      },
      moved: { from: meeting.moved?.from ?? meeting.start, reason },
      sequence: meeting.sequence + 1,
    };
  });
}

/**
 * Calls one meeting off; it stays in the schedule as cancelled, so that calendars can be told. O(n log n) for n
 * meetings. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` when there is no such planned meeting.
 *
 * @example
 * ```ts
 * import { cancelMeeting, defineProgram, professionalPreset, schedulePair } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const schedule = schedulePair({ mentor: { id: 'ana' }, mentee: { id: 'cleo' } }, program.timeFrame);
 * const [first] = schedule.meetings;
 * cancelMeeting(schedule, first!.id, 'ill').meetings[0]?.status; // => 'cancelled'
 * ```
 */
export function cancelMeeting(schedule: Schedule, meetingId: string, reason: string): Schedule {
  return change(schedule, meetingId, reason, (meeting) => cancelled(meeting, reason));
}

function cancelled(meeting: Meeting, reason: string): Meeting {
  return { ...meeting, status: 'cancelled', cancelled: { reason }, sequence: meeting.sequence + 1 };
}

function change(
  schedule: Schedule,
  meetingId: string,
  reason: string,
  edit: (meeting: Meeting) => Meeting,
): Schedule {
  parseWith(changeArgs, { schedule, meetingId, reason });
  const found = schedule.meetings.find((meeting) => meeting.id === meetingId);
  if (found === undefined || found.status === 'cancelled') {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'meetingId',
        message:
          found === undefined ? 'the schedule has no such meeting' : 'the meeting is cancelled already',
        received: printValue(meetingId),
        expected: 'the id of a planned meeting of this schedule',
      },
    ]);
  }
  return {
    ...schedule,
    meetings: numbered(schedule.meetings.map((meeting) => (meeting === found ? edit(meeting) : meeting))),
  };
}

/** Sorts by time and counts the meetings that take place; each gets the phase of its new place. */
function numbered(meetings: readonly Meeting[]): readonly Meeting[] {
  const sorted = [...meetings].sort((a, b) => compareInstants(a.start, b.start) || compareText(a.id, b.id));
  const count = sorted.filter((meeting) => meeting.status === 'planned').length;
  let number = 0;
  return sorted.map((meeting) => {
    if (meeting.status === 'cancelled') return { ...meeting, number: 0 };
    number += 1;
    return { ...meeting, number, phase: meetingPhase(number, count) };
  });
}
