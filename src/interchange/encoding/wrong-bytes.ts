import type { ErrorIssue } from '../../errors';
import { CARRIAGE_RETURN, LINE_FEED } from '../characters';

/** Counts lines of text that comes in pieces; a line ends with `\n`, `\r\n` or `\r`. */
export class LineCount {
  /** The line that the next character stands on, the first being 1. */
  count = 1;
  private openReturn = false;

  push(text: string): void {
    if (text === '') return;
    this.count = this.after(text);
    this.openReturn = text.endsWith('\r');
  }

  /** The line after some more text, which is not taken. */
  after(text: string): number {
    let count = this.count;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
    if (this.openReturn && text.startsWith('\n')) count--;
    for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      if (text.charCodeAt(at + 1) !== LINE_FEED) count++;
    }
    return count;
  }
}

/** The first byte that is no UTF-8. */
export interface WrongByte {
  readonly issue: ErrorIssue;
  /** Whether a character beyond ASCII stands before it, in the bytes given. */
  readonly before: boolean;
}

/**
 * Finds the first byte that is no UTF-8 by decoding line by line. The line is not shown: it may hold what is protected,
 * and no header says which part.
 *
 * @param tail the bytes before the piece, in which a character may begin that the piece goes on with.
 * @param line that the piece begins on.
 */
export function wrongUtf8(fileName: string, tail: Uint8Array, piece: Uint8Array, line: number): WrongByte {
  const bytes = new Uint8Array(tail.length + piece.length);
  bytes.set(tail);
  bytes.set(piece, tail.length);
  let start = 0;
  while (start < tail.length && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
  let at = line - countBreaks(tail);
  let before = false;
  for (;;) {
    const end = nextBreak(bytes, start);
    const lineBytes = bytes.subarray(start, end < 0 ? bytes.length : end);
    const wrong = firstWrongByte(lineBytes);
    if (wrong !== undefined || end < 0) {
      const { place, start: sound } = wrong ?? { place: lineBytes.length - 1, start: lineBytes.length };
      before ||= lineBytes.subarray(0, sound).some((byte) => byte >= 0x80);
      const byte = lineBytes[place] ?? 0;
      return {
        before,
        issue: {
          path: `${fileName}: line ${at}`,
          message: 'the file is not valid UTF-8: a byte is no part of a character',
          received: `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
          expected: 'UTF-8',
        },
      };
    }
    before ||= lineBytes.some((byte) => byte >= 0x80);
    at++;
    start = end + (bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? 2 : 1);
  }
}

function nextBreak(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++)
    if (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) return at;
  return -1;
}

const countBreaks = (bytes: Uint8Array) =>
  bytes.reduce(
    (sum, byte, at) =>
      sum + (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED) ? 1 : 0),
    0,
  );

/** The first byte that is not part of a valid UTF-8 character, and where the character begins that it spoils. */
function firstWrongByte(bytes: Uint8Array): { readonly place: number; readonly start: number } | undefined {
  // Lines of ASCII need no decoder.
  let high = 0;
  while (high < bytes.length && (bytes[high] ?? 0) < 0x80) high++;
  if (high === bytes.length) return undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = high;
  for (let index = high; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    try {
      if (decoder.decode(Uint8Array.of(byte), { stream: true }) !== '') start = index + 1;
    } catch {
      // An incomplete character is noticed at the byte after it.
      return { place: byte < 0x80 ? Math.max(0, index - 1) : index, start };
    }
  }
  try {
    decoder.decode();
  } catch {
    return { place: bytes.length - 1, start };
  }
  return undefined;
}
