import type { MessageId } from './catalogue';
import { EN } from './en';

/** Whether an id that came with data, such as that of a piece of evidence, names a message of this version. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(EN.templates, id);
}
