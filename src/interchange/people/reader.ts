import type { ErrorIssue } from '../../errors';
import type { Warning } from '../../model';
import type { Side } from '../options';

/** Says where things stand in a source of people. */
export interface PeopleSource {
  readonly fileName: string;
  /** Where a field of one entry stands: row 3 and `capacity.max` give `mentors.csv: row 3, column "seats"`. */
  locate(row: number, side: Side, fieldPath: string): { readonly path: string; readonly detail: string };
  /** The row as people find it, `row 3`. */
  rowName(row: number): string;
}

/** A person as a source states it, not yet checked against the model. */
export interface RawEntry {
  readonly side: Side;
  readonly value: { readonly [field: string]: unknown };
  readonly row: number;
  readonly source: PeopleSource;
}

/** Reads people out of text that comes in pieces; problems and warnings are collected. */
export interface PeopleReader extends PeopleSource {
  readonly issues: Iterable<ErrorIssue>;
  readonly warnings: readonly Warning[];
  /** Entries met so far, blank rows not counted. */
  readonly rows: number;
  /** Whether every row gave its people: if not, that an id is missing proves nothing. */
  readonly complete: boolean;
  push(text: string): RawEntry[];
  /** Says that no text follows, and gives what was still pending. */
  end(): RawEntry[];
}
