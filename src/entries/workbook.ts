export type { TableCell, TableRows } from '../interchange';
export {
  managersSheet,
  matchesSheet,
  peopleSheet,
  type ReadSheetOptions,
  type ReadWorkbookOptions,
  readSheet,
  readWorkbook,
  type SheetToWrite,
  unmatchedSheet,
  type WorkbookSheet,
  writeWorkbook,
} from '../interchange/workbook';
