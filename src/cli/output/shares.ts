import { auditText } from '../../messages';
import type { Voice } from '../voice';

/** What stands where there is no figure. */
export const NONE = '–';

/**
 * The smallest p value that is shown: three decimals of a smaller one would be zeros, as if nothing were so unlikely.
 */
const LEAST_P = 0.001;

/** A share as points of a hundred, with one decimal: `−3.2`, `−3,2`. */
export function pointsOf(share: number, { numbers }: Voice): string {
  const rounded = Number((100 * share).toFixed(1));
  return numbers.tenth(rounded === 0 ? 0 : rounded).replace('-', '−');
}

/** `0.048`, `<0.001` */
export function pOf(value: number, { locale, numbers }: Voice): string {
  const size = value < LEAST_P ? 'under' : 'told';
  return auditText(locale, 'audit.p', { size, shown: numbers.score(Math.max(value, LEAST_P)) });
}
