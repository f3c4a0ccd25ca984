export { countsOf, groupTables, medianOf, scoresOf } from './group-tables';
export { withImpacts } from './impacts';
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
} from './types';
