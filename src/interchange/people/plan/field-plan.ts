import type { Side } from '../../../model';
import type { CellFormat, ReportProblem } from '../../cells';
import type { FieldColumn } from '../../fields';

/** How one field is read from a record. */
export interface FieldPlan {
  readonly field: FieldColumn;
  /** Where to look for what is wrong with the field, as `column "grade"`. */
  readonly place: string;
  /** Indices of the columns that it is read from. */
  readonly columns: readonly number[];
  /** How its cells are written; none for a constant. */
  readonly format?: CellFormat;
  /** Whether what is read shares its words with what was read before. */
  readonly shares?: true;
  /** Reads the field; `undefined` for a blank. Problems are reported, the field is then left out. */
  read(cells: readonly string[], problem: ReportProblem): unknown;
}

/** How a record becomes a person of one side. */
export interface SidePlan {
  readonly side: Side;
  readonly fields: readonly FieldPlan[];
  /** Indices of the columns that are read. */
  readonly used: ReadonlySet<number>;
}
