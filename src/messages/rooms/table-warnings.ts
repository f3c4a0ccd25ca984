import type { Visibilities } from '../types';

/** What a table holds and nobody reads, or what its sender should look at. */
export interface TableWarningMessages {
  'warnings.table-empty': Record<never, never>;
  'warnings.table-garbled': { readonly example: string };
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
  'warnings.sheet-merged': { readonly count: number; readonly ranges: readonly string[] };
}

export const TABLE_WARNING_VISIBILITY: Visibilities<TableWarningMessages> = {
  'warnings.table-empty': 'administrator',
  'warnings.table-garbled': 'administrator',
  'warnings.column-unread': 'administrator',
  'warnings.column-nameless': 'administrator',
  'warnings.column-ignored-missing': 'administrator',
  'warnings.sheets-unread': 'administrator',
  'warnings.sheet-hidden-rows': 'administrator',
  'warnings.sheet-hidden-columns': 'administrator',
  'warnings.sheet-errors': 'administrator',
  'warnings.sheet-no-results': 'administrator',
  'warnings.sheet-merged': 'administrator',
};
