/** Cell separators that are recognized by themselves. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the bytes of a table are read as text, as browsers call it. A byte order mark at the start overrides it. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'ibm850',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
/** The encoding of a file of text, by its name in lower case. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A whole table as text, or as the bytes of a file (in which a wrong encoding can be recognized). */
export type TableInput = string | Uint8Array;

/** Delimiter, decimal sign and byte order mark of CSV text. */
export interface CsvWriteOptions {
  /** Default `,`. Spreadsheets set to a language with decimal commas expect `;`. */
  readonly delimiter?: Delimiter;
  /** Decimal mark of numbers, default `.`. */
  readonly decimal?: '.' | ',';
  /** Whether to start with a byte order mark, which Excel needs to read accents; default false. */
  readonly byteOrderMark?: boolean;
}

/** How a table is written, whole or in chunks. The options of {@link CsvWriteOptions} have no part in NDJSON. */
export interface TableWriteOptions extends CsvWriteOptions {
  /** `csv` (default) or `ndjson`: one JSON object a line, in the shape of the model. */
  readonly format?: 'csv' | 'ndjson';
  /** Characters that a chunk reaches before it is given out, >= 1, default 65,536; a chunk ends with a row. */
  readonly chunkLength?: number;
}
