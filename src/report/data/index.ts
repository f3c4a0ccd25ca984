export type { ReportOptions } from './options';
export { reportData } from './report-data';
export * from './types';
