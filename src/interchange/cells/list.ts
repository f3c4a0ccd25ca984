import { addAll } from '../../lists';
import { COMMA, LINE_FEED } from '../characters';
import { type CellFormat, type ListHabits, orJson } from './notation';
import { isNothing, isOpenChoice, isTag, writtenIn } from './nothing';
import { type Separator, splitOutside, unquote } from './split';
import { narrow } from './width';

const STRONG = /[;|\n]/;
const SEMICOLON = 0x3b;
const BAR = 0x7c;
const SLASH = 0x2f;

/** A bullet before an item of a list in lines. */
const BULLET = /^(?:[•‣▪·]|[-*]\s)\s*/;

/** Whether a text begins with a letter of ASCII, as nearly all items do: neither a bullet nor a quote. */
function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a && text.charCodeAt(0) < 0x80;
}

/** A list as programs print it: `[SQL, 'a, b', R]` of DuckDB and Python, `{SQL,"a, b"}` of PostgreSQL. */
const PRINTED = /^(?:(\[)|\{(?=[^:]*\}$))(.*)(?:\]|\})$/s;

export const AT_STRONG: Separator = {
  pattern: STRONG,
  at(text, at) {
    const code = text.charCodeAt(at);
    return code === SEMICOLON || code === BAR || code === LINE_FEED ? 1 : 0;
  },
};

export const AT_COMMAS: Separator = {
  pattern: ',',
  at: (text, at) => (text.charCodeAt(at) === COMMA ? 1 : 0),
};

const AT_SLASHES: Separator = {
  pattern: '/',
  at: (text, at) => (text.charCodeAt(at) === SLASH ? 1 : 0),
};

/** A comma between two digits is a decimal comma when items carry numbers. */
export const AT_COMMAS_OUTSIDE_NUMBERS: Separator = {
  pattern: /(?<!\d),|,(?!\d)/,
  at: (text, at) =>
    text.charCodeAt(at) === COMMA && !(isDigit(text, at - 1) && isDigit(text, at + 1)) ? 1 : 0,
};

/** Any of them. */
const AT_ANY: Separator = {
  pattern: /[;|\n,]/,
  at: (text, at) => Math.max(AT_STRONG.at(text, at), AT_COMMAS.at(text, at)),
};

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/**
 * Cuts a cell into items, never inside brackets or quotes: at the separator given, else at `;`, `|` and line breaks
 * where the column (or, without one, the cell) has them, else at commas. Items are trimmed; those that are empty, say
 * "nothing" (`N/A`) or have no letter and no digit are dropped. O(length).
 */
export function splitList(written: string, format: CellFormat, withNumbers = false): string[] {
  const text = narrow(written);
  if (format.options !== undefined) return cutOptions(text, format.options, format, withNumbers);
  return clean(splitText(text, format, withNumbers), format);
}

function splitText(text: string, format: CellFormat, withNumbers: boolean): string[] {
  const { list, lists } = format;
  if (list !== undefined) return splitOutside(text, exactly(list));
  const printed = /^[[{]/.test(text) ? PRINTED.exec(text)?.[2] : undefined;
  if (printed !== undefined) return splitPrinted(printed);
  if (STRONG.test(text)) return splitOutside(text, AT_STRONG);
  if (lists?.slash === true) return splitOutside(text, exactly(' / '));
  if (withNumbers && text.includes('/') && !text.includes(',')) {
    // `SQL:5 / Excel:4`; in `CI/CD:4` and `SQL: 4/5` a slash separates nothing.
    const parts = splitOutside(text, AT_SLASHES);
    if (parts.every((part) => ENDS_IN_LEVEL.test(part.trim()))) return parts;
  }
  const atCommas = withNumbers ? AT_COMMAS_OUTSIDE_NUMBERS : AT_COMMAS;
  if (lists === undefined || !text.includes(',')) return splitOutside(text, atCommas);
  if (lists.whole.length > 0) {
    const items = cutWhole(text, lists.whole, atCommas);
    for (const item of items) if (lists.whole.includes(item)) format.notice?.('option-learned', item);
    return items;
  }
  const items = splitOutside(text, atCommas);
  if (!lists.strong || items.length < 2) return items;
  // The rest of the column does not separate with commas: this cell does only where its parts say so.
  const parts = items.map((item) => item.trim()).filter((item) => item !== '');
  if (!lists.known.has(text.toLowerCase()) && parts.every((part) => isItem(part, lists, withNumbers)))
    return items;
  if (!lists.known.has(text.toLowerCase())) format.notice?.('comma-kept', text);
  return [text];
}

const ENDS_IN_LEVEL = /[:=(]\s*\d+(?:[.,]\d+)?\s*%?\s*\)?$/;

function isItem(part: string, { known, nameOf }: ListHabits, withNumbers: boolean): boolean {
  if (isNothing(part) || (withNumbers && ENDS_IN_LEVEL.test(part))) return true;
  const name = nameOf?.(part) ?? part;
  return name !== part || known.has(name.toLowerCase());
}

function exactly(separator: string): Separator {
  return {
    pattern: separator,
    at: (text, at) => (text.startsWith(separator, at) ? separator.length : 0),
  };
}

function clean(items: readonly string[], format: CellFormat): string[] {
  const kept: string[] = [];
  for (const item of items) {
    let trimmed = item.trim();
    // A separator at the end of an item parts it from nothing.
    while (trimmed.endsWith(',')) trimmed = trimmed.slice(0, -1).trimEnd();
    const name = startsWithLetter(trimmed) ? writtenIn(trimmed) : unquote(trimmed.replace(BULLET, ''));
    if (name !== '' && !(format.blank ?? isBlankItem)(name)) kept.push(name);
  }
  return kept;
}

const isBlankItem = (item: string) => isNothing(item) || isOpenChoice(item) || !isTag(item);

/** The items of `SQL, 'a, b', R`. In quotes a quote stands after a backslash or twice. O(length). */
function splitPrinted(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let quote = '';
  let wasQuoted = false;
  const take = () => {
    items.push(wasQuoted ? item : item.trim());
    item = '';
    wasQuoted = false;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote !== '') {
      if (char === '\\' && at + 1 < text.length) item += text[++at]!;
      else if (char !== quote) item += char;
      else if (text[at + 1] === quote) item += text[++at]!;
      else quote = '';
    } else if ((char === "'" || char === '"') && item.trim() === '') {
      quote = char;
      wasQuoted = true;
      item = '';
    } else if (char === ',') take();
    else if (!wasQuoted || char.trim() !== '') item += char;
  }
  take();
  return items;
}

/** Known answers cut out whole, the longest first, and what is left between them as a list of its own. */
function cutOptions(
  text: string,
  options: readonly string[],
  format: CellFormat,
  withNumbers: boolean,
): string[] {
  const longest = [...options].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const rest: CellFormat = { ...format, options: undefined, lists: undefined };
  const separator = format.list === undefined ? AT_ANY : exactly(format.list);
  const found: string[] = [];
  let between = '';
  const flush = () => {
    addAll(found, clean(splitText(between, rest, withNumbers), rest));
    between = '';
  };
  let boundary = true;
  for (let at = 0; at < text.length; ) {
    const option = boundary ? longest.find((word) => standsAt(text, at, word, separator)) : undefined;
    if (option !== undefined) {
      flush();
      found.push(option);
      at += option.length;
      boundary = false;
      continue;
    }
    const length = separator.at(text, at);
    if (length > 0) boundary = true;
    else if (text.charCodeAt(at) !== 0x20) boundary = false;
    between += text.slice(at, at + Math.max(1, length));
    at += Math.max(1, length);
  }
  flush();
  return found;
}

/** Whether a text goes on with a word, and after it with a separator or nothing. */
function standsAt(text: string, at: number, word: string, separator: Separator): boolean {
  if (text.slice(at, at + word.length).toLowerCase() !== word.toLowerCase()) return false;
  let end = at + word.length;
  while (text.charCodeAt(end) === 0x20) end++;
  return end >= text.length || separator.at(text, end) > 0;
}

/** Items between commas, with answers put together again that hold commas themselves. */
function cutWhole(text: string, whole: readonly string[], separator: Separator): string[] {
  return cutOptions(text, whole, { blank: () => false }, separator === AT_COMMAS_OUTSIDE_NUMBERS);
}

/** The word meant by a word found, as the column's `values` have it. */
export function replaceWord(word: string, format: CellFormat): string {
  const values = format.values;
  return values !== undefined && Object.hasOwn(values, word) ? (values[word] ?? word) : word;
}

/** A list of tags: `chess; running`. */
export const tagList = orJson<readonly string[]>({
  expected: 'words separated by ; or | or commas',
  read: (text, format) => splitList(text, format).map((item) => replaceWord(item, format)),
  write: (items) => items.join('; '),
});

/** A list in which the order matters and an arrow may separate: `analyst > manager`. */
export const pathList = orJson<readonly string[]>({
  expected: 'roles, the oldest first, as "analyst > manager"',
  read: (text, format) =>
    (format.list === undefined && /[>→]/.test(text)
      ? clean(text.split(/[>→]/), format)
      : splitList(text, format)
    ).map((item) => replaceWord(item, format)),
  write: (items) => items.join(' > '),
});
