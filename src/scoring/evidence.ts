import { type MessageId, type Messages, renderMessage } from '../messages';
import type { Evidence, JsonValue } from '../model';

/** One piece of evidence: a message with its parameters, and its English text. */
export function evidence<Id extends MessageId>(id: Id, params: Messages[Id]): Evidence {
  const given: { [name: string]: JsonValue } = {};
  for (const [name, value] of Object.entries<JsonValue | undefined>({ ...params })) {
    if (value !== undefined) given[name] = value;
  }
  return { id, params: given, text: renderMessage('en', id, params) };
}

/** What a criterion found for one pair. */
export interface Assessment {
  /** In [0, 1], higher is better; `null`: not assessable. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}

type Blank = 'mentor-blank' | 'mentee-blank' | 'both-blank';

/** Which side is blank, as the last part of a message id; `null` if neither is. */
export function whichBlank(mentorBlank: boolean, menteeBlank: boolean): Blank | null {
  if (mentorBlank) return menteeBlank ? 'both-blank' : 'mentor-blank';
  return menteeBlank ? 'mentee-blank' : null;
}
