export { type Cell, csvStart, formatRecord, isMarkedText, restoreText } from './cell';
export { type CsvRecord, CsvRecords } from './records';
