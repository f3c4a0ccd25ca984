import type { JsonValue, Warning } from '../model';
import { type Messages, renderMessage } from './index';
import type { WarningMessages } from './rooms/warnings';

/** A warning: a message of the room `warnings` with its parameters, where it was found, and its English text. */
export function warning<Id extends keyof WarningMessages & keyof Messages>(
  id: Id,
  params: Messages[Id],
  path: string,
): Warning {
  const given: { [name: string]: JsonValue } = {};
  for (const [name, value] of Object.entries<JsonValue | undefined>({ ...params })) {
    if (value !== undefined) given[name] = value;
  }
  return { id, params: given, path, text: renderMessage('en', id, params) };
}
