import { CHUNKS, expectShape, isBytes } from './given';
import type { TableInput } from './options';

/**
 * A table in pieces, which may end anywhere: `File.stream()`, the `body` of a `Response` (`null` where there is none),
 * a stream of Node, or any iterable; or the whole table. A web stream is cancelled where its reading ends before it
 * does.
 */
export type ChunkedInput =
  | TableInput
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | ReadableChunks
  | null;

/** A web stream, by what is read of it: declarations need no `lib` with DOM. */
export interface ReadableChunks {
  getReader(): ChunkReader;
}

/** The reader of a web stream. */
export interface ChunkReader {
  read(): Promise<{ readonly done: boolean; readonly value?: string | Uint8Array | undefined }>;
  cancel(): Promise<void>;
  releaseLock(): void;
}

/**
 * The pieces of a table, one at a time. Web streams need no asynchronous iteration, which Safari lacked until 2025.
 *
 * @throws MentorMatchError `invalid-input` for what has no pieces.
 */
export function chunksOf(
  input: ChunkedInput,
): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  expectShape('content', input, CHUNKS);
  if (input === null) return [];
  if (typeof input === 'string' || isBytes(input)) return [input];
  return 'getReader' in input ? readChunks(input.getReader()) : input;
}

async function* readChunks(reader: ChunkReader): AsyncGenerator<string | Uint8Array, void, undefined> {
  let done = false;
  try {
    while (!done) {
      const piece = await reader.read();
      done = piece.done;
      if (!piece.done && piece.value !== undefined) yield piece.value;
    }
  } finally {
    if (!done) await reader.cancel();
    reader.releaseLock();
  }
}
