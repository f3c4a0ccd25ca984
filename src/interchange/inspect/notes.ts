import type { Locale } from '../../messages';
import { type InspectMessageId, type InspectMessages, renderInspect } from '../../messages/inspect';
import type { JsonValue } from '../../model';
import type { InspectNote } from './types';

/** Makes texts in one language. */
export type Say = <Id extends InspectMessageId>(id: Id, params: InspectMessages[Id]) => InspectNote;

export function sayIn(language: Locale = 'en'): Say {
  return (id, params) => {
    const given: { [name: string]: JsonValue } = {};
    for (const [name, value] of Object.entries<JsonValue>({ ...params })) given[name] = value;
    return { id, params: given, text: renderInspect(language, id, params) };
  };
}
