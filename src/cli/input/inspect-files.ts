import type { InspectedFile } from '../../interchange';
import type { MessageCatalogue } from '../../messages';
import type { Side } from '../../model';
import { readTextOptions, usage, type Values } from '../options';
import type { Session } from '../session';
import { textFormatOf } from './cohort';
import { openFile } from './files';
import { joined, readTable, roleSheets, tablePlace } from './workbook';

interface NamedFile {
  readonly path: string;
  readonly role: Side | 'people' | undefined;
}

/** Reads the tables that are inspected, whole. */
export async function openInspected(
  named: readonly NamedFile[],
  values: Values,
  locale: MessageCatalogue | undefined,
  io: Session,
): Promise<readonly [InspectedFile] | readonly [InspectedFile, InspectedFile]> {
  const text = readTextOptions(values);
  const files: InspectedFile[] = [];
  for (const { path: given, role } of named) {
    const place = tablePlace(given, undefined);
    const { path, workbook } = place;
    const file = await openFile(path, io);
    const side: InspectedFile['side'] = role === 'people' ? 'both' : role;
    const common = {
      fileName: given,
      ...(locale !== undefined && { locale }),
      ...(side === undefined ? {} : { side }),
    };
    if (workbook) {
      const own = role === undefined && place.sheet === undefined && named.length === 1;
      const sheets = own ? await roleSheets(place, file) : [await readTable(place, file, role)];
      files.push(
        ...sheets.map((content) => ({
          ...common,
          content,
          fileName: own && sheets.length > 1 ? `${path}#${content.sheet}` : given,
        })),
      );
      continue;
    }
    const pieces: Uint8Array[] = [];
    for await (const chunk of file.chunks) pieces.push(chunk);
    files.push({
      ...common,
      content: joined(pieces),
      format: textFormatOf(path),
      ...text,
    });
  }
  const [first, second] = files;
  if (first === undefined) throw usage('Name the table to look at: mentor-match inspect FILE, or two.');
  return second === undefined ? [first] : [first, second];
}
