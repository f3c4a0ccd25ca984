import { type CellFormat, orJson } from './notation';

const STRONG = /[;|\n]/;
/** A comma between two digits is a decimal comma when items carry numbers. */
const COMMA_OUTSIDE_NUMBERS = /(?<!\d),|,(?!\d)/;

/**
 * Cuts a cell into items: at the separator given, else at `;`, `|` and line breaks if one of them occurs, else
 * at commas. Items are trimmed, empty ones dropped.
 */
export function splitList(text: string, format: CellFormat, withNumbers = false): string[] {
  const separator = format.list ?? (STRONG.test(text) ? STRONG : withNumbers ? COMMA_OUTSIDE_NUMBERS : ',');
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
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
      ? text.split(/[>→]/).map((item) => item.trim())
      : splitList(text, format)
    )
      .filter((item) => item !== '')
      .map((item) => replaceWord(item, format)),
  write: (items) => items.join(' > '),
});
