import type { Warning } from 'mentor-match';
import type { MessageId } from 'mentor-match/schemas';
import type { Desk } from './desk';

/**
 * Warnings in the language of the page, those about a table with the place in it. English they have with them; only another
 * language takes the renderer.
 */
export async function warningTexts(
  { catalogue, files }: Pick<Desk, 'catalogue' | 'files'>,
  warnings: readonly Warning[],
): Promise<readonly string[]> {
  const renderMessage = catalogue && (await import('mentor-match')).renderMessage;
  const names = files.flatMap(({ fileName }) => (fileName === undefined ? [] : [fileName]));
  return warnings.map(({ id, params, path, text }) => {
    // The id is one of the catalogue's, and a warning carries the parameters of its own message.
    const said =
      catalogue !== undefined && renderMessage !== undefined && Object.hasOwn(catalogue.templates, id)
        ? renderMessage(catalogue, id as MessageId, params as never)
        : text;
    return names.some((name) => path.startsWith(name)) && !said.startsWith(path) ? `${path}: ${said}` : said;
  });
}
