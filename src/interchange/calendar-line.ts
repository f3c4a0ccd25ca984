const encoder = new TextEncoder();

/** Octets on a line, the line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * Escapes a TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma; line breaks become `\n`. Control
 * characters, which the format forbids, become spaces; a tab stays.
 */
export function calendarText(value: string): string {
  return (
    value
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the format forbids
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
  );
}

/**
 * Ends a line with CRLF and folds it: no line is longer than 75 octets, each next one begins with a space, and
 * no character is cut in two. Joining the lines again gives the text that went in.
 */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
