/**
 * What goes through Redis, as bytes: typed arrays one after the other behind a head of eight Int32, those of 8 bytes
 * first so that all are aligned. In the byte order of the machine; one of the other order finds another first number,
 * and refuses.
 */
const MAGIC = 0x4d4d5331;
const HEAD = 8;
const HEAD_BYTES = 4 * HEAD;

/** Prices that are not what they were, by column. */
export interface PriceChanges {
  readonly columns: Int32Array;
  readonly prices: Float64Array;
}

/** A batch as it is sent: all of it but the prices, of which it says what has changed. */
export interface Round {
  readonly epoch: number;
  /** Most columns of a list. */
  readonly k: number;
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly guesses: Float64Array;
  /** Since the round before; undefined where so many have that the broadcast of this epoch must be read. */
  readonly changes: PriceChanges | undefined;
}

/** All prices at a round. */
export interface Broadcast {
  readonly epoch: number;
  readonly prices: Float64Array;
}

/** Who scans: known by a number drawn at random. */
export interface Scanner {
  readonly id: number;
  readonly threads: number;
}

/** Lists of the rows of a range; without rows it says that somebody is there. */
export interface Answer extends Scanner {
  readonly epoch: number;
  readonly from: number;
  readonly to: number;
  /** What the scan took. */
  readonly microseconds: number;
  readonly bounds: Float64Array;
  readonly counts: Int32Array;
  /** The lists one after the other, without the gaps behind short ones. */
  readonly columns: Int32Array;
  readonly costs: Int32Array;
}

type Numbers = Int32Array | Float64Array;

function encode(head: readonly number[], parts: readonly Numbers[]): Buffer {
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, HEAD_BYTES);
  const buffer = new ArrayBuffer(bytes);
  new Int32Array(buffer, 0, HEAD).set([MAGIC, ...head]);
  let at = HEAD_BYTES;
  for (const part of parts) {
    new Uint8Array(buffer, at, part.byteLength).set(
      new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
    );
    at += part.byteLength;
  }
  return Buffer.from(buffer);
}

/** Reads the parts of a message one after the other. */
class Reader {
  readonly head: Int32Array;
  readonly #buffer: ArrayBuffer;
  #at = HEAD_BYTES;

  /** @throws Error for bytes that are no message of this kind of machine. */
  constructor(bytes: Uint8Array) {
    // A copy is aligned, which a view into what was received may not be.
    this.#buffer = new Uint8Array(bytes).buffer;
    if (bytes.length < HEAD_BYTES) throw new Error('a message is cut off');
    this.head = new Int32Array(this.#buffer, 0, HEAD);
    if (this.head[0] !== MAGIC) throw new Error('a message is of another version or byte order');
  }

  get left(): number {
    return this.#buffer.byteLength - this.#at;
  }

  doubles(length: number): Float64Array {
    const part = new Float64Array(this.#buffer, this.#at, length);
    this.#at += part.byteLength;
    return part;
  }

  integers(length: number): Int32Array {
    const part = new Int32Array(this.#buffer, this.#at, length);
    this.#at += part.byteLength;
    return part;
  }
}

export function encodeRound({ epoch, k, rows, starts, guesses, changes }: Round): Buffer {
  const head = [epoch, k, rows.length, changes === undefined ? -1 : changes.columns.length];
  return changes === undefined
    ? encode(head, [guesses, rows, starts])
    : encode(head, [guesses, changes.prices, rows, starts, changes.columns]);
}

/** @throws Error for bytes that are no round. */
export function decodeRound(bytes: Uint8Array): Round {
  const reader = new Reader(bytes);
  const [, epoch = 0, k = 0, size = 0, changed = -1] = reader.head;
  const guesses = reader.doubles(size);
  const prices = reader.doubles(Math.max(0, changed));
  const rows = reader.integers(size);
  const starts = reader.integers(size);
  const columns = reader.integers(Math.max(0, changed));
  return { epoch, k, rows, starts, guesses, changes: changed < 0 ? undefined : { columns, prices } };
}

export function encodeBroadcast({ epoch, prices }: Broadcast): Buffer {
  return encode([epoch], [prices]);
}

/** @throws Error for bytes that are no broadcast. */
export function decodeBroadcast(bytes: Uint8Array): Broadcast {
  const reader = new Reader(bytes);
  return { epoch: reader.head[1]!, prices: reader.doubles(reader.left / 8) };
}

export function encodeAnswer(answer: Answer): Buffer {
  const { epoch, from, to, id, threads, microseconds, bounds, counts, columns, costs } = answer;
  return encode([epoch, from, to, id, threads, microseconds], [bounds, counts, columns, costs]);
}

/** @throws Error for bytes that are no answer. */
export function decodeAnswer(bytes: Uint8Array): Answer {
  const reader = new Reader(bytes);
  const [, epoch = 0, from = 0, to = 0, id = 0, threads = 0, microseconds = 0] = reader.head;
  const bounds = reader.doubles(to - from);
  const counts = reader.integers(to - from);
  const listed = counts.reduce((sum, count) => sum + count, 0);
  const columns = reader.integers(listed);
  const costs = reader.integers(listed);
  if (reader.left !== 0) throw new Error('an answer is longer than its lists');
  return { epoch, from, to, id, threads, microseconds, bounds, counts, columns, costs };
}

const NOTHING = new Int32Array(0);

/** Says that somebody is there. */
export function encodeHello({ id, threads }: Scanner): Buffer {
  const lists = { bounds: new Float64Array(0), counts: NOTHING, columns: NOTHING, costs: NOTHING };
  return encodeAnswer({ id, threads, epoch: -1, from: 0, to: 0, microseconds: 0, ...lists });
}
