export {
  addDays,
  addMonths,
  DAY_LENGTH,
  type Day,
  dayAt,
  dayNumber,
  daysBetween,
  isDay,
  weekdayIndex,
} from './days';
export { compareInstants, epochOf, type Instant, instantOf, isInstant } from './instants';
export {
  changeBetween,
  changesOf,
  dayInZone,
  FIXED_OFFSET,
  isInIntl,
  isTimeZone,
  lastChange,
  offsetAt,
  showingsOf,
  startOfDay,
} from './zones';
