import type { TableCell } from '../tables';

/**
 * What a number format makes of a number, as far as it changes what the cell says: a day, a time, a share in percent,
 * digits with leading zeros. All other formats (currencies, thousands, decimals) leave a number a number.
 */
export type CellFormat =
  | { readonly kind: 'number' | 'date' | 'time' | 'date-time' | 'duration' | 'percent' }
  | { readonly kind: 'digits'; readonly pattern: string };

const PLAIN: CellFormat = { kind: 'number' };

/** What stands in a format as it is: quoted text, escaped characters, fillers and widths. */
const LITERALS = /"([^"]*)"|\\(.)|[*_](.)/g;
/** Conditions, colours and currencies; not the elapsed hours of `[h]:mm`. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Reads a number format (ECMA-376 part 1, 18.8.31) by its section for positive numbers. */
export function parseCellFormat(format: string): CellFormat {
  const first = firstSection(format).replace(BRACKETS, '');
  const codes = first.replace(LITERALS, '');
  if (/^\s*general\s*$/i.test(codes) || codes.includes('@')) return PLAIN;
  if (/\[[hms]+\]/i.test(codes)) return { kind: 'duration' };
  const days = /[yd]|m{3,}|e(?![+-])/i.test(codes) || /^m+$/i.test(codes.trim());
  const hours = /[hs]|am\/pm|a\/p/i.test(codes);
  if (days || hours) return { kind: days ? (hours ? 'date-time' : 'date') : 'time' };
  if (codes.includes('%')) return { kind: 'percent' };
  // Two digits at least that are shown even where the number has none there: an id, not an amount.
  return /^[0\s\-/()]*$/.test(codes) && (codes.match(/0/g)?.length ?? 0) >= 2
    ? {
        kind: 'digits',
        pattern: first.replace(LITERALS, (_, quoted, escaped) => mark(quoted ?? escaped ?? '')),
      }
    : PLAIN;
}

/** Literal zeros of a pattern, which are no places for digits. */
const LITERAL_ZERO = '\u0001';
const mark = (text: string) => text.replaceAll('0', LITERAL_ZERO);

function firstSection(format: string): string {
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const char = format[at];
    if (char === '\\' && !quoted) at++;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) return format.slice(0, at);
  }
  return format;
}

/** A number as its cell shows it. */
export function shownNumber(value: number, format: CellFormat): TableCell {
  if (format.kind === 'percent') return `${rounded(value * 100)}%`;
  if (format.kind === 'digits' && Number.isInteger(value) && value >= 0) return digits(value, format.pattern);
  return rounded(value);
}

/** Spreadsheets keep 15 digits; what is beyond is noise of binary fractions. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Fills the digits into the zeros of the pattern, from the right; digits that are left over stand before them. */
function digits(value: number, pattern: string): string {
  const text = value.toFixed(0);
  let at = text.length - 1;
  const shown: string[] = [];
  const leftmost = pattern.indexOf('0');
  for (let index = pattern.length - 1; index >= 0; index--) {
    const char = pattern[index] ?? '';
    if (char !== '0') shown.push(char === LITERAL_ZERO ? '0' : char);
    else {
      shown.push(text[at--] ?? '0');
      if (index === leftmost) while (at >= 0) shown.push(text[at--] ?? '');
    }
  }
  return shown.reverse().join('');
}

const DAY = 86_400_000;
/** Day 1 of the 1900 system is 1 January 1900, and it has a 29 February 1900 (day 60) that there never was. */
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const START_1904 = Date.UTC(1904, 0, 1);

/** Whether a date may stand for two numbers: those of 28 and of 29 February 1900. */
export function isDoubtful(date: Date, from1904: boolean): boolean {
  return !from1904 && Math.floor((date.getTime() - BEFORE_1900) / DAY) === 59;
}

/** The number behind a date that the workbook's reader made of it. */
function serialOf(date: Date, from1904: boolean): number {
  if (from1904) return (date.getTime() - START_1904) / DAY;
  const days = (date.getTime() - BEFORE_1900) / DAY;
  return days >= 60 ? days + 1 : days;
}

/**
 * A moment as its cell shows it: `2024-05-31`, `09:30`, `2024-05-31 09:30`, `36:00`. Seconds only where there are any.
 * Spreadsheets know no time zones, and none is added.
 */
export function shownDate(given: Date, format: CellFormat, from1904: boolean): TableCell {
  if (Number.isNaN(given.getTime())) return null;
  const serial = serialOf(given, from1904);
  // Times are fractions of a day, so that 9:30 may lie a millisecond off.
  const date = new Date(Math.round(given.getTime() / 1000) * 1000);
  switch (format.kind) {
    case 'date':
      return day(date);
    case 'time':
      return time(date);
    case 'date-time': {
      const ofDay = time(date);
      // A form that was answered at an unknown time of a day says midnight.
      return ofDay === '00:00' ? day(date) : `${day(date)} ${ofDay}`;
    }
    case 'duration':
      return duration(serial);
    default:
      // Dates are exact to a millisecond, about a hundred millionth of a day.
      return Number(serial.toFixed(7));
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10);

function time(date: Date): string {
  const text = date.toISOString().slice(11, 19);
  return text.endsWith(':00') ? text.slice(0, 5) : text;
}

function duration(serial: number): string {
  const minutes = Math.round(serial * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
