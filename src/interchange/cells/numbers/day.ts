/** Months as spreadsheets write them into dates, English and French. */
export const MONTH = String.raw`(?:jan|feb|f[ée]vr?|mar|mars|apr|avr|may|mai|jun|juin|jul|juil|aug|ao[uû]t|sep|sept|oct|nov|dec|d[ée]c)\.?`;

/** A day that somebody wrote. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether month and day could be the other way round. */
  readonly unsure: boolean;
}

/** `2012-09-01`, `01/09/2015`, `1.9.2015`; a time after it does not matter. */
export function readDay(text: string): WrittenDay | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T\s][\d:.]+Z?)?$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), false);
  const other = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:\s[\d:]+)?$/.exec(text);
  if (other === null) return dayInWords(text);
  const [first, second, year] = [Number(other[1]), Number(other[3]), Number(other[4])];
  const monthFirst = first <= 12 && (second > 12 || other[2] === '/');
  return monthFirst
    ? day(year, first, second, second <= 12 && first !== second)
    : day(year, second, first, false);
}

const MONTHS_OF_YEAR: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[yi]/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^a(?:ug|o[uû])/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];
const MONTH_NAME = `(?:${MONTH}|january|february|march|april|june|july|august|september|october|november|december|janvier|février|fevrier|avril|juillet|septembre|octobre|novembre|décembre|decembre)`;
const IN_WORDS = new RegExp(
  String.raw`^(?:(\d{1,2})(?:st|nd|rd|th|er)?[\s-](?:of\s)?)?(${MONTH_NAME})(?:\s(\d{1,2})(?:st|nd|rd|th)?,?)?[\s-,]\s?(\d{4})$`,
  'i',
);

/** `Sept 2014`, `15 March 2012`, `March 15, 2012`, `1er mars 2012`, `09/2014`. */
function dayInWords(text: string): WrittenDay | undefined {
  const short = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (short !== null) return day(Number(short[2]), Number(short[1]), 1, false);
  const [, before, name = '', after, year] = IN_WORDS.exec(text.replace(/\s+/g, ' ')) ?? [];
  const month = name === '' ? -1 : MONTHS_OF_YEAR.findIndex((is) => is.test(name.toLowerCase()));
  return month < 0 ? undefined : day(Number(year), month + 1, Number(before ?? after ?? 1), false);
}

function day(year: number, month: number, dayOfMonth: number, unsure: boolean): WrittenDay | undefined {
  const real = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
  return real ? { year, month, day: dayOfMonth, unsure } : undefined;
}

/** The middle of a year that stands alone. */
export function yearOf(text: string): WrittenDay | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return isYear(year) ? { year, month: 7, day: 1, unsure: false } : undefined;
}

/** Whether a number is a year of our time. */
export const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;
