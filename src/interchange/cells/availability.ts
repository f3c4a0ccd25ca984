import { printValue } from '../../errors';
import { type AvailabilityWindow, WEEKDAYS, type Weekday } from '../../model';
import { type Notation, orJson, type ReportProblem } from './notation';

const DAY_WORDS: { readonly [D in Weekday]: readonly string[] } = {
  mon: ['mon', 'monday', 'mo', 'lun', 'lundi'],
  tue: ['tue', 'tues', 'tuesday', 'tu', 'mar', 'mardi'],
  wed: ['wed', 'wednesday', 'we', 'mer', 'mercredi'],
  thu: ['thu', 'thur', 'thurs', 'thursday', 'th', 'jeu', 'jeudi'],
  fri: ['fri', 'friday', 'fr', 'ven', 'vendredi'],
  sat: ['sat', 'saturday', 'sa', 'sam', 'samedi'],
  sun: ['sun', 'sunday', 'su', 'dim', 'dimanche'],
};

const DAY_OF = new Map(WEEKDAYS.flatMap((day) => DAY_WORDS[day].map((word) => [word, day] as const)));

// Items come with single blanks: neighbouring `\s*` would share out a long run of blanks in every way there is.
const TIME = String.raw`\d{1,2}(?:[:h.]\d{2}|h)?\s*(?:am|pm)?`;
const ITEM = new RegExp(
  String.raw`^(?:(\p{L}+)\.?(?:\s*[-–—]\s*(\p{L}+)\.?)?)?\s*:?\s*(?:(${TIME})\s*(?:-|–|—|to|à)\s*(${TIME}))?$`,
  'iu',
);

const EXPECTED = 'weekly times, as "Mon 09:00-12:00; Tue 14:00-16:00" or "Mon-Fri 9-17"';

/**
 * Weekly windows: `Mon 09:00-12:00; Tue 14:00-16:00`. A range of days (`Mon-Fri 9-17`) or several days before
 * one time (`Mon, Wed 9-12`) give one window each; a time without a day belongs to the day before it
 * (`Mon 9-12, 14-16`). Days in English or French; times as `9`, `9:30`, `9h30` or `2:30 pm`.
 */
export const availabilityList: Notation<readonly AvailabilityWindow[]> = orJson<
  readonly AvailabilityWindow[]
>({
  expected: EXPECTED,
  read: (text, format, problem) =>
    readWindows(
      text.split(format.list ?? /[;|,\n]/).map((item) => item.trim().replace(/\s+/g, ' ')),
      problem,
    ),
  write: (windows) => windows.map(({ day, start, end }) => `${capitalize(day)} ${start}-${end}`).join('; '),
});

function readWindows(items: readonly string[], problem: ReportProblem): AvailabilityWindow[] {
  const windows: AvailabilityWindow[] = [];
  let days: readonly Weekday[] = [];
  let waiting = '';
  for (const item of items) {
    if (item === '') continue;
    const match = ITEM.exec(item);
    const named = match?.[1] === undefined ? [] : dayRange(match[1], match[2]);
    if (match === null || named === undefined) {
      problem('not a day with a time', printValue(item), EXPECTED);
      continue;
    }
    if (named.length > 0) days = waiting === '' ? named : [...new Set([...days, ...named])];
    if (match[3] === undefined || match[4] === undefined) {
      waiting = item;
      continue;
    }
    waiting = '';
    const times = readSpan(match[3], match[4]);
    if (times === undefined || days.length === 0) {
      problem(times === undefined ? 'not a time of day' : 'a time without a day', printValue(item), EXPECTED);
      continue;
    }
    for (const day of days) windows.push({ day, ...times });
  }
  if (waiting !== '') problem('a day without a time', printValue(waiting), EXPECTED);
  return windows;
}

/** The days from one to another, going on over Sunday; `undefined` if a word is no day. */
function dayRange(from: string, to: string | undefined): Weekday[] | undefined {
  const first = DAY_OF.get(from.toLowerCase());
  const last = to === undefined ? first : DAY_OF.get(to.toLowerCase());
  if (first === undefined || last === undefined) return undefined;
  const start = WEEKDAYS.indexOf(first);
  const length = ((WEEKDAYS.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => WEEKDAYS[(start + step) % 7] ?? first);
}

function readSpan(from: string, to: string): { readonly start: string; readonly end: string } | undefined {
  const end = readTime(to);
  let start = readTime(from);
  if (start === undefined || end === undefined) return undefined;
  // "1-3 pm" begins in the afternoon, "9-5 pm" in the morning.
  if (/pm$/i.test(to.trim()) && !/[ap]m$/i.test(from.trim()) && start < 720 && start + 720 < end)
    start += 720;
  return { start: clock(start), end: clock(end) };
}

/** Minutes since midnight. */
function readTime(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[:h.](\d{2})?)?\s*(am|pm)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const total = (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes;
  return minutes > 59 || total > 24 * 60 ? undefined : total;
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function capitalize(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}
