import type { Visibilities } from '../types';

/** What a table holds and nobody reads, or what its sender should look at. */
export interface TableWarningMessages {
  'warnings.table-empty': Record<never, never>;
  'warnings.table-garbled': { readonly example: string };
  'warnings.column-unread': { readonly column: string };
  'warnings.column-nameless': { readonly example: string };
  'warnings.column-ignored-missing': { readonly column: string };
}

export const TABLE_WARNING_VISIBILITY: Visibilities<TableWarningMessages> = {
  'warnings.table-empty': 'administrator',
  'warnings.table-garbled': 'administrator',
  'warnings.column-unread': 'administrator',
  'warnings.column-nameless': 'administrator',
  'warnings.column-ignored-missing': 'administrator',
};
