/** What is wrong with a quote. */
export type QuoteProblem = 'not-closed' | 'text-after' | 'inside-cell';

/**
 * Cuts CSV text (RFC 4180) into records. A record ends with `\n`, `\r\n` or `\r`, or with the text; a cell that begins
 * with `"` goes on to the next single `"`, and `""` in it stands for one `"`. A blank line is a record of one empty
 * cell. One pass, O(characters).
 *
 * @param onRecord is given each record's cells, in order.
 * @returns what is wrong with a quote of the record that follows those given (nothing after it can be trusted, so
 *   nothing after it is read); `undefined` if the text is sound.
 */
export function cutRecords(
  text: string,
  delimiter: string,
  onRecord: (cells: string[]) => void,
): QuoteProblem | undefined {
  const separator = delimiter.charCodeAt(0);
  const end = text.length;
  let at = 0;
  let cells: string[] = [];
  while (at < end) {
    let cell: string;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return 'not-closed';
      const inside = text.slice(at + 1, close);
      cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
      at = close + 1;
      if (at < end && text.charCodeAt(at) !== separator && !isBreak(text.charCodeAt(at))) return 'text-after';
    } else {
      const start = at;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === separator || isBreak(code)) break;
        if (code === QUOTE) return 'inside-cell';
      }
      cell = text.slice(start, at);
    }
    cells.push(cell);
    const stop = text.charCodeAt(at);
    if (stop === separator && at < end) {
      at++;
      // The text ends with a delimiter: one more cell, which is empty.
      if (at < end) continue;
      cells.push('');
    } else {
      at += stop === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
    }
    onRecord(cells);
    cells = [];
  }
  return undefined;
}

/** Index of the quote that ends a quoted cell; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
