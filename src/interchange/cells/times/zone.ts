import { printValue } from '../../../errors';
import { readTimeZone, zoneProblem } from '../../../model';
import type { Notation } from '../notation';

/**
 * A time zone; what is written otherwise than the model has it (`CEST`, `GMT+2`, `Romance Standard Time`) is counted.
 */
export const timeZoneCell: Notation<string> = {
  expected: 'a time zone, as "Europe/Paris" or "+05:30"',
  list: false,
  read(text, format, problem) {
    const reading = readTimeZone(text);
    if (!('zone' in reading)) {
      const { message, expected } = zoneProblem(text, reading);
      problem(message, printValue(text), expected);
      return undefined;
    }
    if (reading.zone !== text) format.notice?.('zone-read', `${text} = ${reading.zone}`);
    return reading.zone;
  },
  write: (value) => value,
};
