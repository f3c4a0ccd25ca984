import { type ErrorIssue, MentorMatchError } from '../../errors';
import type { TableReading } from '../../model';
import type { TextEncoding } from '../options';
import { CodePageJudge } from './code-page-judge';
import { type BytesDecoder, codePageChoices, decoderOf, WINDOWS_1252 } from './code-pages';
import { LineCount, wrongUtf8 } from './wrong-bytes';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'an Excel or OpenDocument workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
];

const SAVE_AS = 'a text table; in the spreadsheet choose "Save as", then "CSV UTF-8"';
/** Bytes by which the encoding is told. */
const HEAD = 64;

type EncodingReading = NonNullable<TableReading['encoding']>;

/**
 * Turns the bytes of a table into text, piece by piece. UTF-8, unless it is said otherwise, a byte order mark or the
 * zero bytes of Latin letters say UTF-16, or the bytes are no UTF-8 and certain to be Windows-1252 (see `western.ts`);
 * other code pages are asked about. Bytes that are no character are an error, never replaced: a name with a replacement
 * character in it would look like a name.
 *
 * @throws MentorMatchError `invalid-table` from `push` and `end`, naming the line of the first wrong byte.
 */
export class TableDecoder {
  /** How the bytes are read; `undefined` as long as nothing but text was given. */
  reading: EncodingReading | undefined;
  private readonly fileName: string;
  private readonly given: TextEncoding | undefined;
  private decoder: BytesDecoder | undefined;
  private judge: CodePageJudge | undefined;
  /** Bytes kept back until the encoding can be told. */
  private head: Uint8Array = new Uint8Array(0);
  /** The last bytes decoded, at most 3: the start of a character that the next piece goes on with. */
  private tail: Uint8Array = new Uint8Array(0);
  /** How many of them wait for their character to go on. */
  private pending = 0;
  /** Whether all characters so far are of ASCII. */
  private ascii = true;
  private readonly lines = new LineCount();
  private started = false;

  constructor(fileName: string, encoding?: TextEncoding) {
    this.fileName = fileName;
    this.given = encoding;
  }

  /** Characters by which a code page was told, to be looked at. */
  get told(): readonly string[] {
    return [...(this.judge?.characters ?? [])];
  }

  /** Decodes one piece. Text is passed through; a byte order mark at the very start is dropped. */
  push(piece: string | Uint8Array): string {
    // Bytes that were kept back stand before the text.
    if (typeof piece === 'string') return this.dropMark((this.head.length > 0 ? this.begin() : '') + piece);
    if (this.decoder !== undefined) return this.dropMark(this.decode(this.decoder, piece, true));
    this.head = concat(this.head, piece);
    return this.head.length < HEAD ? '' : this.begin();
  }

  /** Says that no piece follows. */
  end(): string {
    const text = this.decoder === undefined && this.head.length > 0 ? this.begin() : '';
    if (this.decoder === undefined) return text;
    const rest = this.dropMark(this.decode(this.decoder, new Uint8Array(0), false));
    const open = this.judge?.open;
    if (open !== undefined) throw this.unsure(open.run, open.line);
    return text + rest;
  }

  private begin(): string {
    const bytes = this.head;
    this.head = new Uint8Array(0);
    const reading = this.recognize(bytes);
    this.reading = reading;
    this.decoder = decoderOf(reading.name);
    return this.dropMark(this.decode(this.decoder, bytes, true));
  }

  private recognize(bytes: Uint8Array): EncodingReading & { readonly name: TextEncoding } {
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
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', from: 'mark' };
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', from: 'mark' };
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', from: 'mark' };
    const { given } = this;
    const head = bytes.subarray(0, HEAD);
    if (given?.startsWith('utf-16') !== true && head.includes(0)) {
      const told = given === undefined ? utf16In(head) : undefined;
      if (told !== undefined) return { name: told, from: 'bytes' };
      throw this.failure({
        path: this.fileName,
        message:
          given === undefined
            ? 'the file holds zero bytes, as no text does'
            : `the file holds zero bytes, as no text in ${given} does`,
        received: hex(bytes.subarray(0, 8)),
        expected: `${SAVE_AS}; or ${giveEncoding(utf16In(head) ?? 'utf-16le')}`,
      });
    }
    return given === undefined ? { name: 'utf-8', from: 'default' } : { name: given, from: 'given' };
  }

  private decode(decoder: BytesDecoder, bytes: Uint8Array, stream: boolean): string {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream });
    } catch {
      text = this.otherwise(bytes);
    }
    if (this.judge !== undefined) this.look(this.judge, text, !stream);
    if (this.ascii && this.judge === undefined) {
      const pending = openBytes(bytes);
      this.ascii = text.length === this.pending + bytes.length - pending;
      this.pending = pending;
    }
    this.lines.push(text);
    if (bytes.length > 0) this.tail = bytes.slice(Math.max(0, bytes.length - 3));
    return text;
  }

  /** Reads bytes that are no UTF-8 as Windows-1252, where nothing was said and all before them is ASCII. */
  private otherwise(bytes: Uint8Array): string {
    const { reading, pending } = this;
    if (reading?.from !== 'default' || !this.ascii) throw this.failure(this.locate(bytes));
    const whole = concat(this.tail.subarray(this.tail.length - pending), bytes);
    const issue = wrongUtf8(this.fileName, new Uint8Array(0), whole, this.lines.count);
    // A character of UTF-8 before the wrong byte: the file is UTF-8, and damaged.
    if (issue.before) throw this.failure(this.locate(bytes));
    this.reading = { name: 'windows-1252', from: 'bytes' };
    this.decoder = decoderOf('windows-1252');
    this.judge = new CodePageJudge();
    return this.decoder.decode(whole, { stream: true });
  }

  /** @throws MentorMatchError where the text is hardly Windows-1252. */
  private look(judge: CodePageJudge, text: string, last: boolean): void {
    const lineOf = (at: number) => this.lines.after(at < 0 ? '' : text.slice(0, at));
    const doubt = judge.push(text, lineOf, last);
    if (doubt !== undefined) throw this.unsure(doubt.run, lineOf(doubt.at));
  }

  /** Where the first wrong byte stands. */
  private locate(piece: Uint8Array): ErrorIssue {
    const expected = `${SAVE_AS}; or ${giveEncoding('windows-1252')}`;
    const { reading } = this;
    if (reading?.name !== 'utf-8') {
      return {
        path: this.fileName,
        message: `the file is not valid ${reading?.name ?? 'text'}`,
        received: 'bytes that are no character',
        expected,
      };
    }
    return { ...wrongUtf8(this.fileName, this.tail, piece, this.lines.count).issue, expected };
  }

  /** The question which code page it is. */
  private unsure(run: string, line: number): MentorMatchError {
    const bytes = Uint8Array.from(run.slice(0, MOST_BYTES), (char) => byteOf(char));
    const choices = codePageChoices(bytes);
    const shown = choices.map(({ encoding, letter }) => `"${letter}" in ${encoding}`);
    const name = choices[0]?.encoding ?? 'windows-1252';
    return this.failure({
      path: `${this.fileName}: line ${line}`,
      message: `the file is not UTF-8, and its bytes do not tell for certain which code page it is${shown.length === 0 ? '' : `: here it begins with ${shown.join(', ')}`}`,
      received: hex(bytes),
      expected: `the encoding by which names are right: ${giveEncoding(name)}; or ${SAVE_AS}`,
    });
  }

  private dropMark(text: string): string {
    if (this.started || text === '') return text;
    this.started = true;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  private failure({ path, message, received, expected }: ErrorIssue): MentorMatchError {
    return new MentorMatchError('invalid-table', [{ path, message, received, expected }]);
  }
}

/** Bytes of a word beyond ASCII that are shown. */
const MOST_BYTES = 8;

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

/** The byte that Windows-1252 makes a character of. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code < 0x100) return code;
  return 0x80 + WINDOWS_1252.indexOf(char);
}

/** Bytes at the end that begin a character of UTF-8 and do not end it. */
function openBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(' ');
}
