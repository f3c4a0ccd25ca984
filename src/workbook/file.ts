export {
  readWorkbook,
  type SheetCell,
  type SheetColumn,
  type SheetToWrite,
  type WorkbookSheet,
  writeWorkbook,
} from '../interchange/workbook';
