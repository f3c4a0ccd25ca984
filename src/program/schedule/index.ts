export { type BusySpan, busySpanSchema } from './busy-span';
export {
  type MeetingCalendarOptions,
  meetingEntries,
  milestoneEntries,
  scheduleToICalendar,
} from './calendar';
export { cancelMeeting, moveMeeting, updateSchedule } from './change';
export { checkSchedule, type MovedMeeting, type ScheduleCheck } from './check';
export {
  type LocalTime,
  type Meeting,
  meetingId,
  meetingSchema,
  type Schedule,
  type SkippedTurn,
  type Slot,
  type SlotOption,
} from './meeting';
export { type ScheduleOptions, schedulePair } from './pair';
export { schedulePairs } from './pairs';
export type { SchedulePerson, ScheduleSides } from './planner';
