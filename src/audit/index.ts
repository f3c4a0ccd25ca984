export { auditMatching } from './audit';
export type { AuditTableRow, GroupBy, GroupOptions } from './groups';
export type {
  Audit,
  AuditGroup,
  AuditOptions,
  AuditTable,
  CountImpact,
  GroupCounts,
  GroupImpact,
  GroupScores,
  ScoreImpact,
} from './tables';
