import * as z from 'zod';
import { type ErrorIssue, MentorMatchError } from '../../errors';
import {
  addMonths,
  type Day,
  dayAfter,
  daysApart,
  FORMS,
  type Form,
  isTimeZone,
  parseWith,
  schemaFor,
} from '../../model';
import { type Cadence, cadenceSchema, turnDays } from './cadence';
import { daySchema, LONGEST_SPAN } from './day';
import { type Holiday, holidaySchema } from './holiday';

/**
 * When the fixed points of a program fall: integers from 1 to 12,000. Weeks count from 1; a point of week n is that
 * week's last day.
 */
export interface MilestoneWeeks {
  /** By when the pair has signed its agreement. */
  readonly agreementWeek: number;
  /** By when both sides have said whether the match fits. */
  readonly fitCheckWeek: number;
  /** Days after the end at which the follow-up survey is sent. */
  readonly followUpDays: number;
}

/**
 * How long a program lasts and how often its pairs meet. Only the start is needed; the length is given at
 * most once, as `end`, `months` or `weeks`.
 */
export interface TimeFrameInput {
  /** First day. */
  readonly start: Day;
  /** Last day, included. */
  readonly end?: Day;
  /** Length in months, integer 1 to 12,000. */
  readonly months?: number;
  /** Length in weeks, integer 1 to 12,000. */
  readonly weeks?: number;
  /** How often a pair meets; default: as {@link FORM_TIME_FRAMES} says of the form. */
  readonly cadence?: Cadence;
  /** Length of a pair's meeting in minutes, integer 5 to 480; default: that of the form, 45 to 90. */
  readonly meetingMinutes?: number;
  /** Zone of the program's own dates, default `UTC`: an IANA name or an offset such as `+05:30`. */
  readonly timeZone?: string;
  /** Each that is left out is that of the form. */
  readonly milestones?: Partial<MilestoneWeeks>;
  /** Days on which nobody, or not everybody, meets; default none. */
  readonly holidays?: readonly Holiday[];
}

/** A time frame with every default filled in: 9 months, every two weeks, 60 minutes, unless the form differs. */
export interface TimeFrame {
  readonly start: Day;
  /** Last day, included. */
  readonly end: Day;
  readonly cadence: Cadence;
  /** Length of a meeting, an integer from 5 to 480. */
  readonly meetingMinutes: number;
  readonly timeZone: string;
  readonly milestones: MilestoneWeeks;
  readonly holidays: readonly Holiday[];
}

/** Length, cadence and fixed points that a form starts from. */
export type TimeFrameDefaults = Pick<TimeFrame, 'cadence' | 'meetingMinutes' | 'milestones'> &
  ({ readonly months: number } | { readonly weeks: number });

/**
 * What the forms differ in. Professional mentoring is the general case; founders need answers in weeks;
 * one skill is a matter of weeks; senior people have little time, and their younger mentors meet them monthly.
 */
export const FORM_TIME_FRAMES: { readonly [F in Form]: TimeFrameDefaults } = {
  professional: { months: 9, ...everyWeeks(2, 60, { agreementWeek: 2, fitCheckWeek: 4 }) },
  entrepreneur: { months: 12, ...everyWeeks(2, 90, { agreementWeek: 2, fitCheckWeek: 6 }) },
  situational: { weeks: 10, ...everyWeeks(1, 45, { agreementWeek: 1, fitCheckWeek: 3 }) },
  reverse: { months: 6, ...everyWeeks(3, 45, { agreementWeek: 2, fitCheckWeek: 7 }) },
};

function everyWeeks(
  interval: number,
  meetingMinutes: number,
  weeks: Omit<MilestoneWeeks, 'followUpDays'>,
): Pick<TimeFrame, 'cadence' | 'meetingMinutes' | 'milestones'> {
  return {
    cadence: { kind: 'weekly', interval },
    meetingMinutes,
    milestones: { ...weeks, followUpDays: 90 },
  };
}

const count = z.number().int().min(1).max(LONGEST_SPAN);
const meetingMinutes = z.number().int().min(5).max(480);
/** Schema of a time zone. */
export const zoneSchema = z.string().refine(isTimeZone, {
  message: 'unknown time zone',
  params: { expected: 'an IANA name such as "Europe/Paris", or an offset such as "+05:30"' },
});

/** Schema of {@link TimeFrameInput}: shapes only; {@link defineTimeFrame} also checks the order of days. */
export const timeFrameSchema = schemaFor<TimeFrameInput>()(
  z.strictObject({
    start: daySchema,
    end: daySchema.optional(),
    months: count.optional(),
    weeks: count.optional(),
    cadence: cadenceSchema.optional(),
    meetingMinutes: meetingMinutes.optional(),
    timeZone: zoneSchema.optional(),
    milestones: z
      .strictObject({
        agreementWeek: count.optional(),
        fitCheckWeek: count.optional(),
        followUpDays: count.optional(),
      })
      .optional(),
    holidays: z.array(holidaySchema).optional(),
  }),
);

/** A time frame with nothing left out, as {@link defineTimeFrame} makes it. */
export const wholeTimeFrame = z
  .object({
    start: daySchema,
    end: daySchema,
    cadence: cadenceSchema,
    meetingMinutes,
    timeZone: zoneSchema,
    milestones: z.strictObject({ agreementWeek: count, fitCheckWeek: count, followUpDays: count }),
    holidays: z.array(holidaySchema),
  })
  .refine(({ start, end }) => start <= end, {
    path: ['end'],
    message: 'the program ends before it starts',
    params: { expected: 'a day not before "start"' },
  });

/** What time frames said when they were found whole: they are looked at again and again, and may have changed since. */
const whole = new WeakMap<object, string>();

/** @throws MentorMatchError `invalid-input` for what is no time frame as {@link defineTimeFrame} makes it. */
export function checkTimeFrame(timeFrame: TimeFrame): void {
  const known = whole.get(timeFrame);
  if (known !== undefined && known === textOf(timeFrame)) return;
  parseWith(wholeTimeFrame, timeFrame, 'timeFrame');
  whole.set(timeFrame, textOf(timeFrame));
}

function textOf({ start, end, cadence, meetingMinutes, timeZone, milestones, holidays }: TimeFrame): string {
  return JSON.stringify([start, end, cadence, meetingMinutes, timeZone, milestones, holidays]);
}

/**
 * Validates a time frame and fills in the defaults of its form. Idempotent. O(holidays). Deterministic.
 *
 * @param form whose length, cadence and fixed points are taken where you give none; default `professional`.
 * @throws MentorMatchError `invalid-input` with every problem: a day that does not exist, an end before the
 *   start, two lengths at once, an unknown time zone.
 *
 * @example
 * ```ts
 * import { defineTimeFrame } from 'mentor-match/program';
 *
 * defineTimeFrame({ start: '2026-01-12' }).end; // => '2026-10-11'
 * ```
 */
export function defineTimeFrame(input: TimeFrameInput, form: Form = 'professional'): TimeFrame {
  const { timeFrame } = parseWith(defineTimeFrameArgs, { timeFrame: input, form });
  const issues = timeFrameIssues(timeFrame, 'timeFrame');
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return completeTimeFrame(timeFrame, form);
}

const defineTimeFrameArgs = z.object({ timeFrame: timeFrameSchema, form: z.enum(FORMS) });

/** What is wrong between the fields of a time frame whose shapes are right. */
export function timeFrameIssues(input: TimeFrameInput, path: string): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const lengths = (['end', 'months', 'weeks'] as const).filter((key) => input[key] !== undefined);
  if (lengths.length > 1) {
    issues.push({
      path: `${path}.${lengths[1]}`,
      message: `the length is given ${lengths.length} times, as ${lengths.join(' and ')}`,
      received: lengths.map((key) => `${key} ${input[key]}`).join(', '),
      expected: 'one of end, months and weeks',
    });
  }
  if (input.end !== undefined && input.end < input.start) {
    issues.push({
      path: `${path}.end`,
      message: 'the program ends before it starts',
      received: input.end,
      expected: `a day not before the start, ${input.start}`,
    });
  }
  return issues;
}

/** Fills in the defaults of a form; the input must be valid. */
export function completeTimeFrame(input: TimeFrameInput, form: Form): TimeFrame {
  const defaults = FORM_TIME_FRAMES[form];
  const length = lengthOf(input) ?? defaults;
  const end =
    input.end ??
    dayAfter(
      'months' in length ? addMonths(input.start, length.months) : dayAfter(input.start, 7 * length.weeks),
      -1,
    );
  const given = input.milestones ?? {};
  return {
    start: input.start,
    end,
    cadence: input.cadence ?? defaults.cadence,
    meetingMinutes: input.meetingMinutes ?? defaults.meetingMinutes,
    timeZone: input.timeZone ?? 'UTC',
    milestones: {
      agreementWeek: given.agreementWeek ?? defaults.milestones.agreementWeek,
      fitCheckWeek: given.fitCheckWeek ?? defaults.milestones.fitCheckWeek,
      followUpDays: given.followUpDays ?? defaults.milestones.followUpDays,
    },
    holidays: input.holidays ?? [],
  };
}

function lengthOf(
  input: TimeFrameInput,
): { readonly months: number } | { readonly weeks: number } | undefined {
  if (input.months !== undefined) return { months: input.months };
  return input.weeks === undefined ? undefined : { weeks: input.weeks };
}

/**
 * Days of the program, the first and the last included. O(holidays): the time frame is checked. Deterministic.
 *
 * @returns whole days, >= 1.
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete (see {@link defineTimeFrame}).
 *
 * @example
 * ```ts
 * import { defineTimeFrame, lengthInDays } from 'mentor-match/program';
 *
 * lengthInDays(defineTimeFrame({ start: '2026-01-12', end: '2026-01-18' })); // => 7
 * ```
 */
export function lengthInDays(timeFrame: TimeFrame): number {
  checkTimeFrame(timeFrame);
  return daysApart(timeFrame.start, timeFrame.end) + 1;
}

/**
 * Meetings that the cadence gives a pair over the whole program, holidays not yet taken off. O(meetings + holidays):
 * the time frame is checked. Deterministic.
 *
 * @returns a count, >= 0.
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete (see {@link defineTimeFrame}).
 *
 * @example
 * ```ts
 * import { defineTimeFrame, plannedMeetings } from 'mentor-match/program';
 *
 * plannedMeetings(defineTimeFrame({ start: '2026-01-12', end: '2026-07-11' })); // => 13
 * ```
 */
export function plannedMeetings(timeFrame: TimeFrame): number {
  checkTimeFrame(timeFrame);
  const { cadence, start, end } = timeFrame;
  return turnDays(cadence, cadence.weekday ?? 'wed', start, end).length;
}

/**
 * Hours of meetings that the time frame gives a pair, holidays not yet taken off. O(meetings + holidays): the time
 * frame is checked. Deterministic.
 *
 * @returns hours, as a fraction.
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete (see {@link defineTimeFrame}).
 *
 * @example
 * ```ts
 * import { defineTimeFrame, plannedHours } from 'mentor-match/program';
 *
 * plannedHours(defineTimeFrame({ start: '2026-01-12', end: '2026-07-11' })); // => 13
 * ```
 */
export function plannedHours(timeFrame: TimeFrame): number {
  checkTimeFrame(timeFrame);
  return (plannedMeetings(timeFrame) * timeFrame.meetingMinutes) / 60;
}
