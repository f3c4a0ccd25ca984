/** More than the minutes of a day. */
const MINUTES = 24 * 60 + 1;

/** Minutes since midnight of `HH:MM`, at most `24:00`; -1 for any other text. */
export function minuteOfDay(clock: string): number {
  if (clock.length !== 5 || clock.charCodeAt(2) !== 0x3a) return -1;
  const tens = clock.charCodeAt(0) - 0x30;
  const ones = clock.charCodeAt(1) - 0x30;
  const tensOfMinutes = clock.charCodeAt(3) - 0x30;
  const minutes = clock.charCodeAt(4) - 0x30;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
  if (tensOfMinutes < 0 || tensOfMinutes > 5 || minutes < 0 || minutes > 9) return -1;
  const time = (tens * 10 + ones) * 60 + tensOfMinutes * 10 + minutes;
  return time < MINUTES ? time : -1;
}
