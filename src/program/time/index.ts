export {
  type Cadence,
  cadenceDays,
  cadenceDaysOn,
  cadenceSchema,
  describeCadence,
  type MonthlyCadence,
  turnDays,
  WEEKDAY_NAMES,
  type WeeklyCadence,
} from './cadence';
export {
  addDays,
  dayIn,
  daySchema,
  daysBetween,
  instantSchema,
  LONGEST_SPAN,
  laterDay,
  parseNow,
} from './day';
export { type Holiday, holidayConcerns, holidayCovers, holidaySchema, isFor, isIn } from './holiday';
export {
  MILESTONES,
  type Milestone,
  type MilestoneKind,
  milestoneDay,
  milestones,
  type Timing,
  timingDay,
  timingSchema,
} from './milestone';
export { type PhaseSpan, PROGRAM_PHASES, type ProgramPhase, phaseOn, phaseSpans } from './phase';
export {
  checkTimeFrame,
  completeTimeFrame,
  defineTimeFrame,
  FORM_TIME_FRAMES,
  lengthInDays,
  type MilestoneWeeks,
  plannedHours,
  plannedMeetings,
  type TimeFrame,
  type TimeFrameDefaults,
  type TimeFrameInput,
  timeFrameIssues,
  timeFrameSchema,
  wholeTimeFrame,
  zoneSchema,
} from './time-frame';
