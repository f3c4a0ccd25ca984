import { expectObject, expectText } from '../errors';
import type { MessageCatalogue, MessageId, Messages } from './catalogue';
import { LABELS_EN } from './en';
import { formatTemplate, type TemplateLanguage } from './format';
import { labelIn } from './labels';

/**
 * Renders a message in a language.
 *
 * O(length of the text). Deterministic.
 *
 * @param locale a catalogue: `EN`, `FR` of `mentor-match/fr`, or one of your own.
 * @throws MentorMatchError `invalid-input` for a parameter that is missing, and for a catalogue of your own without
 *   this message, with a malformed template, or in no language.
 *
 * @example
 * ```ts
 * import { EN, renderMessage } from 'mentor-match';
 * import { FR } from 'mentor-match/fr';
 *
 * renderMessage(EN, 'unmatched.nobody-there', { role: 'mentee' }); // => 'there are no mentors in this cohort'
 * renderMessage(FR, 'unmatched.nobody-there', { role: 'mentee' }); // => 'il n’y a aucun mentor dans cette cohorte'
 * ```
 */
export function renderMessage<Id extends MessageId>(
  locale: MessageCatalogue,
  id: Id,
  params: Messages[Id],
): string {
  expectObject('locale', locale, 'a catalogue of messages, such as EN');
  expectObject('locale.templates', locale.templates);
  expectText('id', id);
  expectObject('params', params);
  return formatTemplate(locale.templates[id], locale, { ...params });
}

/** English as far as it needs no catalogue. */
export const ENGLISH: TemplateLanguage = { locale: 'en', templates: LABELS_EN };

/**
 * What people call a field, an attribute, a criterion, an objective or a rule, in English where no language is given.
 */
export function labelOf(locale: MessageCatalogue | undefined, name: string): string {
  return labelIn(locale ?? ENGLISH, name);
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
    ? formatTemplate(english, ENGLISH, { ...params })
    : formatTemplate(locale.templates[id], locale, { ...params });
}
