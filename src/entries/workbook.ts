/**
 * Excel files (`.xlsx`) in and out, as rows of cells that `mentor-match/interchange` reads and as sheets of people and
 * results. Start at `readWorkbook` and `writeWorkbook`. An entry of its own, so that its code is loaded only where it
 * is asked for.
 */
export type { TableCell, TableRows } from '../interchange';
export {
  type CellTone,
  managersSheet,
  matchesSheet,
  peopleSheet,
  type ReadSheetOptions,
  type ReadWorkbookOptions,
  readSheet,
  readWorkbook,
  type SheetCell,
  type SheetColumn,
  type SheetLayout,
  type SheetToWrite,
  unmatchedSheet,
  type WorkbookSheet,
  writeWorkbook,
} from '../interchange/workbook';
export {
  type DecisionsRead,
  type DecisionWorkbookOptions,
  decisionWorkbook,
  type ReadDecisionsOptions,
  readDecisions,
} from '../workbook';
