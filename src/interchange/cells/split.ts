/** Length of the separator that stands at a place of a text, 0 where none does. */
export type SeparatorAt = (text: string, at: number) => number;

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
]);
const OPENS = /[([{“«"]/;

/**
 * Cuts a text at separators that stand outside brackets and quotes. A bracket that is never closed is a sign like any
 * other, so that one of them does not swallow the rest of the cell. O(length).
 */
export function splitOutside(text: string, separatorAt: SeparatorAt): string[] {
  const closes = OPENS.test(text) ? closingPlaces(text) : undefined;
  const items: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const close = closes?.get(at);
    if (close !== undefined) {
      at = close + 1;
      continue;
    }
    const length = separatorAt(text, at);
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

/** Where each bracket or quote that is closed ends, by where it opens. */
function closingPlaces(text: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open: { readonly at: number; readonly close: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const last = open.at(-1);
    if (last !== undefined && char === last.close) {
      closes.set(last.at, at);
      open.pop();
      continue;
    }
    // Inside quotes nothing opens.
    if (last?.close === '"') continue;
    const close = PAIRS.get(char);
    if (close !== undefined) open.push({ at, close });
  }
  return closes;
}

/** An item without the quotes around it, if they go round all of it. */
export function unquote(item: string): string {
  const last = item.length - 1;
  const close = item.length > 2 ? PAIRS.get(item[0]!) : undefined;
  if (close === undefined || item[last] !== close || item[0] === '(' || item[0] === '[' || item[0] === '{') return item;
  return item.indexOf(close, 1) === last ? item.slice(1, last).trim() : item;
}
