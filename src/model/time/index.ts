export { minuteOfDay } from './clock';
export {
  addMonths,
  DAY_LENGTH,
  type Day,
  dayAfter,
  dayNumber,
  daysApart,
  isDay,
  weekdayIndex,
} from './days';
export { compareInstants, epochOf, type Instant, instantOf, isInstant } from './instants';
export { readTimeZone, zoneProblem } from './read-zone';
export { WEEKDAYS, type Weekday } from './weekday';
export {
  changeBetween,
  changesOf,
  dayInZone,
  FIXED_OFFSET,
  isTimeZone,
  lastChange,
  offsetAt,
  showingsOf,
  startOfDay,
} from './zones';
