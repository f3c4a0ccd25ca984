export { availabilityList, wordIn } from './availability';
export { clock, readTime } from './clock-time';
export { dayParts, isDayFirst } from './day-parts';
export { joinWindows, readGridCell } from './grid';
export { timeZoneCell } from './zone';
