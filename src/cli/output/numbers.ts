import type { MessageCatalogue } from '../../messages';

/** Numbers in the digits of a language. */
export interface Numbers {
  /** Tag of the language. */
  readonly locale: string;
  /** `0.613`, `0,613` */
  score(value: number): string;
  /** `9,999,731`, `9 999 731` */
  whole(value: number): string;
}

/** Numbers as they are read in a language, English where none is given. */
export function numbersIn(locale: MessageCatalogue | undefined): Numbers {
  const tag = locale?.locale ?? 'en';
  const score = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    useGrouping: false,
  });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  return {
    locale: tag,
    score: (value) => score.format(value),
    // Runtimes differ in which narrow blank stands between French thousands.
    whole: (value) => whole.format(value).replace(/[\u202F\u00A0]/g, '\u00A0'),
  };
}
