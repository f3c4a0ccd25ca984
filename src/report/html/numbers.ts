import { type FormatLocaleObject, formatLocale } from './d3';
import { el, type Markup } from './markup';

/** How numbers are written in a language. */
export interface Numbers {
  /** A count: `1,051`. */
  count(value: number): string;
  /** A score in [0, 1], with two decimals, and a part of one with three. */
  score(value: number): string;
  part(value: number): string;
  /** A number of a scale, with the decimals that it has. */
  tick(value: number): string;
  /** A sum of scores: `734.21`. */
  total(value: number): string;
  /** A difference with its sign: `+0.53`, `−2`. */
  signed(value: number): string;
  /** A difference of scores: `+0.53`, `−2.00`; below a hundredth its first digit, not rounded: `−0.009`. */
  signedScore(value: number): string;
  /** A share as a whole number of hundredths: `89%`. */
  percent(value: number): string;
}

/** A smaller difference of scores is small, and is not to be rounded up to one that is not. */
const SMALL = 0.01;

/** A number toward 0, with one digit that is not 0. */
function cut(value: number): number {
  const size = Math.abs(value);
  let scale = 1;
  while (size * scale < 1 && scale < MOST_PRECISE) scale *= 10;
  return (Math.sign(value) * Math.trunc(size * scale + ROUNDING)) / scale;
}

const MOST_PRECISE = 1e15;
/** More than the rounding of a product, and less than a digit. */
const ROUNDING = 1e-9;
const MINUS = '\u2212';
/**
 * French, and the International System of Units, put a narrow no-break space between thousands and before a percent
 * sign.
 */
const NARROW = '\u202f';

/** @param language a BCP 47 tag. */
export function numbersOf(language: string): Numbers {
  const english = language === 'en' || language.startsWith('en-');
  const decimal =
    new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const locale: FormatLocaleObject = formatLocale({
    decimal,
    thousands: english ? ',' : NARROW,
    grouping: [3],
    currency: ['', ''],
    minus: MINUS,
    percent: english ? '%' : `${NARROW}%`,
  });
  const signedWhole = locale.format('+,d');
  const signedPart = locale.format('+,.2f');
  const firstDigit = locale.format('+.1r');
  return {
    count: locale.format(',d'),
    score: locale.format('.2f'),
    part: locale.format('.3f'),
    tick: locale.format('.3~f'),
    total: locale.format(',.2f'),
    signed: (value) => (value === 0 ? '0' : Number.isInteger(value) ? signedWhole(value) : signedPart(value)),
    signedScore: (value) =>
      value === 0 ? '0' : Math.abs(value) < SMALL ? firstDigit(cut(value)) : signedPart(value),
    percent: locale.format('.0%'),
  };
}

/** A number as it is read, with its exact value for programs. */
export function figure(value: number, shown: string): Markup {
  return el('data', { value: String(value) }, shown);
}
