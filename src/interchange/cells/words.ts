import { printValue } from '../../errors';
import type { JsonValue } from '../../model';
import type { CellFormat, Notation } from './notation';

const YES = [
  'yes',
  'y',
  'true',
  '1',
  'x',
  '✓',
  '✔',
  '☑',
  'checked',
  'selected',
  'on',
  'available',
  'oui',
  'o',
  'vrai',
  'ja',
  'wahr',
  'sí',
  'si',
  'sim',
];
const NO = [
  '✗',
  '✘',
  '☐',
  'no',
  'n',
  'false',
  '0',
  'unchecked',
  'not selected',
  'off',
  'unavailable',
  'not available',
  'non',
  'faux',
  'nein',
  'falsch',
  'não',
  'nao',
];

const includes = (words: readonly string[], word: string) =>
  words.some((candidate) => candidate.toLowerCase() === word.toLowerCase());

/** Whether a cell says yes. */
export const isYes = (text: string, format: CellFormat) => includes(format.yes ?? YES, text);

/** Whether a cell says no. */
export const isNo = (text: string, format: CellFormat) => includes(format.no ?? NO, text);

/** Any text. */
export const textCell: Notation<string> = {
  expected: 'text',
  list: false,
  read: (text) => text,
  write: (value) => value,
};

/** Yes or no. */
export const booleanCell: Notation<boolean> = {
  expected: 'yes or no',
  list: false,
  read(text, format, problem) {
    if (isYes(text, format)) return true;
    if (isNo(text, format)) return false;
    const yes = (format.yes ?? ['yes']).join(', ');
    const no = (format.no ?? ['no']).join(', ');
    problem(
      'neither yes nor no',
      printValue(text),
      `${yes} or ${no}; other words go under "yes" and "no" in the mapping`,
    );
    return undefined;
  },
  write: (value) => value,
};

/** Any JSON value. */
export const jsonCell: Notation<JsonValue> = {
  expected: 'JSON',
  list: false,
  read(text, _format, problem) {
    try {
      // JSON holds nothing else.
      const value: JsonValue = JSON.parse(text);
      return value;
    } catch {
      problem('not JSON', printValue(text), 'JSON, such as {"track": "data"}');
      return undefined;
    }
  },
  write: (value) => JSON.stringify(value),
};
