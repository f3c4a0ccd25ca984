import type { Side } from '../person';

/** A cell of a table, as it stands there. */
export interface TracedCell {
  /** Its column, the first being 1; `null` in JSON. */
  readonly column: number | null;
  /** The header of the column, or the name of the field in JSON. */
  readonly name: string;
  /** Its text, at most 1,000 characters. */
  readonly text: string;
  /** The joined table that it stands in, where it is not the table of the row. */
  readonly file?: string;
}

/** Where a field of a person stands in the tables that it was read from. Protected fields have no trace. */
export interface CellTrace {
  readonly side: Side;
  readonly id: string;
  /** The field, as `skills` or `capacity.max`. */
  readonly field: string;
  /** In words: `mentors.csv: row 3, column "skills"`. */
  readonly place: string;
  readonly file: string;
  /** The row, as a spreadsheet counts; the line of JSON lines. */
  readonly row: number;
  /** The cells that it was read from; none where the mapping gives a value for everybody. */
  readonly cells: readonly TracedCell[];
}
