export { proofKind } from './audit';
export * from './basic';
export type { ReportAsked, ReportEffort, ReportLeftOut } from './effort';
export { DATA_OPTIONS, type ReportOptions } from './options';
export * from './record';
export { reportData } from './report-data';
export * from './types';
