import { letterText, type MessageCatalogue } from '../../messages';
import { DAY, modulo, WEEK } from '../../scoring';
import type { CommonTimes, CommonWindow } from './times';

/** Windows that are named. */
const NAMED = 6;

/** Times of the week in words, on the reader's clock, and on the partner's where it differs. */
export function windowsText(
  { windows, ahead }: Extract<CommonTimes, { readonly kind: 'common' }>,
  name: string,
  locale: MessageCatalogue | undefined,
): string[] {
  const named = longest(windows);
  const lines = named.map((window) => {
    const { day, from, to } = partsOf(window, locale);
    return letterText(locale, 'letter.times-window', {
      day,
      from,
      to,
      name,
      other: ahead === 0 ? undefined : onOtherClock(window, ahead, day, locale),
    });
  });
  return named.length < windows.length ? [...lines, letterText(locale, 'letter.times-more', {})] : lines;
}

/** The longest few, in the order of the week. */
function longest(windows: readonly CommonWindow[]): readonly CommonWindow[] {
  if (windows.length <= NAMED) return windows;
  const length = ({ start, end }: CommonWindow) => end - start;
  return [...windows]
    .sort((a, b) => length(b) - length(a) || a.start - b.start)
    .slice(0, NAMED)
    .sort((a, b) => a.start - b.start);
}

function onOtherClock(
  { start, end }: CommonWindow,
  ahead: number,
  ownDay: string,
  locale: MessageCatalogue | undefined,
): string {
  const from = modulo(start + ahead, WEEK);
  const { day, ...clock } = partsOf({ start: from, end: from + end - start }, locale);
  return letterText(locale, 'letter.times-span', { ...clock, day: day === ownDay ? undefined : day });
}

function partsOf({ start, end }: CommonWindow, locale: MessageCatalogue | undefined) {
  return {
    day: dayName(Math.floor(start / DAY), locale),
    from: clock(start % DAY, locale),
    to: clock(modulo(end, DAY), locale),
  };
}

/** By language: a formatter takes longer to make than a letter. */
const dayNames = new Map<string, readonly string[]>();

/** @param day 0 is Monday. */
function dayName(day: number, locale: MessageCatalogue | undefined): string {
  const language = locale?.locale ?? 'en';
  let names = dayNames.get(language);
  if (names === undefined) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    names = Array.from({ length: 7 }, (_, at) => format.format(Date.UTC(2024, 0, 1 + at)));
    dayNames.set(language, names);
  }
  return names[day % 7]!;
}

function clock(minute: number, locale: MessageCatalogue | undefined): string {
  return letterText(locale, 'letter.clock', {
    hours: String(Math.floor(minute / 60)),
    minutes: String(minute % 60).padStart(2, '0'),
  });
}
