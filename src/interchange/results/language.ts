import { columnText, type MessageCatalogue } from '../../messages';
import type { Cell } from '../csv';

/** In which language tables of results are written; each default English. Keys of NDJSON stay as they are. */
export interface ResultLanguage {
  /** The headers, and words in cells such as roles. The tables are read as pairs in any language of the library. */
  readonly headers?: MessageCatalogue;
  /** Sentences in cells: the reasons. */
  readonly locale?: MessageCatalogue;
}

/** Headers whose words are always the same. */
type PlainId = Exclude<
  Parameters<typeof columnText>[1],
  `column.${'of-mentee' | 'of-mentor' | 'criterion' | 'word' | 'flag'}`
>;

/** Columns that a mail merge begins with: whom a row is for, and the partners. */
export const ADDRESSEE_COLUMNS = [
  'column.role',
  'column.id',
  'column.name',
  'column.email',
  'column.partners',
  'column.partner-emails',
] as const;

/** Headers by their ids. */
export function headersIn(headers: MessageCatalogue | undefined, ids: readonly PlainId[]): string[] {
  return ids.map((id) => columnText(headers, id, {}));
}

/** What somebody is called by the role. */
export function roleIn(headers: MessageCatalogue | undefined, role: 'mentor' | 'mentee'): string {
  return columnText(headers, 'column.word', { role });
}

/** Yes and no in words of the language. */
export function flagIn(headers: MessageCatalogue | undefined, is: boolean): Cell {
  return headers === undefined ? is : columnText(headers, 'column.flag', { is });
}
