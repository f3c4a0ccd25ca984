import type { TableDecoder } from '../encoding';
import { expectShape, TEXT_OR_BYTES } from '../given';
import type { TableInput } from '../options';
import { isTableRows, type TableRows } from '../tables';
import type { PeopleReader, RawEntry } from './source';

/** A whole table is read in pieces too, so that its records need not all be in memory twice. */
const PIECE = 1 << 20;
const ROWS = 1 << 10;

/** Gives a table to a reader, a large one in pieces, and gives out what the reader makes of each. */
export function* feed(
  reader: PeopleReader,
  decoder: TableDecoder,
  input: TableInput | TableRows,
): Generator<RawEntry[], void, undefined> {
  if (!isTableRows(input)) {
    for (const piece of pieces(input)) yield reader.push(decoder.push(piece));
    return;
  }
  for (let start = 0; start < input.rows.length; start += ROWS) {
    yield reader.pushRows(input.rows.slice(start, start + ROWS), start + 1);
  }
}

/** A whole table in pieces of a million characters or bytes. */
export function* pieces(input: TableInput): Generator<TableInput, void, undefined> {
  expectShape('piece', input, TEXT_OR_BYTES);
  if (input.length <= PIECE) {
    yield input;
    return;
  }
  for (let start = 0; start < input.length; start += PIECE) {
    yield typeof input === 'string'
      ? input.slice(start, start + PIECE)
      : input.subarray(start, start + PIECE);
  }
}
