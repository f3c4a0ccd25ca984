import type { Column, TableView } from '../columns';

/** One tool that writes tables: how its exports are recognized, and which columns are the tool's own. */
export interface SourceKind {
  readonly id: string;
  /** As people call the tool. */
  readonly name: string;
  /** Which version of the export was seen, and when. */
  readonly seen: string;
  recognizes(view: TableView): boolean;
  /** Columns that the tool fills in itself, by {@link Column.words} of the header. */
  readonly own: RegExp;
  /** Columns of these with the address or the name of who answered, which are read like answers. */
  readonly person?: RegExp;
  /** The column that says when somebody answered. */
  readonly time?: RegExp;
  /** Rows that count, by a column and what its cells say; `*`: anything. */
  readonly where?: readonly { readonly column: RegExp; readonly counts: RegExp | '*' }[];
}

/** Whether the table has columns with all of these headers, in plain words. */
export const hasAll = ({ columns }: TableView, ...headers: readonly RegExp[]): boolean =>
  headers.every((header) => columns.some(({ name }) => header.test(headWords(name))));

/** A header in the form in which sources compare it. */
export const headWords = (name: Column['name']): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
