import { printValue } from '../../../errors';
import { addTo } from '../../../lists';
import { MOST_EXAMPLES, tableWarning } from '../../../messages';
import type { Warning } from '../../../model';
import { type CsvRecord, textAt } from '../../csv';
import type { TableHeader } from './columns';

const FEW = 5;

/**
 * What is said of columns that nothing reads: each by itself where they are few, numbered ones (`Avail 1` to
 * `Avail 168`) and many ones together.
 */
export function unreadWarnings(header: TableHeader, unread: readonly number[]): Warning[] {
  const { fileName } = header;
  const warnings: Warning[] = [];
  const single: number[] = [];
  const series = new Map<string, number[]>();
  const nameOf = (index: number | undefined) => header.names[index ?? 0] ?? '';
  for (const index of unread) {
    const start = nameOf(index).replace(/\d+\D{0,3}$/, '');
    if (start === nameOf(index) || start.trim() === '') single.push(index);
    else addTo(series, start, index);
  }
  for (const [start, columns] of series) {
    if (columns.length < 3) {
      single.push(...columns);
      continue;
    }
    const [first, last] = [nameOf(columns[0]), nameOf(columns.at(-1))];
    warnings.push(
      tableWarning(
        'warnings.columns-unread-series',
        { count: columns.length, first, last, pattern: `${start.trimEnd()}*` },
        `${fileName}: columns "${first}" to "${last}"`,
      ),
    );
  }
  single.sort((a, b) => a - b);
  if (single.length <= FEW) {
    return [
      ...single.map((index) =>
        tableWarning(
          'warnings.column-unread',
          { column: nameOf(index) },
          `${fileName}: column ${header.label(index)}`,
        ),
      ),
      ...warnings,
    ];
  }
  const more = single.length - MOST_EXAMPLES;
  const columns = single.slice(0, MOST_EXAMPLES).map(nameOf);
  return [
    tableWarning(
      'warnings.columns-unread',
      { count: single.length, columns, ...(more > 0 && { more }) },
      fileName,
    ),
    ...warnings,
  ];
}

/** Cells under a blank header cannot be read: said once a column, at the first cell that is not blank. */
export class UnreadCells {
  readonly warnings: Warning[] = [];
  private readonly header: TableHeader;
  private columns: readonly number[];

  /** @param columns those without a header. */
  constructor(header: TableHeader, columns: readonly number[]) {
    this.header = header;
    this.columns = columns;
  }

  /** @param place of the record, as `mentors.csv: row 3`. */
  check({ cells }: CsvRecord, place: string): void {
    if (this.columns.length === 0) return;
    this.columns = this.columns.filter((index) => {
      const text = textAt(cells, index);
      if (text === '') return true;
      this.warnings.push(
        tableWarning(
          'warnings.column-nameless',
          { example: printValue(text) },
          `${place}, ${this.header.nth(index)}`,
        ),
      );
      return false;
    });
  }
}
