import { MentorMatchError } from '../../../errors';

/** Mentors that the kernel works through at a time; kernel.as has the same number. A power of two. */
export const BLOCK = 4096;

/** Addresses of the parameters of a row; kernel.as says what they are. Of 32 bits, but for those called float64. */
export const FRAME = {
  mentors: 64,
  units: 68,
  flags: 72,
  classEntry: 76,
  totals: 84,
  least: 88,
  ownTotal: 92,
  /** float64 */
  stake: 96,
  /** float64 */
  shrinkage: 104,
  gainLists: 112,
  codeLists: 120,
  overlapLists: 128,
  terms: 136,
  filters: 144,
  table: 152,
  parts: 160,
  checks: 168,
  group: 176,
  finish: 180,
  prices: 184,
  eligible: 188,
  minuteLists: 192,
  meetingClass: 200,
  meetingGains: 204,
  lastMinute: 208,
  listed: 212,
  values: 216,
  neededLists: 220,
  neededKind: 228,
  needed: 232,
  coarsePrices: 240,
  segments: 244,
  mostOfTerms: 248,
  cards: 252,
  /** float64 */
  scanSlack: 256,
  /** float64 */
  pruningThreshold: 264,
  cursors: 272,
} as const;

/** Behind the frame and what the kernel keeps of a block, with a place to spare. */
const FIRST_FREE = 1024 + (4 + 4 + 2) * BLOCK + 16;
const PAGE = 2 ** 16;
/** What 32-bit addresses reach. */
const MOST_BYTES = 2 ** 32;

/** Arrays that the kernel reads. */
type Placeable = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/**
 * Plans a linear memory: blocks are reserved first and their addresses known at once, then the memory is made in the
 * size needed, and never grows. Addresses are multiples of 16.
 */
export class Layout {
  private next = FIRST_FREE;
  private readonly writers: ((buffer: ArrayBuffer) => void)[] = [];

  /** Reserves bytes, which are zero at first, and returns their address. */
  reserve(bytes: number): number {
    const address = this.next;
    this.next += Math.ceil(bytes / 16) * 16;
    return address;
  }

  /** Reserves bytes that `write` fills in when the memory is made. */
  filled(bytes: number, write: (buffer: ArrayBuffer, address: number) => void): number {
    const address = this.reserve(bytes);
    this.writers.push((buffer) => write(buffer, address));
    return address;
  }

  /** Reserves the bytes for a copy of an array. */
  place(values: Placeable): number {
    return this.filled(values.byteLength, (buffer, address) => {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      new Uint8Array(buffer, address, bytes.length).set(bytes);
    });
  }

  /**
   * Makes the memory and writes what was placed.
   *
   * @throws MentorMatchError `too-large` where the bytes cannot be had or addressed.
   */
  memory(): WebAssembly.Memory {
    const bytes = this.next;
    if (bytes > MOST_BYTES) throw tooLarge(bytes, `at most ${MOST_BYTES} bytes`);
    const pages = Math.ceil(bytes / PAGE);
    let memory: WebAssembly.Memory;
    try {
      memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    } catch (cause) {
      throw tooLarge(bytes, 'as many bytes of memory that are free', { cause });
    }
    for (const write of this.writers) write(memory.buffer);
    this.writers.length = 0;
    return memory;
  }
}

function tooLarge(bytes: number, expected: string, options?: ErrorOptions): MentorMatchError {
  return new MentorMatchError(
    'too-large',
    [
      {
        path: 'cohort',
        message: `the WebAssembly kernel needs ${bytes} bytes of memory for this cohort, which cannot be had; score without it, or in parts`,
        received: `${bytes} bytes`,
        expected,
      },
    ],
    options,
  );
}

/** Records of the same number of 32-bit words, rewritten for each row. */
export class RecordTable {
  private records = 0;
  private address = 0;
  private words = new Uint32Array(0);
  private length = 0;

  constructor(
    private readonly width: number,
    /** Where the frame has the table's address and, after it, the number of records. */
    private readonly frameAt: number,
  ) {}

  /** Grows so that so many more records fit. */
  reserve(records: number): void {
    this.records += records;
  }

  /** Most records there can be. */
  get reserved(): number {
    return this.records;
  }

  place(layout: Layout): void {
    this.address = layout.reserve(4 * this.width * this.records);
  }

  attach(buffer: ArrayBuffer): void {
    this.words = new Uint32Array(buffer, this.address, this.width * this.records);
  }

  clear(): void {
    this.length = 0;
  }

  add(a: number, b: number, c = 0, d = 0): void {
    const { words, width } = this;
    const at = this.length;
    words[at] = a;
    words[at + 1] = b;
    if (width > 2) words[at + 2] = c;
    if (width > 3) words[at + 3] = d;
    this.length = at + width;
  }

  /** Tells the kernel where the records are, and how many. */
  publish(frame: Uint32Array): void {
    frame[this.frameAt / 4] = this.address;
    frame[this.frameAt / 4 + 1] = this.length / this.width;
  }
}
