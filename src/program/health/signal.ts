import * as z from 'zod';
import { type Day, dayAfter, daysApart } from '../../model';
import type { PairRole } from '../content';
import type { LogbookSummary, Relationship } from '../relationship';
import { dayIn, laterDay, type TimeFrame } from '../time';
import type { PairRecord } from './pair-record';

/** The signs that a pair needs something, the gravest first: calls are listed in this order. */
export const HEALTH_CODES = [
  'unresolved-conflict',
  'rematch-requested',
  'poor-fit',
  'overdue-meeting',
  'falling-satisfaction',
  'low-satisfaction',
  'one-sided-effort',
  'no-goal',
  'no-agreement',
  'no-answer',
  'pause-over',
] as const;
/** One of {@link HEALTH_CODES}. */
export type HealthCode = (typeof HEALTH_CODES)[number];

/** One sign that a pair needs something. */
export interface HealthSignal {
  readonly code: HealthCode;
  /** `act`: somebody calls this week. `watch`: look again next week. */
  readonly urgency: 'act' | 'watch';
  /** The day from which it holds. */
  readonly since: Day;
  /** What the signal was read from, in words. */
  readonly reasons: readonly string[];
  /** What to do, in words. */
  readonly action: string;
  /** Whom to speak with, the first one first. */
  readonly contact: readonly PairRole[];
}

/** From when on something counts as a sign. Days unless said otherwise. */
export interface HealthLimits {
  /** Grace after the day a meeting was due, default 7. */
  readonly meetingGraceDays: number;
  /** Fit ratings up to this are poor, 1 to 5, default 2. */
  readonly poorFit: number;
  /** Fall of the mean of the latest two ratings under the mean of those before, default 1. */
  readonly satisfactionFall: number;
  /** The mean of the latest two is alarming only up to this, 1 to 5, default 3.5: from 5 to 4 is no fall. */
  readonly fallenSatisfaction: number;
  /** A latest rating up to this is low, 1 to 5, default 2. */
  readonly lowSatisfaction: number;
  /** Share of meetings driven by one side alone from which effort is one-sided, default 0.75. */
  readonly oneSidedShare: number;
  /** Meetings that say who drove them before that is judged, default 4. */
  readonly effortMeetings: number;
  /** Days after which an open conflict is urgent, default 14; manipulation is at once. */
  readonly conflictDays: number;
  /** Days after which an unanswered proposal is a sign, default 7. */
  readonly answerDays: number;
}

/** The limits that hold unless you give others; days, shares and ratings as {@link HealthLimits} says. */
export const DEFAULT_HEALTH_LIMITS: HealthLimits = {
  meetingGraceDays: 7,
  poorFit: 2,
  satisfactionFall: 1,
  fallenSatisfaction: 3.5,
  lowSatisfaction: 2,
  oneSidedShare: 0.75,
  effortMeetings: 4,
  conflictDays: 14,
  answerDays: 7,
};

const limit = (name: keyof HealthLimits) => z.number().default(DEFAULT_HEALTH_LIMITS[name]);

/** Schema of limits, each of which may be left out. */
export const limitsSchema = z.strictObject({
  meetingGraceDays: limit('meetingGraceDays'),
  poorFit: limit('poorFit'),
  satisfactionFall: limit('satisfactionFall'),
  fallenSatisfaction: limit('fallenSatisfaction'),
  lowSatisfaction: limit('lowSatisfaction'),
  oneSidedShare: limit('oneSidedShare'),
  effortMeetings: limit('effortMeetings'),
  conflictDays: limit('conflictDays'),
  answerDays: limit('answerDays'),
});

/** What every signal is read from. */
export interface HealthContext {
  readonly pair: PairRecord;
  readonly timeFrame: TimeFrame;
  readonly logbook: LogbookSummary;
  readonly today: Day;
  readonly limits: HealthLimits;
  /** Days between two meetings, as a rule. */
  readonly cadenceDays: number;
}

/** Days that a relationship was paused between two days. */
export function pausedDays(relationship: Relationship, from: Day, to: Day, timeZone: string): number {
  return relationship.pauses.reduce((sum, pause) => {
    const begin = dayIn(pause.from, timeZone);
    const end = dayIn(pause.to, timeZone);
    const last = end < to ? end : to;
    return sum + Math.max(0, daysApart(laterDay(begin, from), last));
  }, 0);
}

/** The day a number of days after another, moved on by the pauses since. */
export function dueDay(
  relationship: Relationship,
  from: Day,
  days: number,
  today: Day,
  timeZone: string,
): Day {
  return dayAfter(from, days + pausedDays(relationship, from, today, timeZone));
}
