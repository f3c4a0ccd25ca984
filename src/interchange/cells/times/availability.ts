import { printValue } from '../../../errors';
import { type AvailabilityWindow, WEEKDAYS, type Weekday } from '../../../model';
import { type CellFormat, type Notation, orJson, type ReportProblem } from '../notation';
import { isNothing } from '../nothing';
import { narrow } from '../width';
import { clock, endsInAfternoon, isNightOrAfternoon, readSpan } from './clock-time';

const DAY_WORDS: { readonly [D in Weekday]: readonly string[] } = {
  mon: ['m', 'mon', 'monday', 'mo', 'lun', 'lundi'],
  tue: ['t', 'tue', 'tues', 'tuesday', 'tu', 'mar', 'mardi'],
  wed: ['w', 'wed', 'weds', 'wednesday', 'we', 'mer', 'mercredi'],
  thu: ['thu', 'thur', 'thurs', 'thursday', 'th', 'jeu', 'jeudi'],
  fri: ['f', 'fri', 'friday', 'fr', 'ven', 'vendredi'],
  sat: ['sat', 'saturday', 'sa', 'sam', 'samedi'],
  sun: ['sun', 'sunday', 'su', 'dim', 'dimanche'],
};

const DAY_OF = new Map(WEEKDAYS.flatMap((day) => DAY_WORDS[day].map((word) => [word, day] as const)));

const ONE_DAY: { readonly [D in Weekday]: readonly Weekday[] } = {
  mon: ['mon'],
  tue: ['tue'],
  wed: ['wed'],
  thu: ['thu'],
  fri: ['fri'],
  sat: ['sat'],
  sun: ['sun'],
};

const WORKING_DAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);
const SEVERAL_DAYS: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ['weekday', WORKING_DAYS],
  ['weekend', WEEKEND],
  ['daily', WEEKDAYS],
  ['day', WEEKDAYS],
  ['everyday', WEEKDAYS],
  ['jour', WEEKDAYS],
]);

// Items come with single blanks: neighbouring `\s*` would share out a long run of blanks in every way there is.
const TIME = String.raw`(?:\d{4}|\d{1,2}(?:[:h.]\d{2}|h)?\s*(?:am|pm)?)`;
const SPAN = String.raw`(?:de\s|from\s)?(${TIME})\s*(?:-|–|—|to|à)\s*(${TIME})`;
const DAYS = String.raw`(?:du\s)?(\p{L}+)\.?(?:(?:\s?[-–—]\s?|\s(?:to|through|thru|au|à)\s)(\p{L}+)\.?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?:${DAYS})?\s*:?\s*(?:${SPAN})?$`, 'iu');
const TIME_FIRST = new RegExp(String.raw`^${SPAN}\s(?:on\s)?${DAYS}$`, 'iu');

const EXPECTED = 'weekly times, as "Mon 09:00-12:00; Tue 14:00-16:00" or "Mon-Fri 9-17"';

/**
 * Weekly windows: `Mon 09:00-12:00; Tue 14:00-16:00`. A range of days (`Mon-Fri 9-17`) or several days before one time
 * (`Mon, Wed 9-12`, `Mon and Wed 9-12`, `T/Th 9-12`) give one window each; a time without a day belongs to the day
 * before it (`Mon 9-12, 14-16`). `;`, `|` and line breaks end a window, so that a day before them needs a time of its
 * own. Days in English or French; times as `9`, `9:30`, `9h30` or `2:30 pm`, before the day or after it.
 */
export const availabilityList: Notation<readonly AvailabilityWindow[]> = orJson<
  readonly AvailabilityWindow[]
>({
  expected: EXPECTED,
  read: readWindows,
  write: (windows) => windows.map(({ day, start, end }) => `${capitalize(day)} ${start}-${end}`).join('; '),
});

/** Several days before one time, or several times after one day. */
const JOINED = /,|\s(?:and|et|&|\/)\s|(?<=\p{L}\s?)\/(?=\s?\p{L})/u;
/** A first look for the same, which most parts end with. */
const MAY_JOIN = /[,/&]|\s(?:and|et)\s/;

/** Reads windows out of one text. O(length). */
export function readWindows(text: string, format: CellFormat, problem: ReportProblem): AvailabilityWindow[] {
  const reader = new WindowReader(format, problem);
  for (const part of narrow(text).split(format.list ?? /[;|\n]/)) reader.part(part);
  return reader.windows;
}

/** Part of a cell that begins with a day, and so is read alike wherever it stands. */
const BEGINS_WITH_DAY = /^\s?(?:mon|tue|wed|thu|fri|sat|sun)/i;

interface PartRead {
  readonly windows: readonly AvailabilityWindow[];
  readonly days: readonly Weekday[];
}

function readPart(part: string, format: CellFormat, problem: ReportProblem): PartRead {
  const reader = new WindowReader(format, problem);
  reader.read(part);
  return { windows: reader.windows, days: reader.days };
}

const PARTS_OF_DAY =
  /\b(?:mornings?|afternoons?|evenings?|nights?|matin(?:ée)?s?|après-midi|soir(?:ée)?s?)\b/i;
/** What may stand before a day and says no more than the day. */
const EVERY = /^(?:every|each|any|all|on|chaque|tous les|toutes les|les|le)\s(?=\p{L})/iu;

/** A time in brackets after its day. */
const BRACKETED = /^([^()]*\p{L})\s?\(([^()]*\d[^()]*)\)$/u;

/** An item with noon and midnight as times, and without "every" and brackets. */
function plainTimes(item: string): string {
  const plain = item
    .replace(EVERY, '')
    .replace(/week-end/gi, 'weekend')
    .replace(BRACKETED, '$1 $2');
  return /noon|midi|midnight|minuit/i.test(plain)
    ? plain
        .replace(/(-|–|\sto\s|\sà\s)\s?(?:midnight|minuit)(?!\p{L})/giu, '$124:00')
        .replace(/(?<!\p{L}|après[-\s])(?:noon|midi)(?!\p{L})/giu, '12:00')
    : plain;
}

class WindowReader {
  readonly windows: AvailabilityWindow[] = [];
  private readonly format: CellFormat;
  private readonly problem: ReportProblem;
  days: readonly Weekday[] = [];
  /** Days that still wait for their time, as written. */
  private waiting = '';

  constructor(format: CellFormat, problem: ReportProblem) {
    this.format = format;
    this.problem = problem;
  }

  part(part: string): void {
    const { items } = this.format;
    if (items === undefined || !BEGINS_WITH_DAY.test(part)) {
      this.read(part);
      return;
    }
    const { windows, days } = items.read(part, this.format, this.problem, readPart);
    for (const window of windows) this.windows.push(window);
    if (days.length > 0) this.days = days;
  }

  read(part: string): void {
    for (const item of MAY_JOIN.test(part) ? part.split(JOINED) : [part]) this.take(item);
    this.endPart();
  }

  private take(written: string): void {
    let item = this.inTimes(written.trim().replace(/\s+/g, ' '));
    if (item === '' || (this.format.blank ?? isNothing)(item)) return;
    let found = parts(item);
    if ((found.from === undefined && found.start === undefined) || found.from?.toLowerCase() === 'week') {
      item = plainTimes(item);
      found = parts(item);
    }
    const { from, to, start, end } = found;
    const named = from === undefined ? [] : dayRange(from, to);
    if (named === undefined || (from === undefined && start === undefined)) {
      const words = PARTS_OF_DAY.test(item)
        ? '; a time for each word, as "values": { "morning": "9-12" } in the mapping'
        : '';
      this.problem('not a day with a time', printValue(item), `${EXPECTED}${words}`);
      return;
    }
    if (named.length > 0) this.days = this.waiting === '' ? named : [...new Set([...this.days, ...named])];
    if (start === undefined || end === undefined) {
      this.waiting = item;
      return;
    }
    this.waiting = '';
    const times = readSpan(start, end);
    if (times === undefined || this.days.length === 0) {
      this.problem(
        times === undefined ? 'not a time of day' : 'a time without a day',
        printValue(item),
        EXPECTED,
      );
      return;
    }
    if (endsInAfternoon(start, end, times)) {
      this.problem(
        'a time that ends before it starts, or in the afternoon?',
        printValue(item),
        `${clock(times.start)}-${clock(times.end + 720)} for the afternoon, or two windows for a time that passes midnight`,
      );
      return;
    }
    if (isNightOrAfternoon(start, end)) {
      this.problem(
        'a time at night, or in the afternoon?',
        printValue(item),
        `${clock(times.start + 720)}-${clock(times.end + 720)} for the afternoon, or ${clock(times.start)}-${clock(times.end)} for the night`,
      );
      return;
    }
    for (const day of this.days) this.windows.push({ day, start: clock(times.start), end: clock(times.end) });
  }

  private endPart(): void {
    if (this.waiting !== '') this.problem('a day without a time', printValue(this.waiting), EXPECTED);
    this.waiting = '';
  }

  /** `Mon morning` with the time that the mapping gives for `morning`. */
  private inTimes(item: string): string {
    const values = this.format.values;
    if (values === undefined) return item;
    const whole = wordIn(values, item);
    if (whole !== undefined) return whole;
    const blank = item.indexOf(' ');
    const time = blank < 0 ? undefined : wordIn(values, item.slice(blank + 1));
    return time === undefined ? item : `${item.slice(0, blank)} ${time}`;
  }
}

/** What a word means by the mapping's `values`, in any case. */
export function wordIn(values: { readonly [word: string]: string }, word: string): string | undefined {
  if (Object.hasOwn(values, word)) return values[word];
  const wanted = word.toLowerCase();
  return Object.entries(values).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

interface Parts {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

function parts(item: string): Parts {
  const dayFirst = DAY_FIRST.exec(item);
  if (dayFirst !== null) {
    const [, from, to, start, end] = dayFirst;
    return { from, to, start, end };
  }
  const [, start, end, from, to] = TIME_FIRST.exec(item) ?? [];
  return { from, to, start, end };
}

/** The days from one to another, going on over Sunday; `undefined` if a word is no day. */
function dayRange(from: string, to: string | undefined): readonly Weekday[] | undefined {
  const first = dayOf(from);
  if (to === undefined) {
    if (first !== undefined) return ONE_DAY[first];
    return SEVERAL_DAYS.get(from.toLowerCase().replace(/s$/, '')) ?? initialsOf(from);
  }
  const last = dayOf(to);
  if (first === undefined || last === undefined) return undefined;
  const start = WEEKDAYS.indexOf(first);
  const length = ((WEEKDAYS.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => WEEKDAYS[(start + step) % 7] ?? first);
}

const INITIALS: readonly (readonly [letters: string, day: Weekday])[] = [
  ['Th', 'thu'],
  ['Tu', 'tue'],
  ['Sa', 'sat'],
  ['Su', 'sun'],
  ['M', 'mon'],
  ['T', 'tue'],
  ['W', 'wed'],
  ['R', 'thu'],
  ['F', 'fri'],
];

/** `MWF`, `TTh`, `TR`: initials in the order of the week. */
function initialsOf(word: string): readonly Weekday[] | undefined {
  if (word.length > 9 || word.toLowerCase() === word) return undefined;
  const days: Weekday[] = [];
  for (let at = 0; at < word.length; ) {
    const found = INITIALS.find(([letters]) => word.startsWith(letters, at));
    const last = days.at(-1);
    if (found === undefined || (last !== undefined && WEEKDAYS.indexOf(found[1]) <= WEEKDAYS.indexOf(last)))
      return undefined;
    days.push(found[1]);
    at += found[0].length;
  }
  return days.length > 1 ? days : undefined;
}

/** `Mon`, `Mondays`, `lundis`. */
function dayOf(word: string): Weekday | undefined {
  const lower = word.toLowerCase();
  return DAY_OF.get(lower) ?? (lower.length > 4 ? DAY_OF.get(lower.replace(/s$/, '')) : undefined);
}

function capitalize(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}
