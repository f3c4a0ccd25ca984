import { optionsOf, type ShapeCheck, TABLE_OPTIONS } from '../given';
import type { Delimiter, TextEncoding } from '../options';

/** How one table is read. */
export interface TableOptions {
  /** What the table is called in errors. Default: the side, as `mentors.csv`. */
  readonly fileName?: string;
  /**
   * `csv` (default); `json` or `ndjson`: a person a line, a list, or an object with a list, of people in the shape of
   * the model, users of SCIM 2.0 or résumés of JSON Resume.
   */
  readonly format?: 'csv' | 'json' | 'ndjson';
  /** Default: told from the first rows. */
  readonly delimiter?: Delimiter;
  /** Decimal mark of the whole table. Default: told from each number; an ambiguous one is an error. */
  readonly decimal?: '.' | ',';
  /**
   * Of bytes. Default: UTF-8, or what a byte order mark says; else UTF-16 or Windows-1252 where the bytes leave no
   * doubt, with a warning. Other code pages are asked about.
   */
  readonly encoding?: TextEncoding;
}

/** One table with its name and the way to read it. */
export interface PeopleFile<Content> extends TableOptions {
  readonly content: Content;
}

/** A file of people, by what its table may be given as. */
export const fileOf = (content: ShapeCheck): ShapeCheck =>
  optionsOf<PeopleFile<unknown>>({ ...TABLE_OPTIONS, content }, ['content']);
