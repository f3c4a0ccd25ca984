import * as z from 'zod';
import { type Day, dayAfter, parseWith, schemaFor } from '../../model';
import { daySchema, LONGEST_SPAN } from './day';
import { checkTimeFrame, lengthInDays, type TimeFrame } from './time-frame';

/** The fixed points of a program, in their usual order. */
export const MILESTONES = ['kick-off', 'agreement', 'fit-check', 'midpoint', 'closing', 'follow-up'] as const;
/** One of {@link MILESTONES}. */
export type MilestoneKind = (typeof MILESTONES)[number];

/** One fixed point with its day. */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly title: string;
  /** The day it happens, or by which it must have happened. */
  readonly day: Day;
}

const milestoneKind = z.enum(MILESTONES);
const daysApart = z.number().int().min(-LONGEST_SPAN).max(LONGEST_SPAN);

const TITLES: { readonly [K in MilestoneKind]: string } = {
  'kick-off': 'Kick-off',
  agreement: 'Mentoring agreement signed',
  'fit-check': 'Fit check with both sides',
  midpoint: 'Midpoint review',
  closing: 'Closing',
  'follow-up': 'Follow-up survey',
};

/**
 * The day of one fixed point: the day it happens, or by which it must have happened. O(holidays): the time frame is
 * checked. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete, and a kind that is none.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, milestoneDay } from 'mentor-match/program';
 *
 * milestoneDay(defineTimeFrame({ start: '2026-01-12' }), 'kick-off'); // => '2026-01-12'
 * ```
 */
export function milestoneDay(timeFrame: TimeFrame, kind: MilestoneKind): Day {
  checkTimeFrame(timeFrame);
  parseWith(milestoneKind, kind, 'kind');
  const { start, end, milestones } = timeFrame;
  switch (kind) {
    case 'kick-off':
      return start;
    case 'agreement':
      return dayAfter(start, 7 * milestones.agreementWeek - 1);
    case 'fit-check':
      return dayAfter(start, 7 * milestones.fitCheckWeek - 1);
    case 'midpoint':
      return dayAfter(start, Math.floor(lengthInDays(timeFrame) / 2));
    case 'closing':
      return end;
    case 'follow-up':
      return dayAfter(end, milestones.followUpDays);
  }
}

/**
 * All fixed points of a time frame. O(holidays): the time frame is checked. Deterministic.
 *
 * @returns in the order of their days; on one day in the usual order.
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete (see `defineTimeFrame`).
 *
 * @example
 * ```ts
 * import { defineTimeFrame, milestones } from 'mentor-match/program';
 *
 * const [first] = milestones(defineTimeFrame({ start: '2026-01-12' }));
 * first?.day; // => '2026-01-12'
 * ```
 */
export function milestones(timeFrame: TimeFrame): readonly Milestone[] {
  checkTimeFrame(timeFrame);
  return MILESTONES.map((kind) => ({ kind, title: TITLES[kind], day: milestoneDay(timeFrame, kind) })).sort(
    (a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : MILESTONES.indexOf(a.kind) - MILESTONES.indexOf(b.kind),
  );
}

/** A day of its own, or so many days after (below 0: before) a fixed point of the program. */
export type Timing = { readonly day: Day } | { readonly milestone: MilestoneKind; readonly days?: number };

/** Schema of {@link Timing}. */
export const timingSchema = schemaFor<Timing>()(
  z.union([
    z.strictObject({ day: daySchema }),
    z.strictObject({ milestone: milestoneKind, days: daysApart.optional() }),
  ]),
);

/**
 * The day that a timing means in a time frame. O(holidays): the time frame is checked. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed timing, and a time frame that is not complete.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, timingDay } from 'mentor-match/program';
 *
 * timingDay({ milestone: 'kick-off', days: 3 }, defineTimeFrame({ start: '2026-01-12' })); // => '2026-01-15'
 * ```
 */
export function timingDay(timing: Timing, timeFrame: TimeFrame): Day {
  parseWith(timingSchema, timing, 'timing');
  checkTimeFrame(timeFrame);
  if ('day' in timing) return timing.day;
  return dayAfter(milestoneDay(timeFrame, timing.milestone), timing.days ?? 0);
}
