import { Temporal } from 'temporal-polyfill';

/**
 * The VTIMEZONE of an IANA zone for a span of time (RFC 5545, 3.6.5): the offset in force at its begin, and one
 * observance for each change of offset up to its end. Listing the changes instead of a yearly rule is exact also
 * where a country changes its rules, and in zones without any rule, such as Morocco's.
 *
 * @param from epoch milliseconds; @param to epoch milliseconds, >= `from`.
 */
export function timeZoneLines(timeZone: string, from: number, to: number): string[] {
  const begin = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  // One change before the span, so that a client sees the offset at its begin with its true onset.
  const before = begin.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
  if (before === null) {
    lines.push(...observance('STANDARD', '19700101T000000', begin.offset, begin.offset));
  }
  let change: Temporal.ZonedDateTime | null = before ?? begin.getTimeZoneTransition('next');
  while (change !== null && change.epochMilliseconds <= to) {
    const earlier = change.subtract({ nanoseconds: 1 });
    const forward = change.offsetNanoseconds > earlier.offsetNanoseconds;
    // The onset is written on the clock as it was until then.
    const onset = change
      .toInstant()
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .add({ nanoseconds: earlier.offsetNanoseconds });
    lines.push(
      ...observance(
        forward ? 'DAYLIGHT' : 'STANDARD',
        onset.toString({ smallestUnit: 'second' }).replaceAll('-', '').replaceAll(':', ''),
        earlier.offset,
        change.offset,
      ),
    );
    change = change.getTimeZoneTransition('next');
  }
  lines.push('END:VTIMEZONE');
  return lines;
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', onset: string, from: string, to: string): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `TZNAME:${to}`,
    `END:${kind}`,
  ];
}
