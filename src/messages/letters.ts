import type { Evidence } from '../model';
import type { MessageCatalogue, MessageId, Messages } from './catalogue';
import { LETTER_REASONS_EN, LETTERS_EN } from './en';
import { formatTemplate } from './format';
import { ENGLISH, renderIn } from './render';
import type { LetterMessages } from './subjects';

/** A text of a letter. */
export function letterText<Id extends keyof LetterMessages & MessageId>(
  locale: MessageCatalogue | undefined,
  id: Id,
  params: Messages[Id],
): string {
  return renderIn(locale, LETTERS_EN[id], id, params);
}

/**
 * A reason as a sentence to one of the two people; `undefined` where letters have no sentence for it.
 *
 * @param name what the partner is called.
 */
export function letterReason(
  { id, params }: Pick<Evidence, 'id' | 'params'>,
  reader: 'mentor' | 'mentee',
  name: string,
  locale: MessageCatalogue | undefined,
): string | undefined {
  const templates: { readonly [id: string]: string | undefined } = locale?.templates ?? LETTER_REASONS_EN;
  const key = `letter.${reader}.${id}`;
  const template = Object.hasOwn(templates, key) ? templates[key] : undefined;
  return template && formatTemplate(template, locale ?? ENGLISH, { ...params, name });
}
