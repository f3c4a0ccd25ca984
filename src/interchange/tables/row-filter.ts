import { MOST_EXAMPLES } from '../../messages';
import { type CsvRecord, restoreText } from '../csv';
import type { TableHeader } from './header';
import type { ReportIssue } from './report-issue';

/** Stands for any cell that is not blank. */
export const ANY = '*';

/** Lets the rows through that have the cells which the mapping asks for. */
export class RowFilter {
  /** Rows that were left out. */
  left = 0;
  /** The first of them. */
  readonly rows: number[] = [];
  readonly columns: readonly number[];
  private readonly wanted: readonly { readonly column: number; readonly words: ReadonlySet<string> }[];

  constructor(
    header: TableHeader,
    where: { readonly [column: string]: string | readonly string[] },
    path: string,
    report: ReportIssue,
  ) {
    const wanted: { readonly column: number; readonly words: ReadonlySet<string> }[] = [];
    for (const [name, words] of Object.entries(where)) {
      const column = header.require(name, path, report);
      const list = typeof words === 'string' ? [words] : words;
      if (column !== undefined) wanted.push({ column, words: new Set(list.map(fold)) });
    }
    this.wanted = wanted;
    this.columns = wanted.map(({ column }) => column);
  }

  passes({ row, cells }: CsvRecord): boolean {
    const passes = this.wanted.every(({ column, words }) => {
      const cell = fold(restoreText(cells[column] ?? ''));
      return words.has(cell) || (cell !== '' && words.has(ANY));
    });
    if (!passes && this.left++ < MOST_EXAMPLES) this.rows.push(row);
    return passes;
  }
}

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
