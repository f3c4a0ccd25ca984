export { type Cell, csvStart, formatRecord, isMarkedText, restoreText, textAt } from './cell';
export { type CsvRecord, CsvRecords } from './records';
