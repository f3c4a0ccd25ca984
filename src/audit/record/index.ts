export { auditRecord } from './audit-record';
export { auditRecordSchema } from './schema';
export type { AuditRecord, AuditRecordOptions, Override } from './types';
