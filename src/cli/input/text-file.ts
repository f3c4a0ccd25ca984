import { MentorMatchError } from '../../errors';

/** How text that is not UTF-8 begins. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Turns the bytes of a file that people write by hand into text. Bytes that are no text are an error and never
 * replaced: a name with a replacement character in it would look like a name.
 */
export class TextFileDecoder {
  private decoder: TextDecoder | undefined;
  private head: Uint8Array = new Uint8Array(0);
  private lines = 1;

  constructor(private readonly path: string) {}

  /** @throws MentorMatchError */
  push(piece: Uint8Array): string {
    if (this.decoder !== undefined) return this.decode(this.decoder, piece, true);
    const head = new Uint8Array(this.head.length + piece.length);
    head.set(this.head);
    head.set(piece, this.head.length);
    this.head = head;
    return head.length < 4 ? '' : this.begin();
  }

  /** @throws MentorMatchError */
  end(): string {
    const text = this.decoder === undefined ? this.begin() : '';
    return text + this.decode(this.decoder ?? new TextDecoder(), new Uint8Array(0), false);
  }

  private begin(): string {
    const bytes = this.head;
    const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
    if (mark === undefined && bytes.subarray(0, 4).includes(0))
      throw this.refusal(
        'the file holds zero bytes, as UTF-16 text without a byte order mark and binary files do',
        'zero bytes',
      );
    this.decoder = new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true });
    return this.decode(this.decoder, bytes, true);
  }

  private decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream });
    } catch {
      throw this.refusal(
        `the file is not valid ${decoder.encoding.toUpperCase()}`,
        `bytes that are no character, in or after line ${this.lines}`,
      );
    }
    this.lines += text.split('\n').length - 1;
    return text;
  }

  private refusal(message: string, received: string): MentorMatchError {
    return new MentorMatchError('invalid-input', [
      { path: this.path, message, received, expected: 'text saved as UTF-8' },
    ]);
  }
}
