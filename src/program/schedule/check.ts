import { epochOf, type Instant, instantOf, parseWith, showingsOf } from '../../model';
import { PAIR_ROLES, type PairRole } from '../content';
import { type LocalTime, type Schedule, scheduleShape } from './meeting';
import { localTime } from './planner';
import { MINUTE } from './zone-days';

/** A planned meeting that one person's clock does not show as it was planned. */
export interface MovedMeeting {
  readonly meetingId: string;
  /** Whose clock. */
  readonly role: PairRole;
  readonly timeZone: string;
  /** The moment of the meeting, which stays. */
  readonly start: Instant;
  /** What the clock was to show, and what it shows under the current rules: `YYYY-MM-DDTHH:MM`. */
  readonly planned: string;
  readonly shown: string;
  /** By how much the meeting is later on this clock; negative: earlier. */
  readonly minutes: number;
  /**
   * The moment at which this clock shows the planned time, or the one after it where clocks leave it out: a start for
   * {@link moveMeeting}.
   */
  readonly keep: Instant;
}

/** What {@link checkSchedule} finds. */
export type ScheduleCheck =
  /** Every planned meeting stands on both clocks as it was planned. */
  | { readonly ok: true; readonly problems: readonly [] }
  /** Those that do not, in the order of the meetings, the mentor's clock first. */
  | { readonly ok: false; readonly problems: readonly MovedMeeting[] };

/**
 * Which meetings a change of time-zone rules has moved: governments change their clocks, and a schedule keeps moments
 * in UTC with what both clocks were to show, so with the offsets of the run-time that made it. This compares them with
 * the offsets of the run-time that asks. Ask after an update of the run-time, and before calendars are written anew.
 *
 * O(meetings). Deterministic for one version of the time-zone rules.
 *
 * @throws MentorMatchError `invalid-input` for a malformed schedule.
 *
 * @example
 * ```ts
 * import { checkSchedule, defineTimeFrame, schedulePair } from 'mentor-match/program';
 *
 * const timeZone = 'Europe/Paris';
 * const availability = [{ day: 'mon', start: '09:00', end: '17:00' }] as const;
 * const schedule = schedulePair(
 *   { mentor: { id: 'ana', timeZone, availability }, mentee: { id: 'cleo', timeZone, availability } },
 *   defineTimeFrame({ start: '2026-03-02', months: 6, timeZone }),
 * );
 * // Kept, and checked again under the rules of a later run-time: `keep` of a problem is what `moveMeeting` takes.
 * checkSchedule(JSON.parse(JSON.stringify(schedule))).problems; // => []
 * ```
 */
export function checkSchedule(schedule: Schedule): ScheduleCheck {
  parseWith(scheduleShape, schedule, 'schedule');
  const problems = schedule.meetings.flatMap((meeting): readonly MovedMeeting[] => {
    if (meeting.status === 'cancelled') return [];
    const epoch = epochOf(meeting.start);
    return PAIR_ROLES.flatMap((role): readonly MovedMeeting[] => {
      const { timeZone, start: planned }: LocalTime = meeting.local[role];
      const shown = localTime(timeZone, epoch).start;
      if (shown === planned) return [];
      const wanted = Date.parse(`${planned}Z`);
      return [
        {
          meetingId: meeting.id,
          role,
          timeZone,
          start: meeting.start,
          planned,
          shown,
          minutes: (Date.parse(`${shown}Z`) - wanted) / MINUTE,
          keep: instantOf(showingsOf(timeZone, wanted).usual),
        },
      ];
    });
  });
  return problems.length === 0 ? { ok: true, problems: [] } : { ok: false, problems };
}
