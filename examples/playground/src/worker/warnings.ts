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
  const names = files.flatMap(({ fileName }) => (fileName === undefined ? [] : [fileName]));
  const isPlace = (path: string) => names.some((name) => path.startsWith(name));
  if (catalogue === undefined)
    return warnings.map(({ path, text }) =>
      isPlace(path) && !text.startsWith(path) ? `${path}: ${text}` : text,
    );
  const [{ renderMessage }, { placeInFrench }] = await Promise.all([
    import('mentor-match'),
    import('mentor-match/fr'),
  ]);
  return warnings.map(({ id, params, path, text }) => {
    // The id is one of the catalogue's, and a warning carries the parameters of its own message.
    const said = Object.hasOwn(catalogue.templates, id)
      ? renderMessage(catalogue, id as MessageId, params as never)
      : text;
    return isPlace(path) && !said.startsWith(path) ? `${placeInFrench(path)}\u00a0: ${said}` : said;
  });
}
