/** What a format is recognized by. */
export interface SurveyTable {
  readonly columns: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    /** The share of cells that are days. */
    readonly kinds: { readonly date: number };
  }[];
  /** The format that the first rows show by themselves; see {@link SurveyFormat.headerRows}. */
  readonly survey: string | undefined;
}

/** One tool that writes tables: how its exports are recognized, their headers, and which columns are the tool's own. */
export interface SurveyFormat {
  readonly id: string;
  /** As people call the tool. */
  readonly name: string;
  /** Which version of the export was seen, and when. */
  readonly seen: string;
  recognizes(view: SurveyTable): boolean;
  /**
   * Rows of the header where the tool writes several, by the first rows of the table, trimmed; `undefined` for others.
   */
  headerRows?(rows: readonly (readonly string[])[]): number | undefined;
  /** Cells of further header rows that name nothing. */
  readonly unnamed?: RegExp;
  /** Columns that the tool fills in itself, by {@link headWords} of the header. */
  readonly own: RegExp;
  /** Columns of these with the address or the name of who answered, which are read like answers. */
  readonly person?: RegExp;
  /** The column that says when somebody answered. */
  readonly time?: RegExp;
  /** Rows that count, by a column and what its cells say; `*`: anything. */
  readonly where?: readonly { readonly column: RegExp; readonly counts: RegExp | '*' }[];
}

/** Whether the table has columns with all of these headers, in plain words. */
export const hasAll = ({ columns }: SurveyTable, ...headers: readonly RegExp[]): boolean =>
  headers.every((header) => columns.some(({ name }) => header.test(headWords(name))));

/** A header in the form in which sources compare it. */
export const headWords = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
