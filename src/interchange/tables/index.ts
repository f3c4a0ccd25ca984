export { encodingWarnings } from './encoding-warnings';
export { fileOf, type PeopleFile, type TableOptions } from './file';
export { Garbled } from './garbled';
export { emptyTable, type GivenTable, givenReading, tableName } from './given-table';
export * from './header';
export { readWhole, readWholeStream, type WholeKind } from './read-whole';
export type { ReaderReading } from './reader-reading';
export type { ReportIssue } from './report-issue';
export { ANY, RowFilter } from './row-filter';
export { widthIssue } from './row-width';
export {
  cellTexts,
  columnLetter,
  isTableRows,
  padded,
  type TableCell,
  type TableContent,
  type TableRows,
} from './rows';
export { throwIssues } from './throw-issues';
export { type OpenTable, WholeTable } from './whole-table';
export { gather, joined, type Rows, writeRows } from './write';
