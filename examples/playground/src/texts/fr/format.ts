import { formatOf } from '../format';

export const { number, percent, signed, count } = formatOf('fr');

/** French puts no-break spaces inside of quotation marks and before `: ; ! ? %`: here for every text at once. */
export function withSpaces<T>(texts: T): T {
  return spaced(texts) as T;
}

function spaced(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ (?=[:;!?»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
  if (typeof value === 'function') return (...args: readonly unknown[]) => spaced(value(...args));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spaced(member)]));
}
