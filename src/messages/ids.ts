import type { MessageId } from './catalogue';
import { EN } from './en';

/**
 * Whether an id that came with data, such as that of a piece of evidence, names a message of this version. O(1). Never
 * throws. Deterministic.
 *
 * @example
 * ```ts
 * import { isMessageId } from 'mentor-match/schemas';
 *
 * isMessageId('skills.partly'); // => true
 * ```
 */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(EN.templates, id);
}
