import { FIXED_OFFSET } from '../../model';

const DAY = 24 * 60;

/**
 * Minutes by which local time in a zone is ahead of UTC at noon UTC of a day; negative west of Greenwich.
 * IANA zones are read from the runtime's own time-zone data.
 *
 * @param zone a valid `Person.timeZone`. @param day `YYYY-MM-DD`.
 */
export function utcOffsetMinutes(zone: string, day: string): number {
  if (FIXED_OFFSET.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
    return zone.startsWith('-') ? -minutes : minutes;
  }
  const noon = new Date(`${day}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(noon);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - noon.getTime()) / 60_000);
}

/**
 * Hours between the clocks on two people's walls, 0 to 12: offsets 24 hours apart show the same time of day.
 * Symmetric.
 */
export function clockDifferenceHours(offsetA: number, offsetB: number): number {
  const apart = Math.abs(offsetA - offsetB) % DAY;
  return Math.min(apart, DAY - apart) / 60;
}
