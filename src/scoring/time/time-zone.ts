import { offsetAt } from '../../model';
import { DAY } from './availability';

/**
 * Minutes by which local time in a zone is ahead of UTC at noon UTC of a day; negative west of Greenwich.
 *
 * @param zone a valid `Person.timeZone`. @param day `YYYY-MM-DD`.
 */
export function utcOffsetMinutes(zone: string, day: string): number {
  return Math.round(offsetAt(zone, Date.parse(`${day}T12:00:00Z`)) / 60_000);
}

/**
 * Hours between the clocks on two people's walls, 0 to 12: offsets 24 hours apart show the same time of day.
 * Symmetric.
 */
export function clockDifferenceHours(offsetA: number, offsetB: number): number {
  const apart = Math.abs(offsetA - offsetB) % DAY;
  return Math.min(apart, DAY - apart) / 60;
}
