import type { ErrorIssue } from '../../../errors';
import type { CellTrace, Side, Warning } from '../../../model';
import type { ReaderReading, TableRows } from '../../tables';
import type { IdColumn, PeopleSource, RawEntry } from './entries';

/** Reads people out of text that comes in pieces, or out of rows of cells; problems and warnings are collected. */
export interface PeopleReader extends PeopleSource {
  readonly issues: Iterable<ErrorIssue>;
  readonly warnings: readonly Warning[];
  /** Entries met so far, blank rows not counted. */
  readonly rows: number;
  /** Whether every row gave its people: if not, that an id is missing proves nothing. */
  readonly hasAllRows: boolean;
  /** Names with a letter beyond ASCII, at most 3, by which an encoding can be checked. */
  readonly accented: readonly string[];
  /** The cells of people that were asked for; a reader of JSON keeps none, since its entries have all. */
  readonly traces?: readonly CellTrace[] | undefined;
  /** What was read, when all was. */
  reading(): ReaderReading;
  /** Of a table of one side: the column of the id, and those of mail addresses and names beside it. */
  readonly ids?: (IdColumn & { readonly side: Side }) | undefined;
  push(text: string): RawEntry[];
  /** Takes rows of cells instead of text; the first of them is row `first`. */
  pushRows(rows: TableRows['rows'], first: number): RawEntry[];
  /** Says that no text follows, and gives what was still pending. */
  end(): RawEntry[];
}
