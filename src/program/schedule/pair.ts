import * as z from 'zod';
import { compareText, DAY_LENGTH, type Instant, instantOf, parseWith, weekdayIndex } from '../../model';
import { expectKnown } from '../../options';
import { meetingPhase } from '../content';
import { cadenceDays, type TimeFrame } from '../time';
import { type BusySpan, busySpanSchema } from './busy-span';
import { holds, toSpans } from './free-time';
import { type Meeting, meetingId, type Schedule, type SkippedTurn } from './meeting';
import {
  localTime,
  type PairTime,
  type Planner,
  personShape,
  planner,
  type ScheduleSides,
  whyNotAt,
} from './planner';
import { type ChosenSlot, chooseSlot } from './slot';
import { MINUTE } from './zone-days';

/** How finely times of day are tried, and what people have already. */
export interface ScheduleOptions {
  /** Meetings begin at multiples of this on the clock: an integer 5 to 60 that divides 60. Default 30. */
  readonly stepMinutes?: number;
  /** What the two have already. */
  readonly busy?: { readonly mentor?: readonly BusySpan[]; readonly mentee?: readonly BusySpan[] };
}

/**
 * Plans a pair's meetings over the whole program.
 *
 * One weekly slot is chosen and explained ({@link Slot}). Every meeting lies inside both people's availability
 * on their own clocks, on no holiday of either and inside the program's days, also where clocks change on
 * different days. A turn that does not fit at the slot is moved to the nearest time that does, within its week
 * (or the next, when the cadence allows it), a day at least from its neighbours; else it is skipped. Both say
 * why. The host's own time zone plays no part.
 *
 * A pair without any common time gets `slot: null` and a problem in words: a result, not an error.
 * O(d (s log w + h + b)) for d days of the program, s times of day (1440 / `stepMinutes`), w spans of common time, h
 * holidays and b busy spans. Deterministic, by the time zones that the run-time knows.
 *
 * @throws MentorMatchError `invalid-input` with every unknown zone, window that does not exist, busy span that
 *   ends before it starts, and a step that does not divide the hour.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, schedulePair } from 'mentor-match/program';
 *
 * const window = { day: 'mon', start: '09:00', end: '12:00' } as const;
 * const people = { mentor: { id: 'ana', availability: [window] }, mentee: { id: 'cleo', availability: [window] } };
 * schedulePair(people, defineTimeFrame({ start: '2026-01-12' })).meetings[0]?.start; // => '2026-01-12T09:00:00Z'
 * ```
 */
export function schedulePair(
  people: ScheduleSides,
  timeFrame: TimeFrame,
  options: ScheduleOptions = {},
): Schedule {
  expectKnown(options, { stepMinutes: true, busy: true });
  return scheduleWith(planner(timeFrame), people, options);
}

/** {@link schedulePair} with a planner that has read the zones already. */
export function scheduleWith(plan: Planner, people: ScheduleSides, options: ScheduleOptions): Schedule {
  parseWith(schedulePairArgs, { ...people, options });
  const stepMinutes = options.stepMinutes ?? 30;
  const { timeFrame } = plan;
  const time = plan.pairTime(people, {
    mentor: toSpans(options.busy?.mentor ?? []),
    mentee: toSpans(options.busy?.mentee ?? []),
  });
  const pair = { mentorId: people.mentor.id, menteeId: people.mentee.id };
  const chosen = chooseSlot(plan, time, stepMinutes);
  if (chosen === null) {
    return {
      ...pair,
      slot: null,
      meetings: [],
      skipped: [],
      assumptions: time.assumptions,
      problems: [noCommonTime(time, timeFrame)],
    };
  }
  const { turns, skipped } = placeTurns(chosen, time, timeFrame, stepMinutes);
  const meetings = turns.map((turn, index): Meeting => {
    const { start } = turn;
    return {
      id: meetingId(pair, turn.turn),
      ...pair,
      turn: turn.turn,
      number: index + 1,
      phase: meetingPhase(index + 1, turns.length),
      start: instantOf(start),
      end: instantOf(start + timeFrame.meetingMinutes * MINUTE),
      minutes: timeFrame.meetingMinutes,
      local: {
        mentor: localTime(time.zones.mentor.timeZone, start),
        mentee: localTime(time.zones.mentee.timeZone, start),
      },
      status: 'planned',
      sequence: 0,
      ...(turn.moved === undefined ? {} : { moved: turn.moved }),
    };
  });
  return {
    ...pair,
    slot: chosen.slot,
    meetings,
    skipped,
    assumptions: time.assumptions,
    problems: meetings.length * 2 < chosen.starts.length ? [tooFew(meetings.length, skipped)] : [],
  };
}

interface PlacedTurn {
  readonly turn: number;
  readonly start: number;
  readonly moved?: { readonly from: Instant; readonly reason: string };
}

function placeTurns(
  chosen: ChosenSlot,
  time: PairTime,
  timeFrame: TimeFrame,
  stepMinutes: number,
): { readonly turns: readonly PlacedTurn[]; readonly skipped: readonly SkippedTurn[] } {
  const length = timeFrame.meetingMinutes * MINUTE;
  const turns: PlacedTurn[] = [];
  const skipped: SkippedTurn[] = [];
  for (const [turn, start] of chosen.starts.entries()) {
    if (holds(time.joint, start, start + length)) {
      turns.push({ turn, start });
      continue;
    }
    const reason = whyNotAt(time, timeFrame, start, start + length);
    const previous = turns.at(-1)?.start;
    const following = chosen.starts[turn + 1];
    const earliest = previous === undefined ? Number.NEGATIVE_INFINITY : previous + DAY_LENGTH;
    const latest = following === undefined ? Number.POSITIVE_INFINITY : following - DAY_LENGTH;
    const other = nearestTime(chosen, time, timeFrame, stepMinutes, start, earliest, latest);
    if (other === null) skipped.push({ turn, start: instantOf(start), reason });
    else turns.push({ turn, start: other, moved: { from: instantOf(start), reason } });
  }
  return { turns, skipped };
}

/** The nearest start on the grid that fits in the turn's week, or the next if the cadence leaves room. */
function nearestTime(
  chosen: ChosenSlot,
  time: PairTime,
  timeFrame: TimeFrame,
  stepMinutes: number,
  nominal: number,
  earliest: number,
  latest: number,
): number | null {
  const length = timeFrame.meetingMinutes * MINUTE;
  const zone = time.zones[chosen.slot.anchor];
  const at = zone.indexOf(nominal);
  const monday = at - weekdayIndex(zone.days[at] ?? '1970-01-01');
  const days = cadenceDays(timeFrame.cadence) > 7 ? 14 : 7;
  let best: number | null = null;
  for (let index = Math.max(0, monday); index < Math.min(monday + days, zone.days.length); index++) {
    for (let minute = 0; minute < 1440; minute += stepMinutes) {
      const start = zone.at(index, minute, 'usual');
      if (start < earliest || start > latest || !holds(time.joint, start, start + length)) continue;
      if (best === null || Math.abs(start - nominal) < Math.abs(best - nominal)) best = start;
    }
  }
  return best;
}

function tooFew(planned: number, skipped: readonly SkippedTurn[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const why = usual === undefined ? '' : `; most often: ${usual[0]}`;
  return `Only ${planned} of ${planned + skipped.length} meetings could be planned${why}. Ask one of them for another window.`;
}

function noCommonTime(time: PairTime, timeFrame: TimeFrame): string {
  const longest = time.joint.reduce((most, span) => Math.max(most, span.end - span.start), 0) / MINUTE;
  const { mentor, mentee } = time.people;
  const names = `${mentor.name ?? mentor.id} and ${mentee.name ?? mentee.id}`;
  if (longest === 0) {
    return `${names} are never available at the same time between ${timeFrame.start} and ${timeFrame.end}; ask one of them for another window.`;
  }
  if (longest < timeFrame.meetingMinutes) {
    return `${names} share at most ${longest} minutes at a time, and a meeting takes ${timeFrame.meetingMinutes}; meet shorter, or ask for a longer window.`;
  }
  return `${names} have time together, but not on the weekday that the cadence asks for; leave the weekday open.`;
}

const busy = z.array(busySpanSchema).optional();
const schedulePairArgs = z.object({
  mentor: personShape,
  mentee: personShape,
  options: z.object({
    stepMinutes: z
      .number()
      .refine((step) => [5, 6, 10, 12, 15, 20, 30, 60].includes(step), {
        message: 'the step does not divide the hour',
        params: { expected: '5, 6, 10, 12, 15, 20, 30 or 60' },
      })
      .optional(),
    busy: z.strictObject({ mentor: busy, mentee: busy }).optional(),
  }),
});
