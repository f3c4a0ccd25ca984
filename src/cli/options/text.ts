import { DELIMITERS, type Delimiter, TEXT_ENCODINGS, type TextEncoding } from '../../interchange';
import { type OptionValue, oneOf } from './value';

/** Options of how tables of text are written. */
export const TEXT_OPTIONS = ['encoding', 'delimiter', 'decimal'] as const;

export const TEXT_HELP = `  --encoding NAME     how all tables are written: windows-1252 (what Excel calls
                      "CSV" in western Europe), macintosh, ibm850, utf-16le, ...
                      Default: UTF-8, or what the bytes tell for certain
  --delimiter MARK    what stands between cells: comma, semicolon, tab or pipe.
                      Default: told from the first rows
  --decimal MARK      the decimal mark: point or comma. Default: told from each
                      column. For one table all three stand in its mapping`;

/** How tables of text are to be read; what is not given is told from them. */
export interface TextOptions {
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
  readonly decimal?: '.' | ',';
}

/** Other names that people and programs have for the same. */
const ENCODINGS: ReadonlyMap<string, TextEncoding> = new Map<string, TextEncoding>([
  ...TEXT_ENCODINGS.map((name) => [name, name] as const),
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['utf-16', 'utf-16le'],
  ['ansi', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['mac', 'macintosh'],
  ['macroman', 'macintosh'],
  ['cp850', 'ibm850'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['latin2', 'iso-8859-2'],
  ['latin9', 'iso-8859-15'],
  ['sjis', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
]);
const DELIMITER_MARKS: ReadonlyMap<string, Delimiter> = new Map<string, Delimiter>([
  ...DELIMITERS.map((mark) => [mark, mark] as const),
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
  ['bar', '|'],
]);
const DECIMAL_MARKS: ReadonlyMap<string, '.' | ','> = new Map<string, '.' | ','>([
  ['.', '.'],
  [',', ','],
  ['point', '.'],
  ['dot', '.'],
  ['comma', ','],
]);

/** @throws UsageError */
export function readTextOptions(
  values: {
    readonly [Name in (typeof TEXT_OPTIONS)[number]]?: OptionValue;
  },
): TextOptions {
  const encoding = named(values.encoding, ENCODINGS, TEXT_ENCODINGS, 'encoding');
  const delimiter = named(
    values.delimiter,
    DELIMITER_MARKS,
    ['comma', 'semicolon', 'tab', 'pipe'],
    'delimiter',
  );
  const decimal = named(values.decimal, DECIMAL_MARKS, ['point', 'comma'], 'decimal');
  return {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(decimal !== undefined && { decimal }),
  };
}

/** @param shown the words that are offered where none of the known ones is given. */
function named<T>(
  given: OptionValue,
  words: ReadonlyMap<string, T>,
  shown: readonly string[],
  option: string,
): T | undefined {
  if (typeof given !== 'string') return undefined;
  return (
    words.get(given) ??
    words.get(oneOf<string>(given.trim().toLowerCase(), [...words.keys()], option, '', shown))
  );
}
