import { type InspectId, type InspectParams, inspectNote, type MessageCatalogue } from '../../../messages';
import type { InspectNote } from '../types';

/** Makes texts in one language. */
export type Say = <Id extends InspectId>(id: Id, params: InspectParams<Id>) => InspectNote;

export function sayIn(locale: MessageCatalogue | undefined): Say {
  return (id, params) => inspectNote(locale, id, params);
}
