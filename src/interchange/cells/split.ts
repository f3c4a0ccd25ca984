/** What separates items. */
export interface Separator {
  /** Length of the separator that stands at a place of a text, 0 where none does. */
  readonly at: (text: string, at: number) => number;
  /** The same for `String.split`, which is faster where no bracket and no quote stands. */
  readonly pattern: string | RegExp;
}

const OPENS = /[([{“«"]/;

/**
 * Cuts a text at separators that stand outside brackets and quotes. A bracket that is never closed is a sign like any
 * other, so that one of them does not swallow the rest of the cell. O(length).
 */
export function splitOutside(text: string, separator: Separator): string[] {
  if (!OPENS.test(text)) return text.split(separator.pattern);
  const closes = closingPlaces(text);
  const items: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const close = closes[at] ?? 0;
    if (close > 0) {
      at = close + 1;
      continue;
    }
    const length = separator.at(text, at);
    if (length === 0) {
      at++;
      continue;
    }
    items.push(text.slice(start, at));
    at += length;
    start = at;
  }
  items.push(text.slice(start));
  return items;
}

/** Where each bracket or quote that is closed ends, by where it opens; 0 elsewhere. */
function closingPlaces(text: string): Int32Array {
  const closes = new Int32Array(text.length);
  const open: number[] = [];
  /** What closes the last that is open. */
  let wanted: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === wanted) {
      closes[open.pop()!] = at;
      const last = open.at(-1);
      wanted = last === undefined ? undefined : closingOf(text[last]!);
      continue;
    }
    // Inside quotes nothing opens.
    if (wanted === '"') continue;
    const close = closingOf(char);
    if (close === undefined) continue;
    open.push(at);
    wanted = close;
  }
  return closes;
}

function closingOf(char: string): string | undefined {
  switch (char) {
    case '(':
      return ')';
    case '[':
      return ']';
    case '{':
      return '}';
    case '“':
      return '”';
    case '«':
      return '»';
    case '"':
      return '"';
    default:
      return undefined;
  }
}

/** An item without the quotes around it, if they go round all of it. */
export function unquote(item: string): string {
  const last = item.length - 1;
  const close = item.length > 2 ? closingOf(item[0]!) : undefined;
  if (close === undefined || item[last] !== close || item[0] === '(' || item[0] === '[' || item[0] === '{')
    return item;
  return item.indexOf(close, 1) === last ? item.slice(1, last).trim() : item;
}
