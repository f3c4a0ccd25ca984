import type { MessageCatalogue } from '../../messages';

/** Numbers in the digits of a language. */
export interface Numbers {
  /** Tag of the language. */
  readonly locale: string;
  /** `12.3`, `12,3` */
  tenth(value: number): string;
  /** `0.613`, `0,613` */
  score(value: number): string;
  /** `12.34`, `12,34` */
  total(value: number): string;
  /** `9,999,731`, `9 999 731` */
  whole(value: number): string;
  /** `1.20%`, `1,20 %`; never none or all for what is only nearly so. */
  percent(share: number, digits: number): string;
}

/** Numbers as they are read in a language, English where none is given. */
export function numbersIn(locale: MessageCatalogue | undefined): Numbers {
  const tag = locale?.locale ?? 'en';
  const decimals = (digits: number) => {
    const format = new Intl.NumberFormat(tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: false,
    });
    return (value: number) => format.format(value);
  };
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  return {
    locale: tag,
    tenth: decimals(1),
    total: decimals(2),
    score: decimals(3),
    // Runtimes differ in which narrow blank stands between French thousands.
    whole: (value) => whole.format(value).replace(/[\u202F\u00A0]/g, '\u00A0'),
    percent: (share, digits) => {
      const text = percent(share, digits);
      return tag === 'fr' ? text.replace('.', ',').replace('%', '\u00A0%') : text;
    },
  };
}

/** A share in percent; never 0 % or 100 % for what is only nearly so. */
function percent(share: number, digits: number): string {
  const text = (100 * share).toFixed(digits);
  // Not 10 ** -digits, whose last place depends on the version of Node.
  const least = 1 / 10 ** digits;
  if (share > 0 && Number(text) === 0) return `<${least.toFixed(digits)}%`;
  if (share < 1 && Number(text) === 100) return `${(100 - least).toFixed(digits)}%`;
  return `${text}%`;
}
