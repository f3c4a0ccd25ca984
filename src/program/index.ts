export * from './content';
export * from './forms';
export * from './health';
export * from './lint';
export * from './objectives';
export * from './offers';
export { type PlanItem, type PlanPhase, type ProgramPlan, planPhase, planProgram, upcoming } from './plan';
export * from './program';
export * from './relationship';
export * from './schedule';
export * from './selection';
export {
  addDays,
  type Cadence,
  cadenceDays,
  cadenceDaysOn,
  cadenceSchema,
  dayIn,
  daySchema,
  daysBetween,
  defineTimeFrame,
  describeCadence,
  FORM_TIME_FRAMES,
  type Holiday,
  holidayConcerns,
  holidayCovers,
  holidaySchema,
  instantSchema,
  lengthInDays,
  MILESTONES,
  type Milestone,
  type MilestoneKind,
  type MilestoneWeeks,
  type MonthlyCadence,
  milestoneDay,
  milestones,
  type PhaseSpan,
  PROGRAM_PHASES,
  type ProgramPhase,
  phaseOn,
  phaseSpans,
  plannedHours,
  plannedMeetings,
  type TimeFrame,
  type TimeFrameDefaults,
  type TimeFrameInput,
  type Timing,
  timeFrameSchema,
  timingDay,
  timingSchema,
  WEEKDAY_NAMES,
  type WeeklyCadence,
} from './time';
