import type { ChunkedInput } from '../chunked-input';
import { TableDecoder } from '../encoding';
import { CHUNKS, type Check, expectShape, optionsOf, TABLE, TABLE_OPTIONS, TEXT } from '../given';
import type { TableInput } from '../options';
import {
  isTableRows,
  type OpenWhole,
  readWhole,
  readWholeStream,
  type TableContent,
  type TableOptions,
  type TableRows,
} from '../tables';
import { type AttributesRead, AttributesTable } from './table';

/** How a table of attributes is read. */
export interface ReadAttributesOptions extends Omit<TableOptions, 'format' | 'decimal'> {
  /**
   * Header of the column with the ids. Default: `id`, `employee id`, `email` and the like, the first of them there is.
   */
  readonly id?: string;
}

const OPTIONS: Check = optionsOf({ ...TABLE_OPTIONS, id: TEXT });

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
  expectShape('input', input, TABLE);
  return readWhole(open(input, options), input);
}

/**
 * As {@link readAttributes}, from a table that comes in pieces. O(characters); memory: the cells. Deterministic.
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
  expectShape('chunks', chunks, CHUNKS);
  return readWholeStream(open(chunks, options), chunks);
}

function open(input: TableContent, options: ReadAttributesOptions): OpenWhole<AttributesRead> {
  expectShape('options', options, OPTIONS);
  const fileName = options.fileName ?? 'attributes.csv';
  const rows = isTableRows(input) ? input : undefined;
  const table = new AttributesTable({ fileName, delimiter: options.delimiter, rows }, options.id);
  return {
    table,
    decoder: new TableDecoder(fileName, options.encoding),
    end: (issues) => table.end(issues),
  };
}
