import type { MessageCatalogue } from '../messages';
import type { SheetCell, SheetColumn, SheetToWrite } from './file';
import { columnName, type SheetName, sheetName, type WorkbookColumn } from './words';

/** A column of a sheet: what it is called, how it looks, and what it says of an item. */
export interface Column<T> {
  readonly name: WorkbookColumn;
  readonly look?: SheetColumn;
  readonly cell: (item: T) => SheetCell | undefined;
}

/** Makes a sheet of columns and items. */
export function sheetOf<T>(
  locale: MessageCatalogue | undefined,
  sheet: SheetName,
  columns: readonly Column<T>[],
  items: readonly T[],
  frozen = 0,
): SheetToWrite {
  const header = columns.map(({ name }) => columnName(locale, name));
  const rows: (readonly SheetCell[])[] = [header];
  for (const item of items) rows.push(columns.map(({ cell }) => cell(item) ?? null));
  return {
    name: sheetName(locale, sheet),
    rows,
    layout: { columns: columns.map(({ look = {} }) => look), frozen },
  };
}

export const TEXT: SheetColumn = { format: 'text' };
export const COUNT: SheetColumn = { format: 'count', width: 11 };
export const SCORE: SheetColumn = { format: 'score', width: 10, shaded: true };
