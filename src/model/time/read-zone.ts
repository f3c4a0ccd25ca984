import { printValue } from '../../errors';
import { closest } from '../../spelling';
import { normalizeUnicode } from '../text';
import { CERTAIN_LETTERS, DOUBTFUL_LETTERS, PLACES, WINDOWS_ZONES } from './zone-names';
import { FIXED_OFFSET, isInIntl } from './zones';

/** What a text says about a time zone: the zone, or why it is none and which ones may be meant. */
export type ZoneReading =
  | { readonly zone: string }
  | { readonly why: 'several' | 'place' | 'unknown'; readonly choices: readonly string[] };

/** Readings so far. Bounded: names differ in case as their authors like, and most of what is unknown is met once. */
const known = new Map<string, ZoneReading>();
const MOST = 2_000;
/** More characters than any zone has, as lists of zones write them. */
const LONGEST = 100;
const UNKNOWN: ZoneReading = { why: 'unknown', choices: [] };

/**
 * Reads a time zone: a name of the IANA data base, an offset (`+02:00`, `UTC+2`, `GMT-5:30`), letters that mean one
 * clock alone (`CEST`, `JST`), a name of Windows (`Romance Standard Time`), or a line of a list of zones
 * (`(GMT+01:00) Central European Time - Paris`). Letters with several meanings (`BST`, `IST`, `EST`) and places are not
 * read: the run-time would take `BST` for Bangladesh. O(length) where it was met before.
 */
export function readTimeZone(text: string): ZoneReading {
  if (text.length > LONGEST) return UNKNOWN;
  const before = known.get(text);
  if (before !== undefined) return before;
  // A copy: a text that was cut out of a file would keep the file in memory.
  const own: string = JSON.parse(JSON.stringify(text));
  const reading = read(own);
  if (known.size < MOST) known.set(own, reading);
  return reading;
}

/** What is wrong with a text that is no time zone, and what would be right. */
export function zoneProblem(
  text: string,
  reading: Exclude<ZoneReading, { readonly zone: string }>,
): { readonly message: string; readonly expected: string } {
  const { why, choices } = reading;
  const offered = choices.map((zone) => `"${zone}"`).join(', ');
  const expected =
    choices.length === 0
      ? 'an IANA name such as "Europe/Paris", or an offset such as "+05:30"'
      : `${choices.length === 1 ? offered : `one of ${offered}`}; or an offset such as "+05:30"`;
  const shown = printValue(text);
  switch (why) {
    case 'several':
      return {
        message:
          choices.length === 1
            ? `${shown} may be the short form of a time zone, but not for certain`
            : `${shown} is the short form of more than one time zone`,
        expected,
      };
    case 'place':
      return { message: `${shown} is a place, not a time zone`, expected };
    case 'unknown':
      return {
        message: `unknown time zone${choices.length === 0 ? '' : `; did you mean ${offered}?`}`,
        expected,
      };
  }
}

function read(given: string): ZoneReading {
  if (FIXED_OFFSET.test(given)) return { zone: given };
  const text = normalizeUnicode(given, 'NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = text.toUpperCase();
  if (Object.hasOwn(CERTAIN_LETTERS, letters)) return { zone: CERTAIN_LETTERS[letters] ?? text };
  if (Object.hasOwn(DOUBTFUL_LETTERS, letters))
    return { why: 'several', choices: DOUBTFUL_LETTERS[letters] ?? [] };
  const offset = readOffset(text);
  if (offset !== undefined) return { zone: offset };
  // Names with a stroke, and the few without that are no letters (`Singapore`, `EST5EDT`).
  const named = text.replace(/ ?\/ ?/g, '/').replace(/ /g, '_');
  if ((named.includes('/') || named.length > 4) && isInIntl(named)) return { zone: named };
  return readName(text);
}

const OFFSET = /^(?:(?:UTC|GMT) ?)?([+-]) ?(\d{1,2})(?::?([0-5]\d))?(?: ?(?:h|hours?))?$/i;

function readOffset(text: string): string | undefined {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return FIXED_OFFSET.test(offset) ? offset : undefined;
}

/** What lists of zones put before a name: `(UTC+01:00) `. */
const LIST_OFFSET = /^\((?:UTC|GMT)(?: ?[+-]\d{1,2}:?\d{2})?\) ?/i;

/** Reads the names that Windows and lists of zones have, or finds what a place may mean. */
function readName(text: string): ZoneReading {
  const name = text.replace(LIST_OFFSET, '').toLowerCase();
  const listed = name.length < text.length;
  const windows = name.replace(/ (?:standard|daylight|summer) time$/, '');
  const isWindows = windows.length < name.length;
  if (isWindows || name.endsWith('(mexico)')) {
    const zone = Object.hasOwn(WINDOWS_ZONES, windows) ? WINDOWS_ZONES[windows] : undefined;
    if (zone !== undefined) return { zone };
  }
  const american = /^(eastern|central|mountain|pacific) time(?: \(us (?:&|and) canada\))?$/.exec(name)?.[1];
  if (american !== undefined) {
    const zone = WINDOWS_ZONES[american];
    if (zone !== undefined && (listed || name.includes('canada'))) return { zone };
    return { why: 'several', choices: zone === undefined ? [] : [zone] };
  }
  // The place after the name of its clock: `Central European Time - Paris`.
  const place = /^[^-]+ time - (.+)$/.exec(name)?.[1] ?? name;
  const found = zonesOf(place);
  if (found.length === 1 && listed) return { zone: found[0] ?? text };
  if (found.length > 0) return { why: 'place', choices: found };
  // A list names several places of one clock: `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`.
  if (listed) {
    const zones = name.split(/, | and /).flatMap((one) => zonesOf(one).slice(0, 1));
    if (zones.length > 0) return { why: 'place', choices: [...new Set(zones)].slice(0, SHOWN) };
  }
  const near = closest(text, zoneNames());
  return near === undefined ? UNKNOWN : { why: 'unknown', choices: [near] };
}

const SHOWN = 6;

/** The zones of a country, a region or a city. */
function zonesOf(place: string): readonly string[] {
  const entry = PLACES.find(([names]) => names.includes(place));
  if (entry !== undefined) return entry[1];
  const city = plain(place);
  if (city === '') return [];
  return zoneNames().filter((zone) => plain(zone.slice(zone.lastIndexOf('/') + 1)) === city);
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

let names: readonly string[] | undefined;

/** All zones that the run-time knows, where it says them. */
function zoneNames(): readonly string[] {
  names ??= typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return names;
}
