import * as z from 'zod';
import { type Instant, isTimeZone, parseWith, schemaFor, type Weekday } from '../../model';
import { id, MEETING_PHASES, type MeetingPhase, type PairRole, pairIds } from '../content';
import { instantSchema } from '../time';

/** A meeting on one person's own clock: with the moment in UTC it tells the offset that the schedule was made with. */
export interface LocalTime {
  readonly timeZone: string;
  /** `YYYY-MM-DDTHH:MM`, without an offset. */
  readonly start: string;
}

/** One meeting of a pair. */
export interface Meeting {
  /** Unique and stable: the pair with the number of the turn. It stays when the meeting is moved. */
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  /** The turn of the cadence, from 0; a turn that is skipped leaves a gap. */
  readonly turn: number;
  /** 1 for the first meeting that takes place, and so on; 0 for a cancelled one. */
  readonly number: number;
  readonly phase: MeetingPhase;
  /** In UTC, with `Z`. */
  readonly start: Instant;
  /** In UTC, with `Z`. */
  readonly end: Instant;
  /** Length, an integer >= 1. */
  readonly minutes: number;
  readonly local: { readonly mentor: LocalTime; readonly mentee: LocalTime };
  readonly status: 'planned' | 'cancelled';
  /** 0 at first, one more with each change: SEQUENCE of the calendar entry. */
  readonly sequence: number;
  /** Where it would have been, and why it is elsewhere. */
  readonly moved?: { readonly from: Instant; readonly reason: string };
  /** Why it does not take place. */
  readonly cancelled?: { readonly reason: string };
}

/** A turn of the cadence without a meeting. */
export interface SkippedTurn {
  /** The turn of the cadence, from 0. */
  readonly turn: number;
  /** When it would have been. */
  readonly start: Instant;
  readonly reason: string;
}

/** A slot as it was weighed against the chosen one. */
export interface SlotOption {
  readonly weekday: Weekday;
  /** `HH:MM` on the clock of `timeZone`. */
  readonly time: string;
  readonly timeZone: string;
  /** Meetings that can be held at the slot itself. */
  readonly fits: number;
  /** All turns of the cadence. */
  readonly of: number;
}

/** The weekly time that a pair keeps, and why this one. */
export interface Slot extends SlotOption {
  /** Whose clock the slot follows through changes of daylight saving. */
  readonly anchor: PairRole;
  /** Turns that the series begins later than it could. */
  readonly startsLater: number;
  /** The choice in words, most important first. */
  readonly reasons: readonly string[];
  /** The next best slots, best first, each with what speaks against it. */
  readonly alternatives: readonly (SlotOption & { readonly why: string })[];
}

/** The meetings of one pair. Plain JSON. */
export interface Schedule {
  readonly mentorId: string;
  readonly menteeId: string;
  /** `null`: there is no common time; `problems` says why. */
  readonly slot: Slot | null;
  /** In the order of time. */
  readonly meetings: readonly Meeting[];
  readonly skipped: readonly SkippedTurn[];
  /** What was assumed because a profile says nothing of it. */
  readonly assumptions: readonly string[];
  readonly problems: readonly string[];
}

const local = z.strictObject({
  timeZone: z.string().refine(isTimeZone, { message: 'unknown time zone' }),
  start: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { message: 'not a time on a clock' }),
});

/** Schema of {@link Meeting}. */
export const meetingSchema = schemaFor<Meeting>()(
  z.strictObject({
    id: z.string().min(1),
    mentorId: z.string().min(1),
    menteeId: z.string().min(1),
    turn: z.number().int().min(0),
    number: z.number().int().min(0),
    phase: z.enum(MEETING_PHASES),
    start: instantSchema,
    end: instantSchema,
    minutes: z.number().int().min(1).max(1440),
    local: z.strictObject({ mentor: local, mentee: local }),
    status: z.enum(['planned', 'cancelled']),
    sequence: z.number().int().min(0),
    moved: z.strictObject({ from: instantSchema, reason: z.string() }).optional(),
    cancelled: z.strictObject({ reason: z.string() }).optional(),
  }),
);

/** What of a schedule is read again: whose it is, and its meetings. */
export const scheduleShape = z.object({ mentorId: id, menteeId: id, meetings: z.array(meetingSchema) });

const meetingIdArgs = z.object({ pair: pairIds, turn: z.number().int().min(0) });

/**
 * The id of a pair's meeting at one turn: the same however often the schedule is made again. O(1).
 * Deterministic.
 *
 * @param turn integer >= 0, from 0 for the first meeting.
 * @throws MentorMatchError `invalid-input` for a pair without its two ids, and a turn that is no integer >= 0.
 *
 * @example
 * ```ts
 * import { meetingId } from 'mentor-match/program';
 *
 * meetingId({ mentorId: 'ana', menteeId: 'cleo' }, 1); // => 'ana~cleo~2'
 * ```
 */
export function meetingId(
  pair: { readonly mentorId: string; readonly menteeId: string },
  turn: number,
): string {
  parseWith(meetingIdArgs, { pair, turn });
  return `${encodeURIComponent(pair.mentorId)}~${encodeURIComponent(pair.menteeId)}~${turn + 1}`;
}
