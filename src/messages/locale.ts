import { expectObject } from '../errors';
import type { MessageCatalogue } from './catalogue';
import { languageTag } from './format';

/**
 * Refuses what callers without types pass for a language, such as its tag alone; absent is English.
 *
 * @throws MentorMatchError `invalid-input`
 */
export function expectLocale(locale: MessageCatalogue | undefined, path = 'locale'): void {
  if (locale === undefined) return;
  expectObject(path, locale, 'a catalogue of messages, such as EN');
  expectObject(`${path}.templates`, locale.templates);
  languageTag(locale, path);
}
