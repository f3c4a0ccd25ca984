import type { AuditTableRow } from '../../evaluation';
import { type AttributesRead, isNothing, readAttributes, readAttributesStream } from '../../interchange';
import type { Warning } from '../../model';
import { readTextOptions, refuseIdle, usage, type Values } from '../options';
import type { Session } from '../session';
import { openFile, readJson } from './files';
import { readTable, tablePlace } from './workbook';

/** A table apart from the people, by id. */
export interface AttributeFile {
  readonly path: string;
  readonly rows: readonly AuditTableRow[];
  readonly warnings: readonly Warning[];
}

/**
 * The table of `--table`: CSV, a sheet of a workbook, or a JSON list. Problems of its rows are told with file and row.
 *
 * @throws MentorMatchError
 */
export async function readAttributeFile(given: string, values: Values, io: Session): Promise<AttributeFile> {
  const id = values['table-id'];
  const { sheet } = values;
  const place = tablePlace(given, typeof sheet === 'string' ? sheet : undefined);
  const { path } = place;
  if (/\.json$/i.test(path)) {
    refuseIdle(values, ['table-id'], `with --table ${given}`);
    const list = await readJson(path, io);
    if (!Array.isArray(list)) throw usage(`${path} is no list of objects with an id.`);
    const rows = list.map(withBlanks);
    placeRows(io, path, (at) => `object ${at + 1}`);
    // The cast: the function that takes the rows checks them.
    return { path, rows: rows as readonly AuditTableRow[], warnings: [] };
  }
  const text = readTextOptions(values);
  const options = {
    fileName: path,
    ...(typeof id === 'string' && { id }),
    ...(text.encoding !== undefined && { encoding: text.encoding }),
    ...(text.delimiter !== undefined && { delimiter: text.delimiter }),
  };
  const file = await openFile(path, io);
  const read: AttributesRead = place.workbook
    ? readAttributes(await readTable(place, file, undefined), options)
    : await readAttributesStream(file.chunks, options);
  placeRows(io, path, (at) => `row ${read.places[at]}`);
  return { path, rows: read.rows, warnings: read.warnings };
}

/** An object of a list with `null` for what says nothing, such as `N/A`: as a cell of a table is read. */
function withBlanks(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const isBlank = (name: string, value: unknown) =>
    name !== 'id' && typeof value === 'string' && isNothing(value.trim());
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isBlank(name, value) ? null : value]),
  );
}

/** Says where `options.table[3].id` stands. */
function placeRows(io: Session, path: string, rowOf: (at: number) => string): void {
  io.placeMore((name) => {
    const [, at, rest = ''] = /^options\.table(?:\[(\d+)\](.*))?$/s.exec(name) ?? [name];
    if (!name.startsWith('options.table')) return undefined;
    return at === undefined ? path : `${path}: ${rowOf(Number(at))}${rest.replace('.', ', ')}`;
  });
}
