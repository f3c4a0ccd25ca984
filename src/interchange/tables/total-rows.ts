import { printValue } from '../../errors';
import { tableWarning } from '../../messages';
import type { Warning } from '../../model';
import type { CsvRecord } from '../csv';
import { isTotalRow } from './header';

/** Sums at the end of a table, which are no people. */
export class TotalRows {
  readonly rows: number[] = [];
  readonly warnings: Warning[] = [];

  /** Takes sums off the end of the last records. */
  drop(last: CsvRecord[], placeOf: (row: number) => string): void {
    for (let record = last.at(-1); record !== undefined && isTotalRow(record); record = last.at(-1)) {
      last.pop();
      this.rows.unshift(record.row);
      const example = printValue(record.cells.filter((cell) => cell.trim() !== '').join(', '));
      this.warnings.unshift(
        tableWarning('warnings.table-total-row', { row: record.row, example }, placeOf(record.row)),
      );
    }
  }
}
