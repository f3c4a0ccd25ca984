import type { Warning } from 'mentor-match';
import type { MessageId } from 'mentor-match/schemas';
import type { Desk } from './desk';

/** Warnings in the language of the page. English they have with them; only another language takes the renderer. */
export async function warningTexts(
  { catalogue }: Desk,
  warnings: readonly Warning[],
): Promise<readonly string[]> {
  if (catalogue === undefined) return warnings.map(({ text }) => text);
  const { renderMessage } = await import('mentor-match');
  return warnings.map(({ id, params, text }) =>
    // The id is one of the catalogue's, and a warning carries the parameters of its own message.
    Object.hasOwn(catalogue.templates, id)
      ? renderMessage(catalogue, id as MessageId, params as never)
      : text,
  );
}
