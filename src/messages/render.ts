import type { MessageCatalogue, MessageId, Messages } from './catalogue';
import { formatTemplate } from './format';

/**
 * Renders a message in a language.
 *
 * @param locale a catalogue: `EN`, `FR` of `mentor-match/fr`, or one of your own.
 * @throws RangeError if a parameter that the template needs is missing.
 */
export function renderMessage<Id extends MessageId>(
  locale: MessageCatalogue,
  id: Id,
  params: Messages[Id],
): string {
  return formatTemplate(locale.templates[id], locale.locale, { ...params });
}

/**
 * Renders a message in a language, in English where none is given.
 *
 * @param english its template. Who renders brings the English of one subject, so that bundlers take no other.
 */
export function renderIn<Id extends MessageId>(
  locale: MessageCatalogue | undefined,
  english: string,
  id: Id,
  params: Messages[Id],
): string {
  return locale === undefined
    ? formatTemplate(english, 'en', { ...params })
    : formatTemplate(locale.templates[id], locale.locale, { ...params });
}
