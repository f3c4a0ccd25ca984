import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from '../characters';

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
  const end = text.length;
  const quotes = new Finder(text, '"');
  const feeds = new Finder(text, '\n');
  const returns = new Finder(text, '\r');
  let at = 0;
  while (at < end) {
    const stop = feeds.from(at);
    const back = returns.from(at);
    // Without a quote and a lone carriage return the line is a record.
    if (quotes.from(at) >= stop && back >= stop - 1) {
      onRecord(text.slice(at, Math.min(back, stop)).split(delimiter));
      at = stop + 1;
      continue;
    }
    const cells: string[] = [];
    const next = cutRecord(text, delimiter.charCodeAt(0), at, cells);
    if (typeof next === 'string') return next;
    onRecord(cells);
    at = next;
  }
  return undefined;
}

/** Where a sign stands next; each sign is looked for once. */
class Finder {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {}

  /** The first place of the sign from here on; the length of the text if there is none. Places asked for only grow. */
  from(at: number): number {
    if (this.next < at) {
      const found = this.text.indexOf(this.sign, at);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}

/** Cuts the record that begins at a place into cells. Returns where the next one begins, or what is wrong. */
function cutRecord(text: string, separator: number, from: number, cells: string[]): number | QuoteProblem {
  const end = text.length;
  for (let at = from; ; ) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return 'not-closed';
      const inside = text.slice(at + 1, close);
      cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
      at = close + 1;
      if (at < end && text.charCodeAt(at) !== separator && !isBreak(text.charCodeAt(at))) return 'text-after';
    } else {
      const start = at;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === separator || isBreak(code)) break;
        if (code === QUOTE) return 'inside-cell';
      }
      cells.push(text.slice(start, at));
    }
    const stop = text.charCodeAt(at);
    if (stop !== separator || at >= end)
      return at + (stop === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1);
    // Where the text ends with a delimiter, an empty cell follows.
    at++;
  }
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
