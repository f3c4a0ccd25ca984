export { compileMinutes } from './compile';
export { clockCredit, meetingValue, overlapCredit } from './credit';
export { earningsByMinutes, languageState, lastMinuteOf, type MinutesData } from './data';
export { MinutesPass } from './pass';
