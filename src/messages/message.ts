import type { JsonValue } from '../model';
import type { MessageCatalogue, MessageId, Messages } from './catalogue';
import { formatTemplate } from './format';
import { renderIn } from './render';

/** A message as data: what it says can be read by a program, and rendered again in any language. */
export interface Message {
  readonly id: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly text: string;
}

/** A message with the parameters that are given, and its text in a language, by default English. */
export function messageIn<Id extends MessageId>(
  english: string,
  id: Id,
  params: Messages[Id],
  locale?: MessageCatalogue,
): Message {
  const given: { [name: string]: JsonValue } = {};
  for (const [name, value] of Object.entries<JsonValue | undefined>({ ...params })) {
    if (value !== undefined) given[name] = value;
  }
  return { id, params: given, text: renderIn(locale, english, id, params) };
}

/**
 * The same message in another language. What a caller wrote in words, and what the language has no message for, stays
 * as it is.
 */
export function translate<T extends Message>(item: T, locale: MessageCatalogue | undefined): T {
  if (locale === undefined) return item;
  const templates: { readonly [id: string]: string | undefined } = locale.templates;
  const template = Object.hasOwn(templates, item.id) ? templates[item.id] : undefined;
  return template === undefined ? item : { ...item, text: formatTemplate(template, locale, item.params) };
}
