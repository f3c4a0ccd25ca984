export {
  type CalendarEntry,
  type CalendarOptions,
  type CalendarPerson,
  calendarEntrySchema,
  type DayCalendarEntry,
  type TimedCalendarEntry,
  toICalendar,
} from './write';
