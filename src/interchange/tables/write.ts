import { type Cell, csvStart, formatRecord } from '../csv';
import type { TableWriteOptions } from '../options';

/** Long enough that a write is worth its system call, short enough to be nothing in memory. */
const CHUNK_LENGTH = 1 << 16;

/**
 * Gathers short pieces of text into chunks of about `length` characters (each reaches it, but for the last one).
 * Joined they are the same text whatever the length; no piece is cut, so that a chunk of records ends with one.
 */
export function* gather(
  pieces: Iterable<string>,
  length: number = CHUNK_LENGTH,
): Generator<string, void, undefined> {
  let waiting: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < length) continue;
    yield waiting.join('');
    waiting = [];
    size = 0;
  }
  if (size > 0) yield waiting.join('');
}

/** One kind of row, in all formats that it can be written in. */
export interface Rows<T> {
  readonly header: readonly string[];
  readonly items: Iterable<T>;
  /** The cells under `header`. */
  readonly cells: (item: T) => readonly Cell[];
  /** The object of a line of NDJSON. */
  readonly line: (item: T) => object;
}

/** Writes rows as CSV or NDJSON in chunks that end with a row. Memory: one chunk. */
export function writeRows<T>(rows: Rows<T>, options: TableWriteOptions): Generator<string, void, undefined> {
  return gather(options.format === 'ndjson' ? lines(rows) : records(rows, options), options.chunkLength);
}

function* records<T>({ header, items, cells }: Rows<T>, options: TableWriteOptions) {
  yield csvStart(options) + formatRecord(header, options);
  for (const item of items) yield formatRecord(cells(item), options);
}

function* lines<T>({ items, line }: Rows<T>) {
  for (const item of items) yield `${JSON.stringify(line(item))}\n`;
}

/** All chunks as one string. */
export function joined(chunks: Iterable<string>): string {
  return [...chunks].join('');
}
