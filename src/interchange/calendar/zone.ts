import { changesOf, instantOf, lastChange, offsetAt } from '../../model';

/**
 * The VTIMEZONE of an IANA zone for a span of time (RFC 5545, 3.6.5): the offset in force at its begin, and one
 * observance for each change of offset up to its end. Listing the changes instead of a yearly rule is exact also
 * where a country changes its rules, and in zones without any rule, such as Morocco's.
 *
 * @param from epoch milliseconds; @param to epoch milliseconds, >= `from`.
 */
export function timeZoneLines(timeZone: string, from: number, to: number): string[] {
  // One change before the span, so that a client sees the offset at its begin with its true onset.
  const before = lastChange(timeZone, from);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
  if (before === null) {
    const offset = offsetAt(timeZone, from);
    lines.push(...observance('STANDARD', '19700101T000000', offset, offset));
  }
  for (const change of [...(before === null ? [] : [before]), ...changesOf(timeZone, from, to)]) {
    const earlier = offsetAt(timeZone, change - 1);
    const later = offsetAt(timeZone, change);
    // The onset is written on the clock as it was until then.
    const onset = instantOf(change + earlier).replace(/[-:Z]/g, '');
    lines.push(...observance(later > earlier ? 'DAYLIGHT' : 'STANDARD', onset, earlier, later));
  }
  lines.push('END:VTIMEZONE');
  return lines;
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', onset: string, from: number, to: number): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${offsetText(from, '')}`,
    `TZOFFSETTO:${offsetText(to, '')}`,
    `TZNAME:${offsetText(to, ':')}`,
    `END:${kind}`,
  ];
}

/** `+0530`, with seconds where a clock of old has some. */
function offsetText(offset: number, separator: string): string {
  const size = Math.abs(offset) / 1000;
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const digits = parts.slice(0, size % 60 === 0 ? 2 : 3).map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${digits.join(separator)}`;
}
