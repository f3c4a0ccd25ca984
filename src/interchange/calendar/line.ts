/** Octets on a line, the line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Whatever some reader takes for the end of a line, not only CRLF. */
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the format forbids
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Whether a text has characters that end a line or that the format forbids, a tab among them. */
export function hasControls(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value);
}

/**
 * Escapes a TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma; line breaks become `\n`. Control
 * characters, which the format forbids, become spaces; a tab stays.
 */
export function calendarText(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(LINE_BREAK, '\\n')
    .replace(CONTROL, ' ');
}

/** A parameter value, quoted, with the escapes of RFC 6868; control characters become spaces. */
export function calendarParameter(value: string): string {
  const escaped = value
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(LINE_BREAK, '^n')
    .replace(CONTROL, ' ');
  return `"${escaped}"`;
}

/**
 * Ends a line with CRLF and folds it: no line is longer than 75 octets, each next one begins with a space, and
 * no character is cut in two. Joining the lines again gives the text that went in.
 */
export function contentLine(line: string): string {
  if (line.length <= LINE_OCTETS && ASCII.test(line)) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a range of characters of one octet
const ASCII = /^[\u0000-\u007f]*$/;

/** Octets of a character in UTF-8; half of a surrogate pair becomes U+FFFD, which has three too. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
