import { printValue } from '../../../errors';
import type { CellFormat, Notation, ReportProblem } from '../notation';
import { isYear, MONTH, readDay, type WrittenDay, yearOf } from './day';
import { parseNumber, readNumber } from './number';

const SPOILT_BAND = new RegExp(String.raw`^(?:\d{1,2}[-\s]${MONTH}|${MONTH}[-\s]\d{1,2})$`, 'i');

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['zero', 'zéro'],
    ['one', 'un', 'une'],
    ['two', 'deux'],
    ['three', 'trois'],
    ['four', 'quatre'],
    ['five', 'cinq'],
    ['six'],
    ['seven', 'sept'],
    ['eight', 'huit'],
    ['nine', 'neuf'],
    ['ten', 'dix'],
    ['eleven', 'onze'],
    ['twelve', 'douze'],
    ['thirteen', 'treize'],
    ['fourteen', 'quatorze'],
    ['fifteen', 'quinze'],
    ['sixteen', 'seize'],
    ['seventeen', 'dix-sept'],
    ['eighteen', 'dix-huit'],
    ['nineteen', 'dix-neuf'],
    ['twenty', 'vingt'],
  ]
    .flatMap((words, value) => words.map((word): [string, number] => [word, value]))
    .concat([
      ['thirty', 30],
      ['trente', 30],
      ['forty', 40],
      ['quarante', 40],
    ]),
);
const WORD = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}-])`,
  'giu',
);
/** What makes an amount a rough one. */
const ROUGHLY =
  /^(?:~|≈|about|approx\.?|approximately|around|roughly|nearly|almost|circa|ca\.?|environ|env\.?|presque)\s?(?=\S)|(?<=\d\s?(?:years?|yrs?\.?|ans?)?)(?:ish|\s(?:approx\.?|or so|environ|roughly))$/gi;
const HALVES: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);

/** `about five`, `1½` and `two and a half` in digits. */
function inDigits(text: string): string {
  if (/^[\d.,\s%+<>-]*$/.test(text)) return text;
  return text
    .replace(ROUGHLY, '')
    .replace(WORD, (word) => String(NUMBER_WORDS.get(word.toLowerCase()) ?? word))
    .replace(
      /(\d)?\s?([½¼¾])/g,
      (_, before: string | undefined, sign: string) => `${before ?? '0'}${HALVES.get(sign)}`,
    )
    .replace(/(\d)(\s(?:years?|yrs?|ans?))?\s(?:and a half|et demie?)(?=$|\s)/gi, '$1.5$2');
}

/** Most years that a working life has; what is more was misread. */
const MOST_YEARS = 100;
/** Longest text in which bands and units are looked for; nobody writes an amount at greater length. */
const LONGEST = 60;

const N = String.raw`\d+(?:[.,]\d+)?`;
const BAND = new RegExp(
  String.raw`^(?:between\s|from\s|de\s|entre\s)?(${N})\s?(?:-|–|—|to|à|and|et|or|ou)\s?(${N})$`,
  'i',
);
const AT_LEAST = new RegExp(
  String.raw`^(?:(?:>=?|≥|more than|over|at least|min\.?|plus de|au moins)\s?(${N})|(${N})\s?(?:\+|plus|(?:or|and) (?:more|over|above|up|longer)|(?:et|ou) plus))$`,
  'i',
);
const AT_MOST = new RegExp(
  String.raw`^(?:<=?|≤|less than|under|fewer than|up to|at most|no more than|max(?:imum)?\.?|moins de|jusqu['’]à|au plus|pas plus de)\s?(${N})$|^(${N})\s?(?:max(?:imum)?\.?|(?:or|and) (?:less|fewer|under|below)|(?:et|ou) moins)$`,
  'i',
);
const UNITS =
  /\s?(?:years? of experience|ans d['’]expérience|years?|yrs?\.?|ans?|années?|y)(?=$|\s?\+|\s?(?:(?:or|and) (?:more|over|above|up|longer|less|fewer|under|below)|(?:et|ou) (?:plus|moins))$)/gi;
const MONTHS = new RegExp(
  String.raw`^(?:(${N})\s?(?:years?|yrs?|y|ans?)[\s,]{0,2}(?:and\s|et\s)?)?(${N})\s?(?:months?|mos?|mois|m)$`,
  'i',
);

/** A number of years, as people write it: a plain number, a band, a unit, or the year or day of a beginning. */
export const yearsCell: Notation<number> = {
  expected:
    'years, as "3.5", "3-5", "10+", "18 months", or with "asOf" in the mapping the year or day of a beginning',
  list: false,
  read(text, format, problem) {
    // No experience has four decimals: `03.2019` is a month.
    const month = MONTH_OF_YEAR.test(text) ? readDay(text) : undefined;
    if (month !== undefined) return sinceDay(month, text, format, problem);
    const plain = parseNumber(text, format.decimal);
    if (typeof plain === 'number') return plausibleYears(plain, text, format, problem);
    if (plain === 'ambiguous') return readNumber(text, format, problem);
    if (text.length > LONGEST) return readNumber(text, format, problem);
    const beginning = text.replace(/^(?:since|from|depuis(?: le)?|started(?: in)?)\s/i, '');
    const date = readDay(beginning) ?? (beginning === text ? undefined : yearOf(beginning));
    if (date !== undefined) {
      // Among bands a day is what a spreadsheet made of one.
      const band = format.bands === true && date.month <= 12 ? problemOfBand(text, problem) : false;
      return band ? undefined : sinceDay(date, text, format, problem);
    }
    const value = NONE.test(text)
      ? 0
      : (readAmount(text, 'middle', format) ?? readMonths(inDigits(text)) ?? readMonthBand(text, format));
    if (value === undefined)
      return unreadNumber(
        text,
        problem,
        `${YEARS}; or what it means, as "values": { ${printValue(text)}: "1" } in the mapping`,
      );
    if (value > MOST_YEARS) return plausibleYears(value, text, format, problem);
    format.notice?.('number-read', `${text} = ${value}`);
    return value;
  },
  write: (value) => value,
};

const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}$/;

/** No years at all, in words. */
const NONE =
  /^(?:no|without(?: any)?|aucune|pas d['’]|sans) ?(?:(?:prior|previous|work|professional) )?exp[ée]rience(?: professionnelle)?$/i;

const YEARS = 'years, such as 3, 3.5, "3-5", "10+" or "18 months"';

/** A number of people: a plain number, or the upper end of `1-3`, `up to 2`, `two`, `2 mentees`. */
export const countCell: Notation<number> = {
  expected: 'a number, as "3"',
  list: false,
  read(text, format, problem) {
    const plain = parseNumber(text, format.decimal);
    if (plain !== undefined || text.length > LONGEST) return readNumber(text, format, problem);
    const value = readAmount(text.replace(ONLY, '').replace(PEOPLE, ''), 'upper', format);
    if (value === undefined)
      return unreadNumber(
        text,
        problem,
        `a number, such as 3; or what the answer means, as "values": { ${printValue(text)}: "5" } in the mapping`,
      );
    format.notice?.('number-read', `${text} = ${value}`);
    return value;
  },
  write: (value) => value,
};

/** Whether a spreadsheet made a date of a band, which is then said. */
function spoilt(text: string, problem: ReportProblem): boolean {
  return SPOILT_BAND.test(text) && problemOfBand(text, problem);
}

function problemOfBand(text: string, problem: ReportProblem): true {
  problem(
    'a date where a number belongs: spreadsheets make "5-Mar" of "3-5" and "12-Oct" of "10-12"',
    printValue(text),
    'the answer as it was given, such as 3-5; format the column as text before the file is opened',
  );
  return true;
}

/** The bounds that `up to 2`, `two`, `1 or 2 mentees` give to a number of people; reports what is none. */
export function readBounds(
  text: string,
  format: CellFormat,
  problem: ReportProblem,
): { readonly min?: number; readonly max: number } | undefined {
  const people = inDigits(text.slice(0, LONGEST).replace(PEOPLE, ''));
  const band = BAND.exec(people);
  const [low, high] = [Number(band?.[1]), Number(band?.[2])];
  const value = band === null ? readAmount(people, 'upper', format) : high;
  if (value === undefined || text.length > LONGEST) {
    if (!spoilt(text, problem)) problem('not a number of partners', printValue(text), BOUNDS);
    return undefined;
  }
  format.notice?.('number-read', `${text} = ${band === null ? value : `${low}-${high}`}`);
  return band === null ? { max: value } : { min: low, max: high };
}

const BOUNDS = '"3" (at most 3) or "1-3" (at least 1, at most 3)';
/** What says no more than the number itself. */
const ONLY = /^(?:just|only|exactly|seulement|uniquement)\s|\s(?:only|seulement)$|\s\(\p{L}+\)$/giu;
const PEOPLE = /\s(?:mentees?|mentors?|people|persons?|personnes?)$/i;

/** Says what is wrong with an answer that is no number; `undefined` for convenience. */
function unreadNumber(text: string, problem: ReportProblem, expected: string): undefined {
  return spoilt(text, problem) ? undefined : notNumber(text, problem, expected);
}

/** Says that a text is no number; `undefined` for convenience. */
export function notNumber(text: string, problem: ReportProblem, expected: string): undefined {
  problem('not a number', printValue(text), expected);
  return undefined;
}

function readAmount(written: string, of: 'middle' | 'upper', format: CellFormat): number | undefined {
  const text = inDigits(written).replace(UNITS, '').replace(/\s+/g, ' ').trim();
  const value = (part: string | undefined) => {
    const number =
      part === undefined ? undefined : parseNumber(part, format.decimal ?? (part.includes(',') ? ',' : '.'));
    return typeof number === 'number' ? number : undefined;
  };
  const plain = value(text);
  if (plain !== undefined) return plain;
  const band = BAND.exec(text);
  if (band !== null) {
    const [low, high] = [value(band[1]), value(band[2])];
    if (low === undefined || high === undefined || low > high) return undefined;
    // `2019-2023` is a time, not an amount.
    if (isYear(low) && isYear(high)) return undefined;
    return of === 'upper' ? high : (low + high) / 2;
  }
  const least = AT_LEAST.exec(text);
  if (least !== null) return value(least[1] ?? least[2]);
  const most = value(
    mostIn(text) ?? (/^less than an?$|^moins d['’](?:une?|1)$/i.test(text) ? '1' : undefined),
  );
  return most === undefined || of === 'upper' ? most : most / 2;
}

function mostIn(text: string): string | undefined {
  const match = AT_MOST.exec(text);
  return match?.[1] ?? match?.[2];
}

/** `18 months`, `2 years 6 months`, in years to a hundredth. */
function readMonths(text: string): number | undefined {
  const match = MONTHS.exec(text.replace(/\s+/g, ' '));
  if (match?.[2] === undefined) return undefined;
  const number = (part: string) => Number(part.replace(',', '.'));
  const months = number(match[2]) + 12 * (match[1] === undefined ? 0 : number(match[1]));
  return Math.round((months / 12) * 100) / 100;
}

const MONTH_UNIT = /\s?(?:months?|mos?|mois)$/i;

/** `6-12 months`, `less than 6 months`, `6 months to 1 year`, in years to a hundredth. */
function readMonthBand(text: string, format: CellFormat): number | undefined {
  const plain = inDigits(text).replace(/\s+/g, ' ');
  const months = MONTH_UNIT.test(plain)
    ? readAmount(plain.replace(MONTH_UNIT, ''), 'middle', format)
    : undefined;
  if (months !== undefined) return Math.round((months / 12) * 100) / 100;
  const [, from = '', to = ''] =
    /^(?:between\s|from\s|de\s|entre\s)?(.+?)\s?(?:-|–|—|\sto\s|\sà\s|\sand\s|\set\s)\s?(.+)$/i.exec(plain) ??
    [];
  const low = readMonths(from);
  const high = low === undefined ? undefined : (readMonths(to) ?? readAmount(to, 'middle', format));
  return low === undefined || high === undefined || low >= high
    ? undefined
    : Math.round(((low + high) / 2) * 100) / 100;
}

function plausibleYears(
  value: number,
  text: string,
  format: CellFormat,
  problem: ReportProblem,
): number | undefined {
  if (value <= MOST_YEARS) return value;
  if (isYear(value)) return sinceDay({ year: value, month: 7, day: 1, unsure: false }, text, format, problem);
  problem(
    'more years than a life has',
    printValue(text),
    'years of experience; if the mark in it is a decimal mark, the mapping says "decimal": "." or "decimal": ","',
  );
  return undefined;
}

/**
 * Years from a day to the day that the mapping counts on, to a tenth; a day that may be the other way round to a year.
 */
function sinceDay(
  from: WrittenDay,
  text: string,
  format: CellFormat,
  problem: ReportProblem,
): number | undefined {
  const until = format.asOf === undefined ? undefined : readDay(format.asOf);
  if (until === undefined) {
    problem(
      'a year or a day where a number of years belongs',
      printValue(text),
      'years, such as 12; or "asOf": "2026-09-01" in the mapping, to count from the beginning until that day',
    );
    return undefined;
  }
  // A difference of months is a fraction of a year: which of two readings is meant hardly matters.
  const years =
    until.year -
    from.year +
    (until.month - (from.unsure ? 6.5 : from.month)) / 12 +
    (until.day - (from.unsure ? 15 : from.day)) / 365;
  const value = Math.round(years * 10) / 10;
  if (value < 0 || value > MOST_YEARS) {
    problem('a beginning after the day that is counted on', printValue(text), `a day before ${format.asOf}`);
    return undefined;
  }
  format.notice?.('number-read', `${text} = ${value}`);
  return value;
}
