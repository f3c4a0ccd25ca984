export { auditMatching } from './audit';
export {
  explainGap,
  type GapExplanation,
  type GapFactor,
  type GapOfGroup,
  type GapOptions,
  type GapPart,
  type GroupProxy,
  type Place,
} from './gap';
export {
  checkAuditTable,
  type GroupBy,
  type GroupOptions,
  type ToldBefore,
  type ToldResult,
} from './groups';
export {
  closeGap,
  type FairnessOptions,
  type FairnessPoint,
  fairnessCurve,
  type GapClosing,
  type GapRemedy,
  type GroupCurve,
  type PolicyChange,
} from './price';
export {
  type AuditRecord,
  type AuditRecordOptions,
  auditRecord,
  auditRecordSchema,
  type Override,
} from './record';
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
