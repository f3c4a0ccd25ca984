import type { TableCell } from '../../interchange';
import { DAY_LENGTH, dayNumber, epochOf, isDay, isInstant, showingsOf, startOfDay } from '../../model';

/** When something was decided. */
export interface Moment {
  readonly epoch: number;
  /** Whether a day was given and no time; `epoch` is its beginning. */
  readonly day: boolean;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
/** Days that a cell without a format counts, from 1900 on: those of the years 1954 to 2119. */
const SERIALS = { least: 20_000, most: 80_000, of1970: 25_569 } as const;

/**
 * Reads a cell as a moment: a date with or without a time, as workbooks are read, a moment with its offset, or the
 * number of a date that has lost its format.
 *
 * @returns `undefined` for what is none of these.
 */
export function readMoment(cell: TableCell, zone: string): Moment | undefined {
  if (typeof cell === 'number') {
    if (cell < SERIALS.least || cell > SERIALS.most) return undefined;
    // Times are fractions of a day, a millisecond off here and there.
    const local = Math.round((cell - SERIALS.of1970) * (DAY_LENGTH / 1000)) * 1000;
    return local % DAY_LENGTH === 0
      ? { epoch: startOfDay(zone, new Date(local).toISOString().slice(0, 10)), day: true }
      : { epoch: showingsOf(zone, local).usual, day: false };
  }
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (isInstant(text)) return { epoch: epochOf(text), day: false };
  const [, day = '', hours, minutes, seconds = '0'] = LOCAL.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  if (hours === undefined) return { epoch: startOfDay(zone, day), day: true };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const ofDay = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return { epoch: showingsOf(zone, dayNumber(day) * DAY_LENGTH + ofDay).usual, day: false };
}
