import { auditText, type MessageCatalogue } from '../../messages';
import { percent } from '../voice';

/** What stands where there is no figure. */
export const NONE = '–';

/**
 * The smallest p value that is shown: three decimals of a smaller one would be zeros, as if nothing were so unlikely.
 */
const LEAST_P = 0.001;

/** Shares, ratios and p values as they are read in a language. */
export interface Shares {
  /** `12%`, `12 %` */
  percent(share: number): string;
  /** A share as points of a hundred: `−3.2`, `−3,2`. */
  points(share: number): string;
  /** `0.83`, `0,83` */
  total(value: number): string;
  /** `0.048`, `<0.001` */
  p(value: number): string;
}

export function sharesIn(locale: MessageCatalogue | undefined): Shares {
  const isFrench = locale?.locale === 'fr';
  const decimal = (text: string) => (isFrench ? text.replace('.', ',') : text);
  const minus = (text: string) => text.replace('-', '−');
  return {
    percent: (share) => (isFrench ? percent(share, 0).replace('%', '\u00a0%') : percent(share, 0)),
    points: (share) => {
      const text = (100 * share).toFixed(1);
      return decimal(minus(Number(text) === 0 ? '0.0' : text));
    },
    total: (value) => decimal(minus(value.toFixed(2))),
    p: (value) => {
      const size = value < LEAST_P ? 'under' : 'told';
      return auditText(locale, 'audit.p', { size, shown: decimal(Math.max(value, LEAST_P).toFixed(3)) });
    },
  };
}
