import { formatTemplate } from '../format';
import type { Locale } from '../index';
import type { Templates } from '../types';
import { INSPECT_EN } from './en';
import { INSPECT_FR } from './fr';
import type { InspectMessages } from './messages';

export type { InspectMessages } from './messages';

export type InspectMessageId = keyof InspectMessages;

export const INSPECT_TEMPLATES: { readonly [L in Locale]: Templates<InspectMessages> } = {
  en: INSPECT_EN,
  fr: INSPECT_FR,
};

/** Renders a text about a table that is inspected. */
export function renderInspect<Id extends InspectMessageId>(
  locale: Locale,
  id: Id,
  params: InspectMessages[Id],
): string {
  return formatTemplate(INSPECT_TEMPLATES[locale][id], locale, { ...params });
}
