import type { ColumnMapping } from '../../mapping';
import { normalizeHeader, type TableCell } from '../../tables';

/**
 * Finds the columns whose text is read with a decimal comma, as the mapping says, by their headers. Numbers of cells
 * are written for the reader as it expects them, so that 1.234 stays a number with three decimals.
 */
export class CommaColumns {
  private readonly headers = new Set<string>();
  readonly columns = new Set<number>();

  constructor(mappings: Iterable<ColumnMapping>) {
    for (const { ignore: _ignore, side: _side, ...sources } of mappings) {
      for (const source of Object.values(sources)) {
        if (typeof source !== 'object' || source === null || !('decimal' in source)) continue;
        if (source.decimal !== ',') continue;
        const names = typeof source.column === 'string' ? [source.column] : (source.column ?? []);
        for (const name of names) this.headers.add(normalizeHeader(name));
      }
    }
  }

  /** Looks for headers in a row, in the order of the table. O(cells), and nothing where no column is to be found. */
  push(row: readonly TableCell[]): void {
    if (this.headers.size === 0) return;
    for (const [index, cell] of row.entries()) {
      if (typeof cell === 'string' && this.headers.has(normalizeHeader(cell))) this.columns.add(index);
    }
  }
}
