export type { CellTone, SheetCell, SheetColumn, SheetLayout } from './layout';
export {
  type ReadSheetOptions,
  type ReadWorkbookOptions,
  readSheet,
  readWorkbook,
  type WorkbookSheet,
} from './read';
export { managersSheet, matchesSheet, peopleSheet, unmatchedSheet } from './sheets';
export { type SheetToWrite, writeWorkbook } from './write';
