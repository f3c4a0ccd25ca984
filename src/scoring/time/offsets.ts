import { utcOffsetMinutes } from './time-zone';

const readers = new Map<string, OffsetReader>();
const MOST_DAYS = 100;

/** Minutes by which a time zone is ahead of UTC. */
export type OffsetReader = (timeZone: string) => number;

/** Minutes by which zones are ahead of UTC on a day; each zone is looked up once. Equal days, the same function. */
export function offsetsOn(day: string): OffsetReader {
  let reader = readers.get(day);
  if (reader === undefined) {
    if (readers.size === MOST_DAYS) readers.clear();
    reader = offsetReader(day);
    readers.set(day, reader);
  }
  return reader;
}

function offsetReader(day: string): OffsetReader {
  const offsets = new Map<string, number>();
  return (timeZone) => {
    const known = offsets.get(timeZone);
    if (known !== undefined) return known;
    const offset = utcOffsetMinutes(timeZone, day);
    offsets.set(timeZone, offset);
    return offset;
  };
}
