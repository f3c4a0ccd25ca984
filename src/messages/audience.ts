import type { Evidence } from '../model';
import {
  isMessageId,
  type Locale,
  MESSAGE_VISIBILITY,
  type MessageCatalogue,
  type Messages,
  renderMessage,
} from './index';

/**
 * What one person of a pair may read of a piece of evidence, in a language; `undefined` where it is not for them. A message
 * of unknown id is for administrators only; the mentor does not read from which objective of the mentee a wish comes.
 */
export function evidenceFor(
  item: Evidence,
  audience: 'mentor' | 'mentee',
  locale: Locale | MessageCatalogue,
): Evidence | undefined {
  if (!isMessageId(item.id)) return undefined;
  const visibility = MESSAGE_VISIBILITY[item.id];
  if (visibility !== 'everyone' && visibility !== audience) return undefined;
  return translateEvidence(audience === 'mentor' ? withoutSource(item) : item, locale);
}

/** The same evidence in another language; evidence that a caller wrote in words stays as it is. */
export function translateEvidence(item: Evidence, locale: Locale | MessageCatalogue): Evidence {
  if (locale === 'en' || !isMessageId(item.id)) return item;
  // The parameters came with this very id, from the code that renders it in English.
  return { ...item, text: renderMessage(locale, item.id, item.params as Messages[typeof item.id]) };
}

/** The same without the title of the mentee's objective that a wish comes from. */
function withoutSource(item: Evidence): Evidence {
  if (!Object.hasOwn(item.params, 'source') || !isMessageId(item.id)) return item;
  const { source: _source, ...params } = item.params;
  // The parameters came with this very id, and none needs its source.
  return { ...item, params, text: renderMessage('en', item.id, params as Messages[typeof item.id]) };
}
