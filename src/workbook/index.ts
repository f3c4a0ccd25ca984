export type { TableCell, TableRows } from '../interchange/rows';
export * from '../interchange/workbook';
