export * from '../interchange/calendar';
export * from './activity';
export * from './agenda';
export * from './agreement';
export * from './apply-objectives';
export * from './busy-span';
export * from './cadence';
export * from './change-schedule';
export * from './checklist';
export {
  addDays,
  type Day,
  daySchema,
  daysBetween,
  type Instant,
  instantSchema,
  isDay,
  isInstant,
} from './day';
export * from './finding';
export * from './focus';
export * from './form-preset';
export * from './forms/preset';
export * from './health';
export { type FitCheck, fitCheckSchema, type PairRecord } from './health/pair-record';
export {
  DEFAULT_HEALTH_LIMITS,
  HEALTH_CODES,
  type HealthCode,
  type HealthLimits,
  type HealthSignal,
} from './health/signal';
export * from './holiday';
export * from './lint';
export { DEFAULT_LINT_LIMITS, type LintLimits } from './lint/limits';
export * from './log-entry';
export * from './logbook';
export * from './meeting';
export * from './meeting-calendar';
export * from './milestone';
export * from './objective';
export * from './objective-history';
export * from './objective-template';
export * from './phase';
export type { SchedulePerson, ScheduleSides } from './planner';
export * from './program';
export * from './program-health';
export * from './program-plan';
export * from './readiness';
export * from './recognition';
export * from './relationship';
export * from './relationship-event';
export * from './resource';
export * from './restrict-cohort';
export * from './roles';
export { type ScheduleOptions, schedulePair } from './schedule-pair';
export * from './schedule-pairs';
export * from './screen';
export * from './screening-criteria';
export * from './survey-plan';
export * from './talent-priority';
export {
  defineTimeFrame,
  FORM_TIME_FRAMES,
  lengthInDays,
  type MilestoneWeeks,
  plannedHours,
  plannedMeetings,
  type TimeFrame,
  type TimeFrameDefaults,
  type TimeFrameInput,
  timeFrameSchema,
} from './time-frame';
export * from './training';
