import type { Side } from '../../../model';

/** Says where things stand in a source of people. */
export interface PeopleSource {
  /** The file, with the sheet where there are several: `people.xlsx: sheet "Mentors"`. */
  readonly fileName: string;
  /** Where a field of one entry stands: row 3 and `capacity.max` give `mentors.csv: row 3, column "seats"`. */
  locate(row: number, side: Side, fieldPath: string): { readonly path: string; readonly detail: string };
  /** The row as people find it: `mentors.csv: row 3`, or `people.xlsx: sheet "Mentors", row 3`. */
  placeOf(row: number): string;
}

/** A person as a source states it, not yet checked against the model. */
export interface RawEntry {
  readonly side: Side;
  readonly value: { readonly [field: string]: unknown };
  readonly row: number;
  readonly source: PeopleSource;
}

/** A column of ids, and others that are likely to tell people apart. */
export interface IdColumn {
  readonly column: string;
  readonly others: readonly string[];
}
