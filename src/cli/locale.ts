import type { MessageCatalogue } from '../messages';
import { oneOf, type Values } from './options';

/** The languages of the command; each but English is loaded where it is asked for. */
export const LANGUAGES = ['en', 'fr'] as const;

/** The language that an option asks for, `undefined` for English. @throws UsageError */
export async function readLocale(
  values: Values,
  option: 'locale' | 'language' = 'locale',
): Promise<MessageCatalogue | undefined> {
  const language = oneOf(values[option], LANGUAGES, option, 'en');
  return language === 'fr' ? (await import('../entries/fr')).FR : undefined;
}
