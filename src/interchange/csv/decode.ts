import { type ErrorIssue, MentorMatchError } from '../../errors';
import type { TextEncoding } from '../options';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'an Excel or OpenDocument workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
];

const SAVE_AS = 'a text table; in the spreadsheet choose "Save as", then "CSV UTF-8"';

/**
 * Turns the bytes of a table into text, piece by piece. UTF-8 unless told otherwise or unless a byte order
 * mark says UTF-16. Bytes that are not valid in the encoding are an error, never replaced: a name with a
 * replacement character in it would look like a name.
 *
 * @throws MentorMatchError `invalid-table` from `push` and `end`, naming the line of the first wrong byte.
 */
export class TableDecoder {
  private readonly fileName: string;
  private encoding: TextEncoding | undefined;
  private decoder: TextDecoder | undefined;
  /** Bytes kept back until the encoding can be told. */
  private head: Uint8Array = new Uint8Array(0);
  /** The last bytes decoded, at most 3: the start of a character that the next piece goes on with. */
  private tail: Uint8Array = new Uint8Array(0);
  private lines = 1;
  private started = false;

  constructor(fileName: string, encoding?: TextEncoding) {
    this.fileName = fileName;
    this.encoding = encoding;
  }

  /** Decodes one piece. Text is passed through; a byte order mark at the very start is dropped. */
  push(piece: string | Uint8Array): string {
    // Bytes that were kept back stand before the text.
    if (typeof piece === 'string') return this.dropMark((this.head.length > 0 ? this.begin() : '') + piece);
    if (this.decoder !== undefined) return this.dropMark(this.decode(this.decoder, piece, true));
    this.head = concat(this.head, piece);
    return this.head.length < 64 ? '' : this.begin();
  }

  /** Says that no piece follows. */
  end(): string {
    const text = this.decoder === undefined && this.head.length > 0 ? this.begin() : '';
    if (this.decoder === undefined) return text;
    return text + this.dropMark(this.decode(this.decoder, new Uint8Array(0), false));
  }

  private begin(): string {
    const bytes = this.head;
    this.head = new Uint8Array(0);
    const encoding = this.recognize(bytes);
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return this.dropMark(this.decode(this.decoder, bytes, true));
  }

  private recognize(bytes: Uint8Array): TextEncoding {
    for (const { bytes: signature, what } of SIGNATURES) {
      if (signature.every((byte, index) => bytes[index] === byte)) {
        throw this.failure({
          path: this.fileName,
          message: `the file is ${what}, not a text table`,
          received: hex(bytes.subarray(0, 4)),
          expected: SAVE_AS,
        });
      }
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
    const encoding = this.encoding ?? 'utf-8';
    const head = bytes.subarray(0, 64);
    if (!encoding.startsWith('utf-16') && head.includes(0)) {
      const guess = utf16In(head);
      throw this.failure({
        path: this.fileName,
        message:
          guess === undefined
            ? 'the file holds zero bytes, as no text does'
            : `the file seems to be UTF-16 (${guess}) without a byte order mark`,
        received: hex(bytes.subarray(0, 8)),
        expected: guess === undefined ? SAVE_AS : `${SAVE_AS}; or ${giveEncoding(guess)}`,
      });
    }
    return encoding;
  }

  private decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream });
    } catch {
      throw this.failure(this.locate(bytes));
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines++;
    if (bytes.length > 0) this.tail = bytes.slice(Math.max(0, bytes.length - 3));
    return text;
  }

  /** Finds the line of the first wrong byte by decoding line by line. */
  private locate(piece: Uint8Array): ErrorIssue {
    const expected = `${SAVE_AS}; or ${giveEncoding('windows-1252')}`;
    if (this.encoding !== 'utf-8') {
      return {
        path: this.fileName,
        message: `the file is not valid ${this.encoding ?? 'text'}`,
        received: 'bytes that are no character',
        expected,
      };
    }
    // The piece may begin inside a character; the bytes before it complete that one.
    const bytes = concat(this.tail, piece);
    let start = 0;
    while (start < this.tail.length && (bytes[start]! & 0xc0) === 0x80) start++;
    let line = this.lines - count(this.tail, 0x0a);
    for (;;) {
      const end = bytes.indexOf(0x0a, start);
      const lineBytes = bytes.subarray(start, end < 0 ? bytes.length : end);
      const wrong = firstWrongByte(lineBytes);
      if (wrong !== undefined || end < 0) {
        const byte = lineBytes[wrong ?? lineBytes.length - 1] ?? 0;
        // The line itself is not shown: it may hold what is protected, and no header says which part.
        return {
          path: `${this.fileName}: line ${line}`,
          message: 'the file is not valid UTF-8: a byte is no part of a character',
          received: `byte ${hex(Uint8Array.of(byte))}`,
          expected,
        };
      }
      line++;
      start = end + 1;
    }
  }

  private dropMark(text: string): string {
    if (this.started || text === '') return text;
    this.started = true;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  private failure(issue: ErrorIssue): MentorMatchError {
    return new MentorMatchError('invalid-table', [issue]);
  }
}

/** How to say what the bytes are: to the command, in a mapping, and to the functions. */
function giveEncoding(encoding: TextEncoding): string {
  return `give the encoding, if that is what it is: --encoding ${encoding}, or "encoding": "${encoding}" in the mapping or the options`;
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function utf16In(head: Uint8Array): TextEncoding | undefined {
  const zeros = (parity: number) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.min(even, odd) > 0 || even + odd < head.length / 4) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Index of the first byte that is not part of a valid UTF-8 character; undefined if there is none. */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const [index, byte] of bytes.entries()) {
    try {
      decoder.decode(Uint8Array.of(byte), { stream: true });
    } catch {
      // An incomplete character is noticed at the byte after it.
      return byte < 0x80 ? Math.max(0, index - 1) : index;
    }
  }
  try {
    decoder.decode();
  } catch {
    return bytes.length - 1;
  }
  return undefined;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function count(bytes: Uint8Array, wanted: number): number {
  return bytes.reduce((sum, byte) => sum + (byte === wanted ? 1 : 0), 0);
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(' ');
}
