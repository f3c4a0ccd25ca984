import type { None } from '../../params';

/** What a table holds and nobody reads, or what its sender should look at. */
export interface TableWarningMessages {
  /** `rows`: rows of the table that are headers, the first of which names the columns. */
  'warnings.table-survey-headers': { readonly source: string; readonly rows: readonly number[] };
  'warnings.table-rows-above-header': {
    readonly count: number;
    readonly header: number;
    readonly example: string;
  };
  'warnings.table-header-repeated': { readonly count: number; readonly rows: readonly number[] };
  /** Rows of sums, and notes of the report that the table was; `example`: what the first of them says. */
  'warnings.table-rows-beside': {
    readonly count: number;
    readonly rows: readonly number[];
    readonly example: string;
  };
  'warnings.table-rows-filtered': { readonly count: number };
  /** `examples` as "a@b.org: row 4 instead of row 3", at most 20. */
  'warnings.people-replaced': { readonly count: number; readonly examples: readonly string[] };
  /** Rows that were put together to people. */
  'warnings.people-merged': { readonly count: number; readonly rows: number };
  'warnings.capacity-of-both-roles': { readonly count: number };
  'warnings.columns-unread': {
    readonly count: number;
    readonly columns: readonly string[];
    readonly more?: number;
  };
  /** `pattern`: what stands for all of them under `ignore`, as `Avail*`. */
  'warnings.columns-unread-series': {
    readonly count: number;
    readonly first: string;
    readonly last: string;
    readonly pattern: string;
  };
  /** Labels that stand for several concepts, at most 20. */
  'warnings.taxonomy-ambiguous': {
    readonly count: number;
    readonly labels: readonly string[];
    readonly more?: number;
  };
  /** Ids of broader concepts that no file has, at most 20. */
  'warnings.taxonomy-unknown-parents': {
    readonly count: number;
    readonly parents: readonly string[];
    readonly more?: number;
  };
  'warnings.table-empty': None;
  'warnings.table-garbled': { readonly example: string };
  /** `example`: a character as web pages write it, as "&amp;". */
  'warnings.table-entities': { readonly example: string };
  /** `examples`: names with letters beyond ASCII, at most 3; without any, the letters. */
  'warnings.table-encoding-told': { readonly encoding: string; readonly examples: readonly string[] };
  /** `near`: the header of a field that nothing gives. */
  'warnings.column-near': { readonly column: string; readonly near: string };
  'warnings.column-unread': { readonly column: string };
  'warnings.column-nameless': { readonly example: string };
  'warnings.column-ignored-missing': { readonly column: string };
  /** Of a workbook: the other sheets that hold something, at most 20. */
  'warnings.sheets-unread': { readonly sheets: readonly string[]; readonly more?: number };
  /** Rows or columns of a sheet that are hidden, by numbers or letters, at most 20. */
  'warnings.sheet-hidden-rows': { readonly count: number; readonly rows: readonly string[] };
  'warnings.sheet-hidden-columns': { readonly count: number; readonly columns: readonly string[] };
  'warnings.sheet-errors': { readonly count: number; readonly cells: readonly string[] };
  'warnings.sheet-no-results': { readonly count: number; readonly cells: readonly string[] };
  /** A column of text of which blanks may be what merged cells left. */
  'warnings.cells-merged': { readonly values: number; readonly blanks: number };
  'warnings.sheet-merged': { readonly count: number; readonly ranges: readonly string[] };
}
