export { DAY, modulo, overlapMinutes, WEEK, weeklySpans } from './availability';
export {
  CommonMinutesPass,
  commonMinutes,
  compileFreeTimeOverlap,
  type FreeTimeOverlap,
  longestCommonWindow,
} from './common-minutes';
export { freeTimeProfiles, pickFreeTimes } from './free-time';
export { type OffsetReader, offsetsOn } from './offsets';
export { clockDifferenceHours } from './time-zone';
