import { LOCALES, type Locale } from '../messages';
import type { Values } from './commands/command';
import { usage } from './input';

/** The two ids that a command about a pair needs. @throws UsageError */
export function readPair(values: Values): { readonly mentorId: string; readonly menteeId: string } {
  const { mentor, mentee } = values;
  if (typeof mentor !== 'string' || typeof mentee !== 'string') {
    throw usage('Name the pair: --mentor ID --mentee ID.');
  }
  return { mentorId: mentor, menteeId: mentee };
}

/** @throws UsageError */
export function readLocale(values: Values): Locale {
  return oneOf<Locale>(values['locale'], LOCALES, 'locale', 'en');
}

/** @throws UsageError unless the value is one of those allowed. */
export function oneOf<T extends string>(
  value: Values[string],
  allowed: readonly T[],
  option: string,
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw usage(`--${option} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}
