import type { ChunkedInput } from '../chunked-input';
import { CSV_TABLE_OPTIONS, optionsOf, TEXT } from '../given';
import type { TableInput } from '../options';
import { readWhole, readWholeStream, type TableOptions, type TableRows, type WholeKind } from '../tables';
import { type AttributesRead, AttributesTable } from './table';

/** How a table of attributes is read. */
export interface ReadAttributesOptions extends Omit<TableOptions, 'format' | 'decimal'> {
  /**
   * Header of the column with the ids. Default: `id`, `employee id`, `email` and the like, the first of them there is.
   */
  readonly id?: string;
}

const ATTRIBUTES: WholeKind<ReadAttributesOptions, AttributesRead> = {
  options: optionsOf<ReadAttributesOptions>({ ...CSV_TABLE_OPTIONS, id: TEXT }),
  fileName: 'attributes.csv',
  open(given, { id }) {
    const table = new AttributesTable(given, id);
    return { table, end: (issues) => table.end(issues) };
  },
};

/**
 * Reads a table of attributes joined by id from CSV or rows of cells: what an audit groups people by and must not stand
 * with them. Cells that say nothing (`N/A`, `-`, `prefer not to say`) are blanks. O(characters). Deterministic.
 *
 * @throws MentorMatchError `invalid-table` with file and row: no column of ids, an id twice, two columns of one name.
 *
 * @example
 * ```ts
 * import { readAttributes } from 'mentor-match/interchange';
 *
 * const { rows } = readAttributes('Email,shift\nada@ex.org,night\nben@ex.org,-\n');
 * rows[0]; // => { shift: 'night', id: 'ada@ex.org' }
 * rows[1]; // => { shift: null, id: 'ben@ex.org' }
 * ```
 */
export function readAttributes(
  input: TableInput | TableRows,
  options: ReadAttributesOptions = {},
): AttributesRead {
  return readWhole(ATTRIBUTES, input, options);
}

/**
 * Reads a table of attributes joined by id from a table that comes in pieces, as {@link readAttributes}. O(characters);
 * memory: the cells. Deterministic.
 *
 * @throws MentorMatchError as {@link readAttributes}.
 *
 * @example
 * ```ts
 * import { readAttributesStream } from 'mentor-match/interchange';
 *
 * const chunks = ['id,shift\nana,', 'day\n'];
 * (await readAttributesStream(chunks)).rows; // => [{ shift: 'day', id: 'ana' }]
 * ```
 */
export async function readAttributesStream(
  chunks: ChunkedInput | TableRows,
  options: ReadAttributesOptions = {},
): Promise<AttributesRead> {
  return readWholeStream(ATTRIBUTES, chunks, options);
}
